import { createHmac } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { replaceFile } from '../atomic-file'
import { errorCode } from '../error-code'
import { computerId } from './computer'
import type { VaultFolder } from './layout'

const FORM = /^[0-9a-f]{64}$/u

/**
 * Whether a vault lies where it was written last. The mark beside it is made of the computer and the folder under a key of
 * the vault: it tells neither, and nobody else can make it. A vault without a mark is at home where it is found.
 */
export async function isAtHome(folder: VaultFolder, key: Buffer): Promise<boolean> {
  const known = await readMark(folder.home)
  return known === undefined || known === (await markOf(folder, key))
}

/** Says that a vault is at home where it lies. A full or read-only disk is no reason not to open. */
export async function settleIn(folder: VaultFolder, key: Buffer): Promise<void> {
  const mark = await markOf(folder, key)
  if ((await readMark(folder.home)) === mark) return
  await replaceFile(folder.home, `${mark}\n`).catch((error: unknown) => {
    if (errorCode(error) === undefined) throw error
  })
}

async function readMark(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return FORM.test(text.trim()) ? text.trim() : undefined
}

async function markOf({ root }: VaultFolder, key: Buffer): Promise<string> {
  const place = [await computerId(), await realpath(root)].join('\0')
  return createHmac('sha256', key).update(`entente/home/1\0${place}`).digest('hex')
}

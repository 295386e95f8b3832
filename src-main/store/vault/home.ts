import { createHmac } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { replaceFile } from '../atomic-file'
import { errorCode } from '../error-code'
import { computerId } from './computer'
import type { VaultFolder } from './layout'

const FORM = /^[0-9a-f]{64}$/u

/**
 * Whether a vault is the one that was written last: it lies where it lay, or it is the very folder, moved on the same
 * computer. The marks beside it are made under a key of the vault: they tell nothing, and nobody else can make them. A
 * vault without marks is at home where it is found.
 */
export async function isAtHome(folder: VaultFolder, key: Buffer): Promise<boolean> {
  const known = await readMarks(folder.home)
  if (known.length === 0) return true
  const marks = await marksOf(folder, key)
  return marks.some((mark) => known.includes(mark))
}

/** Says that a vault is at home where it lies. A full or read-only disk is no reason not to open. */
export async function settleIn(folder: VaultFolder, key: Buffer): Promise<void> {
  const marks = await marksOf(folder, key)
  if ((await readMarks(folder.home)).join() === marks.join()) return
  await replaceFile(folder.home, `${marks.join('\n')}\n`).catch((error: unknown) => {
    if (errorCode(error) === undefined) throw error
  })
}

async function readMarks(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.split('\n').filter((line) => FORM.test(line))
}

/**
 * One mark of the place, one of the folder itself: a folder that is moved keeps its number and the moment it was made, a
 * copy gets its own. Where the file system gives no moment, its stand-in changes with the move, and the folder counts as
 * a copy.
 */
async function marksOf({ root }: VaultFolder, key: Buffer): Promise<readonly [place: string, itself: string]> {
  const computer = await computerId()
  const { ino, birthtimeNs } = await stat(root, { bigint: true })
  const mark = (kind: string, what: string) =>
    createHmac('sha256', key).update(`entente/${kind}/1\0${computer}\0${what}`).digest('hex')
  return [mark('home', await realpath(root)), mark('folder', `${ino}\0${birthtimeNs}`)]
}

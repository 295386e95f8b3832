import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createFile, replaceFile } from '../atomic-file'
import { errorCode } from '../error-code'
import { isThere } from '../is-there'
import { currentFile, vaultFolder, vaultsFolder } from './layout'

const NAME = /^[0-9a-f-]{36}$/u

/** Which vault of a workspace is in use. */
export type Current =
  | { readonly kind: 'vault'; readonly name: string }
  /** Nothing here, and no trace of a vault. */
  | { readonly kind: 'none' }
  /** Vaults without a pointer to one; those that were not set aside. */
  | { readonly kind: 'unknown'; readonly candidates: readonly string[] }

/** @throws file system errors other than absence */
export async function readCurrent(workspace: string): Promise<Current> {
  const name = (await readIfThere(currentFile(workspace)))?.trim()
  if (name !== undefined && NAME.test(name)) return { kind: 'vault', name }
  const candidates = await vaultNames(workspace)
  const untouched = candidates.length === 0 && name === undefined && !(await hasSetAside(workspace))
  return untouched ? { kind: 'none' } : { kind: 'unknown', candidates }
}

/** Points to the first vault of a workspace; false when something points to one already. */
export async function writeFirstCurrent(workspace: string, name: string): Promise<boolean> {
  return createFile(currentFile(workspace), `${name}\n`)
}

/** Moves the pointer. */
export async function writeCurrent(workspace: string, name: string): Promise<void> {
  await replaceFile(currentFile(workspace), `${name}\n`)
}

// A folder counts as a vault while it holds a database or keys, however damaged.
async function vaultNames(workspace: string): Promise<readonly string[]> {
  const names: string[] = []
  for (const name of await namesIn(workspace)) {
    const folder = vaultFolder(join(vaultsFolder(workspace), name))
    if (!NAME.test(name)) continue
    if ((await isThere(folder.database)) || (await isThere(folder.keys)) || (await isThere(folder.keysCopy)))
      names.push(name)
  }
  return names
}

async function hasSetAside(workspace: string): Promise<boolean> {
  return (await namesIn(workspace)).some((name) => name.startsWith('set-aside-'))
}

async function namesIn(workspace: string): Promise<readonly string[]> {
  try {
    return await readdir(vaultsFolder(workspace))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

import { chmod, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'

const FOLDER = 0o700
const FILE = 0o600

/** Makes a folder, and those above it, that only its owner can enter. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: FOLDER })
}

/**
 * Takes from everybody else what they may do with a vault's folder and its files, however it came to be. Windows has no
 * such modes: there the profile's own rights keep others out.
 */
export async function tightenModes(root: string): Promise<void> {
  if (process.platform === 'win32') return
  await chmod(root, FOLDER)
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (entry.isDirectory()) await chmod(join(root, entry.name), FOLDER)
    else if (entry.isFile()) await chmod(join(root, entry.name), FILE)
  }
}

import { mkdir } from 'node:fs/promises'

/** Makes a folder that only its owner enters. */
export async function makeFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  return path
}

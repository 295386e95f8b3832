import { lstat, rm } from 'node:fs/promises'
import { replaceFile } from '../atomic-file'

/** Marks a vault as open. Answers whether it was still marked: the last session did not close. */
export async function markOpen(file: string): Promise<boolean> {
  const marked = await lstat(file).then(
    () => true,
    () => false
  )
  // A read-only or full disk is no reason not to open.
  if (!marked) await replaceFile(file, '').catch(() => undefined)
  return marked
}

export async function markClosed(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined)
}

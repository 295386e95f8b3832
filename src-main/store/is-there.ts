import { lstat } from 'node:fs/promises'
import { errorCode } from './error-code'

/** Whether a path leads to something, a link without its target included. @throws what the system says but "no such file" */
export async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

import { errorCode } from '../error-code'

const codes: ReadonlyMap<string, 'disk-full' | 'read-only'> = new Map([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only']
])

/** What an error of the file system means for the user, or undefined when it is a bug or a failing disk. */
export function diskRefusal(error: unknown): 'disk-full' | 'read-only' | undefined {
  const code = errorCode(error)
  return code === undefined ? undefined : codes.get(code)
}

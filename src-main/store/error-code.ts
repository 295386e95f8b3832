/** The code of a file system or SQLite error, such as `ENOSPC` or `SQLITE_FULL`; undefined for anything else. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

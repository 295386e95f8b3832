import { errorCode } from '../error-code'
import { isDiskFull } from '../storage-failure'

/** Why a copy was not made or not accepted. Copies made before are not touched. */
export type CopyRefusal =
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'unwritable'; readonly code: string }
  /** The copy, or what was copied, is damaged; what SQLite or the chain says. */
  | { readonly kind: 'damaged'; readonly problems: readonly string[] }
  | { readonly kind: 'cancelled' }

/** What an error thrown on the way means, or undefined when it is a bug. */
export function copyRefusal(error: unknown, signal: AbortSignal | undefined): CopyRefusal | undefined {
  if (signal?.aborted === true) return { kind: 'cancelled' }
  const code = errorCode(error)
  if (code === undefined) return undefined
  if (isDiskFull(code)) return { kind: 'disk-full' }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return { kind: 'damaged', problems: [code] }
  if (code.startsWith('SQLITE_') || /^E[A-Z]+$/u.test(code)) return { kind: 'unwritable', code }
  return undefined
}

import { errorCode } from '../error-code'
import { isDiskFull } from '../storage-failure'
import type { OpenRefusal, VaultPart } from './refusals'

/** What an error met while opening means, or undefined when it is a bug. The key was right: damage is damage. */
export function openRefusal(error: unknown, what: VaultPart): OpenRefusal | undefined {
  const code = errorCode(error)
  if (code === undefined) return undefined
  if (isDiskFull(code)) return { kind: 'disk-full' }
  if (code.startsWith('SQLITE_BUSY')) return { kind: 'locked-by-other' }
  if (what === 'database' && isDamage(code)) return { kind: 'database-damaged', code }
  if (code.startsWith('SQLITE_') || /^E[A-Z]+$/u.test(code)) return { kind: 'unreadable', code, what }
  return undefined
}

function isDamage(code: string): boolean {
  // SQLITE_ERROR while reading our own tables: they are not there.
  return code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_ERROR'
}

/** The same, for the end of a `catch`: a bug goes on. */
export function refusalOr(error: unknown, what: VaultPart): OpenRefusal {
  const refusal = openRefusal(error, what)
  if (refusal === undefined) throw error
  return refusal
}

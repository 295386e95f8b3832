import type { Entry } from './state'

/** What passes between the parties, or is found by them together: where one of them admits or contests something. */
export const sayings = [
  'communication-logged',
  'words-heard',
  'letter-received',
  'letter-issued',
  'visit-ended'
] as const satisfies readonly Entry['type'][]

/** Whether something can be said in an entry: not in a talk of the firm's own, nor in what was taken back. */
export function isSaying(entry: Entry | undefined): boolean {
  if (entry === undefined || entry.undone) return false
  if (entry.type === 'communication-logged') return entry.message !== undefined
  return sayings.some((type) => type === entry.type)
}

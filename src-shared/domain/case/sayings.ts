import type { Entry } from './state'

/** What passes between the parties, is found by them together, or came as a piece: where one of them admits or contests. */
export const sayings = [
  'communication-logged',
  // A mail that was put among the pieces, the report of an expert.
  'evidence-added',
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

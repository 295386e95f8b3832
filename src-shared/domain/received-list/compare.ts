import { foldText } from '../../lib/fold-text'
import type { PlainDate } from '../../lib/plain-date'

/** A defect of a list, as far as two indexes of it are compared. */
export interface Comparable {
  readonly theirs: string
  readonly place: string
  readonly text: string
  readonly lotWords: string
  readonly due?: PlainDate | undefined
  readonly lifted: boolean
}

export const changedFields = ['theirs', 'place', 'text', 'lotWords', 'due', 'lifted'] as const
export type ChangedField = (typeof changedFields)[number]

/** The groups of a comparison, in the order they are shown. */
export const changeKinds = ['lifted', 'new', 'renumbered', 'changed', 'gone', 'same'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What became of a line from one index to the next. */
export type ListChange<Old, New> =
  | { readonly kind: 'new'; readonly next: New }
  | { readonly kind: 'gone'; readonly old: Old }
  | {
      readonly kind: Exclude<ChangeKind, 'new' | 'gone'>
      readonly old: Old
      readonly next: New
      readonly fields: readonly ChangedField[]
    }

const fold = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const wording = ({ place, text }: Comparable): string => `${fold(place)}\n${fold(text)}`
const numbered = (line: Comparable): string => fold(line.theirs)

/** How many of the words two texts share, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / Math.max(left.size, right.size)
}

/** Below it a line under an old number is another defect. */
const LIKE = 0.4

const still = (old: Comparable, next: Comparable): boolean =>
  likeness(old.text, next.text) >= LIKE || (fold(old.place) === fold(next.place) && likeness(old.text, next.text) > 0)

const same = (field: ChangedField, old: Comparable, next: Comparable): boolean => {
  const [was, is] = [old[field], next[field]]
  return typeof was === 'string' && typeof is === 'string' ? fold(was) === fold(is) : was === is
}

/**
 * What changed from one index of a list to the next. Lines are the same where number, place and words are; then where place
 * and words are, under another number; then where the number is and the words still speak of the same. Each line is told
 * once: lifted goes before renumbered, and that before changed.
 */
export function compareLists<Old extends Comparable, New extends Comparable>(
  before: readonly Old[],
  after: readonly New[]
): readonly ListChange<Old, New>[] {
  const pairs = new Map<New, Old>()
  const left = new Set(before)
  const pairBy = (keyOf: (line: Comparable) => string, holds: (old: Old, next: New) => boolean) => {
    const waiting = new Map<string, Old[]>()
    for (const old of left) waiting.set(keyOf(old), [...(waiting.get(keyOf(old)) ?? []), old])
    for (const next of after) {
      if (pairs.has(next)) continue
      const among = waiting.get(keyOf(next)) ?? []
      const old = among.find((one) => left.has(one) && holds(one, next))
      if (!old) continue
      pairs.set(next, old)
      left.delete(old)
    }
  }
  pairBy(
    (line) => `${numbered(line)}\n${wording(line)}`,
    () => true
  )
  pairBy(wording, () => true)
  pairBy(numbered, (old, next) => numbered(old) !== '' && still(old, next))
  const told = after.map((next): ListChange<Old, New> => {
    const old = pairs.get(next)
    if (!old) return { kind: 'new', next }
    const fields = changedFields.filter((field) => !same(field, old, next))
    return { kind: kindOf(fields, next), old, next, fields }
  })
  return [...told, ...[...left].map((old) => ({ kind: 'gone' as const, old }))]
}

function kindOf(fields: readonly ChangedField[], next: Comparable): 'lifted' | 'renumbered' | 'changed' | 'same' {
  if (fields.includes('lifted') && next.lifted) return 'lifted'
  if (fields.includes('theirs')) return 'renumbered'
  return fields.length > 0 ? 'changed' : 'same'
}

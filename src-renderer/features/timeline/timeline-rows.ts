import { type Happened, isSure } from '../../../src-shared/domain/common/happened'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import { type PlainDate, plainDate } from '../../../src-shared/lib/plain-date'
import { entryLook } from './entry-look'

export const timelineFilters = [
  'all',
  'messages',
  'files',
  'defects',
  'letters',
  'stages',
  'internal',
  'communicable'
] as const
export type TimelineFilter = (typeof timelineFilters)[number]

export type TimelineRow =
  | { readonly kind: 'day'; readonly key: string; readonly day: PlainDate }
  /** What is not sure of its day stands under what is known of it. */
  | { readonly kind: 'unsure'; readonly key: string; readonly when: Happened }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: TimelineEntry }
  /** An entry that was taken back, folded together with the one that did it. */
  | {
      readonly kind: 'undone'
      readonly key: string
      readonly entry: TimelineEntry
      readonly inverse: TimelineEntry | undefined
    }

/** Whether a filter shows an entry. What carries files is found among the files, whatever brought them. */
export function isShown(entry: TimelineEntry, filter: TimelineFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'internal' || filter === 'communicable') return entry.visibility === filter
  if (entry.event === undefined) return false
  if (filter === 'files') return entry.event.payload.attachments.length > 0
  return entryLook(entry.event).group === filter
}

/** Entries as rows, newest first: a separator before each day or unsure date, what was undone folded with its inverse. */
export function timelineRows(entries: readonly TimelineEntry[], filter: TimelineFilter): readonly TimelineRow[] {
  const known = new Set(entries.map((entry) => entry.id))
  const inverses = new Map<string, TimelineEntry>()
  for (const entry of entries) {
    const undoes = entry.event?.payload.undoes
    if (undoes !== undefined && known.has(undoes)) inverses.set(undoes, entry)
  }
  const folded = new Set([...inverses.values()].map((entry) => entry.id))
  const rows: TimelineRow[] = []
  let last: string | undefined
  for (const entry of entries) {
    if (folded.has(entry.id) || !isShown(entry, filter)) continue
    const separator = separatorOf(entry)
    if (separator.key !== last) rows.push(separator)
    last = separator.key
    rows.push(
      entry.undoneBy === undefined
        ? { kind: 'entry', key: entry.id, entry }
        : { kind: 'undone', key: entry.id, entry, inverse: inverses.get(entry.id) }
    )
  }
  return rows
}

/** What is not known at all stands under the day it was recorded. */
function separatorOf({ key, happened }: TimelineEntry): Extract<TimelineRow, { kind: 'day' | 'unsure' }> {
  const day = key.slice(0, 10)
  if (isSure(happened) || happened.kind === 'unknown') return { kind: 'day', key: day, day: plainDate.parse(day) }
  return { kind: 'unsure', key: JSON.stringify(happened), when: happened }
}

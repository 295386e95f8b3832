import { dayOf, plainDate, type TimeZone } from '../../lib/plain-date'
import type { Attachment } from './attachment'
import type { Happened } from './happened'

export interface OwnDate {
  readonly when: Extract<Happened, { kind: 'day' | 'instant' }>
  /** The clock of the camera that took it, or the head of the message it is. */
  readonly source: 'camera' | 'message'
}

/** When a file dates from by its own saying; undefined for one that says nothing. Either can be wrong. */
export function ownDate({ picture, sentAt }: Pick<Attachment, 'picture' | 'sentAt'>): OwnDate | undefined {
  const taken = plainDate.safeParse(picture?.takenAt?.slice(0, 10))
  if (taken.success) return { when: { kind: 'day', on: taken.data }, source: 'camera' }
  return sentAt === undefined ? undefined : { when: { kind: 'instant', at: sentAt }, source: 'message' }
}

/**
 * When an entry happened by what its files say: at the moment of a message alone, on the day they all give, or between the
 * first and the last of them. Undefined while one of them says nothing.
 */
export function ownDates(
  files: readonly Pick<Attachment, 'picture' | 'sentAt'>[],
  zone: TimeZone
): Extract<Happened, { kind: 'day' | 'instant' | 'between' }> | undefined {
  const said = files.flatMap((file) => ownDate(file)?.when ?? [])
  const [only] = said
  if (only === undefined || said.length < files.length) return undefined
  if (said.length === 1) return only
  const days = said.map((when) => (when.kind === 'day' ? when.on : dayOf(when.at, zone))).toSorted()
  const [from = days[0], to = from] = [days[0], days.at(-1)]
  if (from === undefined || to === undefined) return undefined
  return from === to ? { kind: 'day', on: from } : { kind: 'between', from, to }
}

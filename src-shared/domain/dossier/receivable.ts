import type { AttachmentId, EventId } from '../../lib/ids'
import type { CaseEvent } from '../case/events'
import { evolveThrough } from '../case/evolve'
import type { CaseState } from '../case/state'
import type { Stored } from '../common/recorded'
import { mayReceive, type Reader } from '../common/visibility'

type Event = Stored<CaseEvent>

/** What a reader may receive of a case: its events, and the state they give by themselves. */
export interface Receivable {
  readonly events: readonly Event[]
  /**
   * The case as it stands by these events alone. Of the others it holds the order of the exhibits, their numbers and
   * whether an original is kept; and, where its opening may not be received, the reference and the language of the case.
   */
  readonly state: CaseState
  readonly openingShown: boolean
}

export interface LeftOut {
  readonly entries: ReadonlySet<EventId>
  readonly pieces: ReadonlySet<AttachmentId>
}

/**
 * The entry whose mark decides: a correction is shown with what it corrects, what is said of a defect with the defect, what
 * proves a fact with the fact. Of a proof that may not be received nothing is shown, not even a number.
 */
function marking({ defects, facts }: CaseState, { type, header, payload }: Event): EventId {
  if (type === 'entry-corrected') return payload.entry
  if (type === 'proof-linked' || type === 'proof-unlinked')
    return facts.find(({ id }) => id === payload.fact)?.entry ?? header.id
  if (type !== 'defect-documented' && type !== 'defect-sorted' && type !== 'defect-seen') return header.id
  return defects.find(({ id }) => id === payload.defect)?.entry ?? header.id
}

/**
 * A standing that somebody noted for the firm alone, and that rests on an exchange: whoever may read the exchange knows it
 * already. What we think of it stays ours.
 */
function isSaidTo(state: CaseState, event: Event, reader: Reader, leftOut: LeftOut): boolean {
  if (event.type !== 'fact-weighed' || event.payload.said === undefined) return false
  const said = state.entries[event.payload.said]
  if (!said || said.undone || leftOut.entries.has(said.id)) return false
  return state.entries[event.header.id]?.visibility === 'internal' && mayReceive(reader, said.visibility)
}

function isReceivable(state: CaseState, event: Event, reader: Reader, leftOut: LeftOut): boolean {
  if (state.entries[event.header.id]?.undone) return false
  const id = marking(state, event)
  const entry = state.entries[id]
  if (!entry || entry.undone || leftOut.entries.has(id)) return false
  // What else is said of who may read it is nobody's.
  if (event.type === 'file-text-communicated') return false
  if (event.type === 'file-text-written') return isShownTo(state, id, reader)
  // What takes back, and what says who may see something, tells of what is not there.
  if (event.type === 'visibility-changed' || event.payload.undoes !== undefined) return false
  return mayReceive(reader, entry.visibility) || isSaidTo(state, event, reader, leftOut)
}

function isShownTo({ fileTexts }: CaseState, id: EventId, reader: Reader): boolean {
  return fileTexts.some(({ entry, to }) => entry === id && to.some((one) => one === reader))
}

/** The file of a list is about other lots and other people as well: the other side gets our defects, never the file. */
function isWholeList(event: Event, id: AttachmentId, reader: Reader): boolean {
  return event.type === 'list-received' && event.payload.file === id && otherSide.includes(reader)
}

const otherSide: readonly Reader[] = ['client', 'other-party']

function without(state: CaseState, { pieces }: LeftOut, event: Event, reader: Reader): Event {
  const attachments = event.payload.attachments.filter(({ id }) => !pieces.has(id) && !isWholeList(event, id, reader))
  const mark = state.entries[event.header.id]?.visibility ?? 'internal'
  if (event.type === 'fact-weighed' && !mayReceive(reader, mark))
    return { ...event, payload: { ...event.payload, attachments: [], reason: '' } }
  // One and the same event with fewer files: the compiler does not follow it through the union.
  return { ...event, payload: { ...event.payload, attachments } } as Event
}

/** @param events all of the case, in the order of folding */
export function receivable(state: CaseState, events: readonly Event[], reader: Reader, leftOut: LeftOut): Receivable {
  const shown = events
    .filter((event) => isReceivable(state, event, reader, leftOut))
    .map((one) => without(state, leftOut, one, reader))
  const opening = events.find(({ type }) => type === 'opened')
  const openingShown = shown.some(({ type }) => type === 'opened')
  const folded = evolveThrough(state.id, openingShown || !opening ? shown : [bare(opening), ...shown])
  if (!folded) throw new Error('A case without an opening')
  // The marks as they stand now: a change of mark is no event that anybody receives.
  const entries = Object.fromEntries(
    Object.entries(folded.entries).map(([id, entry]) => [id, state.entries[entry.id] ?? entry])
  )
  const { arranged, originals, handedOver, reference, language } = state
  const kept = { arranged, originals, handedOver, reference, language }
  return { events: shown, state: { ...folded, entries, ...kept }, openingShown }
}

/** An opening that says nothing: a state begins with one. */
function bare(event: Event): Event {
  if (event.type !== 'opened') return event
  const { amount: _amount, site: _site, identifiers: _numbers, ...payload } = event.payload
  const silent = { title: '', summary: '', wanted: '', since: { kind: 'unknown' }, attachments: [] } as const
  return { ...event, payload: { ...payload, ...silent, attachments: [], visibility: 'internal' } }
}

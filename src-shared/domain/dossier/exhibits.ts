import type { AttachmentId, ContactId } from '../../lib/ids'
import type { TimeZone } from '../../lib/plain-date'
import type { CaseState, Piece } from '../case/state'
import { type Happened, inOrder } from '../common/happened'
import { ownDate } from '../common/own-date'
import { mayReceive, type Reader } from '../common/visibility'
import type { Variant } from './variant'

/** What gives the date of an exhibit: a camera's clock, the message or the letter it is or came with, or a person. */
export const dateSources = ['camera', 'message', 'letter', 'person'] as const
export type DateSource = (typeof dateSources)[number]

export interface ExhibitDate {
  readonly when: Happened
  readonly source: DateSource
}

/** What a copy was made from, of a copy the first of all, as far as it is among some pieces. */
function originalOf(pieces: CaseState['pieces'], piece: Piece): Piece {
  const seen = new Set<AttachmentId>()
  let first = piece
  for (let from = first.attachment.madeFrom; from && !seen.has(from.id); from = first.attachment.madeFrom) {
    seen.add(from.id)
    first = pieces[from.id] ?? first
  }
  return first
}

type Of = Pick<CaseState, 'entries' | 'pieces' | 'arranged' | 'handedOver'>

/**
 * When a piece dates from, as surely as it is known: a copy made here from when its original does. What a camera's clock
 * or the head of a message says is a statement: it can be wrong.
 */
export function dateOfPiece({ entries, pieces }: Pick<CaseState, 'entries' | 'pieces'>, piece: Piece): ExhibitDate {
  const { attachment, entry } = originalOf(pieces, piece)
  const own = ownDate(attachment)
  if (own) return own
  const brought = entries[entry]
  const when = brought?.happened ?? { kind: 'unknown' }
  if (brought?.type === 'letter-issued' || brought?.type === 'letter-received') return { when, source: 'letter' }
  return { when, source: brought?.message?.written ? 'message' : 'person' }
}

/**
 * The pieces in the order of the list: what was handed over first, in that order, then as somebody arranged them, then by
 * their dates. So what is added later comes after what somebody has already received.
 */
export function listedPieces(state: Of, zone: TimeZone): readonly Piece[] {
  const known = (ids: readonly AttachmentId[]) => ids.flatMap((id) => state.pieces[id] ?? [])
  const given = state.handedOver.flatMap(({ exhibits }) =>
    exhibits.toSorted((a, b) => a.number - b.number).map(({ piece }) => piece)
  )
  const dated = Object.values(state.pieces).map((piece) => ({ piece, when: dateOfPiece(state, piece).when }))
  const byDate = inOrder(dated, zone).map(({ piece }) => piece)
  return [...new Set([...known(given), ...known(state.arranged), ...byDate])]
}

/** The pieces of the list that a reader may receive; each is marked as the entry that brought it. */
export function piecesFor(state: Of, reader: Reader, zone: TimeZone): readonly Piece[] {
  const theirs = listedPieces(state, zone).filter(({ entry }) => {
    const brought = state.entries[entry]
    return brought !== undefined && !brought.undone && mayReceive(reader, brought.visibility)
  })
  const replaced = redactedAmong(theirs)
  return theirs.filter(({ attachment }) => !replaced.has(attachment.id))
}

/** The originals of which there is a redacted copy among some pieces: who receives the copy does not get them. */
export function redactedAmong(pieces: readonly Pick<Piece, 'attachment'>[]): ReadonlySet<AttachmentId> {
  return new Set(pieces.flatMap(({ attachment: { madeFrom } }) => (madeFrom?.how === 'redacted' ? [madeFrom.id] : [])))
}

/**
 * What leaves in the place of a piece: its redacted copy where the reader may have one, the last that was made, and of that
 * copy its own in turn; else the piece itself.
 */
export function standInsFor(
  { entries, pieces }: Pick<CaseState, 'entries' | 'pieces'>,
  reader: Reader
): (piece: AttachmentId) => AttachmentId {
  const copies = new Map<AttachmentId, AttachmentId>()
  for (const { attachment, entry } of Object.values(pieces)) {
    const { id, madeFrom } = attachment
    const brought = entries[entry]
    if (madeFrom?.how !== 'redacted' || !brought || brought.undone) continue
    if (mayReceive(reader, brought.visibility)) copies.set(madeFrom.id, id)
  }
  return (piece) => {
    const seen = new Set<AttachmentId>()
    let last = piece
    for (let next = copies.get(last); next && !seen.has(next); next = copies.get(last)) {
      seen.add(next)
      last = next
    }
    return last
  }
}

/** For whom exhibits are numbered: each reader has a series, so that no number tells of what another one received. */
export interface Series {
  readonly variant: Variant
  readonly to?: ContactId | undefined
}

/**
 * The numbers of exhibits for one reader: those he knows them by already, and for the others the next ones, in order and
 * without a gap.
 */
export function numbersFor(
  { handedOver }: Pick<CaseState, 'handedOver'>,
  { variant, to }: Series,
  pieces: readonly AttachmentId[]
): ReadonlyMap<AttachmentId, number> {
  const earlier = handedOver.filter((one) => one.variant === variant && one.to === to).flatMap((one) => one.exhibits)
  const known = new Map(earlier.map(({ piece, number }) => [piece, number]))
  let last = Math.max(0, ...known.values())
  return new Map(pieces.map((piece) => [piece, known.get(piece) ?? ++last]))
}

/** Who a piece comes from: a contact of the case, or the firm itself. Nobody knows of a mail that somebody put in by hand. */
export function originOf(
  {
    entries,
    received,
    parties,
    openedBy,
    direction
  }: Pick<CaseState, 'entries' | 'received' | 'parties' | 'openedBy' | 'direction'>,
  { entry, attachment }: Pick<Piece, 'entry' | 'attachment'>
): ContactId | 'firm' | undefined {
  const letter = received.find((one) => one.entry === entry)
  if (letter) return letter.from
  const message = entries[entry]?.message
  if (message?.flow === 'in') return message.with ?? 'firm'
  if (entries[entry]?.type === 'evidence-added' && attachment.sentAt) return undefined
  return (entry === openedBy && direction !== 'we-claim' ? parties[0]?.contact : undefined) ?? 'firm'
}

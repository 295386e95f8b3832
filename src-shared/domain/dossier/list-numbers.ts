import type { AttachmentId } from '../../lib/ids'
import type { TimeZone } from '../../lib/plain-date'
import type { CaseState, Letter, Piece } from '../case/state'
import { piecesFor, standInsFor } from './exhibits'
import type { NumberedPiece } from './numbered'

type Of = Pick<CaseState, 'entries' | 'pieces' | 'arranged' | 'handedOver' | 'letters'>

/**
 * The numbers in the list of exhibits, of the pieces that the other side may have: those that left with a letter keep the one
 * it named them by, and the others have the free ones in the order of the list. A redacted copy has its original's.
 */
export function listNumbers(state: Of, zone: TimeZone): ReadonlyMap<AttachmentId, number> {
  const standIn = standInsFor(state, 'other-party')
  const given = new Map<AttachmentId, number>()
  const taken = new Set<number>()
  for (const { piece, number } of state.letters.flatMap(({ exhibits = [] }) => exhibits)) {
    const leaves = standIn(piece)
    // Two machines may have given one number to two pieces before they heard of each other.
    if (given.has(leaves) || taken.has(number)) continue
    given.set(leaves, number)
    taken.add(number)
  }
  let last = 0
  const nextFree = (): number => {
    do last += 1
    while (taken.has(last))
    return last
  }
  return new Map(
    piecesFor(state, 'other-party', zone).map(({ attachment: { id } }) => [id, given.get(id) ?? nextFree()])
  )
}

/** Pieces under their numbers in the list and in their order; one that is not in it comes after. */
export function numberedInList(state: Of, zone: TimeZone, pieces: readonly AttachmentId[]): NumberedPiece[] {
  const numbers = listNumbers(state, zone)
  const standIn = standInsFor(state, 'other-party')
  let last = Math.max(0, ...numbers.values())
  return [...new Set(pieces)]
    .map((piece) => ({ piece, number: numbers.get(standIn(piece)) ?? ++last }))
    .toSorted((a, b) => a.number - b.number)
}

/** The enclosures of an issued letter under the numbers they have in it. */
export function enclosedIn({
  enclosures,
  exhibits
}: Pick<Letter, 'enclosures' | 'exhibits'>): readonly NumberedPiece[] {
  return exhibits ?? enclosures.map((piece, index) => ({ piece, number: index + 1 }))
}

/** The pieces as they are listed; the numbered ones among them in the order of their numbers. */
export function inNumberOrder(listed: readonly Piece[], numbers: ReadonlyMap<AttachmentId, number>): readonly Piece[] {
  const numberOf = ({ attachment }: Piece): number | undefined => numbers.get(attachment.id)
  const ordered = listed
    .filter((piece) => numberOf(piece) !== undefined)
    .toSorted((a, b) => (numberOf(a) ?? 0) - (numberOf(b) ?? 0))
    .values()
  return listed.map((piece) => (numberOf(piece) === undefined ? piece : (ordered.next().value ?? piece)))
}

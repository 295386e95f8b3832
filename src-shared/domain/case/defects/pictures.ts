import type { EventId } from '../../../lib/ids'
import { mayReceive, type Visibility } from '../../common/visibility'

interface Piece {
  readonly entry: EventId
  readonly attachment: { readonly id: string }
}
interface Defect {
  readonly entry: EventId
  readonly pieces?: readonly string[] | undefined
  readonly added: readonly { readonly entry: EventId; readonly pieces: readonly string[] }[]
}

/** The pieces of a defect: all of its entry, or its own where one entry brought several defects. */
export function piecesOfDefect<P extends Piece>(
  pieces: readonly P[],
  { entry, pieces: own, added }: Defect
): readonly P[] {
  if (own === undefined) {
    const entries = new Set([entry, ...added.map((one) => one.entry)])
    return pieces.filter((one) => entries.has(one.entry))
  }
  const named = new Set([...own, ...added.flatMap((one) => one.pieces)])
  return pieces.filter(({ attachment }) => named.has(attachment.id))
}

type Entries = Readonly<Record<EventId, { readonly visibility: Visibility } | undefined>>

/** The photographs of a defect that may leave the firm: what was added to a defect may still be for us alone. */
export function picturesToShow<P extends Piece & { readonly attachment: { readonly mediaType: string } }>(
  pieces: readonly P[],
  defect: Defect,
  entries: Entries
): readonly P[] {
  return piecesOfDefect(pieces, defect).filter(
    ({ entry, attachment }) =>
      attachment.mediaType.startsWith('image/') && mayReceive('client', entries[entry]?.visibility ?? 'internal')
  )
}

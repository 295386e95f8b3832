interface Piece {
  readonly entry: string
  readonly attachment: { readonly id: string }
}
interface Defect {
  readonly entry: string
  readonly pieces?: readonly string[] | undefined
  readonly added: readonly { readonly entry: string; readonly pieces: readonly string[] }[]
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

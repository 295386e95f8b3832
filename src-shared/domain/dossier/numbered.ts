import { z } from 'zod'
import { attachmentId } from '../../lib/ids'

/** A piece under the number it has for whoever received it. */
const numberedPiece = z.strictObject({ piece: attachmentId, number: z.int().positive() })
export type NumberedPiece = z.infer<typeof numberedPiece>

export const numberedPieces = (most: number) => z.array(numberedPiece).max(most)

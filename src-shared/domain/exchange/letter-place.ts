import { z } from 'zod'
import { instant } from '../../lib/plain-date'

/** Where a letter to be signed went, or where it came from, by the package that carried it. */
export const letterPlace = z.object({
  way: z.enum(['out', 'in']),
  /** Absent while nobody knows which machine took a package that went under a passphrase. */
  machine: z.object({ letter: z.string(), name: z.string() }).optional(),
  /** When the package was made, or taken here. */
  since: instant,
  /** When this machine learnt that it had arrived. */
  arrived: instant.optional()
})
export type LetterPlace = z.infer<typeof letterPlace>

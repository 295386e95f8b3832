import { z } from 'zod'
import type { Procedure } from '../procedure'

/** More lines than any address has, and longer ones: what is typed is measured before it is shortened. */
const lines = z.array(z.string().max(2_000)).max(40)

export const addressProcedures = {
  /** How wide the lines of an address are in the letter's own type, and how wide they may be. */
  'address.measure': {
    input: z.strictObject({ lines }),
    output: z.object({
      /** Points: the largest size at which every line fits, or the smallest that is allowed. */
      size: z.number(),
      limitMm: z.number(),
      /** Millimetres, one for each line. */
      widths: z.array(z.number())
    }),
    refusals: [],
    reads: ['organisation']
  }
} as const satisfies Record<string, Procedure>

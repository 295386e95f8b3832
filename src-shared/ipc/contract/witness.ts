import { z } from 'zod'
import { caseId } from '../../lib/ids'
import type { Procedure } from '../procedure'

/** A statement of a witness about a case; what is not known of the witness is left to the hand. */
const asked = z.strictObject({
  case: caseId,
  name: z.string().trim().max(200),
  address: z.string().trim().max(300)
})
const refusals = ['not-open', 'no-person', 'no-such-case', 'not-printable'] as const

export const witnessProcedures = {
  /** The form as it will be printed. */
  'witness.preview': {
    input: asked,
    output: z.object({ pdf: z.instanceof(Uint8Array), pages: z.int() }),
    refusals,
    reads: ['cases', 'organisation', 'contacts']
  },
  'witness.print': {
    input: asked,
    output: z.object({}),
    refusals: [...refusals, 'no-printer', 'not-printed', 'cancelled']
  },
  'witness.save': {
    input: asked,
    output: z.object({}),
    refusals: [...refusals, 'cancelled', 'not-writable', 'disk-full']
  }
} as const satisfies Record<string, Procedure>

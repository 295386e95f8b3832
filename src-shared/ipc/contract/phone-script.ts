import { z } from 'zod'
import { scriptParts } from '../../domain/letter/script-parts'
import { caseId } from '../../lib/ids'
import type { Procedure } from '../procedure'

/** What was prepared to be said on the phone, on paper: for the one who calls away from the screen. */
export const phoneScriptProcedures = {
  'phone-script.print': {
    input: z.strictObject({
      case: caseId,
      parts: z
        .array(z.strictObject({ part: z.enum(scriptParts), words: z.string().max(20_000) }))
        .min(1)
        .max(scriptParts.length)
    }),
    output: z.object({}),
    refusals: ['not-open', 'no-such-case', 'not-printable', 'cancelled', 'no-printer', 'not-printed']
  }
} as const satisfies Record<string, Procedure>

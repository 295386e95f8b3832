import { z } from 'zod'
import { caseId } from '../../lib/ids'
import type { Procedure } from '../procedure'

const paperRefusals = ['not-open', 'no-such-case', 'nothing-listed', 'not-printable', 'cancelled'] as const

/** The list of exhibits on paper. */
export const dossierProcedures = {
  'exhibits.print': {
    input: z.strictObject({ case: caseId }),
    output: z.object({}),
    refusals: [...paperRefusals, 'no-printer', 'not-printed']
  },
  'exhibits.save': {
    input: z.strictObject({ case: caseId }),
    output: z.object({}),
    refusals: [...paperRefusals, 'not-writable', 'disk-full']
  }
} as const satisfies Record<string, Procedure>

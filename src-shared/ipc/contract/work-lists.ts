import { z } from 'zod'
import { caseId } from '../../lib/ids'
import type { Procedure } from '../procedure'

const paperRefusals = ['not-open', 'no-such-case', 'nothing-listed', 'not-printable', 'file-damaged'] as const

/** What each firm has to repair, on paper. */
export const workListProcedures = {
  'work-lists.print': {
    input: z.strictObject({ case: caseId }),
    output: z.object({}),
    refusals: [...paperRefusals, 'cancelled', 'no-printer', 'not-printed']
  },
  'work-lists.save': {
    input: z.strictObject({ case: caseId }),
    output: z.object({}),
    refusals: [...paperRefusals, 'cancelled', 'not-writable', 'disk-full']
  }
} as const satisfies Record<string, Procedure>

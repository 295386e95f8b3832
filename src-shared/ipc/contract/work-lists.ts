import { z } from 'zod'
import { caseId, contactId, defectId } from '../../lib/ids'
import type { Procedure } from '../procedure'

const paperRefusals = ['not-open', 'no-such-case', 'nothing-listed', 'not-printable', 'file-damaged'] as const

/** What each firm has to repair: on paper, and as it comes back. */
export const workListProcedures = {
  /** The lists in the order in which they are printed, each with its defects as one walks. */
  'work-lists.get': {
    input: z.strictObject({ case: caseId }),
    output: z.object({
      lists: z.array(
        z.object({
          /** Ours without it. */
          contractor: contactId.optional(),
          name: z.string(),
          defects: z.array(defectId)
        })
      )
    }),
    refusals: ['not-open', 'no-such-case'],
    reads: ['cases', 'contacts', 'sites', 'organisation']
  },
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

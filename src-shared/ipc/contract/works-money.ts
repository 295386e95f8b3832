import { z } from 'zod'
import { costNature, payer, retentionHolder } from '../../domain/case/events/defects'
import { contact } from '../../domain/contact/contact'
import { caseId, contactId, defectId, lotId, siteId } from '../../lib/ids'
import { money } from '../../lib/money'
import { plainDate } from '../../lib/plain-date'
import type { Procedure } from '../procedure'

const ofCase = { case: caseId, reference: z.string() }

export const worksMoneyProcedures = {
  /** What the repair of defects costs, and the money kept back for them, in all cases of a site or of a contractor. */
  'defect.money': {
    input: z.union([z.strictObject({ site: siteId }), z.strictObject({ contact: contactId })]),
    output: z.object({
      expenses: z.array(
        z.object({
          ...ofCase,
          defect: defectId,
          number: z.int(),
          place: z.string(),
          contractor: contactId.optional(),
          lot: lotId.optional(),
          nature: costNature,
          amount: money,
          payer
        })
      ),
      retentions: z.array(
        z.object({
          ...ofCase,
          party: contactId,
          holder: retentionHolder,
          works: money,
          amount: money,
          kept: z.string(),
          opposed: plainDate.optional(),
          released: z.object({ on: plainDate, amount: money }).optional(),
          /** The day the works were received, where the case knows it. */
          reception: plainDate.optional(),
          /** How many reserves of the case are not lifted; absent where none was made. */
          reserves: z.int().optional()
        })
      ),
      names: z.array(z.object({ id: contactId, contact }))
    }),
    refusals: ['not-open'],
    reads: ['cases', 'sites', 'contacts']
  }
} as const satisfies Record<string, Procedure>

import { z } from 'zod'
import { contact } from '../../domain/contact/contact'
import { siteCommand, siteRefusals } from '../../domain/site/decide'
import { site } from '../../domain/site/events'
import { lot } from '../../domain/site/lots'
import { contactId, lotId, siteId } from '../../lib/ids'
import type { Procedure } from '../procedure'
import { caseRow, writeRefusals } from './shapes'

const siteView = z.object({
  site,
  /** In the order of their numbers; what was withdrawn is left out. */
  lots: z.array(z.object({ id: lotId, lot })),
  /** The contacts that the lots name. */
  contractors: z.array(z.object({ id: contactId, contact })),
  cases: z.array(caseRow)
})
export type SiteView = z.infer<typeof siteView>

export const siteProcedures = {
  'site.list': {
    input: z.strictObject({ query: z.string().max(200) }),
    output: z.object({
      sites: z.array(
        z.object({
          id: siteId,
          site,
          /** Disputes about it that are not over. */
          open: z.int()
        })
      )
    }),
    refusals: ['not-open'],
    reads: ['sites', 'cases']
  },
  /** A site with its lots and the disputes about it. */
  'site.get': {
    input: z.strictObject({ id: siteId }),
    output: siteView,
    refusals: ['no-such-site', 'not-open'],
    reads: ['sites', 'cases', 'contacts']
  },
  'site.do': {
    input: z.strictObject({ id: siteId.optional(), command: siteCommand }),
    output: z.object({ id: siteId }),
    refusals: [...siteRefusals, 'no-such-contact', 'not-open', 'no-person', ...writeRefusals],
    touches: ['sites', 'cases']
  }
} as const satisfies Record<string, Procedure>

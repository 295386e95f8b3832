import { z } from 'zod'
import { attachment } from '../../domain/common/attachment'
import { contact } from '../../domain/contact/contact'
import { siteCommand, siteRefusals } from '../../domain/site/decide'
import { site } from '../../domain/site/events'
import { lot } from '../../domain/site/lots'
import { match, planPoint } from '../../domain/site/plan-points'
import { zone } from '../../domain/site/zones'
import { caseId, contactId, defectId, eventId, lotId, planId, siteId, zoneId } from '../../lib/ids'
import type { Procedure } from '../procedure'
import { caseRow, writeRefusals } from './shapes'

const siteView = z.object({
  site,
  /** In the order of their numbers; what was withdrawn is left out. */
  lots: z.array(z.object({ id: lotId, lot })),
  /** As one walks through them; what was withdrawn is left out. */
  zones: z.array(z.object({ id: zoneId, zone })),
  plans: z.array(
    z.object({ id: planId, level: z.string(), title: z.string(), revisions: z.int(), label: z.string(), pins: z.int() })
  ),
  /** The contacts that the lots name. */
  contractors: z.array(z.object({ id: contactId, contact })),
  cases: z.array(caseRow)
})
export type SiteView = z.infer<typeof siteView>

const planPlace = z.object({ revision: eventId, ...planPoint.shape })
const revision = z.object({
  id: eventId,
  label: z.string(),
  file: attachment,
  page: z.int(),
  turn: z.literal([0, 90, 180, 270]),
  width: z.int(),
  height: z.int(),
  over: eventId.optional(),
  match: match.optional(),
  dropped: z.boolean().optional()
})
const planView = z.object({
  site,
  id: planId,
  level: z.string(),
  title: z.string(),
  /** In the order they came; the last one that was not taken back holds. */
  revisions: z.array(revision).min(1),
  /** The defects of the open cases about the site; `elsewhere`: the level of the plan it is on, where that is another. */
  defects: z.array(
    z.object({
      case: caseId,
      reference: z.string(),
      defect: defectId,
      number: z.int(),
      place: z.string(),
      text: z.string(),
      at: planPlace.optional(),
      elsewhere: z.string().optional()
    })
  )
})
export type PlanView = z.infer<typeof planView>

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
  /** One plan with its revisions, and the defects of the site that are on it or have no place yet. */
  'site.plan': {
    input: z.strictObject({ id: siteId, plan: planId }),
    output: planView,
    refusals: ['no-such-site', 'site-plan-unknown', 'not-open'],
    reads: ['sites', 'cases']
  },
  'site.do': {
    input: z.strictObject({ id: siteId.optional(), command: siteCommand }),
    /** `plan`: the one that was added. */
    output: z.object({ id: siteId, plan: planId.optional() }),
    refusals: [...siteRefusals, 'no-such-contact', 'attachment-unknown', 'not-open', 'no-person', ...writeRefusals],
    touches: ['sites', 'cases']
  }
} as const satisfies Record<string, Procedure>

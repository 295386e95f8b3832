import { z } from 'zod'
import { eventId, personId, siteId } from '../../lib/ids'
import { money } from '../../lib/money'
import { instant } from '../../lib/plain-date'
import { happened } from '../common/happened'
import { language } from '../common/vocabulary'
import { department, disputeType, priority } from './dispute-types'
import { casePart } from './parts'
import { recourse, stage } from './stages'
import { identifierKind } from './vocabulary'

/** What a part was set to, as it crosses the bridge. */
export const partValue = z.object({
  title: z.string().optional(),
  type: disputeType.optional(),
  department: department.optional(),
  priority: priority.optional(),
  summary: z.string().optional(),
  wanted: z.string().optional(),
  since: happened.optional(),
  amount: money.optional(),
  site: siteId.optional(),
  identifiers: z
    .array(z.object({ kind: identifierKind, value: z.string() }))
    .readonly()
    .optional(),
  language: language.optional(),
  stage: stage.optional(),
  takenBack: z.literal(true).optional(),
  recourse: recourse.optional(),
  owner: personId.optional()
})

/** Versions of one part that did not see each other: the last one holds until a person settles it. */
export const conflict = z.object({
  field: casePart,
  changes: z.array(z.object({ id: eventId, by: personId, at: instant, value: partValue })).readonly()
})

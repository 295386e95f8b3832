import { z } from 'zod'
import { caseCommand, openFields } from '../../domain/case/commands'
import { department, disputeType } from '../../domain/case/dispute-types'
import { caseRefusals } from '../../domain/case/refusals'
import { stage } from '../../domain/case/stages'
import { relation } from '../../domain/case/vocabulary'
import { role, status } from '../../domain/common/vocabulary'
import { contact } from '../../domain/contact/contact'
import { caseId, contactId, eventId, personId } from '../../lib/ids'
import { caseSorts, caseViews, usualNewsDays } from '../case-views'
import type { Procedure } from '../procedure'
import { caseView } from './case-view'
import { serviceClock } from './casework'
import { caseRow, timelineEntry, writeRefusals } from './shapes'

export type { CaseView } from './case-view'

/** What narrows the list besides its view. */
export const caseFilters = {
  view: z.enum(caseViews),
  type: disputeType.optional(),
  stage: stage.optional(),
  owner: personId.optional(),
  department: department.optional(),
  tag: z.string().max(40).optional(),
  /** For the view `no-news`. */
  days: z.int().min(1).max(365).default(usualNewsDays),
  query: z.string().max(200).default(''),
  sort: z.enum(caseSorts),
  descending: z.boolean().default(false)
}

const listInput = z.strictObject({
  ...caseFilters,
  offset: z.int().nonnegative(),
  limit: z.int().min(1).max(500)
})

/** Who complains: somebody known, or somebody met now. */
export const captured = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), id: contactId }),
  z.strictObject({ kind: z.literal('new'), contact })
])

export const caseProcedures = {
  'case.list': {
    input: listInput,
    output: z.object({ total: z.int(), rows: z.array(caseRow) }),
    refusals: ['not-open'],
    reads: ['cases', 'contacts']
  },
  'case.counts': {
    input: z.strictObject({}),
    output: z.object({ today: z.int(), views: z.record(z.enum(caseViews), z.int()) }),
    refusals: ['not-open'],
    reads: ['cases']
  },
  'case.get': {
    input: z.strictObject({ id: caseId }),
    output: caseView,
    refusals: ['no-such-case', 'not-open'],
    reads: ['cases', 'contacts', 'sites', 'letters', 'machines']
  },
  /** What the client waits for, by the firm's working hours, at this moment. */
  'case.clocks': {
    input: z.strictObject({ id: caseId }),
    output: z.object({ clocks: z.array(serviceClock) }),
    refusals: ['no-such-case', 'not-open'],
    reads: ['cases', 'organisation', 'app']
  },
  /** The newest entries first, a page at a time; or some of them, by their ids. */
  'case.timeline': {
    input: z.strictObject({
      id: caseId,
      before: z.string().max(200).optional(),
      only: z.array(eventId).min(1).max(500).optional(),
      limit: z.int().min(1).max(500)
    }),
    output: z.object({ entries: z.array(timelineEntry), more: z.string().optional(), total: z.int() }),
    refusals: ['no-such-case', 'not-open'],
    reads: ['cases']
  },
  /** A new complaint: the contact, if new, and the case, in one transaction. */
  'case.capture': {
    input: z.strictObject({
      who: captured,
      role,
      status,
      ...openFields,
      /** The case it stands beside, and what that case is to the new one. */
      linked: z.strictObject({ case: caseId, relation }).optional()
    }),
    output: z.object({ id: caseId, reference: z.string() }),
    refusals: [
      ...caseRefusals,
      'no-such-contact',
      'no-such-site',
      'attachment-unknown',
      'not-open',
      'no-person',
      ...writeRefusals
    ],
    touches: ['cases', 'contacts', 'arrivals']
  },
  /** Any command on one case. */
  'case.do': {
    input: z.strictObject({ id: caseId, command: caseCommand }),
    output: z.object({ events: z.array(eventId), undoable: eventId.optional() }),
    refusals: [
      ...caseRefusals,
      'use-letter-issue',
      'use-report-sign',
      'no-such-contact',
      'no-such-site',
      'attachment-unknown',
      'not-open',
      'no-person',
      ...writeRefusals
    ],
    touches: ['cases', 'letters', 'arrivals']
  }
} as const satisfies Record<string, Procedure>

export const searchProcedures = {
  'search.query': {
    input: z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(100) }),
    output: z.object({
      hits: z.array(
        z.object({
          row: caseRow,
          entry: eventId.optional(),
          /** Words around the find, the found ones between U+E000 and U+E001. */
          snippet: z.string(),
          /** Found only by a spelling one typing mistake away. */
          approximate: z.boolean()
        })
      ),
      contacts: z.array(z.object({ id: contactId, contact })),
      /** Filters that mean nothing, as typed: they were not applied. */
      unknown: z.array(z.string())
    }),
    refusals: ['not-open'],
    reads: ['cases', 'contacts']
  }
} as const satisfies Record<string, Procedure>

import { z } from 'zod'
import { caseCommand, openFields } from '../../domain/case/commands'
import { conflict, partValue } from '../../domain/case/conflict-shape'
import { department, disputeType } from '../../domain/case/dispute-types'
import { explained, fileTextReader } from '../../domain/case/events/file-texts'
import { gateNeeds } from '../../domain/case/gates'
import { casePart } from '../../domain/case/parts'
import { caseRefusals } from '../../domain/case/refusals'
import { recourse, stage } from '../../domain/case/stages'
import { signingStandings } from '../../domain/case/state/signing'
import { relation } from '../../domain/case/vocabulary'
import { attachment } from '../../domain/common/attachment'
import { happened } from '../../domain/common/happened'
import { visibility } from '../../domain/common/visibility'
import { language, role, status } from '../../domain/common/vocabulary'
import { contact } from '../../domain/contact/contact'
import { proofSlot } from '../../domain/dispatch/proofs'
import { dispatchWay } from '../../domain/dispatch/ways'
import { dateSources } from '../../domain/dossier/exhibits'
import { variant } from '../../domain/dossier/variant'
import { letterPlace } from '../../domain/exchange/letter-place'
import { letterDraft } from '../../domain/letter/draft'
import { letterKind } from '../../domain/letter/kinds'
import { annotation } from '../../domain/picture/annotation'
import { site } from '../../domain/site/events'
import { zone } from '../../domain/site/zones'
import {
  attachmentId,
  caseId,
  contactId,
  defectId,
  eventId,
  letterId,
  lotId,
  personId,
  planId,
  promiseId,
  siteId,
  taskId,
  zoneId
} from '../../lib/ids'
import { money } from '../../lib/money'
import { instant, plainDate } from '../../lib/plain-date'
import { caseSorts, caseViews, usualNewsDays } from '../case-views'
import type { Procedure } from '../procedure'
import { caseworkView, serviceClock } from './casework'
import { deadlinesView } from './deadlines'
import { listsView } from './lists'
import { plansView, planTask } from './plans'
import { reportsView } from './reports'
import { caseRow, nextStep, party, timelineEntry, writeRefusals } from './shapes'
import { visitsView } from './visits'

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

const gates = z.array(z.object({ need: z.enum(gateNeeds), since: plainDate.optional() }))

/** A case whole but for its timeline. */
export const caseView = z.object({
  row: caseRow,
  summary: z.string(),
  wanted: z.string(),
  since: happened,
  amount: money.optional(),
  language,
  site: z.object({ id: siteId, site }).optional(),
  parties: z.array(party),
  steps: z.array(nextStep),
  promises: z.array(
    z.object({
      id: promiseId,
      entry: eventId,
      text: z.string(),
      due: plainDate,
      by: personId.optional(),
      standing: z.enum(['open', 'kept', 'missed'])
    })
  ),
  tasks: z.array(
    z.object({
      id: taskId,
      entry: eventId,
      text: z.string(),
      due: plainDate.optional(),
      owner: personId.optional(),
      done: z.boolean(),
      dropped: z.boolean().optional(),
      ...planTask
    })
  ),
  letters: z.array(
    z.object({
      id: letterId,
      entry: eventId,
      kind: letterKind,
      number: z.string(),
      to: contactId,
      dated: plainDate,
      document: attachmentId,
      subject: z.string(),
      signatory: personId,
      enclosures: z.array(attachmentId).readonly(),
      says: dispatchWay.optional(),
      again: letterId.optional(),
      deadline: z.object({ on: plainDate, daysFromPresentation: z.int().optional() }).optional(),
      extended: plainDate.optional(),
      mailing: z.object({
        way: dispatchWay.optional(),
        cost: money.optional(),
        consent: z.object({ by: z.string(), on: plainDate }).optional(),
        proofs: z
          .array(z.object({ slot: proofSlot, piece: attachmentId }))
          .readonly()
          .optional(),
        tracking: z.string().optional(),
        deposited: plainDate.optional(),
        presented: plainDate.optional(),
        collected: plainDate.optional(),
        returned: z.object({ on: plainDate, reason: z.string() }).optional()
      })
    })
  ),
  /** What lies in the signature book. */
  submitted: z.array(
    z.object({
      letter: letterId,
      entry: eventId,
      draft: letterDraft,
      by: personId,
      at: instant,
      to: personId,
      standing: z.enum(signingStandings),
      word: z.string().optional(),
      places: z.array(letterPlace)
    })
  ),
  /** What was written for the file beside letters and messages, and who else may read it. */
  fileTexts: z.array(z.object({ entry: eventId, of: explained, text: z.string(), to: z.array(fileTextReader) })),
  /** The plan on which each defect has its place. */
  pinned: z.array(z.object({ defect: defectId, plan: planId, level: z.string() })),
  /** Lists of defects that were received, each with its indexes. */
  lists: listsView,
  /** The plans of its site. */
  sitePlans: z.array(z.object({ id: planId, level: z.string() })),
  /** The lots of its site, but for those withdrawn. */
  /** The parts of its site, as one walks through them. */
  siteZones: z.array(z.object({ id: zoneId, ...zone.shape })),
  siteLots: z.array(z.object({ id: lotId, number: z.string(), name: z.string(), contractor: contactId.optional() })),
  /** The stages it has been in, each with the day it was last entered. */
  reached: z.array(z.object({ stage, on: plainDate })),
  /** `title`: what was said of it, and of all that entered with it; absent where its entry says something else. */
  pieces: z.array(z.object({ attachment, entry: eventId, title: z.string().optional(), visibility })),
  /** What is drawn over its pictures here, and in linked cases that have the same picture. */
  layers: z.array(
    z.object({ piece: attachmentId, own: z.array(annotation).readonly(), elsewhere: z.array(annotation).readonly() })
  ),
  /** The pieces in the order of the list of exhibits. */
  exhibits: z.array(
    z.object({
      piece: attachmentId,
      /** Its number in the list; absent while it may not be communicated. */
      number: z.int().optional(),
      when: happened,
      source: z.enum(dateSources),
      /** Where the original on paper is kept. */
      original: z.string(),
      /** To whom it was handed over, and under which number. */
      given: z.array(z.object({ variant, to: contactId.optional(), number: z.int() })),
      /** The letters it left with, and the number each gave it. */
      letters: z.array(z.object({ letter: z.string(), number: z.int() }))
    })
  ),
  deadlines: deadlinesView,
  plans: plansView,
  links: z.array(z.object({ relation, row: caseRow })),
  /** What each step a person may take should rest on, and the day from which it does. */
  gates: z.object({
    stages: z.array(z.object({ to: stage, needs: gates })),
    recourses: z.array(z.object({ to: recourse, needs: gates }))
  }),
  /** Where machines set a part without knowing of each other, and nobody has settled it. */
  conflicts: z.array(conflict),
  /** What it went by before, and what may stand on paper. */
  formerReferences: z.array(z.string()),
  /** All cases that go by its reference, itself first, where there are others: with what tells them apart. */
  namesakes: z.array(
    z.object({ row: caseRow, summary: z.string(), by: personId.optional(), letters: z.array(z.string()) })
  ),
  /** The parts that were set more than once, as each event set them. */
  versions: z.array(z.object({ part: casePart, id: eventId, value: partValue })),
  ...caseworkView,
  ...visitsView,
  ...reportsView
})
export type CaseView = z.infer<typeof caseView>

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

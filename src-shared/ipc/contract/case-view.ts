import { z } from 'zod'
import { conflict, partValue } from '../../domain/case/conflict-shape'
import { explained, fileTextReader } from '../../domain/case/events/file-texts'
import { gateNeeds } from '../../domain/case/gates'
import { casePart } from '../../domain/case/parts'
import { recourse, stage } from '../../domain/case/stages'
import { signingStandings } from '../../domain/case/state/signing'
import { relation } from '../../domain/case/vocabulary'
import { attachment } from '../../domain/common/attachment'
import { happened } from '../../domain/common/happened'
import { visibility } from '../../domain/common/visibility'
import { language } from '../../domain/common/vocabulary'
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
import { caseworkView } from './casework'
import { deadlinesView } from './deadlines'
import { listsView } from './lists'
import { plansView, planTask } from './plans'
import { reportsView } from './reports'
import { caseRow, nextStep, party } from './shapes'
import { visitsView } from './visits'

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

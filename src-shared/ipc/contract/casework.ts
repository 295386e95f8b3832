import { z } from 'zod'
import { clientStandings, supplierStandings } from '../../domain/case/defects/ladders'
import { costNature, payer, retentionHolder, workAnswer } from '../../domain/case/events/defects'
import {
  acceptance,
  conductKind,
  contractKind,
  daysFrom,
  exposureKind,
  factStanding,
  grievanceStandings,
  identifierKind,
  insolvencyKind,
  insurerDecision,
  receivedKind,
  remedyAnswers,
  side
} from '../../domain/case/vocabulary'
import { happened } from '../../domain/common/happened'
import { visibility } from '../../domain/common/visibility'
import { letterKind } from '../../domain/letter/kinds'
import { clientNeed, complexity, immediateAction, impact, safetyLevel, severity } from '../../domain/triage/vocabulary'
import {
  attachmentId,
  caseId,
  conductId,
  contactId,
  defectId,
  eventId,
  exposureId,
  factId,
  grievanceId,
  personId,
  pinId,
  receivedId,
  remedyId,
  requestId
} from '../../lib/ids'
import { money } from '../../lib/money'
import { instant, plainDate } from '../../lib/plain-date'

const defectTrack = z.object({
  defect: defectId,
  client: z.array(
    z.object({
      standing: z.enum(clientStandings).exclude(['observed']),
      entry: eventId,
      when: happened,
      before: attachmentId.optional(),
      after: attachmentId.optional(),
      contested: z.object({ side, text: z.string() }).optional()
    })
  ),
  supplier: z.array(
    z.object({
      standing: z.enum(supplierStandings).exclude(['none']),
      entry: eventId,
      when: happened,
      to: contactId,
      due: plainDate.optional(),
      case: caseId.optional()
    })
  ),
  answers: z.array(
    z.object({ entry: eventId, when: happened, by: contactId.optional(), answer: workAnswer, text: z.string() })
  ),
  costs: z.array(z.object({ entry: eventId, nature: costNature, amount: money, payer }))
})

const retention = z.object({
  party: contactId,
  entry: eventId,
  holder: retentionHolder,
  works: money,
  amount: money,
  kept: z.string(),
  opposed: plainDate.optional(),
  released: z.object({ on: plainDate, amount: money }).optional()
})

/** What the view of a case says of the work on it, beside its parties, steps and letters. */
export const caseworkView = {
  identifiers: z.array(z.object({ kind: identifierKind, value: z.string() })),
  heard: z
    .object({
      entry: eventId,
      confirmed: z.boolean(),
      restatement: z.string(),
      needs: z.array(clientNeed),
      wanted: z.string()
    })
    .optional(),
  triage: z
    .object({
      entry: eventId,
      severity,
      safety: safetyLevel,
      complexity,
      impact,
      immediate: z.array(immediateAction),
      reason: z.string()
    })
    .optional(),
  remedies: z.array(
    z.object({
      id: remedyId,
      entry: eventId,
      number: z.int(),
      text: z.string(),
      cost: money.optional(),
      until: plainDate.optional(),
      answer: z.enum([...remedyAnswers, 'open'])
    })
  ),
  agreed: z.object({ entry: eventId, text: z.string(), amount: money.optional() }).optional(),
  /** What somebody said is in the file, or is not. */
  checklist: z.object({ entry: eventId.optional(), there: z.array(z.string()), notThere: z.array(z.string()) }),
  requests: z.array(
    z.object({
      id: requestId,
      entry: eventId,
      from: contactId,
      items: z.array(z.string()),
      due: plainDate.optional(),
      met: eventId.optional()
    })
  ),
  pins: z.array(
    z.object({
      id: pinId,
      entry: eventId,
      kind: contractKind,
      title: z.string(),
      version: z.string(),
      inForceFrom: plainDate.optional(),
      inForceTo: plainDate.optional(),
      acceptance,
      acceptedOn: plainDate.optional(),
      document: attachmentId.optional(),
      proof: attachmentId.optional()
    })
  ),
  exposures: z.array(
    z.object({ id: exposureId, entry: eventId, kind: exposureKind, place: z.string(), ended: z.boolean() })
  ),
  conducts: z.array(
    z.object({ id: conductId, entry: eventId, kind: conductKind, by: contactId.optional(), lifted: z.boolean() })
  ),
  interests: z.array(z.object({ person: personId, entry: eventId, conflict: z.boolean() })),
  facts: z.array(
    z.object({
      id: factId,
      entry: eventId,
      number: z.int(),
      text: z.string(),
      when: happened,
      standing: factStanding,
      reason: z.string().optional(),
      said: eventId.optional(),
      theirs: z.string().optional(),
      ours: z.string().optional(),
      proofs: z.array(z.object({ entry: eventId, piece: attachmentId.optional() })),
      visibility
    })
  ),
  tracks: z.array(defectTrack),
  retentions: z.array(retention),
  grievances: z.array(
    z.object({
      id: grievanceId,
      entry: eventId,
      number: z.int(),
      text: z.string(),
      facts: z.array(factId),
      standing: z.enum([...grievanceStandings, 'open']),
      answer: z.string().optional(),
      visibility
    })
  ),
  received: z.array(
    z.object({
      id: receivedId,
      entry: eventId,
      kind: receivedKind,
      from: contactId,
      subject: z.string(),
      dated: plainDate.optional(),
      presented: plainDate.optional(),
      collected: plainDate.optional(),
      demand: z
        .object({
          text: z.string(),
          amount: money.optional(),
          until: plainDate.optional(),
          days: z.int().optional(),
          daysFrom: daysFrom.optional()
        })
        .optional(),
      answerOwed: z.boolean(),
      answered: eventId.optional(),
      aboutWorks: z.boolean(),
      insurerDays: z.int().optional(),
      insurer: insurerDecision.optional()
    })
  ),
  insolvencies: z.array(
    z.object({
      entry: eventId,
      debtor: contactId,
      proceedings: insolvencyKind,
      published: plainDate,
      appointed: contactId,
      claimToDeclare: z.boolean(),
      abroad: z.boolean(),
      declared: eventId.optional()
    })
  ),
  /** Somebody has the acknowledgement, on paper or otherwise. */
  acknowledged: z.boolean(),
  /** What waits for words of ours, and the letter that answers it. */
  reply: z.object({ entry: eventId, kind: letterKind }).optional(),
  snoozed: z.object({ entry: eventId, until: plainDate, reason: z.string() }).optional()
}

/** A service clock as it reads; working time in whole minutes. */
export const serviceClock = z.object({
  kind: z.enum(['acknowledge', 'next-news', 'answer']),
  standing: z.enum(['running', 'paused', 'met', 'late']),
  dueAt: instant,
  gross: z.int().nonnegative(),
  net: z.int().nonnegative(),
  left: z.int().nonnegative(),
  late: z.int().nonnegative()
})
export type ServiceClockView = z.infer<typeof serviceClock>

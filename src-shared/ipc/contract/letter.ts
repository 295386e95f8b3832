import { z } from 'zod'
import { account } from '../../domain/case/deadlines/account'
import { caseRefusals } from '../../domain/case/refusals'
import { language } from '../../domain/common/vocabulary'
import { proofSlot } from '../../domain/dispatch/proofs'
import { dispatchWay } from '../../domain/dispatch/ways'
import { letterDraft } from '../../domain/letter/draft'
import { letterFrame } from '../../domain/letter/frame'
import { letterKind, tone } from '../../domain/letter/kinds'
import { letterProblemCodes } from '../../domain/letter/problem'
import { attachmentId, caseId, contactId, eventId, grievanceId, letterId, personId } from '../../lib/ids'
import { money } from '../../lib/money'
import { instant, plainDate } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { caseRow, writeRefusals } from './shapes'
import { submittedLetter } from './signing'

export const letterProblem = z.object({
  code: z.enum(letterProblemCodes),
  field: z.string(),
  severity: z.enum(['blocking', 'warning']),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional()
})

export const letterProcedures = {
  /** A first draft from the template, with the facts of the case in it. */
  'letter.propose': {
    input: z.strictObject({
      case: caseId,
      kind: letterKind,
      /** The first that the kind allows, unless another is asked for. */
      tone: tone.optional(),
      /** The entry that is answered: its words are restated. */
      about: eventId.optional(),
      /** The letter that came back, which it is to say once more. */
      again: letterId.optional(),
      /** The conversation to confirm, as it was noted. */
      spoken: z
        .strictObject({
          at: instant,
          with: contactId.optional(),
          text: z.string().max(20_000),
          readBack: z.boolean(),
          wanted: z.string().max(2_000)
        })
        .optional()
    }),
    output: z.object({ draft: letterDraft }),
    refusals: ['no-such-case', 'not-open', 'no-person', 'already-acknowledged'],
    reads: ['cases', 'organisation', 'contacts']
  },
  /** The letter as it would be printed, with all that stands between it and its issue. */
  'letter.preview': {
    input: z.strictObject({ case: caseId, draft: letterDraft }),
    output: z.object({
      pdf: z.instanceof(Uint8Array).optional(),
      pages: z.int().nonnegative(),
      problems: z.array(letterProblem),
      /** The address as it stands in the window. */
      addressLines: z.array(z.string())
    }),
    refusals: ['no-such-case', 'not-open'],
    reads: ['cases', 'organisation', 'contacts']
  },
  /** What the check of a draft compares with: the facts of the case, as `caseFile` reads them, and what is printed around it. */
  'letter.facts': {
    input: z.strictObject({
      case: caseId,
      draft: z.strictObject({
        kind: letterKind,
        language,
        to: contactId.optional(),
        signatory: personId.optional(),
        dated: plainDate,
        answered: z.array(grievanceId).max(200),
        account: account.optional(),
        claimed: money.optional()
      }),
      enclosures: z.int().nonnegative()
    }),
    output: z.object({ facts: z.record(z.string(), z.unknown()), frame: letterFrame }),
    refusals: ['no-such-case', 'not-open'],
    reads: ['cases', 'organisation', 'contacts']
  },
  /** Renders, files and freezes the letter, and records it: after that it can be printed, never changed. */
  'letter.issue': {
    input: z.strictObject({ case: caseId, draft: letterDraft, pausedFor: z.string().max(500).optional() }),
    output: z.object({ letter: letterId, document: attachmentId, event: eventId }),
    refusals: [
      ...caseRefusals,
      'letter-incomplete',
      'remarks-open',
      'no-such-contact',
      'no-such-site',
      'attachment-unknown',
      'cancelled',
      'not-printable',
      'not-open',
      'no-person',
      ...writeRefusals
    ],
    touches: ['cases', 'letters', 'drafts']
  },
  'letter.list': {
    input: z.strictObject({}),
    output: z.object({
      letters: z.array(
        z.object({
          id: letterId,
          kind: letterKind,
          number: z.string(),
          dated: plainDate,
          toNames: z.array(z.string()),
          document: attachmentId,
          tracking: z.string().optional(),
          deposited: plainDate.optional(),
          presented: plainDate.optional(),
          collected: plainDate.optional(),
          returned: plainDate.optional(),
          way: dispatchWay.optional(),
          /** The proofs that are there. */
          filled: z.array(proofSlot),
          row: caseRow
        })
      ),
      /** What lies in the signature book, whoever handed it in. */
      submitted: z.array(submittedLetter)
    }),
    refusals: ['not-open'],
    reads: ['letters', 'cases', 'contacts', 'machines']
  },
  /** By the system's print dialogue, at full scale. */
  'letter.save': {
    input: z.strictObject({ case: caseId, letter: letterId }),
    output: z.object({}),
    refusals: ['not-open', 'letter-unknown', 'cancelled', 'not-writable', 'disk-full', 'file-damaged']
  }
} as const satisfies Record<string, Procedure>

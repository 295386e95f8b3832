import { z } from 'zod'
import { signingStandings } from '../../domain/case/state/signing'
import { letterPlace } from '../../domain/exchange/letter-place'
import { letterDraft } from '../../domain/letter/draft'
import { letterId, personId } from '../../lib/ids'
import { instant, plainDate } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { caseRow } from './shapes'

/** A letter in the signature book, with all that whoever signs it reads before they do. */
export const submittedLetter = z.object({
  row: caseRow,
  letter: letterId,
  draft: letterDraft,
  toNames: z.array(z.string()),
  by: personId,
  to: personId,
  at: instant,
  standing: z.enum(signingStandings),
  word: z.string().optional(),
  /** To which machines of the firm it went, and from which it came. */
  places: z.array(letterPlace),
  /** As they last had it before them, where they sent it back or held it and it was handed in again. */
  seen: letterDraft.optional(),
  /** Letters of its kind to the same person that went before, the latest first. */
  before: z.array(z.object({ number: z.string(), dated: plainDate }))
})

export const signingProcedures = {
  /** What waits for the signature of whoever is at the keyboard, the oldest first, and what they handed in themselves. */
  'signing.list': {
    input: z.strictObject({}),
    output: z.object({ waiting: z.array(submittedLetter), own: z.array(submittedLetter) }),
    refusals: ['not-open', 'no-person'],
    reads: ['cases', 'letters', 'contacts', 'organisation', 'machines', 'app']
  },
  'signing.counts': {
    input: z.strictObject({}),
    /** `back`: handed in by them and returned. */
    output: z.object({ waiting: z.int(), back: z.int() }),
    refusals: ['not-open', 'no-person'],
    reads: ['cases', 'letters', 'app']
  }
} as const satisfies Record<string, Procedure>

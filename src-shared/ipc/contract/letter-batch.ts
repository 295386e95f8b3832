import { z } from 'zod'
import { caseRefusals } from '../../domain/case/refusals'
import { messageKind } from '../../domain/letter/kinds'
import { caseId, letterId, personId } from '../../lib/ids'
import type { Procedure } from '../procedure'
import { letterProblem } from './letter'
import { caseRow, writeRefusals } from './shapes'

/** How many letters are looked at in a row. */
export const MOST_LETTERS = 100

const asked = z.strictObject({ cases: z.array(caseId).min(1).max(MOST_LETTERS), kind: messageKind, to: personId })
const leftOut = z.object({
  row: caseRow,
  reason: z.enum([...caseRefusals, 'letter-in-book', 'letter-being-written'])
})
const inBook = z.object({ case: caseId, letter: letterId })
const writing = [
  ...(['not-open', 'no-person', 'no-such-contact', 'no-such-site', 'attachment-unknown'] as const),
  ...caseRefusals,
  ...writeRefusals
] as const

/** One kind of letter for many cases, each with its own facts and gaps: into the signature book, and no further. */
export const letterBatchProcedures = {
  'letter-batch.preview': {
    input: asked,
    output: z.object({
      proposed: z.array(
        z.object({
          row: caseRow,
          subject: z.string(),
          problems: z.array(letterProblem),
          /** Of the check: to be mended or set aside before the letter leaves. */
          remarks: z.int().nonnegative()
        })
      ),
      leftOut: z.array(leftOut)
    }),
    refusals: ['not-open', 'no-person'],
    reads: ['cases', 'organisation', 'contacts']
  },
  'letter-batch.submit': {
    input: asked,
    output: z.object({ done: z.array(inBook), leftOut: z.array(leftOut) }),
    refusals: writing,
    touches: ['cases', 'letters']
  },
  /** Takes them out of the book again, but for what was signed since. */
  'letter-batch.undo': {
    input: z.strictObject({ done: z.array(inBook).min(1).max(MOST_LETTERS) }),
    output: z.object({ out: z.int() }),
    refusals: writing,
    touches: ['cases', 'letters']
  }
} as const satisfies Record<string, Procedure>

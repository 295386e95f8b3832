import { z } from 'zod'
import { caseId, letterId } from '../../lib/ids'
import type { Procedure } from '../procedure'

/** The papers that go with a letter. */
export const dispatchPapers = ['receipt', 'bailiff-pack'] as const
export const dispatchPaper = z.enum(dispatchPapers)
export type DispatchPaper = z.infer<typeof dispatchPaper>

const asked = z.strictObject({ case: caseId, letter: letterId, paper: dispatchPaper })
const refusals = ['not-open', 'no-person', 'no-such-case', 'letter-unknown', 'not-printable', 'file-damaged'] as const

const listed = z.strictObject({ letters: z.array(letterId).min(1).max(100) })

export const dispatchProcedures = {
  /** The number a recorded letter may take next at this machine, and how many are left here. */
  'dispatch.numbers': {
    input: z.strictObject({}),
    output: z.object({
      next: z.string().optional(),
      left: z.int(),
      /** The letter of this machine, and those of the others that are known here. */
      letter: z.string(),
      others: z.array(z.string())
    }),
    refusals: ['not-open'],
    reads: ['letters', 'cases', 'organisation', 'machines']
  },
  /** The list of letters for the counter, to be stamped. */
  'dispatch.print-list': {
    input: listed,
    output: z.object({}),
    refusals: ['not-open', 'no-person', 'letter-unknown', 'not-printable', 'no-printer', 'not-printed', 'cancelled']
  },
  'dispatch.save-list': {
    input: listed,
    output: z.object({}),
    refusals: ['not-open', 'no-person', 'letter-unknown', 'not-printable', 'cancelled', 'not-writable', 'disk-full']
  },
  'dispatch.print': {
    input: asked,
    output: z.object({}),
    refusals: [...refusals, 'no-printer', 'not-printed', 'cancelled']
  },
  'dispatch.save': {
    input: asked,
    output: z.object({}),
    refusals: [...refusals, 'cancelled', 'not-writable', 'disk-full']
  }
} as const satisfies Record<string, Procedure>

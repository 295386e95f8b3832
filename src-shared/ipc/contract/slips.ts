import { z } from 'zod'
import { caseRefusals } from '../../domain/case/refusals'
import { pageTurn, stackKind } from '../../domain/dispatch/stack'
import { attachmentId, caseId, letterId } from '../../lib/ids'
import { plainDate } from '../../lib/plain-date'
import type { Procedure } from '../procedure'
import { job, writeRefusals } from './shapes'

/** A little more than an A4 page at 400 dots an inch. */
const MOST_PIXELS = 16_000_000
const side = z.int().min(1).max(8_000)

/** Why one slip of a stack was not filed. */
const notFiled = z.enum([...caseRefusals, ...writeRefusals, 'no-such-contact', 'no-such-site', 'attachment-unknown'])

export const slipProcedures = {
  /** The barcodes of a page that the window painted: a byte for each point, from black to white. */
  'slips.read': {
    input: z
      .strictObject({ width: side, height: side, grey: z.instanceof(Uint8Array) })
      .refine(({ width, height, grey }) => width * height <= MOST_PIXELS && grey.length === width * height),
    output: z.object({ codes: z.array(z.object({ text: z.string(), turn: pageTurn })) }),
    refusals: ['not-open']
  },
  /** Cuts a stack: the pages of each slip become pieces of the case of its letter, and its proofs. */
  'slips.file': {
    input: z.strictObject({
      stack: attachmentId,
      kind: stackKind,
      slips: z
        .array(
          z.strictObject({
            letter: letterId,
            /** The side that carries the number first. */
            pages: z
              .array(z.strictObject({ page: z.int().min(1), turn: pageTurn }))
              .min(1)
              .max(2),
            /** The day the slip bears. */
            on: plainDate.optional()
          })
        )
        .min(1)
        .max(500),
      job
    }),
    output: z.object({
      filed: z.array(z.object({ letter: letterId, case: caseId })),
      refused: z.array(z.object({ letter: letterId, reason: notFiled }))
    }),
    refusals: ['not-open', 'no-person', 'attachment-unknown', 'file-damaged', 'cancelled', ...writeRefusals],
    touches: ['cases', 'letters'],
    long: true
  }
} as const satisfies Record<string, Procedure>

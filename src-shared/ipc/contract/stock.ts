import { z } from 'zod'
import { stockKind } from '../../domain/dispatch/stock'
import { letterId } from '../../lib/ids'
import type { Procedure } from '../procedure'

const letters = z.array(letterId).min(1).max(100)
const asked = z.strictObject({
  letters,
  kind: stockKind,
  /** The first free label of the first sheet. */
  from: z.int().min(1).max(100)
})
const refusals = ['not-open', 'no-person', 'letter-unknown', 'address-misfit', 'cancelled'] as const
const testRefusals = ['not-open', 'no-person', 'cancelled'] as const
const printing = ['no-printer', 'not-printed'] as const
const saving = ['not-writable', 'disk-full'] as const

/** Envelopes, labels and the post's forms, printed on the user's own stock. */
export const stockProcedures = {
  'stock.print': { input: asked, output: z.object({}), refusals: [...refusals, ...printing] },
  'stock.save': { input: asked, output: z.object({}), refusals: [...refusals, ...saving] },
  /** The sheet by which a printer is set. */
  'stock.print-test': {
    input: z.strictObject({ kind: stockKind }),
    output: z.object({}),
    refusals: [...testRefusals, ...printing]
  },
  'stock.save-test': {
    input: z.strictObject({ kind: stockKind }),
    output: z.object({}),
    refusals: [...testRefusals, ...saving]
  },
  /** The page by which the firm's letter paper, its envelope's window and its printer are set. */
  'stock.print-letter-test': {
    input: z.strictObject({}),
    output: z.object({}),
    refusals: [...testRefusals, ...printing]
  },
  'stock.save-letter-test': { input: z.strictObject({}), output: z.object({}), refusals: [...testRefusals, ...saving] },
  /** Sheets and grams of letters with their enclosures and an envelope each. */
  'stock.weigh': {
    input: z.strictObject({ letters, doubleSided: z.boolean() }),
    output: z.object({
      letters: z.array(
        z.object({
          letter: letterId,
          sheets: z.int().nonnegative(),
          grams: z.int().nonnegative(),
          /** Enclosures that are no pages. */
          unknown: z.int().nonnegative()
        })
      )
    }),
    refusals: ['not-open', 'no-person'],
    reads: ['letters', 'cases', 'organisation']
  }
} as const satisfies Record<string, Procedure>

import { z } from 'zod'
import { type Money, money } from '../../lib/money'

/** Up to what amount a person may bind the firm. */
export const limit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('up-to'), amount: money }),
  z.strictObject({ kind: z.literal('any') })
])
export type Limit = z.infer<typeof limit>

/** What a person may sign and grant in the name of the firm. */
export const powers = z.strictObject({
  /** Ordinary letters, such as an acknowledgement. */
  letters: z.boolean(),
  /** Formal notices, by the amount claimed. */
  notices: limit,
  /** Goodwill gestures, by their cost. */
  gestures: limit
})
export type Powers = z.infer<typeof powers>

export const allPowers: Powers = { letters: true, notices: { kind: 'any' }, gestures: { kind: 'any' } }
export const noPowers: Powers = { letters: false, notices: { kind: 'none' }, gestures: { kind: 'none' } }

/** Whether a limit covers an amount. Without an amount, any limit but `none` does; another currency is never covered. */
export function covers(within: Limit, amount: Money | undefined): boolean {
  if (within.kind !== 'up-to') return within.kind === 'any'
  return amount === undefined || (amount.currency === within.amount.currency && amount.cents <= within.amount.cents)
}

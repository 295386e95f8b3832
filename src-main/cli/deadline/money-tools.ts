import { z } from 'zod'
import {
  businessPenalty,
  type Interest,
  type InterestRefusal,
  legalInterest,
  type Penalty,
  publicPenalty
} from '../../../src-shared/domain/deadline/interest/interest'
import { creditor, type Rates } from '../../../src-shared/domain/deadline/interest/rates'
import type { Result } from '../../../src-shared/lib/result'
import { type Answer, WrongCall } from '../command'
import { done, type Tool, tool } from './tool'
import { amountText, kinds } from './values'

const dates = { date: 'date', amount: 'amount' } as const
const rate = z.union([z.literal('default'), kinds.percent]).default('default')

/** A missing rate is named, and nothing is worked out without it. */
function answer<T extends Interest>(result: Result<T, InterestRefusal>, more: (value: T) => Answer['json']): Answer {
  if (!result.ok) {
    const { reason } = result
    if (reason.kind === 'backwards') throw new WrongCall('--to')
    return { code: 1, json: { error: 'missing_rate', half_year: reason.half, table: reason.table } }
  }
  const { charged } = result.value
  const periods = charged.map((part) => ({ half_year: part.half, days: part.days, rate: amountText(part.rate) }))
  return done({ days: charged.map(({ days }) => days), periods, ...more(result.value) })
}

const ofPenalty = ({ interest, fixed }: Penalty) => ({ penalty: amountText(interest), fixed: amountText(fixed) })

/** What is worked out with the dated rates. */
export const moneyTools = (rates: Rates): readonly Tool[] => [
  tool(
    'legal-interest',
    {
      principal: dates.amount,
      creditor: 'choice',
      debtor: 'text?',
      from: dates.date,
      to: dates.date,
      enforceable: 'date?'
    },
    z.strictObject({
      principal: kinds.amount,
      creditor,
      // The rate never depends on it (CMF art. L313-2): taken, because one expects it to.
      debtor: kinds.text.optional(),
      from: kinds.date,
      to: kinds.date,
      enforceable: kinds.date.optional()
    }),
    ['days', 'periods', 'interest'],
    (given) => answer(legalInterest(rates, given), ({ interest }) => ({ interest: amountText(interest) }))
  ),
  tool(
    'b2b-penalty',
    { principal: dates.amount, due: dates.date, paid: dates.date, rate: 'percent?' },
    z.strictObject({ principal: kinds.amount, due: kinds.date, paid: kinds.date, rate }),
    ['days', 'periods', 'penalty', 'fixed', 'below_floor'],
    ({ principal, due, paid, rate: agreed }) =>
      answer(businessPenalty(rates, { principal, from: due, to: paid, rate: agreed }), (penalty) => ({
        ...ofPenalty(penalty),
        below_floor: penalty.belowFloor
      }))
  ),
  tool(
    'public-penalty',
    { principal: dates.amount, due: dates.date, paid: dates.date },
    z.strictObject({ principal: kinds.amount, due: kinds.date, paid: kinds.date }),
    ['days', 'periods', 'penalty', 'fixed'],
    ({ principal, due, paid }) => answer(publicPenalty(rates, { principal, from: due, to: paid }), ofPenalty)
  )
]

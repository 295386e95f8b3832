import { z } from 'zod'
import { type PlainDate, plainDate } from '../../../lib/plain-date'

/** Half a year, for which one rate holds: `2026H1` from 1 January, `2026H2` from 1 July. */
export const halfYear = z
  .string()
  .regex(/^\d{4}H[12]$/u)
  .brand<'HalfYear'>()
export type HalfYear = z.infer<typeof halfYear>

const decimal = z.string().regex(/^\d{1,3}\.\d{2}$/u)
const euros = z.string().regex(/^\d{1,6}\.\d{2}$/u)

/** A rate or an amount with two decimals, in whole hundredths: `6.65` is 665. */
const hundredths = (text: string): number => Number(text.replace('.', ''))

const legalRate = z.strictObject({ half: halfYear, individual: decimal, other: decimal })
const ecbRate = z.strictObject({ half: halfYear, rate: decimal })
/** What the laws add to the rates, from a day on. */
const terms = z.strictObject({
  from: plainDate,
  businessPoints: decimal,
  publicPoints: decimal,
  judgmentPoints: decimal,
  floorMultiple: z.int(),
  fixedRecovery: euros
})

/** Dated rates, in percent: those shipped, or those a firm entered itself. */
export const rateFile = z.strictObject({
  reviewedOn: plainDate,
  sources: z.strictObject({ legal: z.array(z.string()).min(1), ecb: z.array(z.string()).min(1) }),
  legal: z.array(legalRate),
  ecb: z.array(ecbRate),
  terms: z.array(terms).min(1)
})
export type RateFile = z.infer<typeof rateFile>

/** Rates a firm entered: half-years that are not shipped yet, or in the place of those that are. */
export const ownRates = rateFile.pick({ legal: true, ecb: true }).partial()
export type OwnRates = z.infer<typeof ownRates>

/** The legal rate depends on the creditor: an individual who does not act for a trade, or any other (CMF art. L313-2). */
export const creditors = ['individual', 'company'] as const
export const creditor = z.enum(creditors)
export type Creditor = z.infer<typeof creditor>

/** Rates in hundredths of a percent, amounts in cents. */
export interface Rates {
  readonly legal: (creditor: Creditor, half: HalfYear) => number | undefined
  /** The main refinancing rate of the European Central Bank on the first day of the half-year. */
  readonly ecb: (half: HalfYear) => number | undefined
  readonly termsOn: (date: PlainDate) => Terms
}

export interface Terms {
  readonly businessPoints: number
  readonly publicPoints: number
  readonly judgmentPoints: number
  readonly floorMultiple: number
  readonly fixedRecovery: number
}

export function ratesOf(shipped: RateFile, own: OwnRates = {}): Rates {
  const legal = new Map([...shipped.legal, ...(own.legal ?? [])].map((row) => [row.half, row]))
  const ecb = new Map([...shipped.ecb, ...(own.ecb ?? [])].map((row) => [row.half, hundredths(row.rate)]))
  return {
    legal: (of, half) => {
      const row = legal.get(half)
      return row && hundredths(of === 'individual' ? row.individual : row.other)
    },
    ecb: (half) => ecb.get(half),
    termsOn: (date) => termsOn(shipped, date)
  }
}

/** The terms in force on a day; the first ones before they began. */
function termsOn(shipped: RateFile, date: PlainDate): Terms {
  const found = shipped.terms.findLast(({ from }) => from <= date) ?? shipped.terms[0]
  if (found === undefined) throw new Error('The rates hold no terms')
  const { businessPoints, publicPoints, judgmentPoints, floorMultiple, fixedRecovery } = found
  return {
    businessPoints: hundredths(businessPoints),
    publicPoints: hundredths(publicPoints),
    judgmentPoints: hundredths(judgmentPoints),
    floorMultiple,
    fixedRecovery: hundredths(fixedRecovery)
  }
}

export function halfYearOf(date: PlainDate): HalfYear {
  return halfYear.parse(`${date.slice(0, 4)}H${date.slice(5, 7) < '07' ? 1 : 2}`)
}

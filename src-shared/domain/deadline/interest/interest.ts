import { addDays, addMonths, type PlainDate } from '../../../lib/plain-date'
import { ok, type Result, refuse } from '../../../lib/result'
import { type Charged, interestOf, type Stretch, splitByHalfYear } from './accrue'
import { type Creditor, type HalfYear, halfYearOf, type Rates } from './rates'

/** A rate nobody entered yet: never replaced by the one before it. */
export type InterestRefusal =
  | { readonly kind: 'missing-rate'; readonly half: HalfYear; readonly table: 'legal' | 'ecb' }
  | { readonly kind: 'backwards' }

export interface Interest {
  readonly charged: readonly Charged[]
  /** In cents. */
  readonly interest: number
}

interface Delay {
  /** In cents, all taxes included; not negative. */
  readonly principal: number
  /** Not counted itself. */
  readonly from: PlainDate
  readonly to: PlainDate
}

type RateOf = (stretch: Stretch) => number | undefined

/** Charges each stretch of a delay at its rate. */
function charge(
  { principal, from, to }: Delay,
  table: 'legal' | 'ecb',
  stretches: readonly Stretch[],
  rateOf: RateOf
): Result<Interest, InterestRefusal> {
  if (to < from) return refuse({ kind: 'backwards' })
  const charged: Charged[] = []
  for (const stretch of stretches) {
    const rate = rateOf(stretch)
    if (rate === undefined) return refuse({ kind: 'missing-rate', half: stretch.half, table })
    charged.push({ ...stretch, rate })
  }
  return ok({ charged, interest: interestOf(principal, charged) })
}

/**
 * Interest at the legal rate (C. civ. art. 1231-6; CMF art. L313-2), by half-year. Five points more from two months after
 * a judgment can be enforced (CMF art. L313-3).
 * @param delay with `enforceable`, the day the judgment became enforceable, if there is one
 */
export function legalInterest(
  rates: Rates,
  delay: Delay & { readonly creditor: Creditor; readonly enforceable?: PlainDate | undefined }
): Result<Interest, InterestRefusal> {
  const { from, to, creditor, enforceable } = delay
  const lastPlain = enforceable && addMonths(enforceable, 2)
  const stretches = splitByHalfYear(from, to, lastPlain ? [lastPlain] : [])
  return charge(delay, 'legal', stretches, ({ half, after }) => {
    const rate = rates.legal(creditor, half)
    if (rate === undefined || lastPlain === undefined || after < lastPlain) return rate
    return rate + rates.termsOn(after).judgmentPoints
  })
}

export interface Penalty extends Interest {
  /** For the costs of recovery, in cents: for each invoice that is late. */
  readonly fixed: number
}

/** The lump sum is due as soon as there is a day's delay (C. com. art. L441-10 II and D441-5; CCP art. D2192-35). */
function withFixed(rates: Rates, interest: Result<Interest, InterestRefusal>): Result<Penalty, InterestRefusal> {
  if (!interest.ok) return interest
  const first = interest.value.charged[0]
  return ok({ ...interest.value, fixed: first ? rates.termsOn(first.after).fixedRecovery : 0 })
}

/**
 * Penalties between professionals (C. com. art. L441-10 II), without a reminder: at the agreed rate, or at the ECB's of the
 * first day of each half-year and ten points. Three times the legal rate is a floor of agreed rates alone.
 * @param rate hundredths of a percent, or `default`
 */
export function businessPenalty(
  rates: Rates,
  delay: Delay & { readonly rate: number | 'default' }
): Result<Penalty & { readonly belowFloor: readonly HalfYear[] }, InterestRefusal> {
  const { from, to, rate } = delay
  const charged = charge(delay, 'ecb', splitByHalfYear(from, to), ({ half, after }) => {
    if (rate !== 'default') return rate
    const ecb = rates.ecb(half)
    return ecb === undefined ? undefined : ecb + rates.termsOn(after).businessPoints
  })
  const penalty = withFixed(rates, charged)
  if (!penalty.ok) return penalty
  const belowFloor = rate === 'default' ? [] : penalty.value.charged.filter((part) => isBelowFloor(rates, part))
  return ok({ ...penalty.value, belowFloor: belowFloor.map(({ half }) => half) })
}

/** Not known where the legal rate of the half-year is not. */
function isBelowFloor(rates: Rates, { half, after, rate }: Charged): boolean {
  const legal = rates.legal('company', half)
  return legal !== undefined && rate < legal * rates.termsOn(after).floorMultiple
}

/** Interest a public buyer owes: the ECB's rate of the half-year in which it began to run, and eight points (CCP art. R2192-31). */
export function publicPenalty(rates: Rates, delay: Delay): Result<Penalty, InterestRefusal> {
  const { from, to } = delay
  const began = halfYearOf(addDays(from, 1))
  const ecb = rates.ecb(began)
  if (ecb === undefined && from < to) return refuse({ kind: 'missing-rate', half: began, table: 'ecb' })
  const stretches = splitByHalfYear(from, to)
  return withFixed(
    rates,
    charge(delay, 'ecb', stretches, () => (ecb ?? 0) + rates.termsOn(from).publicPoints)
  )
}

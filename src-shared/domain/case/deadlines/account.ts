import { z } from 'zod'
import { currency } from '../../../lib/money'
import { addDays, daysBetween, type PlainDate, plainDate } from '../../../lib/plain-date'
import { ok, type Result, refuse } from '../../../lib/result'
import type { Charged } from '../../deadline/interest/accrue'
import type { InterestRefusal } from '../../deadline/interest/interest'
import type { HalfYear, Rates } from '../../deadline/interest/rates'
import { type InterestKind, interestDue, interestKindName } from './interest-due'

/** What lessens a debt: a credit note, what the contract lets be withheld for now, what was paid. */
export const deductionKinds = ['credit-note', 'retention', 'payment'] as const

const cents = z.int().positive().max(1_000_000_000_00)

/** An invoice or another sum, all taxes included. */
const debt = z.strictObject({
  label: z.string().max(120),
  cents,
  /** The due date, or the formal notice; not counted itself. Without one nothing runs yet. */
  from: plainDate.optional()
})

const deduction = z.strictObject({
  kind: z.enum(deductionKinds),
  label: z.string().max(120),
  cents,
  /** The day of a payment, on which interest still runs; the others lessen the debt from its start. */
  on: plainDate.optional(),
  /** The debt it lessens, by its place. */
  of: z.int().nonnegative()
})

/** What somebody owes us, stated to a day. */
export const account = z.strictObject({
  kind: interestKindName,
  currency,
  debts: z.array(debt).min(1).max(30),
  deductions: z.array(deduction).max(60),
  to: plainDate,
  /** What the contract agreed, in hundredths of a percent. */
  agreed: z.int().nonnegative().max(100_000).optional(),
  /** Part payments go to the interest first (C. civ. art. 1343-1), unless the creditor takes them on the principal. */
  interestFirst: z.boolean()
})
export type Account = z.infer<typeof account>
export type Deduction = Account['deductions'][number]

/** Days of delay of one debt at one rate, on what was left of it then. All amounts are cents. */
export interface AccountRow extends Charged {
  readonly balance: number
  /** The rows of a debt add up to its interest. */
  readonly interest: number
}

export interface DebtDue {
  readonly label: string
  readonly cents: number
  readonly from?: PlainDate | undefined
  readonly deductions: readonly Deduction[]
  readonly rows: readonly AccountRow[]
  /** What is left of it. */
  readonly principal: number
  /** Interest that ran and was not paid. */
  readonly interest: number
  readonly interestPaid: number
  readonly fixed: number
}

/** Sums in cents. */
export interface AccountDue {
  readonly debts: readonly DebtDue[]
  readonly principal: number
  readonly interest: number
  readonly fixed: number
  readonly total: number
  /** Half-years in which the agreed rate is below three times the legal one. */
  readonly belowFloor: readonly HalfYear[]
}

export type AccountRefusal = InterestRefusal | { readonly kind: 'over-deducted'; readonly label: string }

/** Rates of a delay, cut after each day on which something was paid. */
function cutAfter(charged: readonly Charged[], days: readonly PlainDate[]): readonly Charged[] {
  return charged.flatMap((stretch) => {
    const cuts = days.filter((day) => day > stretch.after && day < stretch.to)
    const ends = [...new Set([...cuts, stretch.to])].toSorted()
    return ends.map((to, place) => {
      const after = ends[place - 1] ?? stretch.after
      return { ...stretch, after, to, days: daysBetween(after, to) }
    })
  })
}

/** Days over 365 at a rate in hundredths of a percent. */
const DIVISOR = 365n * 10_000n

/** Half up, to a cent. */
const rounded = (exact: bigint): number => Number((2n * exact + DIVISOR) / (2n * DIVISOR))

type Payment = Deduction & { readonly on: PlainDate }
const isPaidLater =
  (from: PlainDate, to: PlainDate) =>
  (one: Deduction): one is Payment =>
    one.kind === 'payment' && one.on !== undefined && one.on > from && one.on <= to

interface Run {
  readonly rows: readonly AccountRow[]
  readonly principal: number
  readonly interest: number
  readonly interestPaid: number
  /** More was paid than was owed. */
  readonly over: boolean
}

/** Runs interest on what is left after each payment; summed exactly, rounded to a cent where it is stated. */
function runInterest(
  start: number,
  charged: readonly Charged[],
  payments: readonly Payment[],
  interestFirst: boolean
): Run {
  const rows: AccountRow[] = []
  let balance = start
  let exact = 0n
  let interestPaid = 0
  let over = false
  for (const stretch of cutAfter(
    charged,
    payments.map(({ on }) => on)
  )) {
    const before = rounded(exact)
    exact += BigInt(balance) * BigInt(stretch.days) * BigInt(stretch.rate)
    rows.push({ ...stretch, balance, interest: rounded(exact) - before })
    for (const { cents: paid } of payments.filter(({ on }) => on === stretch.to)) {
      const toInterest = interestFirst ? Math.min(paid, rounded(exact) - interestPaid) : 0
      interestPaid += toInterest
      balance -= paid - toInterest
      over ||= balance < 0
    }
  }
  return { rows, principal: balance, interest: rounded(exact) - interestPaid, interestPaid, over }
}

function debtDue(
  rates: Rates,
  { kind, to, agreed, interestFirst }: Account,
  { label, cents: whole, from }: Account['debts'][number],
  deductions: readonly Deduction[]
): Result<{ readonly due: DebtDue; readonly belowFloor: readonly HalfYear[] }, AccountRefusal> {
  const counted = deductions.filter(({ kind: what, on }) => what !== 'payment' || on === undefined || on <= to)
  const payments = from ? counted.filter(isPaidLater(from, to)).toSorted((a, b) => (a.on < b.on ? -1 : 1)) : []
  const later = new Set<Deduction>(payments)
  const atOnce = counted.filter((one) => !later.has(one)).reduce((sum, one) => sum + one.cents, 0)
  const start = whole - atOnce
  if (start < 0) return refuse({ kind: 'over-deducted', label })
  const told = { label, cents: whole, ...(from && { from }), deductions: counted }
  if (!from || start === 0) {
    return ok({ due: { ...told, rows: [], principal: start, interest: 0, interestPaid: 0, fixed: 0 }, belowFloor: [] })
  }
  const interest = interestDue(rates, { kind, principal: start, from, to, agreed })
  if (!interest.ok) return interest
  const { over, ...run } = runInterest(start, interest.value.charged, payments, interestFirst)
  if (over) return refuse({ kind: 'over-deducted', label })
  return ok({ due: { ...told, ...run, fixed: interest.value.fixed }, belowFloor: interest.value.belowFloor })
}

/**
 * What is owed on a day: each debt less what lessens it, its interest by half-year on what was left, the lump sums.
 * @returns the sums, or the rate that nobody entered yet, or the debt of which more is taken off than it is
 */
export function accountDue(rates: Rates, stated: Account): Result<AccountDue, AccountRefusal> {
  const debts: DebtDue[] = []
  const belowFloor = new Set<HalfYear>()
  for (const [place, one] of stated.debts.entries()) {
    const due = debtDue(
      rates,
      stated,
      one,
      stated.deductions.filter(({ of }) => of === place)
    )
    if (!due.ok) return due
    debts.push(due.value.due)
    for (const half of due.value.belowFloor) belowFloor.add(half)
  }
  const sum = (of: 'principal' | 'interest' | 'fixed') => debts.reduce((total, due) => total + due[of], 0)
  const [principal, interest, fixed] = [sum('principal'), sum('interest'), sum('fixed')]
  return ok({ debts, principal, interest, fixed, total: principal + interest + fixed, belowFloor: [...belowFloor] })
}

/** The lump sum and the rates of trade are for professionals alone (C. com. art. L441-10, D441-5). */
export function isTheirs(kind: InterestKind, status: string | undefined): boolean {
  if (kind === 'business') return status === 'professional' || status === 'small-professional'
  return kind !== 'public' || status === 'public-buyer'
}

/** The first day of a row; `after` is the last before it. */
export const firstDay = ({ after }: Pick<Charged, 'after'>): PlainDate => addDays(after, 1)

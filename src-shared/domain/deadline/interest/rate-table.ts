import { addMonths, plainDate } from '../../../lib/plain-date'
import { type HalfYear, halfYear, halfYearOf, type OwnRates, type RateFile } from './rates'

/** The rates of one half-year as they are typed: percent with two decimals and a point. */
export interface RateLine {
  readonly half: HalfYear
  readonly legal?: { readonly individual: string; readonly other: string } | undefined
  readonly ecb?: string | undefined
}

/** The same with where each rate comes from; a rate without an origin is known to nobody yet. */
export interface KnownRates extends RateLine {
  readonly legalFrom?: 'shipped' | 'own' | undefined
  readonly ecbFrom?: 'shipped' | 'own' | undefined
}

/** A rate as people type it (`2,62`, `2.6 %`), with two decimals and a point; undefined when it is none. */
export function readRate(typed: string): string | undefined {
  const bare = typed.replace(/[\s\u00a0\u202f%]/gu, '').replace(',', '.')
  const [, whole, cents = ''] = /^(\d{1,2})(?:\.(\d{1,2}))?$/u.exec(bare) ?? []
  return whole === undefined ? undefined : `${Number(whole)}.${cents.padEnd(2, '0')}`
}

/** A half-year as people write it: `2026H2`, `2026 S2`, `S2 2026`, `2e semestre 2026`, `1er semestre 2027`. */
export function readHalfYear(typed: string): HalfYear | undefined {
  const year = /(?:19|20)\d{2}/u.exec(typed)?.[0]
  if (year === undefined) return undefined
  const rest = typed
    .replace(year, ' ')
    .replace(/semestre|semester|half|year|[sh]|er|e|nd|st|of|[\s\u00a0\u202f./-]/giu, '')
  return rest === '1' || rest === '2' ? halfYear.parse(`${year}H${rest}`) : undefined
}

/** The half-year after one. */
export function nextHalf(half: HalfYear): HalfYear {
  const start = plainDate.parse(`${half.slice(0, 4)}-${half.endsWith('1') ? '01' : '07'}-01`)
  return halfYearOf(addMonths(start, 6))
}

/** Every half-year from the first that is known to the last, and to the one that runs, the latest first; gaps are lines too. */
export function rateTable(shipped: RateFile, own: OwnRates, now: HalfYear): readonly KnownRates[] {
  const legal = new Map([...from(shipped.legal, 'shipped'), ...from(own.legal ?? [], 'own')])
  const ecb = new Map([...from(shipped.ecb, 'shipped'), ...from(own.ecb ?? [], 'own')])
  const known = [...legal.keys(), ...ecb.keys(), now].toSorted()
  const [first = now, last = now] = [known[0], known.at(-1)]
  const lines: KnownRates[] = []
  for (let half = first; half <= last; half = nextHalf(half)) {
    const [law, bank] = [legal.get(half), ecb.get(half)]
    lines.push({
      half,
      ...(law && { legal: { individual: law.row.individual, other: law.row.other }, legalFrom: law.origin }),
      ...(bank && { ecb: bank.row.rate, ecbFrom: bank.origin })
    })
  }
  return lines.toReversed()
}

const from = <T extends { readonly half: HalfYear }>(rows: readonly T[], origin: 'shipped' | 'own') =>
  rows.map((row) => [row.half, { row, origin }] as const)

const byHalf = (a: { readonly half: HalfYear }, b: { readonly half: HalfYear }): number =>
  a.half < b.half ? -1 : Number(a.half > b.half)

/** The firm's rates with those of some half-years set, each in the place of what it had. */
export function withRates(own: OwnRates, lines: readonly RateLine[]): OwnRates {
  const legal = lines.flatMap(({ half, legal: rates }) => (rates ? [{ half, ...rates }] : []))
  const ecb = lines.flatMap(({ half, ecb: rate }) => (rate === undefined ? [] : [{ half, rate }]))
  const others = <T extends { readonly half: HalfYear }>(known: readonly T[] = [], set: readonly T[] = []) =>
    known.filter(({ half }) => !set.some((one) => one.half === half))
  return {
    legal: [...others(own.legal, legal), ...legal].toSorted(byHalf),
    ecb: [...others(own.ecb, ecb), ...ecb].toSorted(byHalf)
  }
}

/** The firm's rates without those of a half-year: what is shipped holds again, or nothing. */
export function withoutRates(own: OwnRates, gone: HalfYear): OwnRates {
  return {
    legal: (own.legal ?? []).filter(({ half }) => half !== gone),
    ecb: (own.ecb ?? []).filter(({ half }) => half !== gone)
  }
}

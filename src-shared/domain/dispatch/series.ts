import { s10CheckDigit } from '../tracking/check-tracking'

/** Numbers of recorded letters the firm holds, from the first to the last, without their check digits. */
export interface NumberSeries {
  readonly first: string
  readonly last: string
  /** The letter of the machine beside which the forms lie; absent of those entered while there was one machine. */
  readonly machine?: string | undefined
}

interface Bounds {
  readonly prefix: string
  readonly from: number
  readonly to: number
  readonly country: string
}

/** Two letters, eight digits, the check digit or not, two letters (UPU S10); others have no published key to work out. */
const S10 = /^([A-Z]{2})(\d{8})(\d?)([A-Z]{2})$/u
/** More is a mistyped number. */
const MOST = 10_000

/** Why two numbers are no series. */
export type SeriesProblem = 'series-form' | 'series-key' | 'series-differ' | 'series-order' | 'series-large'

const wrongKey = ([, , serial = '', key = '']: RegExpExecArray): boolean =>
  key !== '' && key !== String(s10CheckDigit(serial))

function boundsOf({ first, last }: NumberSeries): Bounds | SeriesProblem {
  const [start, end] = [S10.exec(first), S10.exec(last)]
  if (!start || !end) return 'series-form'
  if (wrongKey(start) || wrongKey(end)) return 'series-key'
  const [, prefix = '', from = '', , country = ''] = start
  if (prefix !== end[1] || country !== end[4]) return 'series-differ'
  const [low, high] = [Number(from), Number(end[2])]
  if (high < low) return 'series-order'
  return high - low >= MOST ? 'series-large' : { prefix, from: low, to: high, country }
}

/** @returns why the two numbers, without spaces and in capitals, are no series; undefined when they are one */
export function seriesProblem(series: NumberSeries): SeriesProblem | undefined {
  const bounds = boundsOf(series)
  return typeof bounds === 'string' ? bounds : undefined
}

/** Every number of a series in its order, each with its check digit. */
export function numbersOf(series: NumberSeries): readonly string[] {
  const bounds = boundsOf(series)
  if (typeof bounds === 'string') return []
  const { prefix, from, to, country } = bounds
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const serial = String(from + index).padStart(8, '0')
    return `${prefix}${serial}${s10CheckDigit(serial)}${country}`
  })
}

/** A machine, and whether the firm has others. */
export interface AtMachine {
  readonly letter: string
  readonly alone: boolean
}

/** Whether the numbers of a series are taken at a machine: machines that do not hear of each other never take from one series. */
export function isTakenAt({ machine }: NumberSeries, { letter, alone }: AtMachine): boolean {
  return machine === undefined ? alone : machine === letter
}

/** The number to take next at a machine, the oldest series first, and how many are left there with it. */
export function numbersLeft(
  series: readonly NumberSeries[],
  used: ReadonlySet<string>,
  at: AtMachine
): { readonly next?: string; readonly left: number } {
  const elsewhere = new Set(series.filter((one) => !isTakenAt(one, at)).flatMap(numbersOf))
  const here = new Set(series.filter((one) => isTakenAt(one, at)).flatMap(numbersOf))
  const free = [...here].filter((number) => !used.has(number) && !elsewhere.has(number))
  const [next] = free
  return { ...(next && { next }), left: free.length }
}

/** Fewer than these are soon used up. */
export const FEW_NUMBERS = 10

import { z } from 'zod'
import { declaredSeparator, guessSeparator } from '../../import/separator'
import { type RateLine, readHalfYear, readRate } from './rate-table'

export const rateFileProblems = [
  /** No line that names a half-year and a rate heads the table, or the text is no JSON of rates. */
  'no-table',
  'half-year',
  'half-year-twice',
  'rate',
  /** The legal rate has two columns, and one of them is empty. */
  'half-of-legal',
  'no-rate'
] as const
export type RateFileProblem = (typeof rateFileProblems)[number]

/** What a file of rates holds, and what was refused, by line or, in JSON, by place in its list; from 1. */
export interface ReadRates {
  readonly lines: readonly RateLine[]
  readonly refused: readonly { readonly line: number; readonly problem: RateFileProblem; readonly text: string }[]
}

interface RawLine {
  readonly line: number
  readonly half: string
  readonly individual: string
  readonly other: string
  readonly ecb: string
}
type Column = 'half' | 'individual' | 'other' | 'ecb'

const headings: Readonly<Record<Column, RegExp>> = {
  half: /^(?:semestre|half|half[- ]?year|periode|period)$/u,
  individual: /particulier|individual/u,
  other: /autre|other|professionnel|company|entreprise/u,
  ecb: /bce|ecb|refinancement|refinancing/u
}

/** Reads a file of rates: a table with a heading (`semestre;particulier;autres;bce`), or JSON as the shipped rates are kept. */
export function readRateFile(text: string): ReadRates {
  const bare = text.replace(/^\uFEFF/u, '').trim()
  const raw = /^[[{]/u.test(bare) ? fromJson(bare) : fromTable(bare)
  if (raw === undefined) return { lines: [], refused: [{ line: 1, problem: 'no-table', text: bare.slice(0, 80) }] }
  const seen = new Set<string>()
  const read = raw.map((one) => readLine(one, seen))
  return {
    lines: read.flatMap(({ value }) => value ?? []),
    refused: read.flatMap(({ refused }) => refused ?? [])
  }
}

function readLine(raw: RawLine, seen: Set<string>) {
  const { line, half: typed, individual, other, ecb } = raw
  const refused = (problem: RateFileProblem, text: string) => ({ value: undefined, refused: { line, problem, text } })
  const half = readHalfYear(typed)
  if (half === undefined) return refused('half-year', typed)
  if (seen.has(half)) return refused('half-year-twice', typed)
  const wrong = [individual, other, ecb].find((rate) => rate !== '' && readRate(rate) === undefined)
  if (wrong !== undefined) return refused('rate', wrong)
  if ((individual === '') !== (other === '')) return refused('half-of-legal', typed)
  if (individual === '' && ecb === '') return refused('no-rate', typed)
  seen.add(half)
  const [first, second, bank] = [readRate(individual), readRate(other), readRate(ecb)]
  const value: RateLine = {
    half,
    ...(first !== undefined && second !== undefined && { legal: { individual: first, other: second } }),
    ...(bank !== undefined && { ecb: bank })
  }
  return { value, refused: undefined }
}

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/^"|"$/gu, '').trim().toLowerCase()

function fromTable(text: string): readonly RawLine[] | undefined {
  const separator = declaredSeparator(text) ?? guessSeparator(text)
  const lines = text.split(/\r?\n/u).map((cells, index) => ({ line: index + 1, cells: cells.split(separator) }))
  const places = lines.map(({ cells }) => placesOf(cells.map(fold)))
  const at = places.findIndex((place) => place !== undefined)
  const columns = places[at]
  if (columns === undefined) return undefined
  return lines.slice(at + 1).flatMap(({ line, cells }): RawLine[] => {
    if (cells.every((cell) => cell.trim() === '')) return []
    const cell = (column: Column): string => (cells[columns[column]] ?? '').replace(/^\s*"|"\s*$/gu, '').trim()
    return [{ line, half: cell('half'), individual: cell('individual'), other: cell('other'), ecb: cell('ecb') }]
  })
}

/** Where each column stands; a heading names the half-year and a rate. */
function placesOf(cells: readonly string[]): Readonly<Record<Column, number>> | undefined {
  const place = (column: Column): number => cells.findIndex((cell) => headings[column].test(cell))
  const found = { half: place('half'), individual: place('individual'), other: place('other'), ecb: place('ecb') }
  return found.half >= 0 && (found.ecb >= 0 || found.individual >= 0) ? found : undefined
}

const said = z.union([z.string(), z.number()]).transform(String).default('')
const listed = z.array(z.object({ half: said, individual: said, other: said, ecb: said }))
const kept = z.object({
  legal: z.array(z.object({ half: said, individual: said, other: said })).default([]),
  ecb: z.array(z.object({ half: said, rate: said })).default([])
})

function fromJson(text: string): readonly RawLine[] | undefined {
  const json = parsed(text)
  const list = listed.safeParse(json)
  if (list.success) return list.data.map((one, index) => ({ ...one, line: index + 1 }))
  const file = kept.safeParse(json)
  if (!file.success) return undefined
  const { legal, ecb } = file.data
  const halves = [...new Set([...legal.map(({ half }) => half), ...ecb.map(({ half }) => half)])]
  return halves.map((half, index): RawLine => {
    const law = legal.find((one) => one.half === half)
    const bank = ecb.find((one) => one.half === half)
    return { line: index + 1, half, individual: law?.individual ?? '', other: law?.other ?? '', ecb: bank?.rate ?? '' }
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

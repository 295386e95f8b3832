import { type PlainDate, plainDate } from '../../lib/plain-date'
import type { Department, DisputeType, Priority } from '../case/dispute-types'
import type { Stage } from '../case/stages'

/** One thing to look for. */
export interface SoughtWord {
  readonly text: string
  /** Typed between quotation marks: these very words in this order, and no other spelling. */
  readonly exact: boolean
  readonly absent: boolean
}

/** What narrows a search to some cases. */
export type SearchFilter =
  | { readonly field: 'type'; readonly is: DisputeType }
  | { readonly field: 'stage'; readonly is: Stage }
  | { readonly field: 'department'; readonly is: Department }
  | { readonly field: 'priority'; readonly is: Priority }
  | { readonly field: 'turn'; readonly is: 'us' | 'them' }
  | { readonly field: 'state'; readonly is: 'open' | 'closed' | 'late' | 'snoozed' }
  | { readonly field: 'person' | 'site' | 'tag' | 'owner' | 'reference'; readonly holds: string }
  | { readonly field: 'due' | 'opened'; readonly how: 'before' | 'after' | 'on'; readonly day: DayBound }

/** A day as it was typed: itself, or so many days from today (before today for `opened`). */
export type DayBound =
  | { readonly kind: 'day'; readonly day: PlainDate }
  | { readonly kind: 'days'; readonly days: number }

export interface SearchQuery {
  readonly words: readonly SoughtWord[]
  readonly filters: readonly (SearchFilter & { readonly not: boolean })[]
  /** Filters that were typed and say nothing, as typed: they are told, never silently dropped. */
  readonly unknown: readonly string[]
}

export type FilterField = SearchFilter['field']
type CodedField = 'type' | 'stage' | 'department' | 'priority' | 'turn' | 'state'

/** The words people type for fields and their values, folded; the texts make it of both languages. */
export interface SearchNames {
  readonly field: (typed: string) => FilterField | undefined
  /** The code that a typed value means, or its beginning when only one value begins so. */
  readonly value: (field: CodedField, typed: string) => string | undefined
}

const MOST_WORDS = 12
// A minus, a field, then a value between quotation marks or up to the next space; French marks are marks too.
const THING = /(-?)(?:([\p{L}]+):)?(?:"([^"]*)"?|[«“]\s*([^»”]*)[»”]?|(\S+))/gu
const coded: readonly string[] = ['type', 'stage', 'department', 'priority', 'turn', 'state']
const dated: readonly string[] = ['due', 'opened']

/** A search as typed: words, `"exact words"`, `-not`, `field:value`. Never fails: what means nothing is a word or is told. */
export function parseSearch(typed: string, names: SearchNames): SearchQuery {
  const words: SoughtWord[] = []
  const filters: (SearchFilter & { not: boolean })[] = []
  const unknown: string[] = []
  for (const found of typed.normalize('NFC').matchAll(THING)) {
    const [whole, minus = '', name, straight, curly, plain] = found
    const quoted = straight ?? curly
    const value = (quoted ?? plain ?? '').trim()
    const field = name === undefined ? undefined : names.field(name)
    if (field === undefined) {
      const text = name === undefined ? value : `${name}:${value}`
      if (text !== '' && words.length < MOST_WORDS)
        words.push({ text, exact: quoted !== undefined, absent: minus === '-' })
      continue
    }
    const filter = filterOf(field, value, names)
    if (filter) filters.push({ ...filter, not: minus === '-' })
    else unknown.push(whole.trim())
  }
  return { words, filters, unknown }
}

function filterOf(field: FilterField, value: string, names: SearchNames): SearchFilter | undefined {
  if (value === '') return undefined
  if (isCoded(field)) return codedFilter(field, names.value(field, value))
  if (isDated(field)) return datedFilter(field, value)
  return { field, holds: value }
}

const isCoded = (field: FilterField): field is CodedField => coded.includes(field)
const isDated = (field: FilterField): field is 'due' | 'opened' => dated.includes(field)

function codedFilter(field: CodedField, is: string | undefined): SearchFilter | undefined {
  // The names only ever give codes of their field.
  return is === undefined ? undefined : ({ field, is } as SearchFilter)
}

const hows: Readonly<Record<string, 'before' | 'after'>> = { '<': 'before', '>': 'after' }
const DAY = /^(\d{4}-\d{2}-\d{2})$/u
const FRENCH_DAY = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u
const SPAN = /^(\d{1,4})\s*(?:d|j)$/iu

function datedFilter(field: 'due' | 'opened', value: string): SearchFilter | undefined {
  const [, mark = '', rest = ''] = /^([<>]?)=?(.*)$/u.exec(value) ?? []
  const day = boundOf(rest.trim())
  if (!day) return undefined
  return { field, how: hows[mark] ?? 'on', day }
}

function boundOf(text: string): DayBound | undefined {
  const span = SPAN.exec(text)
  if (span) return { kind: 'days', days: Number(span[1]) }
  const french = FRENCH_DAY.exec(text)
  const iso = french
    ? `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}`
    : DAY.exec(text)?.[1]
  const day = plainDate.safeParse(iso)
  return day.success ? { kind: 'day', day: day.data } : undefined
}

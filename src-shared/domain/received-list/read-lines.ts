import { foldText } from '../../lib/fold-text'
import type { PlainDate } from '../../lib/plain-date'
import { guessDayOrder, lastDayOf, readDay } from '../import/days'
import { foldHeading, HEADING_SEARCH } from '../import/headings'
import { cellText, isEmptyRow, type Row } from '../import/table'
import { type ListField, type ListMapping, listFields, listHeadings } from './fields'

/** A column of the list: the key under which its use is remembered, and some of what stands in it. */
export interface ListColumn {
  readonly key: string
  readonly heading: string
  readonly index: number
  readonly samples: readonly string[]
}

/** A line of the list as it was written, by the columns that were given a meaning. */
export interface ListedDefect {
  /** Its line in the file, from 1. */
  readonly row: number
  /** Its number there; empty where it has none. */
  readonly theirs: string
  readonly place: string
  readonly text: string
  /** The lot or the firm, in the words of the list. */
  readonly lotWords: string
  readonly noted?: PlainDate | undefined
  readonly due?: PlainDate | undefined
  /** They call it lifted. */
  readonly lifted: boolean
}

export interface ReadList {
  readonly lines: readonly ListedDefect[]
  /** Lines of the body that say nothing of a defect: no words at all, whatever else stands there. */
  readonly unread: readonly number[]
}

const SAMPLES = 3
const LONGEST = { theirs: 60, place: 200, text: 2_000, lotWords: 200 } as const

const fieldOfHeading = new Map(
  listFields.flatMap((field) => listHeadings[field].map((words) => [words, field] as const))
)

/** What a heading announces; undefined where nothing is recognised. */
function fieldOf(heading: string): ListField | undefined {
  const folded = foldHeading(heading)
  return fieldOfHeading.get(folded) ?? fieldOfHeading.get(folded.replace(/ s$|s$/u, ''))
}

/** The row of the headings, as its place among the rows; undefined where no row looks like one. */
export function headingRow(rows: readonly Row[]): Row | undefined {
  let best: { readonly row: Row; readonly known: number } | undefined
  for (const row of rows.slice(0, HEADING_SEARCH)) {
    const known = new Set(row.cells.map((cell) => fieldOf(cellText(cell))).filter((one) => one !== undefined)).size
    if (known >= 2 && known > (best?.known ?? 0)) best = { row, known }
  }
  return best?.row
}

/** The same, or, where nothing is recognised, the first row with several texts: no figure stands in headings. */
function topRow(rows: readonly Row[]): Row | undefined {
  const known = headingRow(rows)
  if (known) return known
  const first = rows.find((row) => row.cells.filter((cell) => cellText(cell) !== '').length > 1)
  return first?.cells.some((cell) => /\d/u.test(cellText(cell))) ? undefined : first
}

const bodyOf = (rows: readonly Row[]): readonly Row[] => {
  const heading = topRow(rows)
  const again = heading?.cells.map(cellText).join('\n')
  return rows.filter(
    (row) => row.line > (heading?.line ?? 0) && !isEmptyRow(row) && row.cells.map(cellText).join('\n') !== again
  )
}

/** The columns of a list; two of the same name are told apart by their place. */
export function columnsOf(rows: readonly Row[]): readonly ListColumn[] {
  const heading = topRow(rows)
  const body = bodyOf(rows)
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const seen = new Set<string>()
  return Array.from({ length: width }, (_, index) => {
    const name = cellText(heading?.cells[index])
    const plain = foldHeading(name) || `#${index + 1}`
    const key = seen.has(plain) ? `${plain} #${index + 1}` : plain
    seen.add(key)
    const said = body.map(({ cells }) => cellText(cells[index])).filter((text) => text !== '')
    return { key, heading: name, index, samples: [...new Set(said)].slice(0, SAMPLES) }
  }).filter(({ heading: name, samples }) => name !== '' || samples.length > 0)
}

/** What the columns seem to be; what is remembered of the sender goes before what their headings say. */
export function guessMapping(columns: readonly ListColumn[], remembered: ListMapping = {}): ListMapping {
  const guessed = columns.map(({ key, heading }) => [key, remembered[key] ?? fieldOf(heading) ?? 'ignore'] as const)
  return Object.fromEntries(guessed)
}

/** « à lever », « non levée », “not lifted” say the contrary. */
const NOT = /(?:^|[^\p{L}])(?:non|pas|not|a)\s+(?:encore\s+)?(?:ete\s+)?(?:lev|sold|clos|lift|clear)/u
const LIFTED = /(?:^|[^\p{L}])(?:levee?s?|soldee?s?|close?s?|closed|lifted|cleared|quitus)(?:[^\p{L}]|$)/u
/** Whether the words of a status say that they call it lifted; « repris » or « fait » say what we did, not what they did. */
export function saysLifted(status: string): boolean {
  const folded = foldText(status)
  return LIFTED.test(folded) && !NOT.test(folded)
}

/** The defects of a list, by what its columns mean; columns of the same meaning are joined, floor, flat and room in their order. */
export function linesOf(rows: readonly Row[], mapping: ListMapping, today: PlainDate): ReadList {
  const columns = columnsOf(rows)
  const lines: ListedDefect[] = []
  const unread: number[] = []
  const indexes = (field: ListField) => columns.filter(({ key }) => mapping[key] === field).map(({ index }) => index)
  const at = Object.fromEntries(listFields.map((field) => [field, indexes(field)]))
  const body = bodyOf(rows)
  const dated = [...(at['noted'] ?? []), ...(at['due'] ?? []), ...(at['lifted'] ?? [])]
  const order = guessDayOrder(body.flatMap(({ cells }) => dated.map((index) => cells[index] ?? '')))
  for (const { line, cells } of body) {
    const said = (field: ListField) =>
      [...new Set((at[field] ?? []).map((index) => cellText(cells[index])))].filter((text) => text !== '')
    const day = (field: ListField): PlainDate | undefined => {
      const read = (at[field] ?? []).flatMap((index) => {
        const found = cellText(cells[index]) === '' ? undefined : readDay(cells[index] ?? '', today, order)
        return found ? [found] : []
      })
      return read[0] && lastDayOf(read[0])
    }
    const text = said('text').join(' – ').slice(0, LONGEST.text).trim()
    const one = (field: ListField, joint: string, longest: number) =>
      said(field).join(joint).replace(/\s+/gu, ' ').slice(0, longest).trim()
    if (text === '') {
      unread.push(line)
      continue
    }
    lines.push({
      row: line,
      theirs: one('number', ' ', LONGEST.theirs),
      place: one('place', ', ', LONGEST.place),
      text,
      lotWords: one('lot', ' – ', LONGEST.lotWords),
      noted: day('noted'),
      due: day('due'),
      lifted: said('status').some(saysLifted) || said('lifted').length > 0
    })
  }
  return { lines, unread }
}

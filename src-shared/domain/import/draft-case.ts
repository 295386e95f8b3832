import type { PlainDate } from '../../lib/plain-date'
import { typeDefaults } from '../case/dispute-types'
import { type Stage, stagesOf } from '../case/stages'
import type { IdentifierKind } from '../case/vocabulary'
import type { Happened } from '../common/happened'
import type { Contact } from '../contact/contact'
import { readAmount } from './amounts'
import { lastDayOf, readDay } from './days'
import { type DraftCase, type Drafting, opening, type SheetShape } from './draft'
import type { ImportField } from './fields'
import type { LineReader } from './line-reader'
import type { ImportSettings } from './settings'
import { type Cell, cellText } from './table'
import { foldValue, readChannel, readPriority, readStage, readType } from './value-words'

/** A line that fills one of these tells of a dispute, not only of a person. */
const tellsOfCase: readonly ImportField[] = [
  ...(['title', 'summary', 'wanted', 'type', 'opened-on', 'since', 'amount', 'stage', 'due', 'invoice'] as const)
]
const identifiers: readonly (readonly [ImportField, IdentifierKind])[] = [
  ['reference', 'other'],
  ['invoice', 'invoice'],
  ['order', 'order'],
  ['contract', 'contract']
]

/** The case a line tells of; undefined where it tells of none. */
export function draftCase(
  reader: LineReader,
  sheet: SheetShape,
  { settings, today, ownerNamed }: Drafting,
  contacts: readonly Contact[]
): DraftCase | undefined {
  if (!reader.has(...tellsOfCase)) return undefined
  const type =
    reader.read('type', (cell) => readType(cellText(cell)), 'type-not-known') ?? guessedType(reader, settings)
  const priority = reader.read('priority', (cell) => readPriority(cellText(cell)), 'priority-not-known')
  const dated = {
    opened: pastDay(reader, 'opened-on', settings, today),
    since: pastDay(reader, 'since', settings, today)
  }
  const amount = reader.read('amount', readAmount, 'amount-not-read')
  const channel = reader.read('channel', (cell) => readChannel(cellText(cell)), 'channel-not-known')
  const owner = reader.read('owner', (cell) => ownerNamed(cellText(cell)), 'owner-not-known')
  const due = dueOf(reader, settings, today)
  const stage = stageOf(reader, settings)
  const title = reader.text('title', ' ').replace(/\s+/gu, ' ')
  const words = summaryOf(reader, settings)
  if (words === '' && title === '') {
    reader.notice('no-words')
    return undefined
  }
  const read = opening.safeParse({
    direction: settings.direction,
    channel: channel ?? settings.channel,
    title: title.length > 200 ? '' : title,
    disputeType: type,
    department: typeDefaults[type].department,
    priority: priority ?? typeDefaults[type].priority,
    summary: title.length > 200 ? [title, words].join('\n').trim() : words || title,
    wanted: reader.text('wanted'),
    since: dated.since ?? { kind: 'unknown' },
    ...(dated.opened && { happened: dated.opened }),
    ...(amount && { amount }),
    ...identified(reader),
    language: settings.language
  })
  if (!read.success) {
    reader.notice('too-long')
    return undefined
  }
  const site = reader.text('site', ' ').slice(0, 200) || (settings.sheetIsSite ? sheet.name : undefined)
  const tags = reader.text('tag', ',').split(/[,;\n]/u)
  return {
    opening: read.data,
    status: contacts[0]?.status ?? 'consumer',
    site,
    stage: stage?.stage,
    stageSaid: stage?.said,
    owner,
    due,
    tags: tags.map((tag) => tag.trim().slice(0, 40)).filter(Boolean)
  }
}

/** Without a column for it, the words of the complaint tell the type; else the one chosen for the whole import. */
function guessedType(reader: LineReader, settings: ImportSettings): ImportSettings['type'] {
  if (settings.type !== 'other') return settings.type
  return readType(`${reader.text('title')} ${reader.text('summary')}`) ?? settings.type
}

/** The words of the complaint, then what no field could take, each with its heading. */
function summaryOf(reader: LineReader, { language }: ImportSettings): string {
  const colon = language === 'fr' ? '\u00a0: ' : ': '
  const kept = reader.kept.map(({ heading, cell }) => `${heading}${colon}${cellText(cell)}`)
  return [reader.text('summary'), ...kept].filter(Boolean).join('\n')
}

function pastDay(
  reader: LineReader,
  field: ImportField,
  { dayOrder }: ImportSettings,
  today: PlainDate
): Happened | undefined {
  const when = reader.read(field, (cell) => readDay(cell, today, dayOrder), 'day-not-read')
  if (!when || startOf(when) <= today) return when
  const [held] = reader.cells(field)
  if (held) reader.keep(held, 'day-in-future')
  return undefined
}

function startOf(when: Happened): string {
  if (when.kind === 'between') return when.from
  if (when.kind === 'month') return `${when.month}-01`
  return 'on' in when ? when.on : ''
}

/** A day to act by: without a year it is the next one rather than the last, so a day gone by more than half a year is not. */
function dueOf(reader: LineReader, { dayOrder }: ImportSettings, today: PlainDate): PlainDate | undefined {
  return reader.read(
    'due',
    (cell: Cell) => {
      const when = readDay(cell, today, dayOrder)
      return when && lastDayOf(when)
    },
    'day-not-read'
  )
}

function stageOf(
  reader: LineReader,
  settings: ImportSettings
): { readonly stage: Stage; readonly said: string } | undefined {
  const [held] = reader.cells('stage')
  if (!held) return undefined
  const said = cellText(held.cell)
  const chosen = settings.stages[foldValue(said)] ?? readStage(said)
  if (chosen === 'none') return undefined
  const { direction } = settings
  const first = direction === 'we-claim' ? 'noticed' : 'received'
  if (chosen && stagesOf({ direction, stage: first }).includes(chosen)) return { stage: chosen, said }
  reader.keep(held, 'stage-not-known')
  return undefined
}

function identified(reader: LineReader) {
  const found = identifiers.flatMap(([field, kind]) =>
    reader.cells(field).map(({ cell }) => ({ kind, value: cellText(cell).replace(/\n/gu, ' ').slice(0, 80) }))
  )
  return found.length === 0 ? {} : { identifiers: found.slice(0, 20) }
}

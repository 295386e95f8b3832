import type { AgendaLane } from '../domain/case/agenda'
import type { DeadlineOutcome } from '../domain/case/vocabulary'
import type { Language } from '../domain/common/vocabulary'
import type { RuleNames } from '../domain/deadline/rule-names'
import type { FormBlock, FormContent } from '../domain/form/content'
import { type DeadlineLogCounts, type DeadlineLogPart, deadlineLogParts } from '../domain/organisation/deadline-log'
import type { PersonId } from '../lib/ids'
import { dayOf, type Instant, type PlainDate, type TimeZone } from '../lib/plain-date'
import { dueWords } from './due-words'
import { formatFor } from './format'
import { deadlineName, type ToldStep } from './next-step'
import { firmTranslator } from './rule-names'
import { type Translate, translator } from './translator'

interface LoggedCase {
  readonly reference: string
  readonly title: string
  readonly names: readonly string[]
}

/** Something of the agenda that has a day. */
interface LoggedDue {
  readonly case: LoggedCase
  readonly lane: AgendaLane
  readonly step: ToldStep
  readonly due: PlainDate
  readonly lastDay?: PlainDate | undefined
  readonly owner?: PersonId | undefined
}

/** A deadline that runs no longer, was never followed, or whose case ended while it ran. */
export interface ClosedDeadline {
  readonly case: LoggedCase
  readonly rule: string
  readonly subject: string
  readonly outcome: DeadlineOutcome | 'dropped' | 'case-ended'
  readonly reason?: string | undefined
  readonly by: PersonId
  readonly at: Instant
}

/** How many there are, and the first of them. */
interface Part<T> {
  readonly count: number
  readonly rows: readonly T[]
}

type DuePart = Exclude<DeadlineLogPart, 'closed'>

/** What the log of a day tells. */
export interface LoggedDay {
  readonly due: Readonly<Record<DuePart, Part<LoggedDue>>>
  readonly closed: Part<ClosedDeadline>
}

export function countsOf({ due, closed }: LoggedDay): DeadlineLogCounts {
  const { late, today, soon, exposure, unconfirmed } = due
  return {
    late: late.count,
    today: today.count,
    soon: soon.count,
    exposure: exposure.count,
    unconfirmed: unconfirmed.count,
    closed: closed.count
  }
}

/** Who keeps a log, of what firm, when. */
export interface LogSheet extends LoggedDay {
  readonly language: Language
  readonly firm: string
  /** What the firm calls its own rules. */
  readonly ruleNames?: RuleNames | undefined
  /** Of the people of the firm. */
  readonly nameOf: (person: PersonId) => string | undefined
  readonly by: PersonId
  readonly at: Instant
  readonly zone: TimeZone
  readonly today: PlainDate
  /** When the log before was kept. */
  readonly since: Instant | undefined
}

/** The log of a day on paper: a box to tick for each thing that is due, and room for the hand of a second person. */
export function deadlineLogPaper(sheet: LogSheet): FormContent {
  const { language, firm, today } = sheet
  const t = translator(language)
  const title = t('day-log.title', { date: formatFor(language).longDate(today) })
  return {
    language,
    title,
    author: firm,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'note', text: headWords(sheet) },
      ...deadlineLogParts.flatMap((part) => partBlocks(sheet, part)),
      ...checkBlocks(sheet),
      { kind: 'note', text: t('deadline.disclaimer') }
    ],
    labels: {
      runningHead: [title, firm].filter((one) => one !== '').join(' · '),
      page: t('letter.label.page', { page: '{page}', pages: '{pages}' }),
      initials: ''
    }
  }
}

const joined = (parts: readonly string[]): string => parts.filter((one) => one !== '').join(' · ')

const nameIn = ({ language, nameOf }: LogSheet, person: PersonId): string =>
  nameOf(person) ?? translator(language)('day-log.somebody')

function headWords(sheet: LogSheet): string {
  const { language, firm, by, at, zone } = sheet
  const when = formatFor(language).instant(at, zone)
  return joined([firm, translator(language)('day-log.head', { name: nameIn(sheet, by), when })])
}

function partBlocks(sheet: LogSheet, part: DeadlineLogPart): readonly FormBlock[] {
  const t = translator(sheet.language)
  const { count, rows } = part === 'closed' ? sheet.closed : sheet.due[part]
  const lines: readonly FormBlock[] =
    part === 'closed'
      ? sheet.closed.rows.map((row) => paragraph(closedWords(sheet, row)))
      : sheet.due[part].rows.map((row) => ({ kind: 'tick', text: lineWords(sheet, row), blank: false }))
  return [
    { kind: 'part', text: `${partWords(sheet, part)} (${formatFor(sheet.language).integer(count)})` },
    ...(count === 0 ? [paragraph(t('day-log.nothing'))] : lines),
    ...(count > rows.length ? [paragraph(t('day-log.more', { count: count - rows.length }))] : [])
  ]
}

const paragraph = (text: string): FormBlock => ({ kind: 'paragraph', runs: [{ text }] })

function partWords({ language, since, zone }: LogSheet, part: DeadlineLogPart): string {
  const t = translator(language)
  if (part !== 'closed') return t(`day-log.part.${part}`)
  if (since === undefined) return t('day-log.part.closed-first')
  return t('day-log.part.closed', { when: formatFor(language).instant(since, zone) })
}

function caseWords({ language }: LogSheet, { reference, title, names }: LoggedCase): string {
  return joined([reference, formatFor(language).list(names), title])
}

/** The day, what is due, whose case it is, who is in charge, and the day of the law where it is another. */
function lineWords(sheet: LogSheet, { lane, step, due, lastDay, owner, case: of }: LoggedDue): string {
  const { language } = sheet
  const t = firmTranslator(language, sheet)
  const { date } = formatFor(language)
  return joined([
    date(due),
    dueWords(t, lane, step),
    lastDay && lastDay !== due ? t('day-log.last-day', { date: date(lastDay) }) : '',
    caseWords(sheet, of),
    owner ? nameIn(sheet, owner) : t('agenda.nobody')
  ])
}

function closedWords(sheet: LogSheet, row: ClosedDeadline): string {
  const { language, zone } = sheet
  const t = firmTranslator(language, sheet)
  const date = formatFor(language).date(dayOf(row.at, zone))
  const by = { name: nameIn(sheet, row.by), date }
  const why = row.reason ? t('day-log.closed-by', { ...by, reason: row.reason }) : t('day-log.closed-by.bare', by)
  return `– ${joined([deadlineName(t, row), caseWords(sheet, row.case), outcomeWords(t, row), why])}`
}

function outcomeWords(t: Translate, { outcome }: ClosedDeadline): string {
  if (outcome === 'dropped') return t('day-log.dropped')
  return outcome === 'case-ended' ? t('day-log.case-ended') : t(`deadline-outcome.${outcome}`)
}

/** Whoever checks signs one block, on one page. */
function checkBlocks(sheet: LogSheet): readonly FormBlock[] {
  const { language, by, at, zone } = sheet
  const t = translator(language)
  const field = (label: string, value = '') => ({ label, value })
  const when = field(t('day-log.on'), formatFor(language).instant(at, zone))
  return [
    { kind: 'part', text: t('day-log.check') },
    { kind: 'fields', kept: true, fields: [field(t('day-log.prepared'), nameIn(sheet, by)), when] },
    { kind: 'fields', kept: true, fields: [field(t('day-log.checked')), field(t('day-log.on'))] },
    { kind: 'fields', kept: true, fields: [field(t('day-log.remark')), field(t('day-log.signature'))] }
  ]
}

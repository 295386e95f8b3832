import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { daysBefore } from '../../../src-shared/domain/deadline/lead-time'
import type { RuleNames } from '../../../src-shared/domain/deadline/rule-names'
import { daysBetween, epochMilliseconds } from '../../../src-shared/lib/plain-date'
import { type Format, formatFor } from '../../../src-shared/texts/format'
import { deadlineName } from '../../../src-shared/texts/next-step'
import { firmTranslator } from '../../../src-shared/texts/rule-names'
import type { Translate } from '../../../src-shared/texts/translator'
import type { ExportedDeadline } from '../../store/queries/exported-deadlines'
import { type CalendarDay, calendarOf } from './calendar'

/** From here on the changes of a case are counted in seconds, which RFC 5545 leaves room for. */
const COUNTED_FROM = Date.UTC(2020, 0, 1)

/** Who reads it: in what language, and what they call their own rules. */
interface CalendarReader {
  readonly language: Language
  readonly ruleNames?: RuleNames | undefined
}

/**
 * Confirmed deadlines as a calendar that other programs keep. Each keeps its id from one export to the next and its number
 * rises with every change of its case, so that what is imported again moves, or goes where it no longer runs.
 * @param now when it is made
 */
export function calendarOfDeadlines(
  { language, ...firm }: CalendarReader,
  deadlines: readonly ExportedDeadline[],
  now: Date
): string {
  const t = firmTranslator(language, firm)
  const description = t('export.calendar.ours')
  const days = deadlines.map((one) => dayOfDeadline(t, formatFor(language), one))
  return calendarOf(t('export.deadlines.name'), days, { now, description })
}

function dayOfDeadline(t: Translate, format: Format, deadline: ExportedDeadline): CalendarDay {
  const { id, reference, title, side, lastDay, actBy, warnFrom, runs, changedAt } = deadline
  const theirs = side === 'our-exposure'
  const on = theirs ? lastDay : actBy
  const name = deadlineName(t, deadline)
  const words = theirs ? t('export.deadlines.theirs', { name }) : t('step.deadline', { name })
  const about = [title, t('deadlines.last-day-on', { date: format.longDate(lastDay) }), t('export.calendar.ours')]
  const lead = daysBetween(warnFrom, on)
  return {
    id,
    on,
    summary: `${reference} · ${words}`,
    description: about.filter((part) => part !== '').join('\n'),
    alarms: runs && !theirs ? [...new Set([lead, ...daysBefore])].filter((days) => days > 0 && days <= lead) : [],
    sequence: Math.max(0, Math.floor((epochMilliseconds(changedAt) - COUNTED_FROM) / 1_000)),
    cancelled: !runs
  }
}

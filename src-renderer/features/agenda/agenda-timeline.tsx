import { IconCalendarEvent } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type CSSProperties, useMemo } from 'react'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { AgendaRow } from '../../../src-shared/ipc/contract/agenda'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { calendarWords } from '../../../src-shared/texts/calendar-words'
import { latenessTone } from '../../components/marks/lateness'
import { PersonName } from '../../components/marks/person-name'
import { EmptyState } from '../../components/state/empty-state'
import { ipcQuery } from '../../lib/ipc'
import { places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './agenda.module.css'
import { AgendaRows } from './agenda-rows'
import { type Axis, axisAround, placeOn } from './axis'
import { type Filters, listFrom, whoseOf } from './filters'
import { rowWords } from './row-words'
import { useAgendaRows } from './use-agenda-rows'

interface AgendaTimelineProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** Each thing on a line of time: from its first warning to its day, and on to its last day in law. */
export function AgendaTimeline({ filters, onChange }: AgendaTimelineProps) {
  const { t } = useTexts()
  const { today } = useToday()
  const axis = useMemo(() => axisAround(today), [today])
  const rows = useAgendaRows(filters, axis.from)
  const all = useQuery(ipcQuery('agenda.counts', whoseOf(filters))).data?.[filters.lane] ?? 0
  const earlier = all - rows.total
  return (
    <>
      {earlier > 0 && (
        <div className={classes['bar']}>
          <a href={`#${places.agenda}${listFrom(filters, undefined)}`}>
            {t('agenda.timeline.earlier', { count: earlier })}
          </a>
        </div>
      )}
      <AxisHead axis={axis} today={today} />
      <AgendaRows
        rows={rows}
        filters={filters}
        onChange={onChange}
        label={t('agenda.look.timeline')}
        renderRow={(row) => <TimelineLine row={row} axis={axis} />}
        empty={earlier > 0 ? <NothingAhead /> : undefined}
      />
    </>
  )
}

/** All there is was due before the line of time begins. */
function NothingAhead() {
  const { t } = useTexts()
  return (
    <EmptyState icon={IconCalendarEvent} title={t('agenda.empty.ahead.title')} text={t('agenda.empty.ahead.text')} />
  )
}

function AxisHead({ axis, today }: { readonly axis: Axis; readonly today: PlainDate }) {
  const { t, format, language } = useTexts()
  const span = t('agenda.timeline.span', { from: format.longDate(axis.from), until: format.longDate(axis.until) })
  return (
    <div className={classes['axis-frame']}>
      <div className={classes['on-axis']}>
        <span className="only-read-aloud">{span}</span>
        <div className={classes['axis']} aria-hidden>
          {axis.months.map((month) => (
            <span key={month} className={classes['axis-month']} style={at(placeOn(axis, month))}>
              {monthWord(language, month)}
            </span>
          ))}
          <span className={classes['now']} style={at(placeOn(axis, today))} />
        </div>
      </div>
    </div>
  )
}

/** A month in short, and its year in January. */
function monthWord(language: Language, month: PlainDate): string {
  const number = Number(month.slice(5, 7))
  return number === 1 ? month.slice(0, 4) : (calendarWords[language].shortMonths[number - 1] ?? '')
}

const at = (place: number): CSSProperties => ({ left: `${place}%` })
const between = (from: number, until: number): CSSProperties => ({
  left: `${from}%`,
  width: `max(6px, ${Math.max(until - from, 0)}%)`
})

function TimelineLine({ row, axis }: { readonly row: AgendaRow; readonly axis: Axis }) {
  const texts = useTexts()
  const { format } = texts
  const { today } = useToday()
  const words = rowWords(texts, row)
  const begin = placeOn(axis, row.warnFrom ?? row.due)
  const end = placeOn(axis, row.due)
  const tone = row.lane === 'ours' ? latenessTone(row.due, today) : 'slate'
  return (
    <div className={classes['on-axis']}>
      <div className={classes['pair']}>
        <span className={classes['told']}>
          <PersonName name={format.list(row.case.names)} strong />
          <time dateTime={row.due}>{format.date(row.due)}</time>
        </span>
        <span className={classes['soft']}>
          <span className="cut" title={words}>
            {words}
          </span>
        </span>
      </div>
      <div className={classes['axis']} aria-hidden>
        {row.lastDay !== undefined && row.lastDay > row.due && (
          <span className={classes['tail']} style={between(end, placeOn(axis, row.lastDay))} />
        )}
        <span className={classes['span']} data-lane={row.lane} data-tone={tone} style={between(begin, end)} />
        <span className={classes['now']} style={at(placeOn(axis, today))} />
      </div>
    </div>
  )
}

import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import type { AgendaRow } from '../../../src-shared/ipc/contract/agenda'
import { addMonths, type PlainDate, plainMonth } from '../../../src-shared/lib/plain-date'
import { calendarWords } from '../../../src-shared/texts/calendar-words'
import { ActButton } from '../../components/act/act-button'
import { IconButton } from '../../components/act/icon-button'
import { latenessTone } from '../../components/marks/lateness'
import { ToneShape } from '../../components/marks/status-mark'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './agenda.module.css'
import { type Filters, listFrom, whoseOf } from './filters'
import { firstOfMonth, weeksOf } from './month-days'
import { rowAddress, rowWords } from './row-words'

interface AgendaMonthProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** A month as a sheet: each day with its first rows, the others by their number. */
export function AgendaMonth({ filters, onChange }: AgendaMonthProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const shown = firstOfMonth(filters.from ?? today)
  const weeks = useMemo(() => weeksOf(shown), [shown])
  const from = weeks[0]?.[0] ?? shown
  const until = weeks.at(-1)?.at(-1) ?? shown
  const asked = { lane: filters.lane, ...whoseOf(filters), from, until }
  const query = useQuery({ ...ipcQuery('agenda.days', asked), placeholderData: keepPreviousData })
  const go = (months: number) => onChange({ from: addMonths(shown, months) })
  return (
    <>
      <div className={classes['bar']}>
        <IconButton icon={IconChevronLeft} label={t('agenda.month.before')} onClick={() => go(-1)} />
        <IconButton icon={IconChevronRight} label={t('agenda.month.after')} onClick={() => go(1)} />
        <h2 className={classes['month-name']}>{format.month(plainMonth.parse(shown.slice(0, 7)))}</h2>
        <ActButton
          label={t('agenda.month.today')}
          rank="quiet"
          size="small"
          onAct={() => onChange({ from: undefined })}
          inPalette={false}
        />
      </div>
      <Answer query={query} shape="page">
        {({ days }) => <Sheet weeks={weeks} days={days} month={shown} filters={filters} />}
      </Answer>
    </>
  )
}

type Day = Output<'agenda.days'>['days'][number]

interface SheetProps {
  readonly weeks: readonly (readonly PlainDate[])[]
  readonly days: readonly Day[]
  readonly month: PlainDate
  readonly filters: Filters
}

function Sheet({ weeks, days, month, filters }: SheetProps) {
  const { t, format, language } = useTexts()
  const { today } = useToday()
  const known = new Map(days.map((one) => [one.day, one]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className={classes['scroll']} tabIndex={0} aria-label={t('agenda.look.month')}>
      <table className={classes['month']}>
        <thead>
          <tr>
            {calendarWords[language].weekdays.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} data-today={day === today} data-outside={firstOfMonth(day) !== month}>
                  <time dateTime={day} className={classes['day']} title={format.longDate(day)}>
                    {Number(day.slice(8))}
                  </time>
                  <DayRows day={known.get(day)} filters={filters} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function DayRows({ day, filters }: { readonly day: Day | undefined; readonly filters: Filters }) {
  const { t, format } = useTexts()
  if (day === undefined) return null
  const label = t('agenda.month.day', { date: format.longDate(day.day), count: day.count })
  return (
    <ul className={classes['day-rows']} aria-label={label}>
      {day.rows.map((row) => (
        <li key={row.key}>
          <DayRow row={row} />
        </li>
      ))}
      {day.count > day.rows.length && (
        <li>
          <a className={classes['more']} href={`#${places.agenda}${listFrom(filters, day.day)}`}>
            {t('agenda.month.more', { count: day.count - day.rows.length })}
          </a>
        </li>
      )}
    </ul>
  )
}

function DayRow({ row }: { readonly row: AgendaRow }) {
  const texts = useTexts()
  const { today } = useToday()
  const words = rowWords(texts, row)
  const name = texts.format.list(row.case.names)
  return (
    <a
      className={classes['day-row']}
      data-lane={row.lane}
      href={`#${rowAddress(row)}`}
      title={`${name} · ${words} · ${row.case.reference}`}
    >
      <ToneShape tone={row.lane === 'ours' ? latenessTone(row.due, today) : 'slate'} />
      <span className="cut">
        <bdi>{name}</bdi>
        {` · ${words}`}
      </span>
    </a>
  )
}

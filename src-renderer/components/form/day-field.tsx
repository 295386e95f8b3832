import { ActionIcon, Popover, TextInput, Tooltip } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { type PlainDate, plainDate } from '../../../src-shared/lib/plain-date'
import { calendarWords } from '../../../src-shared/texts/calendar-words'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { type Lean, readDay } from '../happened/read-day'
import { type FieldWords, useFieldProps } from './use-field-props'

interface DayFieldProps extends FieldWords {
  /** As typed: `03/03/2026`, `3 mars`, `hier`. */
  readonly value: string
  readonly onChange: (text: string) => void
  /** Which year a day without one is in. */
  readonly lean?: Lean
  /** Takes the focus when its panel opens. */
  readonly first?: boolean
}

/** A day, typed in the ways people write one, or picked. What was understood is said beneath. */
export function DayField({ value, onChange, lean = 'past', first = false, hint, ...words }: DayFieldProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const field = useFieldProps()
  const [open, setOpen] = useState(false)
  const day = readDay(value, today, lean)
  const pick = (picked: string | null) => {
    const date = plainDate.safeParse(picked)
    if (date.success) onChange(format.numericDate(date.data))
    setOpen(false)
  }
  return (
    <TextInput
      {...field({ width: 'short', ...words, hint: day === undefined ? hint : format.longDate(day) })}
      {...(first && { 'data-autofocus': true })}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      autoComplete="off"
      maxLength={40}
      placeholder={t(lean === 'future' ? 'happened.day.placeholder.future' : 'happened.day.placeholder')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      rightSectionPointerEvents="all"
      rightSection={
        <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus withinPortal>
          <Popover.Target>
            <Tooltip label={t('happened.pick-day')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`${t('happened.pick-day')}, ${words.label}`}
                onClick={() => setOpen(!open)}
              >
                <IconCalendar size={16} stroke={1.5} aria-hidden />
              </ActionIcon>
            </Tooltip>
          </Popover.Target>
          <Popover.Dropdown onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}>
            <Calendar day={day} today={today} onPick={pick} />
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}

interface CalendarProps {
  readonly day: PlainDate | undefined
  readonly today: PlainDate
  readonly onPick: (picked: string | null) => void
}

function Calendar({ day, today, onPick }: CalendarProps) {
  const { t, language, format } = useTexts()
  const { weekdays, months } = calendarWords[language]
  const weekday = (date: string) => weekdays[(new Date(`${date.slice(0, 10)}T12:00:00Z`).getUTCDay() + 6) % 7] ?? ''
  const monthLabel = (date: string) => `${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`
  return (
    <DatePicker
      value={day ?? null}
      defaultDate={day ?? today}
      onChange={onPick}
      firstDayOfWeek={1}
      size="sm"
      weekdayFormat={(date) => weekday(date).slice(0, 2)}
      monthLabelFormat={monthLabel}
      yearLabelFormat={(date) => date.slice(0, 4)}
      monthsListFormat={(date) => months[Number(date.slice(5, 7)) - 1] ?? ''}
      getDayAriaLabel={(date) => (plainDate.safeParse(date).success ? format.longDate(plainDate.parse(date)) : date)}
      ariaLabels={{ previousMonth: t('action.previous'), nextMonth: t('action.next') }}
    />
  )
}

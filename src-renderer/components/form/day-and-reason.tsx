import { useState } from 'react'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { dayProblem, readDay } from '../happened/read-day'
import { DayField } from './day-field'
import { WordsField } from './words-field'

/** A day to come and why: what putting something off asks for, kept as typed until it is dropped. */
export interface DayAndReason {
  readonly day: string
  readonly reason: string
  readonly setDay: (day: string) => void
  readonly setReason: (reason: string) => void
  readonly dayError: string | undefined
  readonly reasonError: string | undefined
  /** What was filled in, or undefined when something is missing, which is then said at its field. */
  readonly ask: () => { readonly day: PlainDate; readonly reason: string } | undefined
  readonly drop: () => void
}

/** @param key under which what is typed is kept, such as `snooze <id of the case>` */
export function useDayAndReason(key: string): DayAndReason {
  const { today } = useToday()
  const [day, setDay, dropDay] = useKeptText(`${key} day`)
  const [reason, setReason, dropReason] = useKeptText(key)
  const [asked, setAsked] = useState(false)
  const read = readDay(day, today, 'future')
  const unread = day.trim() === '' ? 'required' : dayProblem(day)
  return {
    ...{ day, reason, setDay, setReason },
    dayError: asked && read === undefined ? unread : undefined,
    reasonError: asked && reason.trim() === '' ? 'required' : undefined,
    ask: () => {
      setAsked(true)
      return read === undefined || reason.trim() === '' ? undefined : { day: read, reason }
    },
    drop: () => {
      dropDay()
      dropReason()
    }
  }
}

/** The two fields of `useDayAndReason`. */
export function DayAndReasonFields({ form, hint }: { readonly form: DayAndReason; readonly hint?: string }) {
  const { t } = useTexts()
  return (
    <>
      <DayField
        first
        label={t('bulk.snooze.until')}
        {...(hint !== undefined && { hint })}
        lean="future"
        error={form.dayError}
        value={form.day}
        onChange={form.setDay}
      />
      <WordsField
        label={t('bulk.reason')}
        error={form.reasonError}
        rows={[2, 6]}
        maxLength={500}
        value={form.reason}
        onChange={form.setReason}
      />
    </>
  )
}

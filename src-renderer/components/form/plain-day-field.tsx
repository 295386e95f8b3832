import { useState } from 'react'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { dayProblem, type Lean, readDay } from '../happened/read-day'
import { DayField } from './day-field'
import type { FieldWords } from './use-field-props'

interface PlainDayFieldProps extends FieldWords {
  readonly value: PlainDate | undefined
  readonly onChange: (day: PlainDate | undefined) => void
  readonly lean?: Lean
  /** Takes the focus when its panel opens. */
  readonly first?: boolean
}

/** A day for a form that keeps days rather than what was typed; what cannot be read as a day is no day, and is said. */
export function PlainDayField({ value, onChange, lean = 'past', first = false, ...words }: PlainDayFieldProps) {
  const { format } = useTexts()
  const { today } = useToday()
  const [typed, setTyped] = useState(() => (value === undefined ? '' : format.numericDate(value)))
  const change = (text: string) => {
    setTyped(text)
    onChange(readDay(text, today, lean))
  }
  const unreadable = typed.trim() !== '' && readDay(typed, today, lean) === undefined
  return (
    <DayField
      {...words}
      error={unreadable ? dayProblem(typed) : words.error}
      lean={lean}
      first={first}
      value={typed}
      onChange={change}
    />
  )
}

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { formatOpenings, parseOpenings, usualWeek } from '../../../src-shared/domain/organisation/working-hours'
import { useTexts } from '../../lib/texts'
import type { FirmForm } from './firm-form'
import classes from './organisation.module.css'

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** When the firm is at work, a line for each day as one writes it; what cannot be read stays and is said. */
export function HoursFields() {
  const { t } = useTexts()
  const { control } = useFormContext<FirmForm>()
  const { field } = useController({ control, name: 'preferences.hours' })
  const week = field.value ?? usualWeek
  return (
    <div className={classes['departments']}>
      {days.map((day, place) => (
        <DayField
          key={day}
          label={t(`hours.${day}`)}
          value={formatOpenings(week[place] ?? [])}
          wrong={t('hours.wrong')}
          closed={t('hours.closed')}
          onDone={(typed) => {
            const openings = parseOpenings(typed)
            if (openings) field.onChange(week.map((one, at) => (at === place ? openings : one)))
            return openings !== undefined
          }}
        />
      ))}
    </div>
  )
}

interface DayFieldProps {
  readonly label: string
  readonly value: string
  readonly wrong: string
  readonly closed: string
  /** Whether what was typed could be read, and so was taken. */
  readonly onDone: (typed: string) => boolean
}

function DayField({ label, value, wrong, closed, onDone }: DayFieldProps) {
  const [typed, setTyped] = useState(value)
  const [unread, setUnread] = useState(false)
  return (
    <TextInput
      label={label}
      placeholder={closed}
      maxLength={80}
      maw={320}
      value={typed}
      error={unread ? wrong : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => setUnread(!onDone(typed))}
    />
  )
}

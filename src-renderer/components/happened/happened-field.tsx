import { Select, TextInput } from '@mantine/core'
import { useTexts } from '../../lib/texts'
import { DayField } from '../form/day-field'
import { useFieldProps } from '../form/use-field-props'
import classes from './happened-field.module.css'
import { type HappenedErrors, type HappenedForm, type HappenedKind, happenedKinds } from './happened-form'

interface HappenedFieldProps {
  readonly label: string
  readonly value: HappenedForm
  readonly errors: HappenedErrors
  readonly onChange: (value: HappenedForm) => void
  /** Which ways of knowing a date are offered. */
  readonly kinds?: readonly HappenedKind[]
  /** Also asks for the hour, which may be left out. */
  readonly withTime?: boolean
  readonly hint?: string
}

/** When something happened, as surely as one knows: the kind of knowledge first, then its dates. */
export function HappenedField(props: HappenedFieldProps) {
  const { label, value, errors, onChange, kinds = happenedKinds, withTime = false, hint } = props
  const { t } = useTexts()
  const field = useFieldProps()
  const change = (changes: Partial<HappenedForm>) => onChange({ ...value, ...changes })
  const pickKind = (picked: string | null) => {
    const kind = kinds.find((one) => one === picked)
    if (kind !== undefined) change({ kind })
  }
  return (
    <div className={classes['row']}>
      <Select
        {...field({ label, width: 'short' })}
        data={kinds.map((kind) => ({ value: kind, label: t(`happened.kind.${kind}`) }))}
        value={value.kind}
        allowDeselect={false}
        onChange={pickKind}
      />
      <Dates {...{ value, errors, change, withTime, hint }} />
    </div>
  )
}

interface DatesProps {
  readonly value: HappenedForm
  readonly errors: HappenedErrors
  readonly change: (changes: Partial<HappenedForm>) => void
  readonly withTime: boolean
  readonly hint: string | undefined
}

function Dates({ value, errors, change, withTime, hint }: DatesProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  if (value.kind === 'now' || value.kind === 'unknown') return null
  if (value.kind === 'month') {
    return (
      <TextInput
        {...field({ label: t('happened.month.label'), error: errors.month, width: 'date' })}
        placeholder={t('happened.month.placeholder')}
        autoComplete="off"
        maxLength={40}
        value={value.month}
        onChange={(event) => change({ month: event.currentTarget.value })}
      />
    )
  }
  const between = value.kind === 'between'
  return (
    <>
      <DayField
        label={t(between ? 'happened.from.label' : 'happened.day.label')}
        value={value.day}
        error={errors.day}
        hint={hint}
        onChange={(day) => change({ day })}
      />
      {between && (
        <DayField
          label={t('happened.until.label')}
          value={value.until}
          error={errors.until}
          onChange={(until) => change({ until })}
        />
      )}
      {withTime && value.kind === 'day' && (
        <TextInput
          {...field({ label: t('happened.time.label'), error: errors.time, optional: true })}
          w={110}
          placeholder={t('happened.time.placeholder')}
          autoComplete="off"
          maxLength={10}
          value={value.time}
          onChange={(event) => change({ time: event.currentTarget.value })}
        />
      )}
    </>
  )
}

import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type FieldPath, useController, useFormContext } from 'react-hook-form'
import type { Limit } from '../../../src-shared/domain/organisation/powers'
import { parseCents } from '../../../src-shared/lib/money'
import { useTexts } from '../../lib/texts'
import { useFieldProps } from '../form/use-field-props'
import type { FirmForm } from './firm-form'
import classes from './organisation.module.css'

type LimitName = Extract<FieldPath<FirmForm>, `people.${number}.powers.${'notices' | 'gestures'}`>
const kinds = ['none', 'up-to', 'any'] as const

/** An amount that could not be read must not pass as one: it is no whole number. */
const UNREADABLE = Number.NaN

function asLimit(kind: string | null, cents: number): Limit {
  if (kind === 'up-to') return { kind, amount: { cents, currency: 'EUR' } }
  return kind === 'any' ? { kind } : { kind: 'none' }
}

/** Whether somebody may, and up to what amount. */
export function LimitField({ name, label }: { readonly name: LimitName; readonly label: string }) {
  const { t, format } = useTexts()
  const field = useFieldProps()
  const { control } = useFormContext<FirmForm>()
  const { field: bound, fieldState } = useController({ control, name })
  const limit: Limit = bound.value
  const [typed, setTyped] = useState(() => (limit.kind === 'up-to' ? format.money(limit.amount) : ''))
  const changeKind = (kind: string | null) => bound.onChange(asLimit(kind, parseCents(typed) ?? UNREADABLE))
  const changeAmount = (text: string) => {
    setTyped(text)
    bound.onChange(asLimit('up-to', parseCents(text) ?? UNREADABLE))
  }
  return (
    <div className={classes['limit']}>
      <Select
        {...field({ label, width: 'medium' })}
        ref={bound.ref}
        onBlur={bound.onBlur}
        data={kinds.map((value) => ({ value, label: t(`limit.${value}`) }))}
        value={limit.kind}
        allowDeselect={false}
        onChange={changeKind}
      />
      {limit.kind === 'up-to' && (
        <TextInput
          {...field({
            label: t('limit.amount'),
            width: 'date',
            error: fieldState.invalid ? 'not-an-amount' : undefined
          })}
          inputMode="decimal"
          value={typed}
          onBlur={bound.onBlur}
          onChange={(event) => changeAmount(event.currentTarget.value)}
        />
      )}
    </div>
  )
}

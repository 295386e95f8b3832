import { Checkbox, Select, TextInput } from '@mantine/core'
import { Controller, useFormContext } from 'react-hook-form'
import { departments } from '../../../src-shared/domain/case/dispute-types'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { useTexts } from '../../lib/texts'
import { useFieldProps } from '../form/use-field-props'
import type { FirmForm } from './firm-form'
import { LimitField } from './limit-field'
import classes from './organisation.module.css'
import { SignatureField } from './signature-field'

interface LineProps {
  readonly place: number
  readonly name: 'firstName' | 'lastName' | 'capacity' | 'phone' | 'email'
  readonly label: TextKey
  readonly hint?: TextKey
  readonly optional?: boolean
}

function Line({ place, name, label, hint, optional = false }: LineProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { register, formState } = useFormContext<FirmForm>()
  const words = { label: t(label), error: formState.errors.people?.[place]?.[name]?.message, optional }
  return (
    <TextInput
      {...field(hint === undefined ? words : { ...words, hint: t(hint) })}
      {...register(`people.${place}.${name}`)}
      required={!optional}
      withAsterisk={false}
      autoComplete="off"
    />
  )
}

interface PersonFieldsProps {
  readonly place: number
  /** With what is said of somebody once the firm is known: their signature, and whether they still work there. */
  readonly known?: boolean
}

/** One person of the firm, with what they may sign and grant. */
export function PersonFields({ place, known = false }: PersonFieldsProps) {
  const { t } = useTexts()
  const { register } = useFormContext<FirmForm>()
  return (
    <div className={classes['fields']}>
      <div className={classes['row']}>
        <Line place={place} name="firstName" label="person.first-name" optional />
        <Line place={place} name="lastName" label="person.last-name" />
      </div>
      <div className={classes['row']}>
        <Line place={place} name="capacity" label="person.capacity" hint="person.capacity.hint" />
        <DepartmentField place={place} />
      </div>
      <div className={classes['row']}>
        <Line place={place} name="phone" label="person.phone" optional />
        <Line place={place} name="email" label="person.email" optional />
      </div>
      <fieldset className={classes['group']}>
        <legend className={classes['legend']}>{t('person.powers')}</legend>
        <div className={classes['powers']}>
          <Checkbox label={t('person.powers.letters')} {...register(`people.${place}.powers.letters`)} />
          <LimitField name={`people.${place}.powers.notices`} label={t('person.powers.notices')} />
          <LimitField name={`people.${place}.powers.gestures`} label={t('person.powers.gestures')} />
        </div>
      </fieldset>
      {known && <SignatureField place={place} />}
      {known && <Checkbox label={t('person.active')} {...register(`people.${place}.active`)} />}
    </div>
  )
}

function DepartmentField({ place }: { readonly place: number }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { control } = useFormContext<FirmForm>()
  return (
    <Controller
      control={control}
      name={`people.${place}.department`}
      render={({ field: { value, onChange, ...rest } }) => (
        <Select
          {...field({ label: t('person.department'), optional: true })}
          {...rest}
          data={departments.map((one) => ({ value: one, label: t(`department.${one}`) }))}
          value={value ?? null}
          onChange={(chosen) => onChange(chosen ?? undefined)}
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
        />
      )}
    />
  )
}

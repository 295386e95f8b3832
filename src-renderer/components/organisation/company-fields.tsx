import { Textarea, TextInput } from '@mantine/core'
import { Controller, useFormContext } from 'react-hook-form'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { useTexts } from '../../lib/texts'
import { useFieldProps } from '../form/use-field-props'
import type { FirmForm } from './firm-form'
import { LogoField } from './logo-field'
import classes from './organisation.module.css'

type LineName = Exclude<keyof FirmForm['company'], 'address' | 'logo'>

interface LineProps {
  readonly name: LineName
  readonly label: TextKey
  readonly hint?: TextKey
  readonly optional?: boolean
  readonly width?: 'short' | 'medium' | 'full'
  readonly type?: 'tel' | 'email' | 'url'
}

function Line({ name, label, hint, optional = true, width = 'medium', type }: LineProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { register, formState } = useFormContext<FirmForm>()
  const words = { label: t(label), error: formState.errors.company?.[name]?.message, optional, width }
  return (
    <TextInput
      {...field(hint === undefined ? words : { ...words, hint: t(hint) })}
      {...register(`company.${name}`)}
      {...(type === undefined ? {} : { inputMode: type })}
      required={!optional}
      withAsterisk={false}
      autoComplete="off"
    />
  )
}

/** What a firm must print on its letters, and how it is reached. */
export function CompanyFields() {
  return (
    <div className={classes['fields']}>
      <Line name="name" label="company.name" optional={false} width="full" />
      <div className={classes['row']}>
        <Line name="legalForm" label="company.legal-form" hint="company.legal-form.hint" />
        <Line name="capital" label="company.capital" hint="company.capital.hint" />
      </div>
      <AddressField />
      <div className={classes['row']}>
        <Line name="register" label="company.register" hint="company.register.hint" />
        <Line name="vatNumber" label="company.vat" />
      </div>
      <div className={classes['row']}>
        <Line name="phone" label="company.phone" type="tel" />
        <Line name="email" label="company.email" type="email" />
      </div>
      <Line name="website" label="company.website" type="url" />
      <Line name="place" label="company.place" hint="company.place.hint" optional={false} width="short" />
      <LogoField />
    </div>
  )
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'))

/** Lines in one field, as an address is written. */
function AddressField() {
  const { t } = useTexts()
  const field = useFieldProps()
  const { control, formState } = useFormContext<FirmForm>()
  const errors = formState.errors.company?.address
  const error = errors?.message ?? (Array.isArray(errors) ? errors.find(Boolean)?.message : undefined)
  return (
    <Controller
      control={control}
      name="company.address"
      render={({ field: { value, onChange, ...rest } }) => (
        <Textarea
          {...field({ label: t('company.address'), hint: t('company.address.hint'), error })}
          {...rest}
          autosize
          minRows={2}
          maxRows={5}
          required
          withAsterisk={false}
          value={value.join('\n')}
          onChange={(event) => onChange(linesOf(event.currentTarget.value))}
        />
      )}
    />
  )
}

import { NumberInput, Select, TextInput } from '@mantine/core'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import { languages } from '../../../src-shared/domain/common/vocabulary'
import { formatReference, machineLetter, referencePattern } from '../../../src-shared/domain/reference/reference'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { useTexts } from '../../lib/texts'
import { useFieldProps } from '../form/use-field-props'
import type { FirmForm } from './firm-form'
import classes from './organisation.module.css'

interface NumberingFieldsProps {
  /** For the year of the example. */
  readonly today: PlainDate
  /** The letter is chosen once, when the workspace is made. */
  readonly letter?: 'choose' | 'fixed'
}

/** How cases are numbered, the zone the firm lives in, the language of its letters. */
export function NumberingFields({ today, letter = 'fixed' }: NumberingFieldsProps) {
  return (
    <div className={classes['fields']}>
      {letter === 'choose' && <LetterField />}
      <div className={classes['row']}>
        <PrefixField />
        <FirstNumberField />
      </div>
      <Preview today={today} />
      <ZoneField />
      <LanguageField />
    </div>
  )
}

function LetterField() {
  const { t } = useTexts()
  const field = useFieldProps()
  const { register, formState } = useFormContext<FirmForm>()
  const capital = (text: string) => text.toUpperCase().trim()
  return (
    <TextInput
      {...field({
        label: t('numbering.letter'),
        hint: t('numbering.letter.hint'),
        error: formState.errors.letter?.message
      })}
      {...register('letter', { setValueAs: capital })}
      w={440}
      maxLength={1}
      styles={{ input: { width: 56, textAlign: 'center', textTransform: 'uppercase' } }}
    />
  )
}

function PrefixField() {
  const { t } = useTexts()
  const field = useFieldProps()
  const { register, formState } = useFormContext<FirmForm>()
  const error = formState.errors.preferences?.references?.prefix?.message
  return (
    <TextInput
      {...field({
        label: t('numbering.prefix'),
        hint: t('numbering.prefix.hint'),
        error,
        optional: true,
        width: 'date'
      })}
      {...register('preferences.references.prefix', { setValueAs: (text: string) => text.toUpperCase().trim() })}
      maxLength={6}
      styles={{ input: { textTransform: 'uppercase' } }}
    />
  )
}

function FirstNumberField() {
  const { t } = useTexts()
  const field = useFieldProps()
  const { control, formState } = useFormContext<FirmForm>()
  const error = formState.errors.preferences?.references?.firstNumber?.message
  return (
    <Controller
      control={control}
      name="preferences.references.firstNumber"
      render={({ field: { onChange, ...rest } }) => (
        <NumberInput
          {...field({ label: t('numbering.first'), error, width: 'date' })}
          {...rest}
          onChange={(value) => onChange(typeof value === 'number' ? value : Number.NaN)}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          hideControls
        />
      )}
    />
  )
}

function Preview({ today }: { readonly today: PlainDate }) {
  const { t } = useTexts()
  const { control } = useFormContext<FirmForm>()
  const [typed, references] = useWatch({ control, name: ['letter', 'preferences.references'] })
  const letter = machineLetter.safeParse(typed.toUpperCase())
  const pattern = referencePattern.safeParse({ ...references, prefix: references.prefix.toUpperCase().trim() })
  if (!letter.success || !pattern.success) return null
  const year = Number(today.slice(0, 4))
  const reference = formatReference(pattern.data, { year, letter: letter.data, number: pattern.data.firstNumber })
  return <p className={classes['preview']}>{t('numbering.preview', { reference })}</p>
}

const zones = Intl.supportedValuesOf('timeZone')

function ZoneField() {
  const { t } = useTexts()
  const field = useFieldProps()
  const { control, formState } = useFormContext<FirmForm>()
  return (
    <Controller
      control={control}
      name="preferences.zone"
      render={({ field: { value, onChange, ...rest } }) => (
        <Select
          {...field({ label: t('numbering.zone'), error: formState.errors.preferences?.zone?.message, width: 'short' })}
          {...rest}
          data={zones.includes(value) ? zones : [value, ...zones]}
          value={value}
          onChange={onChange}
          searchable
          limit={60}
          allowDeselect={false}
        />
      )}
    />
  )
}

function LanguageField() {
  const { t } = useTexts()
  const field = useFieldProps()
  const { control } = useFormContext<FirmForm>()
  return (
    <Controller
      control={control}
      name="preferences.language"
      render={({ field: { value, onChange, ...rest } }) => (
        <Select
          {...field({ label: t('numbering.language'), width: 'short' })}
          {...rest}
          data={languages.map((one) => ({ value: one, label: t(`language.${one}`) }))}
          value={value}
          onChange={onChange}
          allowDeselect={false}
        />
      )}
    />
  )
}

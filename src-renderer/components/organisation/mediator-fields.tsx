import { Checkbox, NumberInput, Textarea, TextInput } from '@mantine/core'
import { Controller, useFormContext, useWatch } from 'react-hook-form'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { useTexts } from '../../lib/texts'
import { useFieldProps } from '../form/use-field-props'
import { emptyMediator, type FirmForm } from './firm-form'
import classes from './organisation.module.css'

/** The consumer mediator the firm answers to, with his own rules; or none. */
export function MediatorFields() {
  const { t } = useTexts()
  const { control, setValue } = useFormContext<FirmForm>()
  const mediator = useWatch({ control, name: 'mediator' })
  const toggle = (on: boolean) =>
    setValue('mediator', on ? emptyMediator : undefined, { shouldDirty: true, shouldTouch: true })
  return (
    <div className={classes['fields']}>
      <Checkbox
        label={t('mediator.have')}
        checked={mediator !== undefined}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
      {mediator !== undefined && <Fields />}
    </div>
  )
}

function Fields() {
  const { t } = useTexts()
  const field = useFieldProps()
  const { register, formState } = useFormContext<FirmForm>()
  const errors = formState.errors.mediator
  return (
    <>
      <TextInput
        {...field({ label: t('mediator.name'), error: errors?.name?.message })}
        {...register('mediator.name')}
      />
      <TextInput
        {...field({ label: t('mediator.address'), error: errors?.address?.message })}
        {...register('mediator.address')}
      />
      <TextInput
        {...field({ label: t('mediator.website'), error: errors?.website?.message, width: 'medium' })}
        {...register('mediator.website')}
      />
      <div className={classes['row']}>
        <Days name="waitingDays" label="mediator.waiting-days" hint="mediator.waiting-days.hint" />
        <Days name="replyDays" label="mediator.reply-days" />
        <Rule
          name="largestFile"
          label="mediator.largest-file"
          hint="mediator.largest-file.hint"
          unit="mediator.megabytes"
          max={2_000}
        />
      </div>
      <Textarea
        {...field({ label: t('mediator.notes'), error: errors?.notes?.message, optional: true })}
        {...register('mediator.notes')}
        autosize
        minRows={2}
      />
    </>
  )
}

interface RuleProps {
  readonly name: 'waitingDays' | 'replyDays' | 'largestFile'
  readonly label: TextKey
  readonly hint?: TextKey
  readonly unit: TextKey
  readonly max: number
}

const Days = (props: Omit<RuleProps, 'unit' | 'max'>) => <Rule {...props} unit="mediator.days" max={365} />

/** A whole number that this mediator's own rules set. */
function Rule({ name, label, hint, unit, max }: RuleProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { control, formState } = useFormContext<FirmForm>()
  const words = { label: t(label), error: formState.errors.mediator?.[name]?.message, optional: true }
  return (
    <Controller
      control={control}
      name={`mediator.${name}`}
      render={({ field: { value, onChange, ...rest } }) => (
        <NumberInput
          {...field(hint === undefined ? words : { ...words, hint: t(hint) })}
          {...rest}
          value={value ?? ''}
          onChange={(given) => onChange(typeof given === 'number' ? given : undefined)}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          max={max}
          hideControls
          rightSection={<span className={classes['soft']}>{t(unit)}</span>}
          rightSectionWidth={48}
        />
      )}
    />
  )
}

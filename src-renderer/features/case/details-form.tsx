import { Select, Textarea, TextInput } from '@mantine/core'
import { Controller, FormProvider, useForm, useFormContext } from 'react-hook-form'
import { departments, disputeTypes, priorities, typeDefaults } from '../../../src-shared/domain/case/dispute-types'
import { languages } from '../../../src-shared/domain/common/vocabulary'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { HappenedField } from '../../components/happened/happened-field'
import type { HappenedErrors } from '../../components/happened/happened-form'
import { IdentifiersField } from '../../components/identifiers/identifiers-field'
import { SiteField } from '../../components/sites/site-field'
import { readingResolver } from '../../lib/form-resolver'
import { type KeptForms, useKeptValues } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './case.module.css'
import { type DetailsValues, detailsValues, readDetails } from './details-values'
import { type PanelProps, usePanelCommand } from './use-panel-command'

const kept: KeptForms<DetailsValues> = new Map()

/** Everything said of the case at its opening, as one knows it now. */
export function DetailsForm({ view, onClose }: PanelProps) {
  const { t, format } = useTexts()
  const { today, zone } = useToday()
  const { id } = view.row
  const here = { today, zone, currency: view.amount?.currency ?? 'EUR' }
  const form = useForm({
    resolver: readingResolver((values: DetailsValues) => readDetails(values, here)),
    defaultValues: kept.get(id) ?? detailsValues(view, format, zone),
    mode: 'onTouched'
  })
  const release = useKeptValues(form, kept, id)
  const close = () => {
    release()
    onClose()
  }
  const { send, refused } = usePanelCommand({ view, onClose: close })
  const submit = form.handleSubmit((command) => send(command, t('details.saved')))
  return (
    <FormProvider {...form}>
      <PanelForm actLabel={t('details.save')} onSubmit={() => submit()} refused={refused} onClose={close}>
        <Words />
        <Since />
        <Line name="amount" label={t('details.amount')} width="short" optional />
        <Sorting />
        <Controller<DetailsValues, 'site'>
          name="site"
          render={({ field: { value, onChange } }) => (
            <SiteField label={t('details.site')} value={value} onChange={onChange} optional />
          )}
        />
        <Controller<DetailsValues, 'identifiers'>
          name="identifiers"
          render={({ field: { value, onChange } }) => <IdentifiersField value={value} onChange={onChange} />}
        />
        <Pick
          name="language"
          label={t('details.language')}
          data={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      </PanelForm>
    </FormProvider>
  )
}

interface LineProps {
  readonly name: 'title' | 'amount'
  readonly label: string
  readonly width?: 'short' | 'full'
  readonly optional?: boolean
}

function Line({ name, label, ...words }: LineProps) {
  const field = useFieldProps()
  const { register, formState } = useFormContext<DetailsValues>()
  const error = formState.errors[name]?.message
  return <TextInput {...field({ label, error, ...words })} {...register(name)} autoComplete="off" dir="auto" />
}

function Words() {
  const { t } = useTexts()
  const field = useFieldProps()
  const { register, formState } = useFormContext<DetailsValues>()
  const { errors } = formState
  return (
    <>
      <Line name="title" label={t('details.name')} />
      <Textarea
        {...field({ label: t('details.summary'), error: errors.summary?.message })}
        {...register('summary')}
        autosize
        minRows={3}
        maxRows={12}
        dir="auto"
      />
      <Textarea
        {...field({ label: t('details.wanted'), error: errors.wanted?.message, optional: true })}
        {...register('wanted')}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
      />
    </>
  )
}

const kinds = ['day', 'about', 'month', 'before', 'after', 'between', 'unknown'] as const

function Since() {
  const { t } = useTexts()
  const { formState } = useFormContext<DetailsValues>()
  const { day, time, until, month } = formState.errors.since ?? {}
  const errors: HappenedErrors = {
    ...(day?.message !== undefined && { day: day.message }),
    ...(time?.message !== undefined && { time: time.message }),
    ...(until?.message !== undefined && { until: until.message }),
    ...(month?.message !== undefined && { month: month.message })
  }
  return (
    <Controller<DetailsValues, 'since'>
      name="since"
      render={({ field: { value, onChange } }) => (
        <HappenedField
          label={t('details.since')}
          kinds={kinds}
          value={value}
          errors={errors}
          onChange={onChange}
          withTime
        />
      )}
    />
  )
}

/** The type, which proposes who takes charge and how soon; both can be said otherwise. */
function Sorting() {
  const { t } = useTexts()
  const { setValue, watch } = useFormContext<DetailsValues>()
  const { department, priority } = typeDefaults[watch('disputeType')]
  const proposed = watch('department') === department && watch('priority') === priority
  const follow = (type: string) => {
    const known = disputeTypes.find((one) => one === type)
    if (known === undefined) return
    setValue('department', typeDefaults[known].department, { shouldDirty: true })
    setValue('priority', typeDefaults[known].priority, { shouldDirty: true })
  }
  return (
    <>
      <Pick
        name="disputeType"
        label={t('details.type')}
        data={disputeTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
        onPicked={follow}
      />
      <div className={classes['pair']}>
        <Pick
          name="department"
          label={t('details.department')}
          hint={proposed ? t('details.proposed') : undefined}
          data={departments.map((value) => ({ value, label: t(`department.${value}`) }))}
        />
        <Pick
          name="priority"
          label={t('details.priority')}
          data={priorities.map((value) => ({ value, label: t(`priority.${value}`) }))}
        />
      </div>
    </>
  )
}

interface PickProps {
  readonly name: 'disputeType' | 'department' | 'priority' | 'language'
  readonly label: string
  readonly hint?: string | undefined
  readonly data: readonly { readonly value: string; readonly label: string }[]
  readonly onPicked?: (value: string) => void
}

function Pick({ name, label, hint, data, onPicked }: PickProps) {
  const words = useFieldProps()
  return (
    <Controller<DetailsValues, PickProps['name']>
      name={name}
      render={({ field: { value, onChange, ...rest } }) => (
        <Select
          {...words({ label, hint })}
          {...rest}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={data}
          value={value}
          allowDeselect={false}
          onChange={(picked) => {
            onChange(picked ?? value)
            if (picked !== null) onPicked?.(picked)
          }}
        />
      )}
    />
  )
}

import { Select, Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Controller, type FieldPath, useFormContext } from 'react-hook-form'
import { channels, languages, type Status, statuses } from '../../../src-shared/domain/common/vocabulary'
import { civilities } from '../../../src-shared/domain/contact/contact'
import { contactKinds, usualStatus } from '../../../src-shared/domain/contact/read-name'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useTexts } from '../../lib/texts'
import { ChoiceField } from '../form/choice-field'
import { FieldGrid } from '../form/field-grid'
import { useFieldProps } from '../form/use-field-props'
import classes from './contact-editor.module.css'
import type { ContactForm } from './contact-form'
import { countryChoices } from './country-names'

const bodies = ['company', 'syndicate', 'association', 'public'] as const

/** Everything known of a contact; needs the form of a `ContactForm` around it. */
export function ContactFields() {
  const { t } = useTexts()
  const { control, watch } = useFormContext<ContactForm>()
  useStatusOfNature()
  return (
    <>
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <ChoiceField
            label={t('contact.kind')}
            value={field.value}
            choices={contactKinds.map((value) => ({ value, label: t(`contact.kind.${value}`) }))}
            onChange={field.onChange}
          />
        )}
      />
      <NameFields kind={watch('kind')} body={watch('body')} />
      <Pick
        name="status"
        label={t('capture.status')}
        hint={t(`status.${watch('status')}.hint`)}
        data={statusesOf(watch('kind')).map((value) => ({ value, label: t(`status.${value}`) }))}
      />
      <AddressFields />
      <Ways />
    </>
  )
}

/** A consumer is a natural person (Code de la consommation, article liminaire). */
function statusesOf(kind: ContactForm['kind']): readonly Status[] {
  return statuses.filter((status) => kind !== 'body' || status !== 'consumer')
}

/** The status follows what they are as long as it is the usual one of what they were. */
function useStatusOfNature(): void {
  const { watch, getValues, setValue } = useFormContext<ContactForm>()
  const [kind, body] = [watch('kind'), watch('body')]
  const before = useRef({ kind, body })
  useEffect(() => {
    const was = before.current
    before.current = { kind, body }
    const changed = was.kind !== kind || was.body !== body
    const { status } = getValues()
    if (changed && (status === usualStatus(was.kind, was.body) || !statusesOf(kind).includes(status)))
      setValue('status', usualStatus(kind, body), { shouldDirty: true })
  }, [kind, body, getValues, setValue])
}

function NameFields({ kind, body }: Pick<ContactForm, 'kind' | 'body'>) {
  const { t } = useTexts()
  switch (kind) {
    case 'person':
      return (
        <>
          <Pick
            name="civility"
            label={t('contact.civility')}
            data={civilities.map((value) => ({ value, label: t(`contact.civility.${value}`) }))}
          />
          <FieldGrid>
            <Line name="firstName" label="contact.first-name" optional />
            <Line name="lastName" label="contact.last-name" />
          </FieldGrid>
        </>
      )
    case 'household':
      return (
        <FieldGrid>
          <Line name="first" label="contact.name.first" />
          <Line name="second" label="contact.name.second" />
        </FieldGrid>
      )
    case 'body':
      return (
        <>
          <Line name="name" label="contact.name.body" />
          <FieldGrid>
            <Pick
              name="body"
              label={t('contact.body')}
              data={bodies.map((value) => ({ value, label: sentenceCase(t(`contact.body.${value}`)) }))}
            />
            <Line name="attention" label={body === 'syndicate' ? 'contact.manager' : 'contact.attention'} optional />
          </FieldGrid>
        </>
      )
  }
}

function AddressFields() {
  const { t, language } = useTexts()
  return (
    <fieldset className={classes['group']} aria-label={t('contact.address')}>
      <Line name="careOf" label="contact.care-of" optional />
      <Line name="flat" label="contact.flat" optional />
      <Line name="building" label="contact.building" optional />
      <Line name="street" label="contact.street" />
      <Line name="locality" label="contact.locality" optional />
      <div className={classes['town']}>
        <Line name="postcode" label="contact.postcode" />
        <Line name="town" label="contact.town" />
      </div>
      <Pick name="country" label={t('contact.country')} data={countryChoices(language)} searchable />
    </fieldset>
  )
}

function Ways() {
  const { t } = useTexts()
  return (
    <>
      <FieldGrid>
        <Lines name="phones" label="contact.phones" hint="contact.one-a-line" />
        <Lines name="emails" label="contact.emails" hint="contact.one-a-line" />
      </FieldGrid>
      <FieldGrid>
        <Pick
          name="preferredChannel"
          label={t('contact.preferred-channel')}
          data={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
          optional
        />
        <Pick
          name="language"
          label={t('contact.language')}
          data={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      </FieldGrid>
      <Lines name="notes" label="contact.notes" />
    </>
  )
}

interface LineProps {
  readonly name: FieldPath<ContactForm>
  readonly label: TextKey
  readonly hint?: TextKey
  readonly optional?: boolean
}

function Line({ name, label, optional = false }: LineProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { register, formState } = useFormContext<ContactForm>()
  return (
    <TextInput
      {...field({ label: t(label), error: formState.errors[name]?.message, optional })}
      {...register(name)}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
    />
  )
}

function Lines({ name, label, hint }: LineProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { register, formState } = useFormContext<ContactForm>()
  const words = { label: t(label), error: formState.errors[name]?.message, optional: true }
  return (
    <Textarea
      {...field(hint === undefined ? words : { ...words, hint: t(hint) })}
      {...register(name)}
      autosize
      minRows={2}
      maxRows={8}
      dir="auto"
    />
  )
}

interface PickProps {
  readonly name: 'status' | 'civility' | 'body' | 'country' | 'preferredChannel' | 'language'
  readonly label: string
  readonly hint?: string
  readonly data: readonly { readonly value: string; readonly label: string }[]
  readonly searchable?: boolean
  readonly optional?: boolean
}

function Pick({ name, label, hint, data, searchable = false, optional = false }: PickProps) {
  const { t } = useTexts()
  const words = useFieldProps()
  const { control } = useFormContext<ContactForm>()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ...rest } }) => (
        <Select
          {...words({ label, hint, optional, width: 'medium' })}
          {...rest}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={data}
          value={value ?? null}
          onChange={(picked) => onChange(picked ?? undefined)}
          searchable={searchable}
          allowDeselect={false}
          clearable={optional}
          clearButtonProps={{ 'aria-label': t('action.clear') }}
        />
      )}
    />
  )
}

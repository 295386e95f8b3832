import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type ContactInput, civilities } from '../../../src-shared/domain/contact/contact'
import type { ContactId } from '../../../src-shared/lib/ids'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { useNotice } from '../../components/act/notices'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import type { PanelProps } from './use-panel-command'

type Address = ContactInput['address']
const addressFields: readonly (readonly [Exclude<keyof Address, 'country'>, TextKey])[] = [
  ['flat', 'contact.flat'],
  ['building', 'contact.building'],
  ['street', 'contact.street'],
  ['locality', 'contact.locality'],
  ['postcode', 'contact.postcode'],
  ['town', 'contact.town']
]
const needed: readonly string[] = ['street', 'postcode', 'town']

/** How somebody is named, reached and written to. */
export function ContactForm({ view, onClose, contact }: PanelProps & { readonly contact: ContactId }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const notice = useNotice()
  const { run, refused } = useCommand('contact.do', { quiet: true })
  const known = view.parties.find((party) => party.contact === contact)?.details
  const [form, setForm] = useState<ContactInput | undefined>(known)
  if (form === undefined) return null
  const change = (changes: Partial<Pick<ContactInput, 'phones' | 'emails' | 'address'>>) =>
    setForm({ ...form, ...changes })
  const error = (path: string) => refused?.fields[`command.contact.${path}`]
  const filled = (all: readonly string[]) => all.filter((one) => one.trim() !== '')
  const submit = async () => {
    const tidy = { ...form, phones: filled(form.phones), emails: filled(form.emails).map((one) => one.trim()) }
    const outcome = await run({ id: contact, command: { type: 'change', contact: tidy } })
    if (!outcome.ok) return
    notice({ text: t('parties.contact.saved') })
    onClose()
  }
  return (
    <PanelForm actLabel={t('parties.contact.save')} onSubmit={submit} refused={refused?.words} onClose={onClose}>
      <NameFields form={form} onChange={setForm} error={error} />
      <TextInput
        {...field({ label: t('contact.phone'), error: error('phones.0'), optional: true })}
        type="tel"
        value={form.phones[0] ?? ''}
        onChange={(event) => change({ phones: [event.currentTarget.value, ...form.phones.slice(1)] })}
      />
      <TextInput
        {...field({ label: t('contact.email'), error: error('emails.0'), optional: true })}
        type="email"
        value={form.emails[0] ?? ''}
        onChange={(event) => change({ emails: [event.currentTarget.value, ...form.emails.slice(1)] })}
      />
      {addressFields.map(([name, label]) => (
        <TextInput
          key={name}
          {...field({ label: t(label), error: error(`address.${name}`), optional: !needed.includes(name) })}
          autoComplete="off"
          value={form.address[name]}
          onChange={(event) => change({ address: { ...form.address, [name]: event.currentTarget.value } })}
        />
      ))}
    </PanelForm>
  )
}

interface NameFieldsProps {
  readonly form: ContactInput
  readonly onChange: (form: ContactInput) => void
  readonly error: (path: string) => string | undefined
}

function NameFields({ form, onChange, error }: NameFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const line = (label: TextKey, value: string, path: string, write: (text: string) => void, optional = false) => (
    <TextInput
      {...field({ label: t(label), error: error(path), optional })}
      autoComplete="off"
      dir="auto"
      value={value}
      onChange={(event) => write(event.currentTarget.value)}
    />
  )
  switch (form.kind) {
    case 'person':
      return (
        <>
          <Select
            {...field({ label: t('contact.civility'), width: 'short' })}
            data={civilities.map((value) => ({ value, label: t(`contact.civility.${value}`) }))}
            value={form.civility}
            allowDeselect={false}
            onChange={(picked) =>
              onChange({ ...form, civility: civilities.find((one) => one === picked) ?? form.civility })
            }
          />
          {line(
            'contact.first-name',
            form.firstName,
            'firstName',
            (firstName) => onChange({ ...form, firstName }),
            true
          )}
          {line('contact.last-name', form.lastName, 'lastName', (lastName) => onChange({ ...form, lastName }))}
        </>
      )
    case 'household': {
      const [first = '', second = ''] = form.names
      return (
        <>
          {line('contact.name.first', first, 'names.0', (text) => onChange({ ...form, names: [text, second] }))}
          {line('contact.name.second', second, 'names.1', (text) => onChange({ ...form, names: [first, text] }))}
        </>
      )
    }
    case 'body':
      return (
        <>
          {line('contact.name.body', form.name, 'name', (name) => onChange({ ...form, name }))}
          {line(
            'contact.attention',
            form.attention,
            'attention',
            (attention) => onChange({ ...form, attention }),
            true
          )}
        </>
      )
  }
}

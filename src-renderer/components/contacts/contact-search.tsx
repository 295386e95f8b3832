import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { IconUser } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { ContactSummary } from '../../../src-shared/ipc/contract/shapes'
import { contactName } from '../../../src-shared/texts/names'
import { useTexts } from '../../lib/texts'
import { useContacts } from '../../lib/use-contacts'
import { type FieldWords, useFieldProps } from '../form/use-field-props'
import { PersonName } from '../marks/person-name'
import classes from './contact-search.module.css'

interface ContactSearchProps extends FieldWords {
  readonly value: string
  readonly onChange: (name: string) => void
  readonly onPick: (contact: ContactSummary) => void
  readonly autoFocus?: boolean
}

/** A name being typed: the contacts it may be are proposed beneath; arrows and Enter take one, or one goes on typing. */
export function ContactSearch({ value, onChange, onPick, autoFocus = false, ...words }: ContactSearchProps) {
  const field = useFieldProps()
  const combobox = useCombobox()
  const [focused, setFocused] = useState(false)
  const found = useContacts(value)
  const opened = focused && combobox.dropdownOpened && found.length > 0
  const pick = (id: string) => {
    const contact = found.find((one) => one.id === id)
    if (contact !== undefined) onPick(contact)
    combobox.closeDropdown()
  }
  const write = (text: string) => {
    onChange(text)
    combobox.openDropdown()
    combobox.resetSelectedOption()
  }
  return (
    <Combobox store={{ ...combobox, dropdownOpened: opened }} onOptionSubmit={pick} withinPortal>
      <Combobox.Target>
        <TextInput
          {...field(words)}
          leftSection={<IconUser size={16} stroke={1.5} aria-hidden />}
          autoComplete="off"
          spellCheck={false}
          maxLength={600}
          dir="auto"
          data-autofocus={autoFocus || undefined}
          autoFocus={autoFocus}
          value={value}
          onChange={(event) => write(event.currentTarget.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => {
            setFocused(false)
            combobox.closeDropdown()
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || !opened) return
            event.stopPropagation()
            combobox.closeDropdown()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!opened}>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }}>
          {found.map((one) => (
            <Combobox.Option key={one.id} value={one.id}>
              <Known summary={one} />
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** A known contact on two lines: the name, then what tells two of the same name apart. */
export function Known({ summary, aside }: { readonly summary: ContactSummary; readonly aside?: ReactNode }) {
  const { t, language } = useTexts()
  const { contact, openCases } = summary
  const facts = [contact.address.town, contact.phones[0], contact.emails[0]].filter(Boolean).join(' · ')
  return (
    <span className={classes['known']}>
      <PersonName name={contactName(language, contact)} strong />
      {aside ?? (
        <span className={classes['facts']}>
          {facts !== '' && <bdi className="cut">{facts}</bdi>}
          <span className={classes['count']}>{t('contact.open-cases', { count: openCases })}</span>
        </span>
      )}
    </span>
  )
}

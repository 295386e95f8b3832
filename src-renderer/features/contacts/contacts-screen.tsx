import { TextInput } from '@mantine/core'
import { IconFilter, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { ActButton } from '../../components/act/act-button'
import { ContactEditor } from '../../components/contacts/contact-editor'
import { newContactForm } from '../../components/contacts/contact-form'
import { PaneHeader } from '../../components/frame/pane-header'
import { SidePanel } from '../../components/frame/side-panel'
import { navigate, useHashSearch } from '../../lib/location'
import { goToContact, places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { ContactRows } from './contact-rows'
import classes from './contacts.module.css'
import { ContactsExport } from './contacts-export'
import { useContactRows } from './use-contact-rows'

const LONGEST = 200

/** Everybody who is known; each opens their page. */
export function ContactsScreen() {
  const { t } = useTexts()
  const [query, change] = useAsked()
  const contacts = useContactRows(query)
  const count = contacts.query.data?.total
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={t('place.contacts')}
        aside={count === undefined ? undefined : t('contacts.count', { count })}
        acts={<NewContact typed={query} />}
      >
        <TextInput
          flex={1}
          maw={480}
          aria-label={t('contacts.filter')}
          placeholder={t('contacts.filter')}
          leftSection={<IconFilter size={16} stroke={1.5} aria-hidden />}
          maxLength={LONGEST}
          value={query}
          onChange={(event) => change(event.currentTarget.value)}
        />
        <ContactsExport query={query} />
      </PaneHeader>
      <div className={classes['body']}>
        <ContactRows rows={contacts} query={query} />
      </div>
    </div>
  )
}

/** What is looked for stands in the address, so that coming back finds it again. */
function useAsked(): readonly [string, (query: string) => void] {
  const given = new URLSearchParams(useHashSearch())
  const change = (query: string) => {
    const next = new URLSearchParams({ ...(query !== '' && { query }) }).toString()
    navigate(next === '' ? places.contacts : `${places.contacts}?${next}`, { replace: true })
  }
  return [(given.get('query') ?? '').slice(0, LONGEST), change]
}

function NewContact({ typed }: { readonly typed: string }) {
  const { t, language } = useTexts()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <ActButton label={t('contacts.new')} icon={IconUserPlus} onAct={() => setOpened(true)} />
      <SidePanel opened={opened} title={t('contacts.new')} onClose={() => setOpened(false)}>
        {opened && (
          <ContactEditor
            start={newContactForm(typed, language)}
            onSaved={goToContact}
            onCancel={() => setOpened(false)}
          />
        )}
      </SidePanel>
    </>
  )
}

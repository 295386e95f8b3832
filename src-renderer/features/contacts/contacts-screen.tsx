import { SegmentedControl, TextInput } from '@mantine/core'
import { IconFilter, IconUserPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ActButton } from '../../components/act/act-button'
import { ContactEditor } from '../../components/contacts/contact-editor'
import { newContactForm } from '../../components/contacts/contact-form'
import { PaneHeader } from '../../components/frame/pane-header'
import { SidePanel } from '../../components/frame/side-panel'
import { ipcQuery } from '../../lib/ipc'
import { navigate, useHashSearch } from '../../lib/location'
import { goToContact, places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { ContactRows } from './contact-rows'
import classes from './contacts.module.css'
import { ContactsExport } from './contacts-export'
import { SiteRows } from './site-rows'
import { useContactRows } from './use-contact-rows'

const LONGEST = 200

/** Everybody and every site that is known; each opens its page. */
export function ContactsScreen() {
  const { t } = useTexts()
  const [{ sites, query }, change] = useAsked()
  const contacts = useContactRows(query, !sites)
  const siteList = useQuery({ ...ipcQuery('site.list', { query }), enabled: sites })
  const count = sites ? siteList.data?.sites.length : contacts.query.data?.total
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={t('place.contacts')}
        aside={count === undefined ? undefined : t(sites ? 'contacts.count.sites' : 'contacts.count', { count })}
        acts={sites ? undefined : <NewContact typed={query} />}
      >
        <SegmentedControl
          role="radiogroup"
          aria-label={t('contacts.what')}
          data={[
            { value: 'people', label: t('contacts.what.people') },
            { value: 'sites', label: t('contacts.what.sites') }
          ]}
          value={sites ? 'sites' : 'people'}
          onChange={(picked) => change({ sites: picked === 'sites', query })}
        />
        <TextInput
          flex={1}
          maw={480}
          aria-label={t(sites ? 'contacts.filter.sites' : 'contacts.filter')}
          placeholder={t(sites ? 'contacts.filter.sites' : 'contacts.filter')}
          leftSection={<IconFilter size={16} stroke={1.5} aria-hidden />}
          maxLength={LONGEST}
          value={query}
          onChange={(event) => change({ sites, query: event.currentTarget.value })}
        />
        {!sites && <ContactsExport query={query} />}
      </PaneHeader>
      <div className={classes['body']}>
        {sites ? <SiteRows list={siteList} query={query} /> : <ContactRows rows={contacts} query={query} />}
      </div>
    </div>
  )
}

interface Asked {
  readonly sites: boolean
  readonly query: string
}

/** What is looked for stands in the address, so that coming back finds it again. */
function useAsked(): readonly [Asked, (asked: Asked) => void] {
  const given = new URLSearchParams(useHashSearch())
  const asked = { sites: given.has('sites'), query: (given.get('query') ?? '').slice(0, LONGEST) }
  const change = ({ sites, query }: Asked) => {
    const next = new URLSearchParams({ ...(sites && { sites: '1' }), ...(query !== '' && { query }) }).toString()
    navigate(next === '' ? places.contacts : `${places.contacts}?${next}`, { replace: true })
  }
  return [asked, change]
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

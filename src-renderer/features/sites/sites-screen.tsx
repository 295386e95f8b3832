import { TextInput } from '@mantine/core'
import { IconBuildingPlus, IconFilter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ActButton } from '../../components/act/act-button'
import { PaneHeader } from '../../components/frame/pane-header'
import { SidePanel } from '../../components/frame/side-panel'
import { ipcQuery } from '../../lib/ipc'
import { navigate, useHashSearch } from '../../lib/location'
import { goToSite, places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { SiteForm } from './site-form'
import { SiteRows } from './site-rows'
import classes from './sites.module.css'

const LONGEST = 200

/** Every building site; each opens its page. */
export function SitesScreen() {
  const { t } = useTexts()
  const [query, change] = useAsked()
  const [adding, setAdding] = useState(false)
  const list = useQuery(ipcQuery('site.list', { query }))
  const count = list.data?.sites.length
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={t('place.sites')}
        aside={count === undefined ? undefined : t('sites.count', { count })}
        acts={<ActButton label={t('sites.new')} icon={IconBuildingPlus} onAct={() => setAdding(true)} />}
      >
        <TextInput
          flex={1}
          maw={480}
          aria-label={t('sites.filter')}
          placeholder={t('sites.filter')}
          leftSection={<IconFilter size={16} stroke={1.5} aria-hidden />}
          maxLength={LONGEST}
          value={query}
          onChange={(event) => change(event.currentTarget.value)}
        />
      </PaneHeader>
      <div className={classes['body']}>
        <SiteRows list={list} query={query} />
      </div>
      <SidePanel opened={adding} title={t('sites.new')} onClose={() => setAdding(false)}>
        {adding && <SiteForm onSaved={goToSite} onCancel={() => setAdding(false)} />}
      </SidePanel>
    </div>
  )
}

/** What is looked for stands in the address, so that coming back finds it again. */
function useAsked(): readonly [string, (query: string) => void] {
  const given = new URLSearchParams(useHashSearch())
  const change = (query: string) => {
    const next = new URLSearchParams({ ...(query !== '' && { query }) }).toString()
    navigate(next === '' ? places.sites : `${places.sites}?${next}`, { replace: true })
  }
  return [(given.get('query') ?? '').slice(0, LONGEST), change]
}

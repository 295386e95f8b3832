import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SiteView } from '../../../src-shared/ipc/contract/sites'
import type { SiteId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { WorksMoney } from '../../components/defects/works-money'
import { Disputes } from '../../components/disputes/disputes'
import { PaneHeader } from '../../components/frame/pane-header'
import { SidePanel } from '../../components/frame/side-panel'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { goTo } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { BeginVisit, ReceiveList } from './begin-visit'
import { LotList } from './lot-list'
import { PlanList } from './plan-list'
import { SiteForm } from './site-form'
import classes from './sites.module.css'
import { ZoneList } from './zone-list'

/** A site: where it stands, its lots, and all the disputes about it. */
export function SiteScreen({ id }: { readonly id: SiteId }) {
  const query = useQuery(ipcQuery('site.get', { id }))
  return (
    <Answer query={query} shape="page">
      {(view) => <SitePage id={id} view={view} />}
    </Answer>
  )
}

function SitePage({ id, view }: { readonly id: SiteId; readonly view: SiteView }) {
  const { t, format } = useTexts()
  const [editing, setEditing] = useState(false)
  const { site, cases } = view
  const close = () => setEditing(false)
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={<bdi>{site.name}</bdi>}
        aside={t('count.cases', { count: cases.length })}
        onBack={() => goTo('sites')}
        acts={
          <>
            <BeginVisit cases={cases} />
            <ReceiveList cases={cases} />
            <ActButton label={t('site.edit')} onAct={() => setEditing(true)} />
          </>
        }
      />
      <div className={classes['page']}>
        <Facts view={view} />
        <PlanList id={id} view={view} />
        <ZoneList id={id} view={view} />
        <LotList id={id} view={view} />
        <WorksMoney of={{ site: id }} />
        <Disputes disputes={cases.map((row) => ({ row, beside: format.list(row.names) }))} />
      </div>
      <SidePanel opened={editing} title={t('site.edit')} onClose={close}>
        {editing && <SiteForm id={id} site={site} onSaved={close} onCancel={close} />}
      </SidePanel>
    </div>
  )
}

/** Where it stands, under which number, and when the whole was received. */
function Facts({ view: { site } }: { readonly view: SiteView }) {
  const { t, format } = useTexts()
  const { building, street, locality, postcode, town } = site.address
  const place = [building, street, locality, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const received = site.reception ? t('site.received', { date: format.date(site.reception) }) : t('site.no-reception')
  return (
    <p className={classes['facts']}>
      {site.businessNumber !== '' && <bdi>{site.businessNumber}</bdi>}
      <bdi>{place === '' ? t('site.no-address') : place}</bdi>
      <span>{received}</span>
    </p>
  )
}

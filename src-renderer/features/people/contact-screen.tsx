import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { knownOf } from '../../../src-shared/domain/contact/likeness'
import type { Output } from '../../../src-shared/ipc/contract'
import { type ContactId, contactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { AlikeHint } from '../../components/contacts/alike-hint'
import { ContactEditor } from '../../components/contacts/contact-editor'
import { contactFormOf } from '../../components/contacts/contact-form'
import { WorksMoney } from '../../components/defects/works-money'
import { Disputes } from '../../components/disputes/disputes'
import classes from '../../components/disputes/disputes.module.css'
import { CardButton } from '../../components/exchange/card-button'
import { PaneHeader } from '../../components/frame/pane-header'
import { SidePanel } from '../../components/frame/side-panel'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { useHashSearch } from '../../lib/location'
import { dropParameter } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { MergeContacts } from './merge-contacts'
import { MergedContacts } from './merged-contacts'

/** Somebody with all their disputes, whatever their part in them: client, contractor, insurer. */
export function ContactScreen({ id }: { readonly id: ContactId }) {
  const query = useQuery(ipcQuery('contact.get', { id }))
  return (
    <Answer query={query} shape="page">
      {(found) => <ContactPage found={found} />}
    </Answer>
  )
}

type Found = Output<'contact.get'>
type Panel = { readonly kind: 'edit' } | { readonly kind: 'merge'; readonly other?: ContactId }

function ContactPage({ found }: { readonly found: Found }) {
  const { t, language } = useTexts()
  const { summary, cases, merged } = found
  const [panel, setPanel] = usePanel()
  const close = () => setPanel(undefined)
  const disputes = cases.map(({ row, roles }) => ({ row, beside: roles.map((role) => t(`role.${role}`)).join(', ') }))
  return (
    <>
      <PaneHeader
        level={1}
        title={<bdi>{contactName(language, summary.contact)}</bdi>}
        aside={t('count.cases', { count: cases.length })}
        onBack={() => window.history.back()}
        acts={
          <>
            <CardButton id={summary.id} />
            <ActButton label={t('contact-merge.act')} rank="quiet" onAct={() => setPanel({ kind: 'merge' })} />
            <ActButton label={t('contacts.edit')} onAct={() => setPanel({ kind: 'edit' })} />
          </>
        }
      />
      <div className={classes['page']}>
        <Facts contact={summary.contact} />
        <MergedContacts merged={merged} />
        <AlikeHint known={knownOf(summary.contact)} of={summary.id} />
        <WorksMoney of={{ contact: summary.id }} />
        <Disputes disputes={disputes} />
      </div>
      <SidePanel
        opened={panel !== undefined}
        title={t(panel?.kind === 'merge' ? 'contact-merge.panel' : 'contacts.panel')}
        onClose={close}
      >
        {panel?.kind === 'edit' && (
          <ContactEditor id={summary.id} start={contactFormOf(summary.contact)} onSaved={close} onCancel={close} />
        )}
        {panel?.kind === 'merge' && (
          <MergeContacts key={panel.other} of={summary} {...(panel.other && { other: panel.other })} onClose={close} />
        )}
      </SidePanel>
    </>
  )
}

/** What is edited; an address that names another contact opens the merging with it. */
function usePanel() {
  const search = useHashSearch()
  const asked = contactId.safeParse(new URLSearchParams(search).get('merge')).data
  const [opened, setOpened] = useState<Panel | undefined>(undefined)
  const panel: Panel | undefined = asked ? { kind: 'merge', other: asked } : opened
  const setPanel = (next: Panel | undefined) => {
    if (asked) dropParameter('merge')
    setOpened(next)
  }
  return [panel, setPanel] as const
}

/** What they are, then each way to reach them on its own, so that it can be selected and copied. */
function Facts({ contact }: { readonly contact: Found['summary']['contact'] }) {
  const { t } = useTexts()
  const { address, phones, emails, preferredChannel, notes } = contact
  const { careOf, flat, building, street, locality, postcode, town } = address
  const place = [
    careOf && t('contact.in-care-of', { name: careOf }),
    flat,
    building,
    street,
    locality,
    `${postcode} ${town}`.trim()
  ]
    .filter(Boolean)
    .join(', ')
  const ways = [...phones, ...emails, place].filter(Boolean)
  const attention = contact.kind === 'body' ? contact.attention : ''
  const represented =
    contact.kind === 'body' && contact.body === 'syndicate' ? 'letter.represented-by' : 'letter.attention'
  const preferred = preferredChannel && `${t('contact.preferred-channel')}: ${t(`channel.${preferredChannel}`)}`
  const what = contact.kind === 'body' ? t(`contact.body.${contact.body}`) : t(`contact.kind.${contact.kind}`)
  const facts = [what, t(`status.${contact.status}`), attention && t(represented, { name: attention }), preferred]
  return (
    <div>
      <p className={classes['ways']}>
        {ways.map((way) => (
          <bdi key={way}>{way}</bdi>
        ))}
      </p>
      <p className={classes['soft']}>{facts.filter(Boolean).join(' · ')}</p>
      {notes !== '' && <p className={classes['notes']}>{notes}</p>}
    </div>
  )
}

import { Select } from '@mantine/core'
import { useState } from 'react'
import {
  type Role,
  role as roleOf,
  roles,
  type Status,
  statuses,
  status as statusOf
} from '../../../src-shared/domain/common/vocabulary'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { ContactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { AlikeHint } from '../../components/contacts/alike-hint'
import { ContactEditor } from '../../components/contacts/contact-editor'
import { newContactForm } from '../../components/contacts/contact-form'
import { ContactSearch } from '../../components/contacts/contact-search'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { PersonName } from '../../components/marks/person-name'
import { useTexts } from '../../lib/texts'
import classes from './case.module.css'
import { type PanelProps, usePanelCommand } from './use-panel-command'

interface Picked {
  readonly id: ContactId
  readonly name: string
}

/** A further party: a known contact, or somebody new, whose contact is made first. */
export function PartyForm({ view, onClose }: PanelProps) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const { send, refused } = usePanelCommand({ view, onClose })
  const [name, setName] = useState('')
  const [picked, setPicked] = useState<Picked | undefined>(undefined)
  const [role, setRole] = useState<Role>('subcontractor')
  const [status, setStatus] = useState<Status>('professional')
  const [missing, setMissing] = useState(false)
  const [creating, setCreating] = useState(false)
  const pick = (id: ContactId, contact: Contact) => {
    setCreating(false)
    setPicked({ id, name: contactName(language, contact) })
    setStatus(contact.status)
  }
  const submit = async () => {
    setMissing(picked === undefined)
    if (picked === undefined) return
    await send({ type: 'link-party', contact: picked.id, role, status }, t('parties.added'))
  }
  if (creating) {
    return <ContactEditor start={newContactForm(name, language)} onSaved={pick} onCancel={() => setCreating(false)} />
  }
  return (
    <PanelForm actLabel={t('parties.add')} onSubmit={submit} refused={refused} onClose={onClose}>
      {picked === undefined ? (
        <>
          <ContactSearch
            label={t('parties.who')}
            hint={t('parties.known-only')}
            {...(missing && { error: 'required' })}
            autoFocus
            value={name}
            onChange={setName}
            onPick={({ id, contact }) => pick(id, contact)}
          />
          {name.trim().length >= 2 && (
            <AlikeHint
              known={{ names: [name], phones: [], emails: [], town: '' }}
              onUse={({ id, contact }) => pick(id, contact)}
            />
          )}
          {name.trim().length >= 2 && (
            <div>
              <ActButton
                label={t('parties.create', { name: name.trim() })}
                size="small"
                onAct={() => setCreating(true)}
                inPalette={false}
              />
            </div>
          )}
        </>
      ) : (
        <div className={classes['head']}>
          <PersonName name={picked.name} strong />
          <ActButton
            label={t('capture.who.other')}
            size="small"
            rank="quiet"
            onAct={() => setPicked(undefined)}
            inPalette={false}
          />
        </div>
      )}
      <Select
        {...field({ label: t('parties.role') })}
        data={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        value={role}
        allowDeselect={false}
        onChange={(chosen) => setRole(roleOf.safeParse(chosen).data ?? role)}
      />
      <Select
        {...field({ label: t('capture.status'), hint: t(`status.${status}.hint`) })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={status}
        allowDeselect={false}
        onChange={(chosen) => setStatus(statusOf.safeParse(chosen).data ?? status)}
      />
    </PanelForm>
  )
}

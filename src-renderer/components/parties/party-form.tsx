import { Select } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import {
  type Role,
  role as roleOf,
  roles,
  type Status,
  statuses,
  status as statusOf
} from '../../../src-shared/domain/common/vocabulary'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { AlikeHint } from '../contacts/alike-hint'
import { ContactEditor } from '../contacts/contact-editor'
import { newContactForm } from '../contacts/contact-form'
import { ContactSearch } from '../contacts/contact-search'
import { useFieldProps } from '../form/use-field-props'
import { PanelForm } from '../frame/side-panel'
import { PersonName } from '../marks/person-name'
import classes from './party-form.module.css'

interface Picked {
  readonly id: ContactId
  readonly name: string
}

interface PartyValues {
  readonly name: string
  readonly picked: Picked | undefined
  readonly role: Role
  readonly status: Status
}
const empty: PartyValues = { name: '', picked: undefined, role: 'subcontractor', status: 'professional' }
const kept: KeptForms<PartyValues> = new Map()

interface PartyFormProps {
  readonly view: CaseView
  readonly onClose: () => void
  readonly onAdded?: (party: ContactId) => void
}

/** A further party: a known contact, or somebody new, whose contact is made first. */
export function PartyForm({ view, onClose, onAdded }: PartyFormProps) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const { form, change, drop, submit: send, refused } = useCommandForm(view.row.id, kept, empty)
  const { name, picked, role, status } = form
  const close = () => {
    drop()
    onClose()
  }
  const [missing, setMissing] = useState(false)
  const [creating, setCreating] = useState(false)
  const roleField = useRef<HTMLInputElement>(null)
  // Whoever was chosen has taken the place of the field that had the hand in it.
  useEffect(() => {
    if (picked !== undefined) roleField.current?.focus()
  }, [picked])
  const pick = (id: ContactId, contact: Contact) => {
    setCreating(false)
    change({ picked: { id, name: contactName(language, contact) }, status: contact.status })
  }
  const submit = async () => {
    setMissing(picked === undefined)
    if (picked === undefined) return
    if (!(await send({ type: 'link-party', contact: picked.id, role, status }, t('parties.added')))) return
    onAdded?.(picked.id)
    onClose()
  }
  if (creating) {
    return <ContactEditor start={newContactForm(name, language)} onSaved={pick} onCancel={() => setCreating(false)} />
  }
  return (
    <PanelForm actLabel={t('parties.add')} onSubmit={submit} refused={refused} onClose={close}>
      {picked === undefined ? (
        <>
          <ContactSearch
            label={t('parties.who')}
            hint={t('parties.known-only')}
            {...(missing && { error: 'required' })}
            autoFocus
            value={name}
            onChange={(typed) => change({ name: typed })}
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
        <div className={classes['picked']}>
          <PersonName name={picked.name} strong />
          <ActButton
            label={t('capture.who.other')}
            size="small"
            rank="quiet"
            onAct={() => change({ picked: undefined })}
            inPalette={false}
          />
        </div>
      )}
      <Select
        ref={roleField}
        {...field({ label: t('parties.role') })}
        data={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        value={role}
        allowDeselect={false}
        onChange={(chosen) => change({ role: roleOf.safeParse(chosen).data ?? role })}
      />
      <Select
        {...field({ label: t('capture.status'), hint: t(`status.${status}.hint`) })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={status}
        allowDeselect={false}
        onChange={(chosen) => change({ status: statusOf.safeParse(chosen).data ?? status })}
      />
    </PanelForm>
  )
}

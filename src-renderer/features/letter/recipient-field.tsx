import { Select } from '@mantine/core'
import { useState } from 'react'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { type ContactId, contactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { AddressLines } from '../../components/contacts/address-lines'
import { ContactEditor } from '../../components/contacts/contact-editor'
import { contactFormOf } from '../../components/contacts/contact-form'
import { useFieldProps } from '../../components/form/use-field-props'
import { SidePanel } from '../../components/frame/side-panel'
import { PartyForm } from '../../components/parties/party-form'
import { useTexts } from '../../lib/texts'
import classes from './letter.module.css'
import { fieldProblem } from './problems'
import type { FieldsProps } from './shared-fields'

/** To whom it goes, with the address as it stands in the window, which is mended from here. */
export function RecipientField({
  draft,
  onChange,
  view,
  problems,
  lines
}: FieldsProps<LetterDraft> & { readonly lines: readonly string[] }) {
  const texts = useTexts()
  const { t, language } = texts
  const field = useFieldProps()
  const party = view.parties.find(({ contact }) => contact === draft.to)
  return (
    <>
      <Select
        {...field({ label: t('letter-screen.to'), error: fieldProblem(texts, problems, 'to'), width: 'full' })}
        data={view.parties.map(({ contact, role, details }) => ({
          value: `${contact}:${role}`,
          label: t('letter-screen.party', { name: contactName(language, details), role: t(`role.${role}`) })
        }))}
        allowDeselect={false}
        value={party ? `${party.contact}:${party.role}` : null}
        onChange={(value) => {
          const parsed = contactId.safeParse(value?.split(':')[0])
          onChange({ to: parsed.success ? parsed.data : undefined })
        }}
      />
      <AddParty view={view} onAdded={(to) => onChange({ to })} />
      {lines.length > 0 && party && <Envelope lines={lines} party={party} />}
    </>
  )
}

interface AddPartyProps {
  readonly view: CaseView
  readonly onAdded: (party: ContactId) => void
}

/** Whoever is to get the letter and is no party yet. */
function AddParty({ view, onAdded }: AddPartyProps) {
  const { t } = useTexts()
  const [adding, setAdding] = useState(false)
  const close = () => setAdding(false)
  return (
    <div className={classes['addParty']}>
      <ActButton label={t('parties.add')} size="small" rank="quiet" onAct={() => setAdding(true)} />
      <SidePanel opened={adding} title={t('parties.add')} onClose={close}>
        <PartyForm view={view} onClose={close} onAdded={onAdded} />
      </SidePanel>
    </div>
  )
}

interface EnvelopeProps {
  readonly lines: readonly string[]
  readonly party: CaseView['parties'][number]
}

function Envelope({ lines, party }: EnvelopeProps) {
  const { t } = useTexts()
  const [mending, setMending] = useState(false)
  const close = () => setMending(false)
  return (
    <figure className={classes['address']}>
      <figcaption>
        {t('letter-screen.address')}
        <ActButton label={t('parties.edit')} size="small" rank="quiet" onAct={() => setMending(true)} />
      </figcaption>
      <AddressLines lines={lines} />
      <SidePanel opened={mending} title={t('parties.contact')} onClose={close}>
        <ContactEditor id={party.contact} start={contactFormOf(party.details)} onSaved={close} onCancel={close} />
      </SidePanel>
    </figure>
  )
}

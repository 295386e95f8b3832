import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import { combined } from '../../../src-shared/domain/contact/merge'
import type { ContactSummary } from '../../../src-shared/ipc/contract/shapes'
import type { ContactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { ContactSearch, Known } from '../../components/contacts/contact-search'
import { EnvelopePreview } from '../../components/contacts/envelope-preview'
import classes from '../../components/disputes/disputes.module.css'
import { ChoiceField } from '../../components/form/choice-field'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { goToContact } from '../../lib/places'
import { useTexts } from '../../lib/texts'

interface MergeContactsProps {
  readonly of: ContactSummary
  /** The other one, where it is known already. */
  readonly other?: ContactId
  readonly onClose: () => void
}

/** Two contacts become one: which stays, what it will be and what follows are seen before. */
export function MergeContacts({ of, other, onClose }: MergeContactsProps) {
  const [picked, setPicked] = useState<ContactSummary | undefined>(undefined)
  const asked = useQuery({ ...ipcQuery('contact.get', { id: other ?? of.id }), enabled: other !== undefined })
  const found = picked ?? (other === undefined ? undefined : asked.data?.summary)
  if (found === undefined || found.id === of.id) return <OtherField of={of} onPick={setPicked} onClose={onClose} />
  return <Preview one={of} other={found} onOther={() => setPicked(of)} onClose={onClose} />
}

interface OtherFieldProps {
  readonly of: ContactSummary
  readonly onPick: (contact: ContactSummary) => void
  readonly onClose: () => void
}

function OtherField({ of, onPick, onClose }: OtherFieldProps) {
  const { t } = useTexts()
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const pick = (contact: ContactSummary) => (contact.id === of.id ? setMissing(true) : onPick(contact))
  return (
    <PanelForm actLabel={t('contact-merge.do')} onSubmit={async () => setMissing(true)} onClose={onClose}>
      <ContactSearch
        label={t('contact-merge.other')}
        hint={t('contact-merge.other.hint')}
        {...(missing && { error: 'required' })}
        autoFocus
        value={name}
        onChange={setName}
        onPick={pick}
      />
    </PanelForm>
  )
}

interface PreviewProps {
  readonly one: ContactSummary
  readonly other: ContactSummary
  readonly onOther: () => void
  readonly onClose: () => void
}

function Preview({ one, other, onOther, onClose }: PreviewProps) {
  const { t, language } = useTexts()
  const notice = useNotice()
  const { run, refused } = useCommand('contact.merge', { quiet: true })
  const part = useCommand('contact.part')
  const [stays, setStays] = useState<ContactId>(one.id)
  const [into, from] = stays === one.id ? [one, other] : [other, one]
  const nameOf = ({ contact }: ContactSummary) => contactName(language, contact)
  const submit = async () => {
    if (!(await run({ from: from.id, into: into.id })).ok) return
    notice({
      text: t('contact-merge.done', { from: nameOf(from), into: nameOf(into) }),
      undo: async () => void (await part.run({ from: from.id }))
    })
    onClose()
    goToContact(into.id)
  }
  return (
    <PanelForm actLabel={t('contact-merge.do')} onSubmit={submit} refused={refused?.words} onClose={onClose}>
      <div className={classes['pair']}>
        <Known summary={one} />
        <Known summary={other} />
        <ActButton label={t('capture.who.other')} size="small" rank="quiet" onAct={onOther} inPalette={false} />
      </div>
      <ChoiceField
        label={t('contact-merge.stays')}
        value={stays}
        choices={[one, other].map((each) => ({ value: each.id, label: labelOf(each, [one, other], nameOf) }))}
        onChange={setStays}
        look="chips"
      />
      <Result contact={combined(into.contact, from.contact)} />
      <ul className={classes['told']}>
        <li>{t('contact-merge.follow', { count: from.openCases })}</li>
        <Left into={into.contact} from={from.contact} />
        <li>{t('contact-merge.back')}</li>
      </ul>
    </PanelForm>
  )
}

/** The name; with the place or a way to reach them where both are called the same. */
function labelOf(
  { contact, id }: ContactSummary,
  both: readonly ContactSummary[],
  nameOf: (summary: ContactSummary) => string
): string {
  const [one, other] = both.map(nameOf)
  const name = nameOf({ contact, id, openCases: 0 })
  const apart = [contact.address.town, contact.phones[0], contact.emails[0]].find(Boolean)
  return one === other && apart ? `${name} · ${apart}` : name
}

/** The contact as it will be. */
function Result({ contact }: { readonly contact: Contact }) {
  const { t } = useTexts()
  const { phones, emails, notes } = contact
  return (
    <section aria-label={t('contact-merge.result')} className={classes['result']}>
      <h3>{t('contact-merge.result')}</h3>
      <EnvelopePreview of={contact} />
      <p className={classes['ways']}>
        {[...phones, ...emails].map((way) => (
          <bdi key={way}>{way}</bdi>
        ))}
      </p>
      {notes !== '' && <p className={classes['notes']}>{notes}</p>}
    </section>
  )
}

/** What of the other finds no place in the one that stays. */
function Left({ into, from }: { readonly into: Contact; readonly from: Contact }) {
  const { t, format, language } = useTexts()
  const placeOf = ({ address }: Contact) =>
    [address.street, `${address.postcode} ${address.town}`.trim()].filter(Boolean).join(', ')
  const [theirs, kept] = [placeOf(from), placeOf(combined(into, from))]
  const name = contactName(language, from)
  const what = [name === contactName(language, into) ? '' : name, theirs === kept ? '' : theirs].filter(Boolean)
  return what.length === 0 ? null : <li>{t('contact-merge.left', { what: format.list(what) })}</li>
}

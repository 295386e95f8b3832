import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { ContactId } from '../../../src-shared/lib/ids'
import { ContactEditor } from '../../components/contacts/contact-editor'
import { contactFormOf } from '../../components/contacts/contact-form'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import type { PanelProps } from './use-panel-command'

/** How a party is named, reached and written to. */
export function ContactForm({ view, onClose, contact }: PanelProps & { readonly contact: ContactId }) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const known = view.parties.find((party) => party.contact === contact)?.details
  if (known === undefined) return null
  // A status mended in general is mended in the case one looks at; in others it stays what it was taken for.
  const saved = async (_id: ContactId, { status }: Contact) => {
    const parties = status === known.status ? [] : view.parties.filter((party) => party.contact === contact)
    for (const { role } of parties.filter((party) => party.status !== status))
      await run({ type: 'link-party', contact, role, status }, t('parties.status.saved'))
    onClose()
  }
  return (
    <ContactEditor
      id={contact}
      start={contactFormOf(known)}
      onSaved={(...told) => void saved(...told)}
      onCancel={onClose}
    />
  )
}

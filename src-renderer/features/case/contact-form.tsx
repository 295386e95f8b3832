import type { ContactId } from '../../../src-shared/lib/ids'
import { ContactEditor } from '../../components/contacts/contact-editor'
import { contactFormOf } from '../../components/contacts/contact-form'
import type { PanelProps } from './use-panel-command'

/** How a party is named, reached and written to. */
export function ContactForm({ view, onClose, contact }: PanelProps & { readonly contact: ContactId }) {
  const known = view.parties.find((party) => party.contact === contact)?.details
  if (known === undefined) return null
  return <ContactEditor id={contact} start={contactFormOf(known)} onSaved={onClose} onCancel={onClose} />
}

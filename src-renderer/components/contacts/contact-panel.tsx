import { FormProvider, useForm } from 'react-hook-form'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { ContactId } from '../../../src-shared/lib/ids'
import { useCommand } from '../../lib/commands'
import { readingResolver } from '../../lib/form-resolver'
import { type KeptForms, useKeptValues } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useNotice } from '../act/notices'
import { PanelForm, SidePanel } from '../frame/side-panel'
import { ContactFields } from './contact-fields'
import { addressee, type ContactForm, contactFormOf, readContact } from './contact-form'
import { EnvelopePreview } from './envelope-preview'

/** Somebody known, to be changed; or the first fields of somebody new. */
export type EditedContact =
  | { readonly id: ContactId; readonly contact: Contact }
  | { readonly id?: undefined; readonly start: ContactForm }

interface ContactPanelProps {
  readonly edited: EditedContact | undefined
  readonly onClose: () => void
  readonly onSaved?: (id: ContactId, contact: Contact) => void
}

const kept: KeptForms<ContactForm> = new Map()

/** A contact in a panel at the side: names, address as the envelope shows it, ways to reach them. */
export function ContactPanel({ edited, onClose, onSaved }: ContactPanelProps) {
  const { t } = useTexts()
  return (
    <SidePanel
      opened={edited !== undefined}
      title={t(edited?.id === undefined ? 'capture.new-contact' : 'parties.edit')}
      onClose={onClose}
    >
      {edited !== undefined && (
        <Fields
          key={edited.id ?? 'new'}
          edited={edited}
          onDone={(id, contact) => {
            onSaved?.(id, contact)
            onClose()
          }}
        />
      )}
    </SidePanel>
  )
}

interface FieldsProps {
  readonly edited: EditedContact
  readonly onDone: (id: ContactId, contact: Contact) => void
}

function Fields({ edited, onDone }: FieldsProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run, refused } = useCommand('contact.do', { quiet: true })
  const key = edited.id ?? edited.start.name
  const start = edited.id === undefined ? edited.start : contactFormOf(edited.contact)
  const form = useForm<ContactForm, unknown, Contact>({
    resolver: readingResolver(readContact),
    defaultValues: kept.get(key) ?? start,
    mode: 'onTouched'
  })
  const release = useKeptValues(form, kept, key)
  const submit = form.handleSubmit(async (contact) => {
    const outcome = await run(
      edited.id === undefined
        ? { command: { type: 'create', contact } }
        : { id: edited.id, command: { type: 'change', contact } }
    )
    if (!outcome.ok) return
    release()
    notice({ text: t(edited.id === undefined ? 'contact.created' : 'parties.contact.saved') })
    onDone(outcome.value.id, contact)
  })
  return (
    <FormProvider {...form}>
      <PanelForm
        actLabel={t(edited.id === undefined ? 'contact.create' : 'parties.contact.save')}
        onSubmit={() => submit()}
        refused={refused?.words}
      >
        <ContactFields />
        <EnvelopePreview of={addressee(form.watch())} />
      </PanelForm>
    </FormProvider>
  )
}

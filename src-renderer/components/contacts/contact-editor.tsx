import { FormProvider, useForm } from 'react-hook-form'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { ContactId } from '../../../src-shared/lib/ids'
import { useCommand } from '../../lib/commands'
import { readingResolver } from '../../lib/form-resolver'
import { type KeptForms, useKeptValues } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useNotice } from '../act/notices'
import { PanelForm } from '../frame/side-panel'
import { AlikeHint } from './alike-hint'
import { ContactFields } from './contact-fields'
import { addressee, type ContactForm, knownOfForm, readContact } from './contact-form'
import { EnvelopePreview } from './envelope-preview'

interface ContactEditorProps {
  /** The contact to change; none for somebody new. */
  readonly id?: ContactId
  readonly start: ContactForm
  readonly onSaved: (id: ContactId, contact: Contact) => void
  /** Gives up what was typed. */
  readonly onCancel: () => void
}

const kept: KeptForms<ContactForm> = new Map()

/** A contact in a panel at the side: names, address as the envelope shows it, ways to reach them. */
export function ContactEditor({ id, start, onSaved, onCancel }: ContactEditorProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run, refused } = useCommand('contact.do', { quiet: true })
  const key = id ?? start.name
  const form = useForm<ContactForm, unknown, Contact>({
    resolver: readingResolver(readContact),
    defaultValues: kept.get(key) ?? start,
    mode: 'onTouched'
  })
  const release = useKeptValues(form, kept, key)
  const submit = form.handleSubmit(async (contact) => {
    const outcome = await run(
      id === undefined ? { command: { type: 'create', contact } } : { id, command: { type: 'change', contact } }
    )
    if (!outcome.ok) return
    release()
    notice({ text: t(id === undefined ? 'contact.created' : 'parties.contact.saved') })
    onSaved(outcome.value.id, contact)
  })
  const takeKnown = (known: ContactId, contact: Contact) => {
    release()
    onSaved(known, contact)
  }
  const giveUp = () => {
    release()
    onCancel()
  }
  return (
    <FormProvider {...form}>
      <PanelForm
        actLabel={t(id === undefined ? 'contact.create' : 'parties.contact.save')}
        onSubmit={() => submit()}
        refused={refused?.words}
        onClose={giveUp}
      >
        <AlikeHint
          known={knownOfForm(form.watch())}
          {...(id === undefined ? { onUse: (alike) => takeKnown(alike.id, alike.contact) } : { of: id })}
        />
        <ContactFields />
        <EnvelopePreview of={addressee(form.watch())} />
      </PanelForm>
    </FormProvider>
  )
}

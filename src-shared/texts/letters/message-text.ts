import type { Contact } from '../../domain/contact/contact'
import type { MessageDraft } from '../../domain/letter/draft'
import type { Person } from '../../domain/organisation/organisation'
import { greetingName, personName } from '../names'
import { translator } from '../translator'
import { bodyWords } from './body'
import { messageSections } from './message-sections'

/** A message as the text of an e-mail: greeting, body, what is promised and when, who signs. */
export function messageText(draft: MessageDraft, contact: Contact | undefined, signatory: Person | undefined): string {
  const t = translator(draft.language)
  const name = contact ? greetingName(draft.language, contact) : ''
  const signed = signatory ? [personName(signatory), signatory.capacity].filter(Boolean).join('\n') : ''
  return [
    name === '' ? t('letter.greeting.warm-unknown') : t('letter.greeting.warm', { name }),
    ...messageSections(draft, '').map(({ text }) => bodyWords(text)),
    [t('letter.closing.warm'), signed].filter(Boolean).join('\n')
  ]
    .filter((part) => part.trim() !== '')
    .join('\n\n')
}

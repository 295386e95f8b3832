import { nextLetterNumber } from '../../../domain/case/decide/letters'
import type { LetterFrame } from '../../../domain/letter/frame'
import { personName } from '../../names'
import { translator } from '../../translator'
import { addresseeOf, contactLine, manners } from '../compose'
import type { LetterSources } from '../sources'
import { type AddressedDraft, contactPerson } from './reply-facts'

/** What is printed around a draft to one of the parties. */
export function frameOf(draft: AddressedDraft, sources: LetterSources): LetterFrame {
  const { language } = draft
  const { state, organisation } = sources
  const t = translator(language)
  const addressee = addresseeOf(sources, draft.to)
  const signatory = organisation.people.find(({ id }) => id === draft.signatory)
  const known = addressee && manners(draft, addressee.contact)
  return {
    reference: `${t('letter.label.reference')} ${nextLetterNumber(state)}`,
    greeting: known?.greeting ?? '',
    contact: whomToCall(draft, sources),
    closing: known?.closing ?? '',
    signature: signatory ? [personName(signatory), signatory.capacity].filter(Boolean).join('\n') : ''
  }
}

/** The line that names somebody; a formal notice has its letterhead. */
function whomToCall({ kind, signatory, language }: AddressedDraft, sources: LetterSources): string {
  const { company } = sources.organisation
  const person = contactPerson(signatory, sources)
  if (!company || !person) return ''
  if (kind === 'formal-notice') return [company.name, company.phone, company.email].filter(Boolean).join('\n')
  return contactLine(person, company, sources.state.reference, language)
}

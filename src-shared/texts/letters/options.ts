import type { Remedy } from '../../domain/case/state/intake'
import type { Language } from '../../domain/common/vocabulary'
import type { Contact } from '../../domain/contact/contact'
import type { ReturnSlip } from '../../domain/letter/content'
import type { MessageDraft } from '../../domain/letter/draft'
import type { Company } from '../../domain/organisation/organisation'
import { formatFor } from '../format'
import { contactName } from '../names'
import { translator } from '../translator'
import type { LetterSources } from './sources'

/** The solutions that the client may still choose from, in their order. */
export const openRemedies = (remedies: readonly Remedy[]): readonly Remedy[] =>
  remedies.filter(({ answer }) => answer === 'open')

/** "Option A : …", with what it is worth and until when; the same words in the letter and on its slip. */
export function optionLines(remedies: readonly Remedy[], language: Language): readonly string[] {
  const t = translator(language)
  const format = formatFor(language)
  return remedies.map(({ text, cost, until }, place) =>
    [
      t('letter.option', { letter: String.fromCodePoint(65 + place), text: text.replace(/[.\s]+$/u, '') }),
      ...(cost ? [t('letter.option.worth', { amount: format.money(cost) })] : []),
      ...(until ? [t('letter.option.until', { date: format.date(until) })] : [])
    ].join(', ')
  )
}

/** The page on which the client chooses; undefined where nothing is offered on one. */
export function returnSlip(
  { options, language, demand }: MessageDraft,
  { state }: LetterSources,
  company: Company,
  contact: Contact
): ReturnSlip | undefined {
  const offered = openRemedies(state.remedies).filter(({ id }) => options.includes(id))
  if (offered.length === 0) return undefined
  const t = translator(language)
  const to = [company.name, ...company.address].join(', ')
  const by = demand.due ? t('letter.slip.by', { date: formatFor(language).longDate(demand.due) }) : t('letter.slip.do')
  return {
    title: t('letter.slip.title'),
    intro: [
      t('letter.slip.of', { reference: state.reference, name: contactName(language, contact) }),
      `${by} ${company.email ? t('letter.slip.to-mail', { to, email: company.email }) : t('letter.slip.to', { to })}`
    ],
    options: [...optionLines(offered, language)],
    none: t('letter.slip.none'),
    fields: [[t('letter.slip.date'), t('letter.slip.signature')]]
  }
}

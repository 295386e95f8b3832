import type { CaseState } from '../../domain/case/state'
import type { Language } from '../../domain/common/vocabulary'
import type { Contact } from '../../domain/contact/contact'
import type { Rates } from '../../domain/deadline/interest/rates'
import type { MessageKind, Tone } from '../../domain/letter/kinds'
import type { OrganisationState } from '../../domain/organisation/state'
import type { ContactId, PersonId } from '../../lib/ids'
import type { PlainDate, TimeZone } from '../../lib/plain-date'

/** The template of a kind in a language and a tone: the firm's own, or the one shipped. */
export type TemplateOf = (kind: MessageKind, language: Language, tone: Tone) => string

/** All that a letter is written from. */
export interface LetterSources {
  readonly state: CaseState
  readonly organisation: OrganisationState
  /** The parties of the case. */
  readonly contacts: ReadonlyMap<ContactId, Contact>
  /** Who is at the keyboard. */
  readonly author: PersonId
  readonly today: PlainDate
  readonly zone: TimeZone
  readonly templates: TemplateOf
  readonly rates: Rates
}

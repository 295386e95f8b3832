import { assertNever } from '../../lib/assert-never'
import type { EventId, PersonId } from '../../lib/ids'
import type { Attachment } from '../common/attachment'
import type { Stored } from '../common/recorded'
import { type RuleNames, ruleNamesAfter } from '../deadline/rule-names'
import type { DeadlineSettings } from '../deadline/settings'
import type { DispatchSettings } from '../dispatch/settings'
import { type OwnTemplate, withTemplates } from '../letter/own-templates'
import { type FirmPhrases, noPhrases, withPhrase } from '../letter/phrases'
import { type OwnWord, withWord } from '../spelling/own-words'
import { type DeadlineLog, evolveDeadlineLogs } from './deadline-log'
import type { Company, Mediator, OrganisationEvent, Person, Preferences } from './organisation'

export interface OrganisationState {
  readonly company?: Company | undefined
  readonly logo?: Attachment | undefined
  readonly people: readonly Person[]
  readonly mediator?: Mediator | undefined
  readonly preferences?: Preferences | undefined
  readonly deadlines?: DeadlineSettings | undefined
  /** What the firm calls its own rules, and those it has taken back. */
  readonly ruleNames?: RuleNames | undefined
  /** Its own phrases for letters, and which phrases it marks. */
  readonly phrases?: FirmPhrases | undefined
  /** Its own dictionary. */
  readonly words?: readonly OwnWord[] | undefined
  /** The firm's own templates of letters, apart from those shipped. */
  readonly templates?: readonly OwnTemplate[] | undefined
  /** The daily deadline logs that were prepared, the first first; none before the first. */
  readonly logs?: readonly DeadlineLog[] | undefined
  /** How it sends its mail: what a way costs. */
  readonly dispatch?: DispatchSettings | undefined
  /** The event that last set each part. */
  readonly seen: Readonly<Record<string, EventId>>
}

export const emptyOrganisation: OrganisationState = { people: [], seen: {} }

/** Folds one stored event into what the firm says of itself. */
export function evolveOrganisation(state: OrganisationState, event: Stored<OrganisationEvent>): OrganisationState {
  const saw = (part: string) => ({ ...state.seen, [part]: event.header.id })
  switch (event.type) {
    case 'company-set': {
      const { company, attachments } = event.payload
      const logo = attachments.find((file) => file.id === company.logo) ?? (company.logo ? state.logo : undefined)
      return { ...state, company, logo, seen: saw('company') }
    }
    case 'person-set': {
      const { person } = event.payload
      const known = state.people.some((one) => one.id === person.id)
      const people = known
        ? state.people.map((one) => (one.id === person.id ? person : one))
        : [...state.people, person]
      return { ...state, people, seen: saw(person.id) }
    }
    case 'mediator-set':
      return { ...state, mediator: event.payload.mediator, seen: saw('mediator') }
    case 'preferences-set':
      return { ...state, preferences: event.payload.preferences, seen: saw('preferences') }
    case 'deadline-settings-set': {
      const { settings } = event.payload
      const ruleNames = settings.rules ? ruleNamesAfter(state.ruleNames ?? {}, settings.rules) : state.ruleNames
      return { ...state, deadlines: { ...state.deadlines, ...settings }, ruleNames, seen: saw('deadlines') }
    }
    case 'dispatch-settings-set': {
      const dispatch = { ...state.dispatch, ...event.payload.settings }
      return { ...state, dispatch, seen: saw('dispatch') }
    }
    case 'word-changed':
      return { ...state, words: withWord(state.words ?? [], event.payload.change) }
    case 'phrase-changed':
      return { ...state, phrases: withPhrase(state.phrases ?? noPhrases, event.payload.change) }
    case 'letter-templates-set': {
      const templates = withTemplates(state.templates ?? [], event.payload.templates)
      return { ...state, templates, seen: saw('templates') }
    }
    case 'deadline-log-kept':
    case 'deadline-log-checked':
      return { ...state, logs: evolveDeadlineLogs(state.logs, event) }
    default:
      return assertNever(event)
  }
}

export function personOf(state: OrganisationState, id: PersonId): Person | undefined {
  return state.people.find((one) => one.id === id)
}

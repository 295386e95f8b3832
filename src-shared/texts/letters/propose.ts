import { typeDefaults } from '../../domain/case/dispute-types'
import type { LetterKind } from '../../domain/case/events'
import type { CaseState } from '../../domain/case/state'
import { knownDay } from '../../domain/common/happened'
import type { Language, Role } from '../../domain/common/vocabulary'
import { addBusinessDays } from '../../domain/deadline/holidays'
import type { FormalNoticeDraft, LetterDraft, MessageDraft, MessageKind } from '../../domain/letter/draft'
import type { Person } from '../../domain/organisation/organisation'
import { covers } from '../../domain/organisation/powers'
import { NEWS_DAYS } from '../../domain/service/service-clocks'
import { assertNever } from '../../lib/assert-never'
import type { ContactId, LetterId } from '../../lib/ids'
import { addDays, dayOf } from '../../lib/plain-date'
import { formatFor } from '../format'
import { translator } from '../translator'
import { confirmationFields, newsFields, type Spoken } from './message-fields'
import { renderTemplate } from './render-template'
import type { LetterSources } from './sources'
import { acknowledgementBody } from './templates'
import { callConfirmationBody, progressUpdateBody } from './templates-messages'

/** Fifteen days to comply, and fifteen that the letter may wait at the post office before that. */
const DAYS_TO_COMPLY = 15
const DAYS_TO_DEADLINE = 30

/** Roles that owe something to us, the likeliest first. */
const debtors: readonly Role[] = ['subcontractor', 'supplier', 'insurer']

/** The party a formal notice goes to: the one who owes, never the complainant by default. */
function debtor(state: CaseState): ContactId | undefined {
  const owing = debtors.flatMap((role) => state.parties.filter((party) => party.role === role))[0]
  return owing?.contact ?? (state.direction === 'we-claim' ? state.parties[0]?.contact : undefined)
}

function signatory({ organisation, author }: LetterSources, may: (person: Person) => boolean): Person | undefined {
  const able = organisation.people.filter((person) => person.active && may(person))
  return able.find((person) => person.id === author) ?? able[0]
}

/** What every message begins with: to the client, signed by whoever writes it or may sign. */
function message<K extends MessageKind>(kind: K, sources: LetterSources, letter: LetterId, language: Language) {
  const { state, today } = sources
  const author = signatory(sources, (person) => person.powers.letters)
  const to = (state.parties.find((party) => party.role === 'client') ?? state.parties[0])?.contact
  return {
    ...{ kind, letter, language, dated: today },
    ...(to && { to }),
    ...(author && { signatory: author.id }),
    subject: translator(language)(`letter.subject.${kind}`, { title: state.title }),
    dismissed: []
  }
}

/** Only the words of the client, set apart as they were said. */
function acknowledgement(sources: LetterSources, letter: LetterId, language: Language): MessageDraft {
  const { state, today, zone } = sources
  const receivedOn = knownDay(state.openedHow, zone) ?? dayOf(state.openedAt, zone)
  const fields = {
    channel: state.channel,
    type: state.type,
    summary: state.summary,
    wanted: state.wanted,
    received_on: receivedOn
  }
  const due = addBusinessDays(today, typeDefaults[state.type].answer)
  return {
    ...message('acknowledgement', sources, letter, language),
    body: renderTemplate(language, acknowledgementBody[language], fields),
    promise: { text: translator(language)('letter.promise.default'), due }
  }
}

function callConfirmation(
  sources: LetterSources,
  letter: LetterId,
  language: Language,
  spoken: Spoken | undefined
): MessageDraft {
  return {
    ...message('call-confirmation', sources, letter, language),
    ...(spoken?.with && { to: spoken.with }),
    body: renderTemplate(language, callConfirmationBody[language], confirmationFields(sources, language, spoken)),
    promise: { text: '' }
  }
}

/** The next news, unless they are promised for a day already. */
function progressUpdate(sources: LetterSources, letter: LetterId, language: Language): MessageDraft {
  return {
    ...message('progress-update', sources, letter, language),
    body: renderTemplate(language, progressUpdateBody[language], newsFields(sources, language)),
    promise: {
      text: translator(language)('letter.promise.news'),
      due: addBusinessDays(sources.today, NEWS_DAYS)
    }
  }
}

type NoticeTopic = 'works' | 'unpaid' | 'other'

function topicOf(state: CaseState): NoticeTopic {
  if (state.type === 'works' || state.defects.length > 0) return 'works'
  return state.type === 'unpaid' || state.type === 'billing' ? 'unpaid' : 'other'
}

function demand(state: CaseState, topic: NoticeTopic, language: Language): string {
  const t = translator(language)
  if (topic === 'works') return t('letter.demand.works')
  return topic === 'unpaid' && state.amount
    ? t('letter.demand.unpaid', { amount: formatFor(language).money(state.amount) })
    : ''
}

function breach(state: CaseState, language: Language): string {
  const t = translator(language)
  if (state.defects.length === 0) return ''
  const lines = state.defects.map(({ number, place, text }) => `- ${t('letter.defect-line', { number, place, text })}`)
  return [t('letter.defects-intro'), '', ...lines].join('\n')
}

function formalNotice(sources: LetterSources, letter: LetterId, language: Language): FormalNoticeDraft {
  const { state, today } = sources
  const t = translator(language)
  const topic = topicOf(state)
  const claimed = topic === 'unpaid' ? state.amount : undefined
  const to = debtor(state)
  const author = signatory(sources, ({ powers }) => covers(powers.notices, claimed))
  return {
    kind: 'formal-notice',
    letter,
    language,
    ...(to && { to }),
    ...(author && { signatory: author.id }),
    dated: today,
    subject: t('letter.subject.formal-notice', { title: state.title }),
    obligation: '',
    breach: breach(state, language),
    demand: demand(state, topic, language),
    daysFromPresentation: DAYS_TO_COMPLY,
    deadlineOn: addBusinessDays(addDays(today, DAYS_TO_DEADLINE), 0),
    basis: t(`letter.basis.${topic}`),
    consequence: t(`letter.consequence.${topic}`),
    ...(claimed && { claimed }),
    enclosures: [],
    dismissed: []
  }
}

/**
 * A first draft with the facts of the case in it; what nobody recorded stays empty and is asked for.
 * @param spoken the conversation that a confirmation is about, as it was noted
 */
export function proposeLetter(
  kind: LetterKind,
  letter: LetterId,
  sources: LetterSources,
  spoken?: Spoken | undefined
): LetterDraft {
  const { language } = sources.state
  switch (kind) {
    case 'acknowledgement':
      return acknowledgement(sources, letter, language)
    case 'call-confirmation':
      return callConfirmation(sources, letter, language, spoken)
    case 'progress-update':
      return progressUpdate(sources, letter, language)
    case 'formal-notice':
      return formalNotice(sources, letter, language)
    default:
      return assertNever(kind)
  }
}

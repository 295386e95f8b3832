import { typeDefaults } from '../../domain/case/dispute-types'
import type { CaseState } from '../../domain/case/state'
import { sortedDefects } from '../../domain/case/visits/sorted'
import type { Language, Role } from '../../domain/common/vocabulary'
import { addBusinessDays } from '../../domain/deadline/holidays'
import type { FormalNoticeDraft, LetterDraft, MessageDraft } from '../../domain/letter/draft'
import { kindUses, type LetterKind, type MessageKind, type Tone } from '../../domain/letter/kinds'
import { topicOf } from '../../domain/letter/notice-topic'
import { readSections, type Section, withSection, writeSections } from '../../domain/letter/sections'
import { demandsSent, isStepOfSeries } from '../../domain/letter/series'
import type { Person } from '../../domain/organisation/organisation'
import { covers } from '../../domain/organisation/powers'
import { type BlockId, type KindPlan, kindPlans } from '../../domain/remark/kinds'
import { NEWS_DAYS } from '../../domain/service/service-clocks'
import type { ContactId, LetterId } from '../../lib/ids'
import { addDays } from '../../lib/plain-date'
import { translator } from '../translator'
import { earlierWords } from './earlier-words'
import { type Answered, caseFields, type Spoken } from './message-fields'
import { noticeWords } from './notice-words'
import { openRemedies } from './options'
import { renderTemplate } from './render-template'
import type { LetterSources } from './sources'

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

/** Letters whose answer is a last word, after which a consumer may go further. */
const finals: readonly MessageKind[] = ['findings-refusal', 'escalation-answer', 'mediator-reminder']

function addressee({ state }: LetterSources, kind: MessageKind): ContactId | undefined {
  const withRole = (role: Role) => state.parties.find((party) => party.role === role)?.contact
  if (kind === 'answer-to-formal-notice' && state.received.length > 0) return state.received.at(-1)?.from
  switch (kindUses[kind].to) {
    case 'insurer':
      return withRole('insurer')
    case 'debtor':
      return debtor(state)
    case 'client':
      return withRole('client') ?? state.parties[0]?.contact
  }
}

/** Whoever wrote, where it is a party one may write to. */
const partyOf = ({ state }: LetterSources, by: ContactId | undefined): ContactId | undefined =>
  state.parties.find(({ contact }) => contact === by)?.contact

/** Business days until the next step, where a letter names one by itself. */
function daysToPromise(kind: MessageKind, { state }: LetterSources): number {
  if (kind === 'acknowledgement') return typeDefaults[state.type].answer
  return kind === 'progress-update' ? NEWS_DAYS : 5
}

/** Days that a letter gives to answer, by what it is; those that may wait at the post office give more. */
const daysToAnswer: Readonly<Record<KindPlan['group'], number>> = {
  formal: DAYS_TO_DEADLINE,
  debt: 8,
  plain: 15,
  warm: 10
}

/**
 * What is asked or promised is one paragraph, to which its day is added. Whatever the firm's template says below it
 * comes before whom to speak to, as it was written there.
 */
function withoutDated(sections: readonly Section[]): {
  readonly kept: readonly Section[]
  readonly said: (id: 'deadline' | 'next_step') => string
} {
  const paragraphs = (id: BlockId): readonly string[] =>
    sections.find((section) => section.id === id)?.text.split(/\n{2,}/u) ?? []
  const below = dated.flatMap((id) => paragraphs(id).slice(1)).join('\n\n')
  const kept = sections.filter(({ id }) => id !== 'subject' && !dated.some((one) => one === id))
  return {
    kept: below === '' ? kept : withSection(kept, { id: 'contact', text: below }),
    said: (id) => paragraphs(id)[0] ?? ''
  }
}

const dated = ['deadline', 'next_step'] as const

/** The letters that left before are named where the matter is told. */
function citing(sections: readonly Section[], said: string): readonly Section[] {
  if (said === '') return sections
  return sections.map((section) =>
    section.id === 'restatement' ? { ...section, text: `${section.text}\n\n${said}` } : section
  )
}

/** A text with the facts of the case in it; what nobody recorded shows as a gap. */
function message(
  kind: MessageKind,
  sources: LetterSources,
  letter: LetterId,
  language: Language,
  { spoken, answered, tone = kindUses[kind].tones[0] }: Wishes
): MessageDraft {
  const { today, templates } = sources
  const { notice } = kindUses[kind]
  const author = signatory(sources, ({ powers }) => (notice ? covers(powers.notices, undefined) : powers.letters))
  const to = spoken?.with ?? partyOf(sources, answered?.by) ?? addressee(sources, kind)
  const fields = caseFields(sources, language, {
    ...{ to, tone, spoken, answered },
    final: finals.includes(kind)
  })
  const before = isStepOfSeries(kind) ? demandsSent(sources.state.letters, to) : []
  const last = before.at(-1)?.mailing
  // A last notice is about our own letter, not about theirs.
  const known = kind === 'last-notice' ? { ...fields, noticed_on: last?.presented ?? last?.collected } : fields
  const written = readSections(renderTemplate(language, templates(kind, language, tone), known))
  const sections = citing(written, earlierWords(before, language))
  const { kept, said } = withoutDated(sections)
  const [demand, promise] = [said('deadline'), said('next_step')]
  const asks = { text: demand, due: addBusinessDays(addDays(today, daysToAnswer[kindPlans[kind].group]), 0) }
  // What hangs on their answer is promised for after it.
  const due = demand === '' ? addBusinessDays(today, daysToPromise(kind, sources)) : addBusinessDays(asks.due, 2)
  const promises = { text: promise, due }
  return {
    ...{ kind, letter, language, dated: today, tone },
    ...(to && { to }),
    ...(author && { signatory: author.id }),
    subject: sections.find(({ id }) => id === 'subject')?.text ?? '',
    body: writeSections(kept),
    dismissed: [],
    answered: [],
    ...(answered && { about: answered.entry }),
    options: kind === 'options-proposal' ? openRemedies(sources.state.remedies).map(({ id }) => id) : [],
    demand: demand === '' ? { text: '' } : asks,
    promise: promise === '' ? { text: '' } : promises
  }
}

function breach(state: CaseState, to: ContactId | undefined, language: Language): string {
  return [earlierWords(demandsSent(state.letters, to), language), defectLines(state, language)]
    .filter(Boolean)
    .join('\n\n')
}

function defectLines(state: CaseState, language: Language): string {
  const t = translator(language)
  const defects = sortedDefects(state.defects)
  if (defects.length === 0) return ''
  const lines = defects.map(({ number, place, text }) => `- ${t('letter.defect-line', { number, place, text })}`)
  return [t('letter.defects-intro'), '', ...lines].join('\n')
}

function formalNotice(sources: LetterSources, letter: LetterId, language: Language): FormalNoticeDraft {
  const { state, today } = sources
  const t = translator(language)
  const topic = topicOf(state)
  const claimed = topic === 'payment' ? state.amount : undefined
  const to = debtor(state)
  const role = state.parties.find(({ contact }) => contact === to)?.role
  const { demand, basis, consequence } = noticeWords(topic, language, { role, amount: claimed })
  const author = signatory(sources, ({ powers }) => covers(powers.notices, claimed))
  return {
    kind: 'formal-notice',
    topic,
    letter,
    language,
    ...(to && { to }),
    ...(author && { signatory: author.id }),
    dated: today,
    subject: t('letter.subject.formal-notice', { title: state.title }),
    obligation: '',
    breach: breach(state, to, language),
    demand,
    daysFromPresentation: DAYS_TO_COMPLY,
    deadlineOn: addBusinessDays(addDays(today, DAYS_TO_DEADLINE), 0),
    basis,
    consequence,
    ...(claimed && { claimed }),
    enclosures: [],
    dismissed: [],
    answered: []
  }
}

interface Wishes {
  /** The conversation that a confirmation is about, as it was noted. */
  readonly spoken?: Spoken | undefined
  readonly tone?: Tone | undefined
  /** What came in and is answered. */
  readonly answered?: Answered | undefined
}

/** A first draft with the facts of the case in it; what nobody recorded stays empty or shows as a gap. */
export function proposeLetter(
  kind: LetterKind,
  letter: LetterId,
  sources: LetterSources,
  wishes: Wishes = {}
): LetterDraft {
  const { language } = sources.state
  return kind === 'formal-notice'
    ? formalNotice(sources, letter, language)
    : message(kind, sources, letter, language, wishes)
}

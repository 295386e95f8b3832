import { foldText } from '../../lib/fold-text'
import type { LetterId } from '../../lib/ids'
import { addDays, type PlainDate } from '../../lib/plain-date'
import type { Result } from '../../lib/result'
import { type AddressIssue, isAdvice } from '../address/normalise-address'
import { type AccountDue, type AccountRefusal, isTheirs } from '../case/deadlines/account'
import { DAYS_BEFORE_DEADLINE } from '../case/decide/letters'
import { isAcknowledged } from '../case/decide/stages'
import type { CaseState } from '../case/state'
import { insolvencyOf } from '../case/state/received'
import { mayReceive } from '../common/visibility'
import { wayOf } from '../dispatch/ways'
import type { Company, Mediator, Person } from '../organisation/organisation'
import { amountsIn } from '../remark/amounts'
import { kindPlans } from '../remark/kinds'
import type { FormalNoticeDraft, LetterDraft, MessageDraft } from './draft'
import { kindUses, type LetterKind } from './kinds'
import { demandsSent, isStepOfSeries } from './series'
import { whyNotSign } from './signing-power'

export const letterProblemCodes = [
  'no-recipient',
  'recipient-not-party',
  'recipient-is-complainant',
  'recipient-insolvent',
  'address-issue',
  'no-company',
  'no-register',
  'no-signatory',
  'may-not-sign',
  'beyond-signing-power',
  'no-subject',
  'no-body',
  'no-promise',
  'no-promise-date',
  'promise-in-past',
  'no-demand-date',
  'demand-in-past',
  'already-acknowledged',
  'no-obligation',
  'no-breach',
  'no-demand',
  'no-days',
  'no-deadline',
  'deadline-too-soon',
  'no-basis',
  'no-consequence',
  'piece-unknown',
  'piece-not-communicable',
  'no-enclosures',
  'clause-not-cited',
  'already-sent',
  'answered-today',
  'told-today',
  'earlier-not-cited',
  'account-unknown',
  'account-not-theirs',
  'account-changed',
  'sum-not-account',
  'no-amount',
  'no-mediator',
  'no-meeting-date',
  'no-meeting-place',
  'meeting-in-past',
  'meeting-too-soon',
  'dated-in-past',
  'placeholder-left',
  'not-printable'
] as const
export type LetterProblemCode = (typeof letterProblemCodes)[number]

/** What stands between a draft and its issue. `blocking` refuses; `warning` is shown and may be passed. */
export interface LetterProblem {
  readonly code: LetterProblemCode
  /** The field of the draft it belongs to. */
  readonly field: string
  readonly severity: 'blocking' | 'warning'
  readonly params?: Readonly<Record<string, string | number>>
}

/** What a letter is checked against besides its case. */
export interface LetterContext {
  readonly today: PlainDate
  readonly company: Company | undefined
  /** Of consumers, whom the firm answers to. */
  readonly mediator?: Mediator | undefined
  readonly signatory: Person | undefined
  /** Why the recipient's address does not fit an envelope; empty when it does. */
  readonly addressIssues: readonly AddressIssue[]
  /** What the same person was written or told on that day already, in this case and in others. */
  readonly sameDay?: SameDay | undefined
  /** What the account of the draft comes to; undefined where it has none. */
  readonly account?: Result<AccountDue, AccountRefusal> | undefined
}

/** What went out to one person on one day. */
export interface SameDay {
  readonly letters: readonly { readonly id: LetterId; readonly kind: LetterKind; readonly number: string }[]
  /** Whether the last message that was no letter was written or spoken; undefined where there was none. */
  readonly told?: 'written' | 'spoken' | undefined
}

const blocking = (code: LetterProblemCode, field: string, params?: LetterProblem['params']): LetterProblem => ({
  code,
  field,
  severity: 'blocking',
  ...(params && { params })
})
const warning = (code: LetterProblemCode, field: string, params?: LetterProblem['params']): LetterProblem => ({
  code,
  field,
  severity: 'warning',
  ...(params && { params })
})
const empty = (text: string): boolean => text.trim() === ''
const PLACEHOLDER = /\{\{|\}\}|\{%|%\}|_{3,}|\[\.{3}\]|\[…\]|\[(?:à compléter|insert)(?:[\s:][^\]\n]*)?\]/iu

function addressProblem(issue: AddressIssue): LetterProblem {
  const severity = isAdvice(issue) ? warning : blocking
  return severity('address-issue', 'to', { issue: issue.kind, ...('text' in issue && { text: issue.text }) })
}

function recipientProblems(draft: LetterDraft, state: CaseState, { addressIssues }: LetterContext): LetterProblem[] {
  if (!draft.to) return [blocking('no-recipient', 'to')]
  const roles = state.parties.filter((party) => party.contact === draft.to).map((party) => party.role)
  if (roles.length === 0) return [blocking('recipient-not-party', 'to')]
  // A formal notice goes to the party who owes; in a case we answer for, that is not the one who complains.
  const complainant = kindUses[draft.kind].to === 'debtor' && state.direction !== 'we-claim' && roles.includes('client')
  // What the post may still deliver is said last, and keeps nothing back.
  const issue = addressIssues.find((one) => !isAdvice(one)) ?? addressIssues[0]
  return [
    ...(complainant ? [warning('recipient-is-complainant', 'to')] : []),
    ...(insolvencyOf(state, draft.to) ? [warning('recipient-insolvent', 'to')] : []),
    ...(issue ? [addressProblem(issue)] : [])
  ]
}

function signatureProblems(draft: LetterDraft, { company, signatory }: LetterContext): LetterProblem[] {
  const problems: LetterProblem[] = []
  if (!company) problems.push(blocking('no-company', 'company'))
  else if (company.register === '') problems.push(warning('no-register', 'company'))
  if (!signatory) return [...problems, blocking('no-signatory', 'signatory')]
  const why = whyNotSign(draft, signatory.active ? signatory.powers : undefined)
  return why ? [...problems, blocking(why, 'signatory')] : problems
}

interface Dated {
  readonly text: string
  readonly due?: PlainDate | undefined
}

/** What we promise or ask for, with its day. Where a kind may do without, it may be empty; half of it is none. */
function datedProblems(
  field: 'promise' | 'demand',
  { text, due }: Dated,
  asked: boolean,
  today: PlainDate
): LetterProblem[] {
  const isAsked = asked || !empty(text) || due !== undefined
  return [
    ...(isAsked && empty(text) ? [blocking(`no-${field}`, `${field}.text`)] : []),
    ...(PLACEHOLDER.test(text) ? [blocking('placeholder-left', `${field}.text`)] : []),
    ...(due || !isAsked ? [] : [blocking(`no-${field}-date`, `${field}.due`)]),
    ...(due && due < today ? [blocking(`${field}-in-past`, `${field}.due`)] : [])
  ]
}

function messageProblems(draft: MessageDraft, state: CaseState, today: PlainDate): LetterProblem[] {
  const { body, promise, demand, kind, dated } = draft
  const { blocks } = kindPlans[kind]
  const earliest = addDays(dated, DAYS_BEFORE_DEADLINE)
  const tooSoon = kindUses[kind].notice && demand.due !== undefined && demand.due < earliest
  return [
    ...(kind === 'acknowledgement' && isAcknowledged(state) ? [blocking('already-acknowledged', 'kind')] : []),
    ...(empty(body) ? [blocking('no-body', 'body')] : []),
    ...(PLACEHOLDER.test(body) ? [blocking('placeholder-left', 'body')] : []),
    ...datedProblems('demand', demand, blocks.deadline === 'M', today),
    ...(tooSoon ? [blocking('deadline-too-soon', 'demand.due', { earliest })] : []),
    ...datedProblems('promise', promise, blocks.next_step === 'M', today)
  ]
}

function enclosureProblems(draft: FormalNoticeDraft, state: CaseState): LetterProblem[] {
  if (draft.enclosures.length === 0) return [warning('no-enclosures', 'enclosures')]
  return draft.enclosures.flatMap((id) => {
    const piece = state.pieces[id]
    const mark = piece && state.entries[piece.entry]?.visibility
    if (!piece || !mark) return [blocking('piece-unknown', 'enclosures')]
    const name = piece.attachment.name
    return mayReceive('other-party', mark) ? [] : [blocking('piece-not-communicable', 'enclosures', { name })]
  })
}

const required = [
  ['obligation', 'no-obligation'],
  ['breach', 'no-breach'],
  ['demand', 'no-demand'],
  ['basis', 'no-basis'],
  ['consequence', 'no-consequence']
] as const

const TERMINATION = /\br[ée]sili|\br[ée]sol(?:ution|utoire)|\br[ée]soudr|\bterminat|\brescind|\brescission/iu
const CLAUSE = /\bclauses?\b|\b122[4-9]\b|«|“/iu

/**
 * A notice sets a termination clause in motion only if it cites the clause (C. civ. art. 1225); without a clause it must
 * say that the creditor may terminate by notification (art. 1226).
 */
function terminationProblems({ basis, consequence }: FormalNoticeDraft): LetterProblem[] {
  const threatened = TERMINATION.test(consequence)
  return threatened && !CLAUSE.test(`${basis}\n${consequence}`) ? [blocking('clause-not-cited', 'basis')] : []
}

/** A consumer who contests is told of the mediator (C. conso. art. L616-1). */
function toConsumer({ to }: LetterDraft, { parties }: CaseState): boolean {
  return parties.some(({ contact, status }) => contact === to && status === 'consumer')
}

/** The sums of a letter are those of its account; the demand may name what is left of the principal, or all of it. */
function accountProblems(draft: FormalNoticeDraft, state: CaseState, due: LetterContext['account']): LetterProblem[] {
  const { account, claimed, demand, to } = draft
  if (!account || !due) return []
  if (!due.ok) return [blocking('account-unknown', 'claimed')]
  const { total, principal } = due.value
  const named = amountsIn(foldText(demand)).map(({ cents }) => cents)
  const isOther = named.length > 0 && !named.some((cents) => cents === total || cents === principal)
  const status = state.parties.find(({ contact }) => contact === to)?.status
  return [
    ...(isTheirs(account.kind, status) ? [] : [blocking('account-not-theirs', 'claimed')]),
    ...(claimed?.cents === total ? [] : [blocking('account-changed', 'claimed')]),
    ...(isOther ? [blocking('sum-not-account', 'demand')] : [])
  ]
}

function noticeProblems(
  draft: FormalNoticeDraft,
  state: CaseState,
  { mediator, account }: LetterContext
): LetterProblem[] {
  const earliest = addDays(draft.dated, DAYS_BEFORE_DEADLINE)
  const tooSoon = draft.deadlineOn !== undefined && draft.deadlineOn < earliest
  return [
    ...required.flatMap(([field, code]) => (empty(draft[field]) ? [blocking(code, field)] : [])),
    ...required.flatMap(([field]) => (PLACEHOLDER.test(draft[field]) ? [blocking('placeholder-left', field)] : [])),
    ...(draft.daysFromPresentation ? [] : [blocking('no-days', 'daysFromPresentation')]),
    ...(draft.deadlineOn ? [] : [blocking('no-deadline', 'deadlineOn')]),
    ...(tooSoon ? [blocking('deadline-too-soon', 'deadlineOn', { earliest })] : []),
    ...(draft.topic === 'payment' && !draft.claimed ? [blocking('no-amount', 'claimed')] : []),
    ...(toConsumer(draft, state) && !mediator ? [warning('no-mediator', 'company')] : []),
    ...accountProblems(draft, state, account),
    ...terminationProblems(draft),
    ...enclosureProblems(draft, state)
  ]
}

const isDemand = (kind: LetterKind): boolean => kindUses[kind].notice === true || isStepOfSeries(kind)

/** The same kind of demand to the same party, sent before: a second one by slip is seen before it leaves. */
function repetitionProblems(draft: LetterDraft, { letters }: CaseState): LetterProblem[] {
  if (!isDemand(draft.kind)) return []
  const last = letters.findLast(({ kind, to }) => kind === draft.kind && to === draft.to)
  return last ? [warning('already-sent', 'kind', { number: last.number, dated: last.dated })] : []
}

/** A second letter to the same person on the same day is seen before it leaves; a confirmation of what was said is none. */
function sameDayProblems(draft: LetterDraft, sameDay: SameDay | undefined): LetterProblem[] {
  // That is said already, as the same demand twice.
  const isSecondDemand = (kind: LetterKind) => kind === draft.kind && isDemand(kind)
  const other = sameDay?.letters.find(({ id, kind }) => id !== draft.letter && !isSecondDemand(kind))
  const told = other || (draft.kind === 'call-confirmation' && sameDay?.told === 'spoken') ? undefined : sameDay?.told
  return [
    ...(other ? [warning('answered-today', 'kind', { kind: other.kind, number: other.number })] : []),
    ...(told ? [warning('told-today', 'kind', { written: told === 'written' ? 'yes' : 'no' })] : [])
  ]
}

/** Each demand rests on those that left before it: one that is not named was as good as not sent. */
function citationProblems(draft: LetterDraft, { letters }: CaseState): LetterProblem[] {
  if (!isStepOfSeries(draft.kind)) return []
  const isNotice = draft.kind === 'formal-notice'
  const text = isNotice ? `${draft.obligation}\n${draft.breach}` : draft.body
  const left = demandsSent(letters, draft.to).filter(({ number }) => !text.includes(number))
  const numbers = left.map(({ number }) => number).join(', ')
  return left.length > 0 ? [warning('earlier-not-cited', isNotice ? 'breach' : 'body', { numbers })] : []
}

/** A meeting is offered for a day that the letter can announce: it may wait at the post office until then. */
function meetingProblems({ meeting, dated, kind, way }: LetterDraft, today: PlainDate): LetterProblem[] {
  if (!meeting) return []
  const { on, place } = meeting
  const first = addDays(dated, DAYS_BEFORE_DEADLINE)
  const mayWait = wayOf({ kind, way }) === 'recorded'
  return [
    ...(empty(place) ? [blocking('no-meeting-place', 'meeting.place')] : []),
    ...(PLACEHOLDER.test(place) ? [blocking('placeholder-left', 'meeting.place')] : []),
    ...(on ? [] : [blocking('no-meeting-date', 'meeting.on')]),
    ...(on && on < today ? [blocking('meeting-in-past', 'meeting.on')] : []),
    ...(on && on >= today && on < first && mayWait ? [warning('meeting-too-soon', 'meeting.on', { first })] : [])
  ]
}

/** Everything that is missing or doubtful in a draft; issuing is refused while one of them is blocking. */
export function letterProblems(draft: LetterDraft, state: CaseState, context: LetterContext): readonly LetterProblem[] {
  return [
    ...recipientProblems(draft, state, context),
    ...signatureProblems(draft, context),
    ...repetitionProblems(draft, state),
    ...sameDayProblems(draft, context.sameDay),
    ...citationProblems(draft, state),
    ...meetingProblems(draft, context.today),
    // Antedated, it would seem to run from a day on which nobody could receive it.
    ...(draft.dated < context.today ? [warning('dated-in-past', 'dated')] : []),
    ...(empty(draft.subject) ? [blocking('no-subject', 'subject')] : []),
    ...(draft.kind === 'formal-notice'
      ? noticeProblems(draft, state, context)
      : messageProblems(draft, state, context.today))
  ]
}

import { addDays, type PlainDate } from '../../lib/plain-date'
import { type AddressIssue, isAdvice } from '../address/normalise-address'
import { DAYS_BEFORE_DEADLINE } from '../case/decide/letters'
import { isAcknowledged } from '../case/decide/stages'
import type { CaseState } from '../case/state'
import { insolvencyOf } from '../case/state/received'
import { wayOf } from '../dispatch/ways'
import { kindPlans } from '../remark/kinds'
import type { LetterDraft, MessageDraft } from './draft'
import { kindUses, type LetterKind } from './kinds'
import { noticeProblems } from './notice-problems'
import { blocking, empty, type LetterContext, type LetterProblem, PLACEHOLDER, type SameDay, warning } from './problem'
import { demandsSent, isStepOfSeries } from './series'
import { whyNotSign } from './signing-power'

function addressProblem(issue: AddressIssue): LetterProblem {
  const severity = isAdvice(issue) ? warning : blocking
  return severity('address-issue', 'to', { issue: issue.kind, ...('text' in issue && { text: issue.text }) })
}

function recipientProblems(draft: LetterDraft, state: CaseState, { addressIssues }: LetterContext): LetterProblem[] {
  if (!draft.to) return [blocking('no-recipient', 'to')]
  const roles = state.parties.filter((party) => party.contact === draft.to).map((party) => party.role)
  if (roles.length === 0) return [blocking('recipient-not-party', 'to')]
  // A formal notice goes to the party who owes; in a case we answer for, that is not the one who complains.
  const complains = roles.includes('client') || state.parties[0]?.contact === draft.to
  const complainant = kindUses[draft.kind].to === 'debtor' && state.direction !== 'we-claim' && complains
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

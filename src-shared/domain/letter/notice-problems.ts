import { foldText } from '../../lib/fold-text'
import { addDays } from '../../lib/plain-date'
import { isTheirs } from '../case/deadlines/account'
import { DAYS_BEFORE_DEADLINE } from '../case/decide/letters'
import type { CaseState } from '../case/state'
import { mayReceive } from '../common/visibility'
import { amountsIn } from '../remark/amounts'
import type { FormalNoticeDraft, LetterDraft } from './draft'
import { blocking, empty, type LetterContext, type LetterProblem, PLACEHOLDER, warning } from './problem'

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

/** What misses or is doubtful in the fields of a formal notice. */
export function noticeProblems(
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

import { receivedId } from '../../../lib/ids'
import type { PlainDate } from '../../../lib/plain-date'
import { ok } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import { computeDeadline } from '../../deadline/compute'
import type { DeadlineInputs } from '../../deadline/inputs'
import type { CommandOf } from '../commands'
import type { CaseFacts } from '../facts'
import type { Decision } from '../refusals'
import type { CaseState } from '../state'
import type { ReceivedLetter } from '../state/received'
import { consequence, entry } from './entry'
import { isParty } from './is-party'

/** Days in the order the post makes them, each left out when it is not known. */
function inOrder(days: readonly (PlainDate | undefined)[]): boolean {
  const known = days.filter((day) => day !== undefined)
  return known.every((day, place) => place === 0 || (known[place - 1] ?? day) <= day)
}

/** The last day that a rule gives; none where it cannot be worked out. */
function lastDayOf({ deadlines }: CaseFacts, rule: string, given: DeadlineInputs): PlainDate | undefined {
  const worked = computeDeadline(deadlines.rules, rule, given)
  return worked.ok && worked.value.applicable ? worked.value.lastDay : undefined
}

export function receiveLetter(state: CaseState, command: CommandOf<'receive-letter'>, facts: CaseFacts): Decision {
  const { kind, from, subject, text, dated, tracking, presented, collected, demand } = command
  const { answerOwed, aboutWorks, insurerDays, arrival } = command
  if (!isParty(state, from)) return refusal('party-unknown')
  if ([dated, presented, collected].some((day) => day !== undefined && day > facts.today)) {
    return refusal('happened-in-future')
  }
  if (!inOrder([dated, presented, collected])) return refusal('letter-date-order')
  const tellBy = lastDayOf(facts, 'insurer-notice-5d', {
    received: presented ?? collected ?? facts.today,
    ...(insurerDays && { 'contract-days': insurerDays })
  })
  const optional = {
    ...(dated && { dated }),
    ...(presented && { presented }),
    ...(collected && { collected }),
    ...(demand && { demand }),
    ...(aboutWorks && insurerDays && { insurerDays }),
    ...(aboutWorks && tellBy && { tellBy }),
    ...(arrival && { arrival })
  }
  const received = receivedId.parse(facts.newId())
  const letter = { received, kind, from, subject, text, tracking, answerOwed, aboutWorks }
  // It happened when it reached us, whenever somebody gets round to recording it.
  const reached = collected ?? presented
  const happened = command.happened ?? (reached && { kind: 'day', on: reached })
  return ok([entry('letter-received', { ...command, happened }, facts, { ...letter, ...optional })])
}

const receivedOf = (state: CaseState, id: string): ReceivedLetter | undefined =>
  state.received.find((one) => one.id === id)

export function answerReceived(state: CaseState, command: CommandOf<'answer-received'>, facts: CaseFacts): Decision {
  const received = receivedOf(state, command.received)
  if (!received) return refusal('received-unknown')
  if (received.answered) return refusal('received-answered')
  const { letter, text } = command
  if (letter && !state.letters.some((one) => one.id === letter)) return refusal('letter-unknown')
  // Without a letter of ours, it says how it was answered.
  if (!letter && text === '') return refusal('answer-needs-words')
  return ok([entry('received-answered', command, facts, { received: received.id, ...(letter && { letter }), text })])
}

export function decideInsurer(state: CaseState, command: CommandOf<'decide-insurer'>, facts: CaseFacts): Decision {
  const { received, decision, insurer, text } = command
  if (!receivedOf(state, received)) return refusal('received-unknown')
  if (decision === 'not-needed' && text === '') return refusal('answer-needs-words')
  return ok([entry('insurer-decided', command, facts, { received, decision, ...(insurer && { insurer }), text })])
}

/** Whom the court appointed becomes a party, so that letters can go there. */
export function recordInsolvency(
  state: CaseState,
  command: CommandOf<'record-insolvency'>,
  facts: CaseFacts
): Decision {
  const { debtor, proceedings, published, appointed, capacity, claimToDeclare, abroad } = command
  if (!isParty(state, debtor)) return refusal('party-unknown')
  if (debtor === appointed) return refusal('appointed-is-debtor')
  if (published > facts.today) return refusal('happened-in-future')
  if (state.insolvencies.some((one) => one.debtor === debtor && one.published === published))
    return refusal('insolvency-known')
  const known = state.parties.some((one) => one.contact === appointed)
  const declareBy = lastDayOf(facts, 'insolvency-2m', { published, abroad })
  const recorded = {
    ...{ debtor, proceedings, published, appointed, claimToDeclare, abroad },
    ...(capacity && { capacity }),
    ...(claimToDeclare && declareBy && { declareBy })
  }
  const party = { contact: appointed, role: 'liquidator', status: 'professional' } as const
  return ok([
    entry('insolvency-recorded', command, facts, recorded),
    ...(known ? [] : [consequence('party-linked', command, facts, party)])
  ])
}

export function declareClaim(state: CaseState, command: CommandOf<'declare-claim'>, facts: CaseFacts): Decision {
  const { debtor, amount, on, text } = command
  if (!isParty(state, debtor)) return refusal('party-unknown')
  if (on > facts.today) return refusal('happened-in-future')
  return ok([entry('claim-declared', command, facts, { debtor, amount, on, text })])
}

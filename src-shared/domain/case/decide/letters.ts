import { promiseId } from '../../../lib/ids'
import { addDays } from '../../../lib/plain-date'
import { ok, type Result } from '../../../lib/result'
import { type Refusal, refusal } from '../../common/refusal'
import { mayReceive } from '../../common/visibility'
import { isHandedOver } from '../../dispatch/ways'
import { kindUses } from '../../letter/kinds'
import { mayIssueAlone, whyNotSign } from '../../letter/signing-power'
import type { CommandOf } from '../commands'
import type { CaseEvent } from '../events'
import type { CaseFacts } from '../facts'
import type { CaseRefusal, Decision } from '../refusals'
import type { CaseState, Letter } from '../state'
import { recomputed } from './deadlines'
import { consequence, entry } from './entry'
import { isParty } from './is-party'
import { isAcknowledged } from './stages'

/**
 * A recorded letter may wait 15 days at the post office, so a date sooner than that can pass before it is collected
 * (order of 7 Feb 2007 on the registered letter, art. 3; postal practice).
 */
export const DAYS_BEFORE_DEADLINE = 15

type Issue = CommandOf<'issue-letter'>

/** The number a letter of this case takes, printed on it and never given twice. */
export function nextLetterNumber(state: CaseState): string {
  return `${state.reference}-${state.letters.length + 1}`
}

function checkSignatory(state: CaseState, command: Issue, facts: CaseFacts): Result<undefined, CaseRefusal> {
  const why = whyNotSign(command, facts.powersOf(command.signatory))
  if (why) return refusal(why)
  const submitted = state.submitted.find(({ id }) => id === command.letter)
  // What lies in the signature book is signed by the person it was handed in to, in their own name.
  const theirs = !submitted || (submitted.to === facts.actor && submitted.to === command.signatory)
  if (!theirs) return refusal('letter-awaits-signature')
  if (submitted?.standing === 'sent-back') return refusal('letter-sent-back')
  return mayIssueAlone(command, facts.powersOf(facts.actor)) ? ok(undefined) : refusal('approval-needed')
}

/** Everything sent must be a piece of this case that the other side may receive. */
function checkEnclosures(state: CaseState, command: Issue): Result<undefined, CaseRefusal> {
  for (const id of command.enclosures) {
    const piece = state.pieces[id]
    const mark = piece && state.entries[piece.entry]?.visibility
    if (!piece || !mark) return refusal('piece-unknown')
    if (!mayReceive('other-party', mark)) return refusal('piece-not-communicable', { name: piece.attachment.name })
  }
  return ok(undefined)
}

function checkDeadline(command: Issue): Result<undefined, Refusal<'deadline-required' | 'deadline-too-soon'>> {
  if (!kindUses[command.kind].notice) return ok(undefined)
  const whole = command.kind !== 'formal-notice' || command.deadline?.daysFromPresentation !== undefined
  if (!command.deadline || !whole) return refusal('deadline-required')
  const earliest = addDays(command.dated, DAYS_BEFORE_DEADLINE)
  return command.deadline.on < earliest ? refusal('deadline-too-soon', { earliest }) : ok(undefined)
}

/** All that must hold before a letter is issued; asked again when it is. */
export function checkIssue(state: CaseState, command: Issue, facts: CaseFacts): Result<undefined, CaseRefusal> {
  if (state.letters.some((letter) => letter.id === command.letter)) return refusal('letter-known')
  if (!isParty(state, command.to)) return refusal('party-unknown')
  if (command.again && !state.letters.some(({ id }) => id === command.again)) return refusal('letter-unknown')
  if (command.kind === 'acknowledgement' && isAcknowledged(state)) return refusal('already-acknowledged')
  for (const check of [
    checkSignatory(state, command, facts),
    checkEnclosures(state, command),
    checkDeadline(command)
  ]) {
    if (!check.ok) return check
  }
  if (promisesIn(command).some(({ due }) => due < facts.today)) return refusal('promise-in-past')
  return ok(undefined)
}

const promisesIn = ({ promise, alsoPromised = [] }: Issue) => [...(promise ? [promise] : []), ...alsoPromised]

function follows(state: CaseState, command: Issue, facts: CaseFacts): CaseEvent[] {
  const events: CaseEvent[] = []
  if (command.kind === 'acknowledgement' && state.stage === 'received') {
    const moved = { from: state.stage, to: 'acknowledged' as const, saw: state.seen.stage }
    events.push(consequence('stage-moved', command, facts, moved))
  }
  if (command.kind === 'formal-notice' && ['none', 'escalated', 'mediation'].includes(state.recourse)) {
    const moved = { from: state.recourse, to: 'formal-notice' as const, saw: state.seen.recourse }
    events.push(consequence('recourse-moved', command, facts, moved))
  }
  for (const made of promisesIn(command)) {
    const promise = {
      promise: promiseId.parse(facts.newId()),
      ...made,
      by: command.signatory,
      letter: command.letter
    }
    events.push(consequence('promise-made', command, facts, promise))
  }
  const { fileText } = command
  if (fileText) {
    const of = { kind: 'letter' as const, letter: command.letter }
    events.push(consequence('file-text-written', command, facts, { of, text: fileText }))
  }
  // Beside the letter and not in it: the other side may see the letter, and not why it left at once.
  if (command.pausedFor) events.push(consequence('note-added', command, facts, { text: command.pausedFor }))
  return events
}

/** Issuing freezes the letter, moves the case, and makes the date it names a promise of ours. */
export function issueLetter(state: CaseState, command: Issue, facts: CaseFacts): Decision {
  const checked = checkIssue(state, command, facts)
  if (!checked.ok) return checked
  const { letter, kind, language, to, subject, signatory, dated, document, enclosures, deadline, claimed, dismissed } =
    command
  const optional = {
    ...(deadline && { deadline }),
    ...(claimed && { claimed }),
    ...(dismissed && dismissed.length > 0 && { dismissed }),
    ...(command.way && { way: command.way }),
    ...(command.again && { again: command.again }),
    ...(command.exhibits && { exhibits: command.exhibits }),
    ...(command.words && { words: command.words })
  }
  const number = nextLetterNumber(state)
  const payload = { letter, number, kind, language, to, subject, signatory, dated, document, enclosures, ...optional }
  return ok([entry('letter-issued', command, facts, payload), ...follows(state, command, facts)])
}

type Step =
  | CommandOf<'deposit-letter'>
  | CommandOf<'present-letter'>
  | CommandOf<'collect-letter'>
  | CommandOf<'return-letter'>

function checkStep(letter: Letter, command: Step): Result<undefined, CaseRefusal> {
  const { way, deposited, presented, collected, returned } = letter.mailing
  if (way && isHandedOver(way) && command.type === 'collect-letter') {
    if (collected) return refusal('letter-already-collected')
    return command.on < letter.dated ? refusal('letter-date-order') : ok(undefined)
  }
  if (command.type === 'deposit-letter') {
    if (collected) return refusal('letter-already-collected')
    if (deposited) return refusal('letter-already-deposited')
    return command.on < letter.dated ? refusal('letter-date-order') : ok(undefined)
  }
  if (!deposited) return refusal('letter-not-deposited')
  if (collected) return refusal('letter-already-collected')
  if (returned) return refusal('letter-already-returned')
  if (command.type === 'present-letter' && presented) return refusal('letter-already-presented')
  return command.on < (presented ?? deposited) ? refusal('letter-date-order') : ok(undefined)
}

/** One step of a letter through the post. */
export function followLetter(state: CaseState, command: Step, facts: CaseFacts): Decision {
  const letter = state.letters.find((one) => one.id === command.letter)
  if (!letter) return refusal('letter-unknown')
  const checked = checkStep(letter, command)
  if (!checked.ok) return checked
  if (command.on > facts.today) return refusal('happened-in-future')
  const { on } = command
  switch (command.type) {
    case 'deposit-letter': {
      const mailing = { ...letter.mailing, deposited: on }
      const letters = state.letters.map((one) => (one.id === letter.id ? { ...letter, mailing } : one))
      const deposited = entry('letter-deposited', command, facts, { letter: letter.id, tracking: command.tracking, on })
      // Sent to an insurer, it interrupts.
      return ok([deposited, ...recomputed({ ...state, letters }, command, facts)])
    }
    case 'present-letter':
      return ok([entry('letter-presented', command, facts, { letter: letter.id, on })])
    case 'collect-letter':
      return ok([entry('letter-collected', command, facts, { letter: letter.id, on })])
    case 'return-letter':
      return ok([entry('letter-returned', command, facts, { letter: letter.id, on, reason: command.reason })])
  }
}

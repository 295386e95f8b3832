import type { DefectId } from '../../../lib/ids'
import { ok, type Result } from '../../../lib/result'
import { refusal } from '../../common/refusal'
import type { CommandOf } from '../commands'
import {
  answeredStepOf,
  type ClientStep,
  clientStepOf,
  type NoStep,
  type SupplierStep,
  supplierStepOf
} from '../defects/ladders'
import { mayLift } from '../defects/may-lift'
import type { CaseEvent } from '../events'
import type { CaseFacts } from '../facts'
import type { CaseRefusal, Decision } from '../refusals'
import type { CaseState } from '../state'
import { trackOf } from '../state/defects'
import { entry } from './entry'
import { isParty } from './is-party'

type Checked = Result<undefined, CaseRefusal>
type Next = (defect: DefectId) => string | undefined | { readonly code: NoStep }

/** Every defect is known and has the step; the first that has not says why, with its number. */
function checkSteps(state: CaseState, defects: readonly DefectId[], next: Next): Checked {
  for (const id of defects) {
    const defect = state.defects.find((one) => one.id === id)
    if (!defect) return refusal('defect-unknown')
    const to = next(id)
    if (typeof to === 'object') return refusal(to.code, { number: defect.number })
  }
  return ok(undefined)
}

const onClientLadder = (state: CaseState, defects: readonly DefectId[], step: ClientStep): Checked =>
  checkSteps(state, defects, (id) => clientStepOf(trackOf(state, id), step))

const onSupplierLadder = (state: CaseState, defects: readonly DefectId[], step: SupplierStep, to?: string): Checked =>
  checkSteps(state, defects, (id) => supplierStepOf(trackOf(state, id), step, to))

export function reserveDefects(state: CaseState, command: CommandOf<'reserve-defects'>, facts: CaseFacts): Decision {
  const { defects, by, text } = command
  const checked = onClientLadder(state, defects, 'reserve')
  return checked.ok ? ok([entry('defects-reserved', command, facts, { defects, by, text })]) : checked
}

/** A repair shows itself: by a photograph of each defect afterwards, or by a written reason for having none. */
export function repairDefects(state: CaseState, command: CommandOf<'repair-defects'>, facts: CaseFacts): Decision {
  const { works, text, attachments } = command
  const twice = works.find(({ defect }, at) => works.findIndex((one) => one.defect === defect) < at)
  const number = state.defects.find(({ id }) => id === twice?.defect)?.number
  if (number !== undefined) return refusal('defect-repaired-already', { number })
  const checked = onClientLadder(
    state,
    works.map(({ defect }) => defect),
    'repair'
  )
  if (!checked.ok) return checked
  const pieces = new Set<string>([...Object.keys(state.pieces), ...attachments.map(({ id }) => id)])
  const named = works.flatMap(({ before, after }) => [before, after]).filter((one) => one !== undefined)
  if (named.some((one) => !pieces.has(one))) return refusal('piece-unknown')
  if (text === '' && works.some(({ after }) => after === undefined)) return refusal('repair-needs-proof')
  return ok([entry('defects-repaired', command, facts, { works, text })])
}

export function askLifting(state: CaseState, command: CommandOf<'ask-lifting'>, facts: CaseFacts): Decision {
  const { defects, by, letter, text } = command
  const checked = onClientLadder(state, defects, 'ask-lifting')
  if (!checked.ok) return checked
  if (letter && !state.letters.some((one) => one.id === letter)) return refusal('letter-unknown')
  return ok([entry('lifting-asked', command, facts, { defects, by, ...(letter && { letter }), text })])
}

export function liftDefects(state: CaseState, command: CommandOf<'lift-defects'>, facts: CaseFacts): Decision {
  const { defects, who, by, text } = command
  const checked = onClientLadder(state, defects, 'lift')
  if (!checked.ok) return checked
  if (!mayLift(state, who)) return refusal('lifting-not-theirs')
  return ok([entry('defects-lifted', command, facts, { defects, who, by, text })])
}

export function refuseLifting(state: CaseState, command: CommandOf<'refuse-lifting'>, facts: CaseFacts): Decision {
  const { defects, who, text } = command
  const checked = onClientLadder(state, defects, 'refuse-lifting')
  if (!checked.ok) return checked
  if (!mayLift(state, who)) return refusal('lifting-not-theirs')
  return ok([entry('lifting-refused', command, facts, { defects, who, text })])
}

export function contestDefects(state: CaseState, command: CommandOf<'contest-defects'>, facts: CaseFacts): Decision {
  const { defects, side, text } = command
  const checked = onClientLadder(state, defects, 'contest')
  return checked.ok ? ok([entry('defects-contested', command, facts, { defects, side, text })]) : checked
}

export function notifyDefects(state: CaseState, command: CommandOf<'notify-defects'>, facts: CaseFacts): Decision {
  const { defects, to, due, letter, case: claimed, text } = command
  const checked = onSupplierLadder(state, defects, 'notify', to)
  if (!checked.ok) return checked
  if (!isParty(state, to)) return refusal('party-unknown')
  if (due && due < facts.today) return refusal('due-in-past')
  if (letter && !state.letters.some((one) => one.id === letter)) return refusal('letter-unknown')
  const optional = { ...(due && { due }), ...(letter && { letter }), ...(claimed && { case: claimed }) }
  return ok([entry('defects-notified', command, facts, { defects, to, text, ...optional })])
}

type SupplierCommand = CommandOf<'announce-repair' | 'check-repair' | 'accept-repair' | 'refuse-repair'>

const supplierActs = {
  'announce-repair': ['announce', 'repair-announced'],
  'check-repair': ['check', 'repair-checked'],
  'accept-repair': ['accept', 'repair-accepted'],
  'refuse-repair': ['refuse', 'repair-refused']
} as const satisfies Record<SupplierCommand['type'], readonly [SupplierStep, CaseEvent['type']]>

export function followRepair(state: CaseState, command: SupplierCommand, facts: CaseFacts): Decision {
  const [step, type] = supplierActs[command.type]
  const { defects, text, from } = command
  const checked = onSupplierLadder(state, defects, step)
  return checked.ok ? ok([entry(type, command, facts, { defects, text, ...(from && { from }) })]) : checked
}

/** What a firm answered, or we did of our own list. */
export function answerWork(state: CaseState, command: CommandOf<'answer-work'>, facts: CaseFacts): Decision {
  const { defects, by, answer, text, from } = command
  if (by && !isParty(state, by)) return refusal('party-unknown')
  const checked = checkSteps(state, defects, (id) => answeredStepOf(trackOf(state, id), answer, by))
  if (!checked.ok) return checked
  return ok([
    entry('work-answered', command, facts, { defects, ...(by && { by }), answer, text, ...(from && { from }) })
  ])
}

export function costDefect(state: CaseState, command: CommandOf<'cost-defect'>, facts: CaseFacts): Decision {
  const { defect, nature, amount, payer, text } = command
  if (!state.defects.some((one) => one.id === defect)) return refusal('defect-unknown')
  if (amount.cents < 0) return refusal('amount-negative')
  return ok([entry('defect-costed', command, facts, { defect, nature, amount, payer, text })])
}

/** Hundredths of the price of the works that may be kept back (Act 71-584 of 16 July 1971, art. 1). */
const MOST_KEPT_BACK = 5

export function recordRetention(state: CaseState, command: CommandOf<'record-retention'>, facts: CaseFacts): Decision {
  const { party, holder, works, amount, kept } = command
  if (!isParty(state, party)) return refusal('party-unknown')
  if (state.retentions.some((one) => one.party === party && one.released)) return refusal('retention-released-already')
  if (amount.cents <= 0 || works.cents <= 0) return refusal('amount-negative')
  if (amount.currency !== works.currency || amount.cents * 100 > works.cents * MOST_KEPT_BACK) {
    return refusal('retention-over-limit')
  }
  return ok([entry('retention-recorded', command, facts, { party, holder, works, amount, kept })])
}

export function settleRetention(
  state: CaseState,
  command: CommandOf<'oppose-retention' | 'release-retention'>,
  facts: CaseFacts
): Decision {
  const { party, on, text } = command
  const known = state.retentions.find((one) => one.party === party)
  if (!known) return refusal('retention-unknown')
  if (known.released) return refusal('retention-released-already')
  if (on > facts.today) return refusal('happened-in-future')
  if (command.type === 'oppose-retention') return ok([entry('retention-opposed', command, facts, { party, on, text })])
  const { amount } = command
  if (amount.currency !== known.amount.currency || amount.cents > known.amount.cents || amount.cents < 0) {
    return refusal('retention-more-than-held')
  }
  return ok([entry('retention-released', command, facts, { party, on, amount, text })])
}

/** The steps of a defect on its ladders, by what records each. */
export const ladderTypes = [
  'defects-reserved',
  'defects-repaired',
  'lifting-asked',
  'defects-lifted',
  'lifting-refused',
  'defects-contested',
  'defects-notified',
  'repair-announced',
  'work-answered',
  'repair-checked',
  'repair-accepted',
  'repair-refused'
] as const
type LadderStep = Extract<CaseEvent, { readonly type: (typeof ladderTypes)[number] }>

export function isLadderStep(event: CaseEvent): event is LadderStep {
  return ladderTypes.some((type) => type === event.type)
}

/** Whether an entry is the latest step of every defect it names, on its ladder: only that can be taken back. */
export function isLatestStep({ tracks }: CaseState, id: string): boolean {
  const rests = (steps: readonly { readonly entry: string }[]) =>
    steps.some(({ entry: one }) => one === id) && steps.at(-1)?.entry !== id
  return !tracks.some(({ client, supplier, answers }) => [client, supplier, answers].some(rests))
}

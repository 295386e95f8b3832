import { dayOf, type PlainDate, type TimeZone } from '../../lib/plain-date'
import { knownDay } from '../common/happened'
import { demandUntil } from './demand-until'
import { isEnded, type Recourse, type Stage, stageAfter } from './stages'
import type { CaseState } from './state'

/** What a step should rest on; its words stand in the texts, `gate.<need>`. */
export const gateNeeds = [
  'in-order',
  'acknowledgement-sent',
  'agreement-recorded',
  'notice-issued',
  'promises-settled',
  'solved',
  'told-by-them',
  'reasons-given',
  'something-new',
  'somebody-in-charge',
  'answered-once',
  'written-complaint',
  'mediation-tried',
  'notice-run-out',
  'dispute-settled'
] as const
export type GateNeed = (typeof gateNeeds)[number]

/** A need and the day from which the case meets it; without one it does not, and a person gives a reason instead. */
export interface Gate {
  readonly need: GateNeed
  readonly since?: PlainDate | undefined
}

interface At {
  readonly state: CaseState
  readonly zone: TimeZone
}
type Holds = (at: At) => boolean | PlainDate | undefined

const issued =
  (kind: string): Holds =>
  ({ state }) =>
    state.letters.some((letter) => letter.kind === kind)

/** Only words can show it: there is always a reason to give. */
const inWords: Holds = () => false

const written: Holds = ({ state }) => {
  const ours = state.direction === 'we-claim'
  const opened = !ours && (state.channel === 'letter' || state.channel === 'email')
  const flow = ours ? 'out' : 'in'
  const said = Object.values(state.entries).some(({ message, undone }) => {
    return !undone && message?.written === true && message.flow === flow
  })
  return opened || said
}

/** The first day after the last one that a formal notice gave. */
const runOut: Holds = ({ state }) => {
  const ends = state.letters.flatMap(
    (letter) => ((letter.mailing.deposited ?? letter.mailing.collected) && demandUntil(letter)) || []
  )
  return ends.toSorted()[0]
}

const settledStages: readonly Stage[] = ['agreed', 'implementing', 'resolved', 'followed-up', 'settled']

const holds: Readonly<Record<Exclude<GateNeed, 'in-order'>, Holds>> = {
  'acknowledgement-sent': issued('acknowledgement'),
  'agreement-recorded': ({ state }) => state.agreed !== undefined,
  'notice-issued': issued('formal-notice'),
  'promises-settled': ({ state }) => state.promises.every(({ standing }) => standing !== 'open'),
  solved: ({ state }) => ['resolved', 'followed-up', 'settled'].includes(state.stage),
  'told-by-them': inWords,
  'reasons-given': inWords,
  'something-new': inWords,
  'somebody-in-charge': ({ state }) => state.owner !== undefined,
  'answered-once': ({ state }) => state.lastOut !== undefined,
  'written-complaint': written,
  'mediation-tried': ({ state }) => state.recoursesTaken.includes('mediation'),
  'notice-run-out': runOut,
  'dispute-settled': ({ state }) =>
    state.agreed !== undefined || settledStages.includes(state.stage) || isEnded(state.stage)
}

const ofStage: Partial<Record<Stage, readonly Exclude<GateNeed, 'in-order'>[]>> = {
  acknowledged: ['acknowledgement-sent'],
  agreed: ['agreement-recorded'],
  'put-on-notice': ['notice-issued'],
  settled: ['agreement-recorded', 'promises-settled'],
  resolved: ['promises-settled'],
  closed: ['solved', 'promises-settled'],
  withdrawn: ['told-by-them'],
  'not-upheld': ['reasons-given'],
  reopened: ['something-new']
}

/**
 * A consumer mediator takes a case only after a written complaint to the firm (C. conso. L612-2, 1o); a court may ask for
 * an attempt to agree before a small claim (CPC 750-1). The rest is good practice.
 */
const ofRecourse: Readonly<Record<Recourse, readonly Exclude<GateNeed, 'in-order'>[]>> = {
  none: ['dispute-settled'],
  escalated: ['answered-once', 'somebody-in-charge'],
  mediation: ['written-complaint', 'answered-once'],
  'formal-notice': ['notice-issued'],
  litigation: ['notice-run-out', 'mediation-tried']
}

function gate(need: Exclude<GateNeed, 'in-order'>, at: At): Gate {
  const held = holds[need](at)
  if (held === undefined || held === false) return { need }
  return { need, since: held === true ? openedOn(at) : held }
}

const openedOn = ({ state, zone }: At): PlainDate => knownDay(state.openedHow, zone) ?? dayOf(state.openedAt, zone)

/** What moving to a stage should rest on; besides what a stage names, that it follows the one before it. */
export function stageGates(state: CaseState, to: Stage, zone: TimeZone): readonly Gate[] {
  const at = { state, zone }
  const named = ofStage[to]
  if (named) return named.map((need) => gate(need, at))
  return [{ need: 'in-order', ...(stageAfter(state) === to && { since: openedOn(at) }) }]
}

/** What taking a recourse should rest on. */
export function recourseGates(state: CaseState, to: Recourse, zone: TimeZone): readonly Gate[] {
  return ofRecourse[to].map((need) => gate(need, { state, zone }))
}

/** Whether a step may be taken without giving a reason. */
export function mayPass(gates: readonly Gate[], today: PlainDate): boolean {
  return gates.every(({ since }) => since !== undefined && since <= today)
}

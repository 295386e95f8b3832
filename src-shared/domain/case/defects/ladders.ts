import type { Refusal } from '../../common/refusal'
import type { WorkAnswer } from '../events/defects'
import type { CaseRefusal } from '../refusals'

/**
 * A defect climbs two ladders that do not know each other. Between the client and us, lifting is the client's act alone:
 * silence lifts nothing, and the proof is ours to bring (Cass. 3e civ., 13 April 2005 and 1 April 1992). Between us and
 * the subcontractor, accepting his repair is our act, and says nothing to the client.
 */
export const clientStandings = [
  'observed',
  'reserved',
  'repaired',
  'lifting-asked',
  'lifted',
  'refused',
  'contested'
] as const
export type ClientStanding = (typeof clientStandings)[number]

export const clientSteps = ['reserve', 'repair', 'ask-lifting', 'lift', 'refuse-lifting', 'contest'] as const
export type ClientStep = (typeof clientSteps)[number]

export const supplierStandings = [
  'none',
  'notified',
  'announced',
  'declined',
  'checked',
  'accepted',
  'refused'
] as const
export type SupplierStanding = (typeof supplierStandings)[number]

export const supplierSteps = ['notify', 'announce', 'decline', 'check', 'accept', 'refuse'] as const
export type SupplierStep = (typeof supplierSteps)[number]

/** Why a ladder does not have the step; the codes are refusals of the case. */
export type NoStep = Extract<
  CaseRefusal['code'],
  `defect-${string}` | `lifting-${string}` | `repair-${string}` | 'nothing-to-lift'
>

type Ladder<Standing extends string, Step extends string> = Readonly<
  Record<Standing, Readonly<Record<Step, Exclude<Standing, 'observed' | 'none'> | Refusal<NoStep>>>>
>

const no = (code: NoStep): Refusal<NoStep> => ({ code })

/** Where each step leads from each standing, or why there is no such step. */
export const clientLadder: Ladder<ClientStanding, ClientStep> = {
  observed: {
    reserve: 'reserved',
    repair: 'repaired',
    'ask-lifting': no('defect-not-repaired'),
    lift: no('nothing-to-lift'),
    'refuse-lifting': no('nothing-to-lift'),
    contest: 'contested'
  },
  reserved: {
    reserve: no('defect-reserved-already'),
    repair: 'repaired',
    'ask-lifting': no('defect-not-repaired'),
    lift: 'lifted',
    'refuse-lifting': no('defect-not-repaired'),
    contest: 'contested'
  },
  repaired: {
    reserve: 'reserved',
    repair: no('defect-repaired-already'),
    'ask-lifting': 'lifting-asked',
    lift: 'lifted',
    'refuse-lifting': 'refused',
    contest: 'contested'
  },
  'lifting-asked': {
    reserve: 'reserved',
    repair: no('defect-repaired-already'),
    'ask-lifting': no('lifting-asked-already'),
    lift: 'lifted',
    'refuse-lifting': 'refused',
    contest: 'contested'
  },
  refused: {
    reserve: 'reserved',
    repair: 'repaired',
    'ask-lifting': no('defect-not-repaired'),
    lift: 'lifted',
    'refuse-lifting': no('lifting-refused-already'),
    contest: 'contested'
  },
  contested: {
    reserve: 'reserved',
    repair: 'repaired',
    'ask-lifting': 'lifting-asked',
    lift: 'lifted',
    'refuse-lifting': 'refused',
    contest: no('defect-contested-already')
  },
  lifted: {
    reserve: no('defect-lifted-already'),
    repair: no('defect-lifted-already'),
    'ask-lifting': no('defect-lifted-already'),
    lift: no('defect-lifted-already'),
    'refuse-lifting': no('defect-lifted-already'),
    contest: no('defect-lifted-already')
  }
}

/** A repair is accepted or refused by what was seen: a check comes first, even of what nobody announced. */
export const supplierLadder: Ladder<SupplierStanding, SupplierStep> = {
  none: {
    notify: 'notified',
    announce: no('defect-not-notified'),
    // Who was given his list answers for it, notified or not.
    decline: 'declined',
    check: no('defect-not-notified'),
    accept: no('defect-not-notified'),
    refuse: no('defect-not-notified')
  },
  notified: {
    notify: no('defect-notified-already'),
    announce: 'announced',
    decline: 'declined',
    check: 'checked',
    accept: no('repair-not-checked'),
    refuse: no('repair-not-checked')
  },
  announced: {
    notify: no('defect-notified-already'),
    announce: no('repair-announced-already'),
    decline: 'declined',
    check: 'checked',
    accept: no('repair-not-checked'),
    refuse: no('repair-not-checked')
  },
  // Who refuses is put on formal notice, or thinks better of it.
  declined: {
    notify: 'notified',
    announce: 'announced',
    decline: no('repair-declined-already'),
    check: 'checked',
    accept: no('repair-not-checked'),
    refuse: no('repair-not-checked')
  },
  checked: {
    notify: no('defect-notified-already'),
    announce: no('repair-checked-already'),
    decline: no('repair-checked-already'),
    check: no('repair-checked-already'),
    accept: 'accepted',
    refuse: 'refused'
  },
  refused: {
    notify: 'notified',
    announce: 'announced',
    decline: 'declined',
    check: 'checked',
    accept: no('repair-not-checked'),
    refuse: no('repair-refused-already')
  },
  // What was accepted may turn out not to be done: it is notified again.
  accepted: {
    notify: 'notified',
    announce: no('repair-accepted-already'),
    decline: no('repair-accepted-already'),
    check: no('repair-accepted-already'),
    accept: no('repair-accepted-already'),
    refuse: no('repair-accepted-already')
  }
}

export interface DefectTrack {
  /** The steps taken, in order; what was taken back is left out. */
  readonly client: readonly { readonly standing: Exclude<ClientStanding, 'observed'> }[]
  readonly supplier: readonly { readonly standing: Exclude<SupplierStanding, 'none'>; readonly to: string }[]
}

export const clientStanding = (track: DefectTrack | undefined): ClientStanding =>
  track?.client.at(-1)?.standing ?? 'observed'

export const supplierStanding = (track: DefectTrack | undefined): SupplierStanding =>
  track?.supplier.at(-1)?.standing ?? 'none'

/** Reserved once is reserved until it is lifted: the duty of result lasts so long (Cass. 3e civ., 2 Feb. 2017, no 15-29.420). */
export function isReserved(track: DefectTrack | undefined): boolean {
  return track?.client.some(({ standing }) => standing === 'reserved') ?? false
}

/** Where a step leads a defect on the client's ladder, or why it has no such step. */
export function clientStepOf(
  track: DefectTrack | undefined,
  step: ClientStep
): (typeof clientLadder)[ClientStanding][ClientStep] {
  const standing = clientStanding(track)
  const to = clientLadder[standing][step]
  return step === 'reserve' && standing !== 'lifted' && isReserved(track) ? no('defect-reserved-already') : to
}

/** The same on the subcontractor's; somebody else is notified of it as if nobody had been. */
export function supplierStepOf(
  track: DefectTrack | undefined,
  step: SupplierStep,
  to?: string
): (typeof supplierLadder)[SupplierStanding][SupplierStep] {
  const last = track?.supplier.at(-1)
  const asks = step === 'notify' || step === 'decline'
  const other = asks && to !== undefined && last !== undefined && last.to !== to
  return supplierLadder[other ? 'none' : supplierStanding(track)][step]
}

/**
 * Where the answer of a firm leads a defect, or why there is nothing to answer; undefined where it moves nothing: what is
 * not done stays as it was, and what we ourselves say we did shows itself by a photograph.
 * @param by the firm; ours without it
 */
export function answeredStepOf(
  track: DefectTrack | undefined,
  answer: WorkAnswer,
  by: string | undefined
): Exclude<SupplierStanding, 'none'> | Refusal<NoStep> | undefined {
  if (clientStanding(track) === 'lifted') return no('defect-lifted-already')
  if (by === undefined) return undefined
  if (answer === 'declined') return supplierStepOf(track, 'decline', by)
  const theirs = track?.supplier.at(-1)?.to === by
  if (answer === 'done') return theirs ? supplierStepOf(track, 'announce') : 'announced'
  return theirs && supplierStanding(track) === 'announced' ? 'notified' : undefined
}

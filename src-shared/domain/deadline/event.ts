import type { PlainDate } from '../../lib/plain-date'
import type { DeadlineInputs, HappeningName } from './inputs'

/** What may interrupt a period (a whole new one runs) or suspend it (what was left runs on), or does neither. */
export type EventKind =
  | 'formal-notice'
  | 'negotiation'
  | 'acknowledgment'
  | 'lawsuit'
  | 'enforcement'
  | 'recorded-letter'
  | 'insurer-expert'
  | 'mediation'
  | 'expert'
  | 'impossibility'

export interface DeadlineEvent {
  readonly kind: EventKind
  readonly on: PlainDate
  /** The end of a suspension, or of the proceedings; unknown while it lasts. */
  readonly until?: PlainDate | undefined
  /** A lawsuit withdrawn, lapsed or finally dismissed (C. civ. art. 2243). */
  readonly isVoid?: boolean | undefined
  /** The expert was asked for by the one whose right it is; taken for granted when nothing is said. */
  readonly isOfHolder?: boolean | undefined
}

export type EventRefusal =
  | 'never-moves'
  | 'negotiations-alone'
  | 'not-for-forclusion'
  | 'insurance-only'
  | 'not-a-limitation'
  | 'fixed'
  | 'void'
  | 'not-the-party-who-asked'
  | 'before-start'
  | 'already-expired'

const single: readonly (readonly [HappeningName, EventKind])[] = [
  ['formal-notice', 'formal-notice'],
  ['negotiation', 'negotiation'],
  ['acknowledgment', 'acknowledgment'],
  ['enforcement', 'enforcement'],
  ['recorded-letter', 'recorded-letter'],
  ['insurer-expert', 'insurer-expert']
]

/** The events among the inputs of one question, in order of their days. */
export function eventsAmong(given: DeadlineInputs): DeadlineEvent[] {
  const events: DeadlineEvent[] = single.flatMap(([name, kind]) => {
    const on = given[name]
    return on === undefined || typeof on !== 'string' ? [] : [{ kind, on }]
  })
  if (given.summons) {
    events.push({ kind: 'lawsuit', on: given.summons, until: given.order, isVoid: given['summons-void'] })
  }
  if (given['mediation-start']) {
    events.push({ kind: 'mediation', on: given['mediation-start'], until: given['mediation-end'] })
  }
  if (given['expert-start']) {
    const isOfHolder = given['expert-asked']
    events.push({ kind: 'expert', on: given['expert-start'], until: given['expert-end'], isOfHolder })
  }
  if (given['impossibility-start']) {
    events.push({ kind: 'impossibility', on: given['impossibility-start'], until: given['impossibility-end'] })
  }
  return inOrder(events)
}

export function inOrder(events: readonly DeadlineEvent[]): DeadlineEvent[] {
  return events.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
}

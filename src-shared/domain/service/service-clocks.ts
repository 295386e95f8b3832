import type { Instant } from '../../lib/plain-date'
import { type DisputeType, typeDefaults } from '../case/dispute-types'
import { type ClockReading, type Pause, readClock, type ServiceTarget } from './clock'
import type { WorkCalendar } from './working-time'

/** What a client waits for. */
export type ServiceClock = 'acknowledge' | 'next-news' | 'answer'

export interface ServiceTargets {
  readonly acknowledge: ServiceTarget
  readonly 'next-news': ServiceTarget
  readonly answer: ServiceTarget
}

export interface ServiceInput {
  readonly calendar: WorkCalendar
  readonly targets: ServiceTargets
  readonly receivedAt: Instant
  /** The first answer by a person, not the receipt of a machine; a call noted as such counts. */
  readonly acknowledgedAt?: Instant
  /** The last time we gave news. */
  readonly lastNewsAt?: Instant
  readonly answeredAt?: Instant
  /** When the client had to act. */
  readonly pauses: readonly Pause[]
  readonly now: Instant
}

/** Working days after which a client should hear from us again. */
export const NEWS_DAYS = 5

/** What a type proposes until the firm decides otherwise; news every five working days. */
export function defaultTargets(type: DisputeType): ServiceTargets {
  const { acknowledge, answer } = typeDefaults[type]
  return {
    acknowledge: { unit: 'days', count: acknowledge },
    'next-news': { unit: 'days', count: NEWS_DAYS },
    answer: { unit: 'days', count: answer }
  }
}

const earliest = (...moments: readonly (Instant | undefined)[]): Instant | undefined =>
  moments.filter((at) => at !== undefined).sort()[0]
const latest = (first: Instant, ...others: readonly (Instant | undefined)[]): Instant =>
  others.reduce<Instant>((last, at) => (at !== undefined && at > last ? at : last), first)

/**
 * The clocks of a case. To acknowledge is never the client's turn, so that nothing pauses it, and a full answer sent first
 * counts. News are owed from the last ones until the answer.
 */
export function serviceClocks(input: ServiceInput): Readonly<Partial<Record<ServiceClock, ClockReading>>> {
  const { calendar, targets, receivedAt, acknowledgedAt, lastNewsAt, answeredAt, pauses, now } = input
  const stop = (stoppedAt: Instant | undefined) => (stoppedAt === undefined ? {} : { stoppedAt })
  const common = { calendar, now }
  const acknowledge = readClock({
    ...common,
    target: targets.acknowledge,
    startedAt: receivedAt,
    ...stop(earliest(acknowledgedAt, answeredAt)),
    pauses: []
  })
  const answer = readClock({ ...common, target: targets.answer, startedAt: receivedAt, ...stop(answeredAt), pauses })
  const startedAt = latest(receivedAt, acknowledgedAt, lastNewsAt)
  const news =
    answeredAt === undefined ? readClock({ ...common, target: targets['next-news'], startedAt, pauses }) : undefined
  return {
    ...(acknowledge && { acknowledge }),
    ...(news && { 'next-news': news }),
    ...(answer && { answer })
  }
}

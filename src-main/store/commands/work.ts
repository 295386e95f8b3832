import type { Transaction } from 'kysely'
import type { JsonValue } from '../../../src-shared/domain/chain/json'
import type { StreamRef } from '../../../src-shared/domain/chain/stream-name'
import type { Refusal } from '../../../src-shared/domain/common/refusal'
import type { OrganisationState } from '../../../src-shared/domain/organisation/state'
import { type EventId, eventId, type StreamId } from '../../../src-shared/lib/ids'
import type { Instant, TimeZone } from '../../../src-shared/lib/plain-date'
import type { Result } from '../../../src-shared/lib/result'
import { appendEvents } from '../events/append-events'
import type { Append, AppendedEvent, NewEvent } from '../events/stored-event'
import { homeZone } from '../streams/home-zone'
import { type Streams, streamsOf } from '../streams/streams'
import type { Database } from '../tables/database'
import type { UnitOfWork, WriteRefusal } from '../unit-of-work'
import type { Acting } from './acting'
import { asStored } from './as-stored'

/** One command under way: its transaction, and what every command reads. */
export interface Work {
  readonly trx: Transaction<Database>
  readonly unit: UnitOfWork
  readonly acting: Acting
  readonly streams: Streams
  readonly organisation: OrganisationState
  readonly organisationId: StreamId | undefined
  /** The firm's home zone, in which the views count days. */
  readonly zone: TimeZone
  /** When all of it is recorded. */
  readonly now: Instant
}

/** By what the views of a case are worked out: the firm's zone, and the rules of deadlines with its own. */
export function viewedBy({ zone, acting, organisation }: Work) {
  return { zone, lore: acting.deadlines(organisation.deadlines) }
}

/** What a command answers: its value, a refusal of the domain, or why nothing can be written at all. */
export type Outcome<T, Code extends string> = Result<T, Refusal<Code | WriteRefusal>>

/** Runs a command in one transaction. */
export async function inOneWrite<T, Code extends string>(
  acting: Acting,
  command: (work: Work) => Promise<Result<T, Refusal<Code>>>
): Promise<Outcome<T, Code>> {
  const streams = streamsOf(acting.vault)
  const answer = await acting.vault.write<T, Refusal<Code>>(async (trx, unit) => {
    const { id: organisationId, state: organisation } = await streams.organisation(trx)
    const zone = homeZone(organisation)
    return command({ trx, unit, acting, streams, organisation, organisationId, zone, now: acting.clock.now() })
  })
  if (answer.ok) return answer
  return { ok: false, reason: typeof answer.reason === 'string' ? { code: answer.reason } : answer.reason }
}

interface Decided {
  readonly type: string
  readonly payload: unknown
}

/** A decided event under its id, as it will be read again. */
export interface Ready<E extends Decided> {
  readonly id: EventId
  readonly event: E
  readonly payload: JsonValue
}

/** Gives a decided event its id and the form it is stored in. */
export function ready<E extends Decided>(
  work: Pick<Work, 'acting'>,
  decided: E,
  read: (type: string, payload: unknown) => E | undefined
): Ready<E> {
  return { id: eventId.parse(work.acting.newId()), ...asStored(decided, read) }
}

/** Appends what was decided to the end of a stream, and gives back each event with its place. */
export function append<E extends Decided>(
  work: Work,
  stream: StreamRef,
  events: readonly E[],
  read: (type: string, payload: unknown) => E | undefined
): Promise<readonly { readonly event: E; readonly header: AppendedEvent }[]> {
  return appendReady(
    work,
    stream,
    events.map((event) => ready(work, event, read))
  )
}

/** The same for events that have their ids. */
export async function appendReady<E extends Decided>(
  work: Work,
  stream: StreamRef,
  events: readonly Ready<E>[]
): Promise<readonly { readonly event: E; readonly header: AppendedEvent }[]> {
  const headers = await appendEvents(work.trx, { ...recordingOf(work), stream, events: events.map(asNew) })
  const { onClockWentBack } = work.acting
  if (onClockWentBack && headers.some((header) => header.clockWentBack)) work.unit.afterCommit(onClockWentBack)
  return withHeaders(events, headers)
}

/** By whom, when and in which vault something is recorded. */
export function recordingOf({ acting, now }: Work): Omit<Append, 'stream' | 'events'> {
  return { vault: acting.vault.id, machine: acting.vault.machine, actor: acting.actor, recordedAt: now }
}

/** An event as it goes into the chain. */
export function asNew({ id, event, payload }: Ready<Decided>): NewEvent {
  return { id, type: event.type, payload }
}

/** Events beside the headers they were given, in their order. */
export function withHeaders<E extends Decided>(
  events: readonly Ready<E>[],
  headers: readonly AppendedEvent[]
): readonly { readonly event: E; readonly header: AppendedEvent }[] {
  return headers.flatMap((header, index) => {
    const event = events[index]?.event
    return event ? [{ event, header }] : []
  })
}

import { movedTasks } from '../../../src-shared/domain/case/decide/plans'
import type { CaseEvent } from '../../../src-shared/domain/case/events'
import { evolveCase } from '../../../src-shared/domain/case/evolve'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { type CaseId, type EventId, streamId } from '../../../src-shared/lib/ids'
import { readCaseEvent } from '../streams/read-event'
import type { Loaded } from '../streams/stream-cache'
import { advanced } from '../streams/stream-head'
import { projectCase } from '../views/project-case'
import { caseFacts } from './case-facts'
import { append, viewedBy, type Work } from './work'

/** Writes a case's decided events: chain, views and search. The new state is kept once the commit is on disk. */
export async function recordCase(
  work: Work,
  id: CaseId,
  loaded: Loaded<CaseState | undefined>,
  events: readonly CaseEvent[]
): Promise<readonly EventId[]> {
  return (await recordMore(work, id, loaded, events)).events
}

/** The same, with the case as it stands then: for a transaction that goes on with it. */
export async function recordMore(
  work: Work,
  id: CaseId,
  loaded: Loaded<CaseState | undefined>,
  events: readonly CaseEvent[]
): Promise<{ readonly events: readonly EventId[]; readonly loaded: Loaded<CaseState> }> {
  const stream = { kind: 'case' as const, id: streamId.parse(id) }
  const decided = await append(work, stream, events, readCaseEvent)
  const changed = folded(id, loaded.state, decided)
  // Whatever changed, a plan that hangs on it moves its tasks in the same breath.
  const followed = changed.plans.length > 0 ? movedTasks(changed, caseFacts(work)) : []
  const moved = await append(work, stream, followed, readCaseEvent)
  const appended = [...decided, ...moved]
  const after = folded(id, changed, moved)
  await projectCase(work.trx, { before: loaded.state, after, appended }, viewedBy(work))
  const headers = appended.map(({ header }) => header)
  const kept = { head: advanced(loaded.head, headers), state: after }
  work.unit.afterCommit(() => work.streams.cases.keep(id, kept))
  return { events: headers.map((header) => header.id), loaded: kept }
}

type Appended = Awaited<ReturnType<typeof append<CaseEvent>>>

function folded(id: CaseId, state: CaseState | undefined, events: Appended): CaseState {
  const after = events.reduce((before, { event, header }) => evolveCase(id, before, { ...event, header }), state)
  if (!after) throw new Error(`Case ${id} was written to before it was opened`)
  return after
}

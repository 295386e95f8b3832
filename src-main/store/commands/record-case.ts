import type { CaseEvent } from '../../../src-shared/domain/case/events'
import { evolveCase } from '../../../src-shared/domain/case/evolve'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { type CaseId, type EventId, streamId } from '../../../src-shared/lib/ids'
import { readCaseEvent } from '../streams/read-event'
import type { Loaded } from '../streams/stream-cache'
import { advanced } from '../streams/stream-head'
import { projectCase } from '../views/project-case'
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
  const appended = await append(work, { kind: 'case', id: streamId.parse(id) }, events, readCaseEvent)
  const after = appended.reduce((state, { event, header }) => evolveCase(id, state, { ...event, header }), loaded.state)
  if (!after) throw new Error(`Case ${id} was written to before it was opened`)
  await projectCase(work.trx, { before: loaded.state, after, appended }, viewedBy(work))
  const headers = appended.map(({ header }) => header)
  const kept = { head: advanced(loaded.head, headers), state: after }
  work.unit.afterCommit(() => work.streams.cases.keep(id, kept))
  return { events: headers.map((header) => header.id), loaded: kept }
}

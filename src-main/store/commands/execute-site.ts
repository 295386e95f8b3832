import type { Refusal } from '../../../src-shared/domain/common/refusal'
import {
  decideSite,
  evolveSite,
  type SiteCommand,
  type SiteRefusal,
  type SiteWithdrawal,
  type siteRefusals
} from '../../../src-shared/domain/site/site'
import { type SiteId, streamId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { readSiteEvent } from '../streams/read-event'
import { advanced } from '../streams/stream-head'
import { projectSite } from '../views/project-site'
import type { Acting } from './acting'
import { append, inOneWrite, type Outcome, type Work } from './work'

export type SiteCode = (typeof siteRefusals)[number]

/** One command on one site; `create` with a new id. */
export function executeSite(acting: Acting, id: SiteId, command: SiteCommand): Promise<Outcome<undefined, SiteCode>> {
  return inOneWrite<undefined, SiteCode>(
    acting,
    (work): Promise<Result<undefined, Refusal<SiteCode>>> => doSite(work, id, command)
  )
}

/** The same inside a transaction that does more. */
export async function doSite(
  work: Work,
  id: SiteId,
  command: SiteCommand | SiteWithdrawal
): Promise<Result<undefined, SiteRefusal>> {
  const loaded = await work.streams.sites.load(work.trx, id)
  const decided = decideSite(loaded.state, command)
  if (!decided.ok) return decided
  const appended = await append(work, { kind: 'site', id: streamId.parse(id) }, decided.value, readSiteEvent)
  let state = loaded.state
  for (const { event, header } of appended) state = evolveSite(id, state, { ...event, header })
  if (state) await projectSite(work.trx, state)
  const head = advanced(
    loaded.head,
    appended.map(({ header }) => header)
  )
  work.unit.afterCommit(() => work.streams.sites.keep(id, { head, state }))
  return ok(undefined)
}

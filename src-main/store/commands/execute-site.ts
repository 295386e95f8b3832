import type { Refusal } from '../../../src-shared/domain/common/refusal'
import { refusal } from '../../../src-shared/domain/common/refusal'
import {
  decideSite,
  type SiteCommand,
  type SiteWithdrawal,
  type siteRefusals
} from '../../../src-shared/domain/site/decide'
import { evolveSite } from '../../../src-shared/domain/site/evolve'
import { type SiteId, streamId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { readSiteEvent } from '../streams/read-event'
import { advanced } from '../streams/stream-head'
import { projectSite } from '../views/project-site'
import type { Acting } from './acting'
import { append, inOneWrite, type Outcome, type Work } from './work'

export type SiteCode = (typeof siteRefusals)[number] | 'no-such-contact'

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
): Promise<Result<undefined, Refusal<SiteCode>>> {
  if (!(await isContractorKnown(work, command))) return refusal('no-such-contact')
  const loaded = await work.streams.sites.load(work.trx, id)
  const decided = decideSite(loaded.state, command, work.acting.newId)
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

/** Whether the contact that a lot names is one of this vault's, where it names one. */
async function isContractorKnown({ trx }: Work, command: SiteCommand | SiteWithdrawal): Promise<boolean> {
  const contractor = 'is' in command ? command.is.contractor : undefined
  if (contractor === undefined) return true
  return (
    (await trx.selectFrom('view_contacts').select('id').where('id', '=', contractor).executeTakeFirst()) !== undefined
  )
}

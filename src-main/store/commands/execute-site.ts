import type { Refusal } from '../../../src-shared/domain/common/refusal'
import { refusal } from '../../../src-shared/domain/common/refusal'
import {
  decideSite,
  type SiteCommand,
  type SiteWithdrawal,
  type siteRefusals
} from '../../../src-shared/domain/site/decide'
import { evolveSite } from '../../../src-shared/domain/site/evolve'
import { type PlanId, type SiteId, streamId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { readSiteEvent } from '../streams/read-event'
import { advanced } from '../streams/stream-head'
import { projectSite } from '../views/project-site'
import type { Acting } from './acting'
import { knownFile } from './known-files'
import { append, inOneWrite, type Outcome, type Work } from './work'

export type SiteCode = (typeof siteRefusals)[number] | 'no-such-contact' | 'attachment-unknown'

export interface SiteDone {
  /** The plan that was added. */
  readonly plan?: PlanId
}

/** One command on one site; `create` with a new id. */
export function executeSite(acting: Acting, id: SiteId, command: SiteCommand): Promise<Outcome<SiteDone, SiteCode>> {
  return inOneWrite<SiteDone, SiteCode>(
    acting,
    (work): Promise<Result<SiteDone, Refusal<SiteCode>>> => doSite(work, id, command)
  )
}

/** The same inside a transaction that does more. */
export async function doSite(
  work: Work,
  id: SiteId,
  asked: SiteCommand | SiteWithdrawal
): Promise<Result<SiteDone, Refusal<SiteCode>>> {
  if (!(await isContractorKnown(work, asked))) return refusal('no-such-contact')
  const file = 'file' in asked ? await knownFile(work.trx, asked.file.id) : undefined
  if ('file' in asked && !file) return refusal('attachment-unknown', { name: asked.file.name })
  // What the store knows of a file is what is recorded of it.
  const command = file && 'file' in asked ? { ...asked, file } : asked
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
  const added = decided.value.find((event) => event.type === 'plan-added')
  return ok(added ? { plan: added.payload.plan } : {})
}

/** Whether the contact that a lot names is one of this vault's, where it names one. */
async function isContractorKnown({ trx }: Work, command: SiteCommand | SiteWithdrawal): Promise<boolean> {
  const contractor = command.type === 'add-lot' || command.type === 'change-lot' ? command.is.contractor : undefined
  if (contractor === undefined) return true
  return (
    (await trx.selectFrom('view_contacts').select('id').where('id', '=', contractor).executeTakeFirst()) !== undefined
  )
}

import type { Kysely } from 'kysely'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { ContactState } from '../../../src-shared/domain/contact/contact'
import { emptyOrganisation, type OrganisationState } from '../../../src-shared/domain/organisation/state'
import type { SiteState } from '../../../src-shared/domain/site/evolve'
import type { CaseId, ContactId, SiteId, StreamId } from '../../../src-shared/lib/ids'
import { listStreams } from '../events/load-stream'
import type { Database } from '../tables/database'
import { foldCase, foldContact, foldOrganisation, foldSite } from './fold'
import { type Loaded, StreamCache } from './stream-cache'

/** The states of a vault's streams. */
export class Streams {
  readonly cases = new StreamCache<CaseId, CaseState | undefined>(128, foldCase)
  readonly contacts = new StreamCache<ContactId, ContactState | undefined>(64, foldContact)
  readonly sites = new StreamCache<SiteId, SiteState | undefined>(16, foldSite)
  readonly #organisations = new StreamCache<StreamId, OrganisationState>(1, (_id, events) => foldOrganisation(events))
  #organisation: StreamId | undefined

  /** The firm's stream; its id is undefined before its first event. */
  async organisation(db: Kysely<Database>): Promise<Loaded<OrganisationState> & { readonly id: StreamId | undefined }> {
    const known = this.#organisation && (await this.#organisations.load(db, this.#organisation))
    if (this.#organisation && known && known.head.size > 0) return { id: this.#organisation, ...known }
    const [listed] = await listStreams(db, 'organisation')
    this.#organisation = listed?.id
    if (!listed) return { id: undefined, head: new Map(), state: emptyOrganisation }
    return { id: listed.id, ...(await this.#organisations.load(db, listed.id)) }
  }
}

const byVault = new WeakMap<object, Streams>()

/** The one `Streams` of an open vault, for as long as it is open. */
export function streamsOf(vault: object): Streams {
  const known = byVault.get(vault)
  if (known) return known
  const streams = new Streams()
  byVault.set(vault, streams)
  return streams
}

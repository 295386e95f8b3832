import type { CaseCommand } from '../../../src-shared/domain/case/commands'
import type { StreamRef } from '../../../src-shared/domain/chain/stream-name'
import type { Refusal } from '../../../src-shared/domain/common/refusal'
import {
  type Contact,
  type ContactState,
  decideContact,
  evolveContact
} from '../../../src-shared/domain/contact/contact'
import { formatReference } from '../../../src-shared/domain/reference/reference'
import { decideSite } from '../../../src-shared/domain/site/decide'
import type { Site } from '../../../src-shared/domain/site/events'
import { evolveSite, type SiteState } from '../../../src-shared/domain/site/evolve'
import { type CaseId, type ContactId, caseId, type SiteId, streamId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { NewStreams } from '../events/new-streams'
import type { AppendedEvent } from '../events/stored-event'
import { readContactEvent, readSiteEvent } from '../streams/read-event'
import { advanced, type StreamHead } from '../streams/stream-head'
import { insertRows } from '../tables/insert-rows'
import { type CaseRows, rowsOf } from '../views/case-rows'
import { type ContactRow, contactRow } from '../views/contact-row'
import { insertNewCases } from '../views/insert-new-cases'
import { namesOf } from '../views/names'
import { raiseNumber } from '../views/numbers'
import { type SiteRow, siteRow } from '../views/site-row'
import { type Series, seriesOf } from './case-facts'
import { CaseInPlan, type PlanCode } from './plan-case'
import { asNew, type Ready, ready, recordingOf, viewedBy, type Work, withHeaders } from './work'

/** A thing that was begun: its id, and the head of its stream. */
export interface Begun<Id> {
  readonly id: Id
  readonly head: StreamHead
}

export interface BegunCase extends Begun<CaseId> {
  readonly reference: string
}

type Named = Pick<ContactRow, 'names' | 'name_key'>

/**
 * Contacts, sites and cases that begin in one transaction. Nobody can have seen them before its end, so their rows are
 * worked out once, from how each stands then, and everything is written together.
 */
export class BegunTogether {
  readonly #contacts = new Map<ContactId, ContactRow>()
  readonly #known = new Map<ContactId, Named | undefined>()
  readonly #sites: SiteRow[] = []
  readonly #cases: CaseRows[] = []
  readonly #around
  /** The number of the next case. */
  #next: number

  private constructor(
    private readonly work: Work,
    private readonly streams: NewStreams,
    private readonly series: Series
  ) {
    this.#next = series.next
    this.#around = viewedBy(work)
  }

  static async begin(work: Work): Promise<BegunTogether> {
    return new BegunTogether(work, await NewStreams.begin(work.trx, recordingOf(work)), await seriesOf(work))
  }

  contact(id: ContactId, contact: Contact): Begun<ContactId> {
    const decided = accepted(decideContact(undefined, { type: 'create', contact }))
    const events = decided.map((event) => ready(this.work, event, readContactEvent))
    const appended = this.#add({ kind: 'contact', id: streamId.parse(id) }, events)
    let state: ContactState | undefined
    for (const { event, header } of appended) state = evolveContact(id, state, { ...event, header })
    if (state) this.#contacts.set(id, contactRow(state))
    return { id, head: headOf(appended) }
  }

  site(id: SiteId, site: Site): Begun<SiteId> {
    const decided = accepted(decideSite(undefined, { type: 'create', site }, this.work.acting.newId))
    const events = decided.map((event) => ready(this.work, event, readSiteEvent))
    const appended = this.#add({ kind: 'site', id: streamId.parse(id) }, events)
    let state: SiteState | undefined
    for (const { event, header } of appended) state = evolveSite(id, state, { ...event, header })
    if (state) this.#sites.push(siteRow(state))
    return { id, head: headOf(appended) }
  }

  /**
   * A case and the commands that it begins with. What is refused of `more` goes without saying, such as the stage at which
   * a case begins anyway.
   */
  async case(opening: CaseCommand, more: readonly CaseCommand[]): Promise<Result<BegunCase, Refusal<PlanCode>>> {
    const plan = new CaseInPlan(this.work, caseId.parse(this.work.acting.newId()))
    const opened = plan.add(opening, {
      nextReference: formatReference(this.series.pattern, { ...this.series, number: this.#next })
    })
    if (!opened.ok) return opened
    for (const command of more) plan.add(command)
    const { id, events, state } = plan
    if (!state) throw new Error(`Case ${id} was planned without being opened`)
    const appended = this.#add({ kind: 'case', id: streamId.parse(id) }, events)
    const contacts: (Named | undefined)[] = []
    for (const party of state.parties) contacts.push(await this.#named(party.contact))
    this.#cases.push(rowsOf(state, appended, contacts, this.#around))
    this.#next += 1
    return ok({ id, head: headOf(appended), reference: state.reference })
  }

  /**
   * Writes all of it, once.
   * @param between called between two statements
   */
  async write(between: () => Promise<void>): Promise<void> {
    const { trx } = this.work
    await this.streams.write(trx, between)
    await insertRows(trx, 'view_contacts', [...this.#contacts.values()], between)
    await insertRows(trx, 'view_sites', this.#sites, between)
    if (this.#cases.length === 0) return
    await insertNewCases(trx, this.#cases, between)
    await raiseNumber(trx, { ...this.series, number: this.#next - 1 })
  }

  #add<E extends { readonly type: string; readonly payload: unknown }>(stream: StreamRef, events: readonly Ready<E>[]) {
    return withHeaders(events, this.streams.add({ stream, events: events.map(asNew) }))
  }

  async #named(id: ContactId): Promise<Named | undefined> {
    const here = this.#contacts.get(id)
    if (here) return here
    if (!this.#known.has(id)) this.#known.set(id, await namesOf(this.work.trx, id))
    return this.#known.get(id)
  }
}

function headOf(appended: readonly { readonly header: AppendedEvent }[]): StreamHead {
  return advanced(
    new Map(),
    appended.map(({ header }) => header)
  )
}

function accepted<T>(decided: Result<T, Refusal<string>>): T {
  if (!decided.ok) throw new Error(`What begins was refused: ${decided.reason.code}`)
  return decided.value
}

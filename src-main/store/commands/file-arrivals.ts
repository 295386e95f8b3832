import type { Kysely } from 'kysely'
import { type Fileable, type FilingFacts, fileAs } from '../../../src-shared/domain/arrivals/file-as'
import { emailKey } from '../../../src-shared/domain/arrivals/people'
import { type CaseCommand, caseCommand } from '../../../src-shared/domain/case/commands'
import { type Refusal, refusal } from '../../../src-shared/domain/common/refusal'
import type { Contact } from '../../../src-shared/domain/contact/contact'
import type { OrganisationState } from '../../../src-shared/domain/organisation/state'
import type { ArrivalId, CaseId, EventId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { findArrival } from '../arrivals/find-arrival'
import { fileArrival } from '../arrivals/settle-arrival'
import { listStreams, loadStream } from '../events/load-stream'
import { foldOrganisation } from '../streams/fold'
import type { Database } from '../tables/database'
import type { Acting } from './acting'
import { type CaseCode, type CaseDone, doCase, executeCase } from './execute-case'
import { inOneWrite, type Outcome, type Work } from './work'

export type FilingCode = CaseCode | 'arrival-unknown' | 'arrival-filed' | 'arrival-unread'

export interface Filed {
  readonly arrival: ArrivalId
  readonly entry: EventId
}

/**
 * Makes an arrival an entry of a case, in one transaction: the entry with its pieces, their text for search, and where
 * the arrival went.
 * @param as the entry it becomes, where it is not the usual one
 */
export function fileOneArrival(
  acting: Acting,
  id: ArrivalId,
  caseId: CaseId,
  as: (arrival: Fileable, facts: FilingFacts) => unknown = fileAs
): Promise<Outcome<Filed, FilingCode>> {
  return inOneWrite<Filed, FilingCode>(acting, async (work) => {
    const arrival = await findArrival(work.trx, id)
    if (!arrival) return refusal('arrival-unknown')
    if (arrival.standing === 'filed') return refusal('arrival-filed')
    if (arrival.standing === 'waiting' && arrival.kind === 'unread') return refusal('arrival-unread')
    const facts = await filingFacts(work, caseId)
    return await record(work, caseId, id, caseCommand.parse(as(arrival, facts)))
  })
}

async function record(
  work: Work,
  caseId: CaseId,
  arrival: ArrivalId,
  command: CaseCommand
): Promise<Result<Filed, Refusal<FilingCode>>> {
  const done = await doCase(work, caseId, command)
  if (!done.ok) return done
  const [entry] = done.value.events
  if (!entry) throw new Error(`Filing ${arrival} made no entry`)
  await fileArrival(work.trx, arrival, { case: caseId, entry, at: work.now })
  return ok({ arrival, entry })
}

async function filingFacts({ trx, organisation }: Work, caseId: CaseId): Promise<FilingFacts> {
  const rows = await trx
    .selectFrom('view_parties')
    .innerJoin('view_contacts', 'view_contacts.id', 'view_parties.contact_id')
    .select(['view_contacts.id', 'view_contacts.contact'])
    .where('view_parties.case_id', '=', caseId)
    .orderBy('view_parties.place')
    .execute()
  const parties = rows.map(({ id, contact }) => {
    const details: Contact = JSON.parse(contact)
    return { contact: id, details }
  })
  return { ours: ourAddresses(organisation), parties }
}

/** Withdraws the entry an arrival became: it waits again. */
export async function takeBackArrival(
  acting: Acting,
  read: Kysely<Database>,
  id: ArrivalId
): Promise<Outcome<CaseDone, FilingCode>> {
  const found = await findArrival(read, id)
  if (!found?.case || !found.entry) return refusal('arrival-unknown')
  const undo = caseCommand.parse({ type: 'undo', entry: found.entry })
  return await executeCase(acting, found.case, undo)
}

/** The e-mail addresses of the firm and its people, in small letters. */
export async function oursOf(db: Kysely<Database>): Promise<ReadonlySet<string>> {
  const [listed] = await listStreams(db, 'organisation')
  return ourAddresses(foldOrganisation(listed ? await loadStream(db, listed.id) : []))
}

function ourAddresses({ company, people }: OrganisationState): ReadonlySet<string> {
  const all = [company?.email, ...people.map(({ email }) => email)]
  return new Set(all.flatMap((email) => (email === undefined || email === '' ? [] : [emailKey(email)])))
}

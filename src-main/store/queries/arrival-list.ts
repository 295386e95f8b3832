import type { Kysely } from 'kysely'
import { z } from 'zod'
import {
  type ArrivalStanding,
  arrivalPerson,
  type SameAs,
  sameAs,
  sentAt
} from '../../../src-shared/domain/arrivals/arrival'
import type { ArrivalRow, SamePlace } from '../../../src-shared/ipc/contract/arrivals'
import { arrivalId, attachmentId, type CaseId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'

const people = z.array(arrivalPerson)

/** What came in and stands so, the latest first. */
export async function listArrivals(
  db: Kysely<Database>,
  { standing, limit }: { readonly standing: ArrivalStanding; readonly limit: number }
): Promise<ArrivalRow[]> {
  const rows = await listed(db)
    .where('standing', '=', standing)
    .orderBy('received_at', 'desc')
    .orderBy('arrivals.id', 'desc')
    .limit(limit)
    .execute()
  const answered: ArrivalRow[] = []
  for (const row of rows) answered.push(await toRow(db, row))
  return answered
}

export async function countArrivals(db: Kysely<Database>): Promise<Record<ArrivalStanding, number>> {
  const rows = await db
    .selectFrom('arrivals')
    .select((eb) => ['standing', eb.fn.countAll<number>().as('count')])
    .groupBy('standing')
    .execute()
  const counts: Record<ArrivalStanding, number> = { waiting: 0, 'set-aside': 0, duplicate: 0, filed: 0 }
  for (const { standing, count } of rows) counts[standing] = count
  return counts
}

export async function readArrivalRowOf(db: Kysely<Database>, id: string): Promise<ArrivalRow | undefined> {
  const row = await listed(db).where('arrivals.id', '=', arrivalId.parse(id)).executeTakeFirst()
  return row && (await toRow(db, row))
}

function listed(db: Kysely<Database>) {
  return db
    .selectFrom('arrivals')
    .innerJoin('arrival_files', (join) =>
      join.onRef('arrival_files.arrival', '=', 'arrivals.id').on('arrival_files.place', '=', 0)
    )
    .select((eb) => [
      'arrivals.id',
      'name',
      'title',
      'kind',
      'media_type',
      'size',
      'origin',
      'received_at',
      'standing',
      'unreadable',
      'sent_at',
      'people',
      'first',
      'alike',
      'case_id',
      'entry_id',
      'arrival_files.attachment',
      eb
        .selectFrom('arrival_files as others')
        .whereRef('others.arrival', '=', 'arrivals.id')
        .where('others.place', '>', 0)
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as('others')
    ])
}

type Listed = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number]

async function toRow(db: Kysely<Database>, row: Listed): Promise<ArrivalRow> {
  const filed = row.case_id === null ? undefined : await caseNamed(db, row.case_id)
  return {
    id: row.id,
    name: row.name,
    title: row.title || row.name,
    kind: row.kind,
    mediaType: row.media_type,
    size: row.size,
    origin: row.origin,
    receivedAt: row.received_at,
    standing: row.standing,
    file: attachmentId.parse(row.attachment),
    others: row.others ?? 0,
    people: people.parse(JSON.parse(row.people)).slice(0, 5),
    ...(row.unreadable === null ? {} : { unreadable: row.unreadable }),
    ...(row.sent_at === null ? {} : { sentAt: sentAt.parse(JSON.parse(row.sent_at)) }),
    ...(await placed(db, 'first', row.first)),
    ...(await placed(db, 'alike', row.alike)),
    ...(filed ? { case: filed } : {}),
    ...(row.entry_id === null ? {} : { entry: row.entry_id })
  }
}

async function placed<K extends string>(
  db: Kysely<Database>,
  key: K,
  stored: string | null
): Promise<{ readonly [P in K]?: SamePlace }> {
  if (stored === null) return {}
  const place: { [P in K]?: SamePlace } = {}
  place[key] = await placeOf(db, sameAs.parse(JSON.parse(stored)))
  return place
}

/** Where the first one is by now: what waited may have been filed since. */
async function placeOf(db: Kysely<Database>, same: SameAs): Promise<SamePlace> {
  if (same.kind === 'case') return { name: same.name, case: await caseNamed(db, same.case) }
  const row = await db
    .selectFrom('arrivals')
    .select(['name', 'case_id', 'standing'])
    .where('id', '=', arrivalId.parse(same.id))
    .executeTakeFirst()
  if (!row || row.case_id === null) return { name: same.name, ...(row && { arrival: arrivalId.parse(same.id) }) }
  return { name: same.name, case: await caseNamed(db, row.case_id) }
}

async function caseNamed(db: Kysely<Database>, id: CaseId): Promise<SamePlace['case']> {
  const row = await db
    .selectFrom('view_cases')
    .select(['id', 'reference', 'title'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row
}

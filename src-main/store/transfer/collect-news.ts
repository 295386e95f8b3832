import type { Kysely } from 'kysely'
import { publicKey } from '../../../src-shared/domain/chain/entry-header'
import { streamName } from '../../../src-shared/domain/chain/stream-name'
import type { PackageLane } from '../../../src-shared/domain/exchange/package'
import type { Receiving } from '../../../src-shared/domain/exchange/receiving'
import { type AttachmentId, caseId, type MachineId, machineId, vaultId } from '../../../src-shared/lib/ids'
import { hexOf } from '../events/bytes'
import type { Database } from '../tables/database'
import { type Collected, digestOf, filesOf, packageEntryOf } from './collect'
import { isSorted, nothingSorted, sortOut } from './sort-out'

interface Since {
  /** The other machine holds everything up to this number, but for what was left out before. */
  readonly after: number
  /** What it wrote itself it need not be sent. */
  readonly machine: MachineId
  /** The cases it asks for; all of them where nothing is said. */
  readonly receives?: Receiving | undefined
}

/** What is news to a machine, and what of it stays here. */
export interface CollectedNews extends Collected {
  readonly upto: number
  /** The cases that are left out, and up to which number the machine holds each all the same. */
  readonly left: ReadonlyMap<string, number>
  /** The cases that go though they were left out before, from where the machine has them. */
  readonly brought: readonly string[]
}

/**
 * Everything that was written down here after a number, but for what one machine wrote itself.
 * @internal for tests
 */
export const newsRows = (db: Kysely<Database>, { after, machine }: Since) =>
  db.selectFrom('events').where('events.position', '>', after).where('events.machine', '<>', machine)

/** What a case has that was left out before, up to where the news begin. */
const formerRows = (db: Kysely<Database>, { after, machine }: Since, [stream, held]: readonly [string, number]) =>
  db
    .selectFrom('events')
    .where('events.stream_id', '=', stream)
    .where('events.position', '>', held)
    .where('events.position', '<=', after)
    .where('events.machine', '<>', machine)

/** How many entries are news to a machine: as long to count as there are. */
export async function countNews(db: Kysely<Database>, since: Since): Promise<number> {
  if (!(await isSorted(db, since))) {
    const { count } = await newsRows(db, since)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    return count
  }
  const rows = await newsRows(db, since).select(['events.stream_kind', 'events.stream_id']).execute()
  const { left, former } = await sortOut(db, since, rows)
  let count = rows.filter(({ stream_id }) => !left.has(stream_id)).length
  for (const one of former) {
    const more = await formerRows(db, since, one)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    count += more.count
  }
  return count
}

const withBodies = (rows: ReturnType<typeof newsRows>) =>
  rows
    .leftJoin('payloads', 'payloads.position', 'events.position')
    .select(['events.id', 'events.header', 'events.hash', 'payloads.salt', 'payloads.body'])
    .select(['events.position', 'events.stream_kind', 'events.stream_id', 'events.vault'])
    .select(['events.clock', 'events.machine', 'events.epoch', 'events.seq'])
    .orderBy('events.position')
    .execute()

/**
 * The entries that are news to a machine, in the order they came to be here, as stretches of their lanes. It reads what is
 * new and nothing else, however much the vault holds.
 */
export async function collectNews(db: Kysely<Database>, since: Since): Promise<CollectedNews> {
  const found = await withBodies(newsRows(db, since))
  const { left, former } = (await isSorted(db, since)) ? await sortOut(db, since, found) : nothingSorted
  const again = await Promise.all([...former].map((one) => withBodies(formerRows(db, since, one))))
  const rows = [...again.flat(), ...found.filter(({ stream_id }) => !left.has(stream_id))]
  rows.sort((a, b) => a.position - b.position)
  const files = new Set<AttachmentId>()
  const cases = new Set<string>()
  const lanes = new Map<string, PackageLane>()
  for (const row of rows) {
    for (const id of row.body ? filesOf(row.body) : []) files.add(id)
    if (row.stream_kind === 'case') cases.add(row.stream_id)
    const name = `${row.stream_id} ${row.machine} ${row.epoch}`
    const before = lanes.get(name)
    const end = { last: row.seq, head: digestOf(row.hash) }
    lanes.set(name, before ? { ...before, ...end } : { ...(await laneBegun(db, row)), ...end })
  }
  const [last] = await db.selectFrom('events').select('position').orderBy('position', 'desc').limit(1).execute()
  return {
    lanes: [...lanes.values()],
    entries: rows.map(packageEntryOf),
    files: [...files],
    cases: [...cases].map((id) => caseId.parse(id)),
    upto: last?.position ?? 0,
    left,
    brought: [...former.keys()].filter((id) => cases.has(id))
  }
}

interface BegunRow {
  readonly vault: string
  readonly stream_kind: string
  readonly stream_id: string
  readonly machine: string
  readonly epoch: number
  readonly seq: number
}

async function laneBegun(db: Kysely<Database>, row: BegunRow): Promise<Omit<PackageLane, 'last' | 'head'>> {
  const { public_key } = await db
    .selectFrom('lanes')
    .select('public_key')
    .where('stream_id', '=', row.stream_id)
    .where('machine', '=', row.machine)
    .where('epoch', '=', row.epoch)
    .executeTakeFirstOrThrow()
  return {
    vault: vaultId.parse(row.vault),
    stream: streamName.parse(`${row.stream_kind}/${row.stream_id}`),
    machine: machineId.parse(row.machine),
    epoch: row.epoch,
    publicKey: publicKey.parse(hexOf(public_key)),
    first: row.seq
  }
}

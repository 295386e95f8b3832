import type { Kysely } from 'kysely'
import { publicKey } from '../../../src-shared/domain/chain/entry-header'
import { streamName } from '../../../src-shared/domain/chain/stream-name'
import type { PackageLane } from '../../../src-shared/domain/exchange/package'
import { type AttachmentId, caseId, type MachineId, machineId, vaultId } from '../../../src-shared/lib/ids'
import { hexOf } from '../events/bytes'
import type { Database } from '../tables/database'
import { type Collected, digestOf, filesOf, packageEntryOf } from './collect'

interface Since {
  /** The other machine holds everything up to this number. */
  readonly after: number
  /** What it wrote itself it need not be sent. */
  readonly machine: MachineId
}

/**
 * Everything that was written down here after a number, but for what one machine wrote itself.
 * @internal for tests
 */
export const newsRows = (db: Kysely<Database>, { after, machine }: Since) =>
  db.selectFrom('events').where('events.position', '>', after).where('events.machine', '<>', machine)

/** How many entries are news to a machine: as long to count as there are. */
export async function countNews(db: Kysely<Database>, since: Since): Promise<number> {
  const { count } = await newsRows(db, since)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/**
 * The entries that are news to a machine, in the order they came to be here, as stretches of their lanes. It reads what is
 * new and nothing else, however much the vault holds.
 */
export async function collectNews(db: Kysely<Database>, since: Since): Promise<Collected & { readonly upto: number }> {
  const rows = await newsRows(db, since)
    .leftJoin('payloads', 'payloads.position', 'events.position')
    .select(['events.id', 'events.header', 'events.hash', 'payloads.salt', 'payloads.body'])
    .select(['events.position', 'events.stream_kind', 'events.stream_id', 'events.vault'])
    .select(['events.clock', 'events.machine', 'events.epoch', 'events.seq'])
    .orderBy('events.position')
    .execute()
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
    upto: last?.position ?? 0
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

import type { Kysely, Transaction } from 'kysely'
import { fieldOf, parseJson } from '../../../src-shared/domain/chain/json'
import type { LetterPlace } from '../../../src-shared/domain/exchange/letter-place'
import type { PackageInfo } from '../../../src-shared/domain/exchange/package'
import type { ReadEntry } from '../../../src-shared/domain/exchange/read-lanes'
import { type CaseId, type EventId, type LetterId, letterId, type MachineId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { streamsOf } from '../streams/streams'
import type { Database } from '../tables/database'
import type { Vault } from '../vault/vault'

interface LetterEntry {
  readonly letter: LetterId
  /** The entry by which it was handed in. */
  readonly entry: EventId
}

/** The letters that wait for a signature among what a package holds, each with the machine that recorded it. */
export async function lettersToSign(
  vault: Vault,
  cases: ReadonlySet<CaseId>,
  entries: ReadonlySet<EventId>
): Promise<readonly LetterEntry[]> {
  const rows = await vault.read
    .selectFrom('view_submitted')
    .select(['id', 'case_id'])
    .where('standing', '<>', 'sent-back')
    .execute()
  const found: LetterEntry[] = []
  for (const { id, case_id } of rows) {
    if (!cases.has(case_id)) continue
    const { state } = await streamsOf(vault).cases.load(vault.read, case_id)
    const entry = state?.submitted.find((one) => one.id === id)?.handedIn
    if (entry !== undefined && entries.has(entry)) found.push({ letter: id, entry })
  }
  return found
}

interface Sent {
  readonly package: string
  /** For whom it was made; nobody in particular where it has a passphrase. */
  readonly machines: readonly MachineId[]
  readonly letters: readonly LetterEntry[]
  readonly at: Instant
}

/** Notes that letters went to other machines. One that comes from there is not sent by going back. */
export async function noteLettersSent(trx: Transaction<Database>, sent: Sent): Promise<void> {
  const known = await trx.selectFrom('known_machines').select(['machine', 'letter']).execute()
  const targets: readonly (MachineId | '')[] = sent.machines.length === 0 ? [''] : sent.machines
  for (const { letter, entry } of sent.letters) {
    const origins = await originsOf(trx, letter, entry)
    for (const machine of targets.filter((one) => one === '' || !origins.has(one))) {
      const machine_letter = known.find((one) => one.machine === machine)?.letter ?? ''
      const row = { package: sent.package, machine, letter, entry, way: 'out' as const, machine_letter }
      await trx
        .insertInto('exchange_letters')
        .values({ ...row, at: sent.at, taken_at: null })
        .execute()
    }
  }
}

/** The machines a letter came from: the one that recorded it, and those whose packages brought it. */
async function originsOf(trx: Transaction<Database>, letter: LetterId, entry: EventId): Promise<ReadonlySet<string>> {
  const recorded = await trx.selectFrom('events').select('machine').where('id', '=', entry).execute()
  const brought = await trx
    .selectFrom('exchange_letters')
    .select('machine')
    .where('letter', '=', letter)
    .where('entry', '=', entry)
    .where('way', '=', 'in')
    .execute()
  return new Set([...recorded, ...brought].map(({ machine }) => machine))
}

/** Notes which letters to sign a package brought. */
export async function noteLettersBrought(
  trx: Transaction<Database>,
  { id, machine }: Pick<PackageInfo, 'id' | 'machine'>,
  entries: readonly ReadEntry[],
  at: Instant
): Promise<void> {
  for (const { entry, header } of entries) {
    if (header.type !== 'letter-submitted' || !entry.payload) continue
    const payload = fieldOf(parseJson(entry.payload.body), 'payload')
    const letter = letterId.safeParse(payload === undefined ? undefined : fieldOf(payload, 'letter'))
    if (!letter.success) continue
    const named = { package: id, machine: machine.id, letter: letter.data, entry: entry.id }
    await trx
      .insertInto('exchange_letters')
      .values({ ...named, way: 'in', machine_letter: machine.letter, at, taken_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** Notes that a machine took packages that were made here. */
export async function noteArrived(
  trx: Kysely<Database>,
  { id, letter }: { readonly id: MachineId; readonly letter: string },
  packages: readonly string[],
  at: Instant
): Promise<void> {
  if (packages.length === 0) return
  await trx
    .updateTable('exchange_letters')
    .set({ machine: id, machine_letter: letter, taken_at: at })
    .where('package', 'in', packages)
    .where('machine', 'in', [id, ''])
    .where('way', '=', 'out')
    .where('taken_at', 'is', null)
    .execute()
}

/** Whether something is still to be learnt of packages that went out. */
export async function awaitsArrival(db: Kysely<Database>, packages: readonly string[]): Promise<boolean> {
  if (packages.length === 0) return false
  const row = await db
    .selectFrom('exchange_letters')
    .select('package')
    .where('package', 'in', packages)
    .where('way', '=', 'out')
    .where('taken_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Where a letter in the signature book went, and where it came from: each machine once, the last first. */
export async function placesOf(
  db: Kysely<Database>,
  { id, handedIn }: { readonly id: LetterId; readonly handedIn: EventId }
): Promise<LetterPlace[]> {
  const rows = await db
    .selectFrom('exchange_letters')
    .leftJoin('known_machines', 'known_machines.machine', 'exchange_letters.machine')
    .select(['exchange_letters.machine', 'way', 'machine_letter', 'at', 'taken_at', 'known_machines.name'])
    .where('exchange_letters.letter', '=', id)
    .where('exchange_letters.entry', '=', handedIn)
    .orderBy('at', 'desc')
    .orderBy('package', 'desc')
    .execute()
  const places = new Map<string, LetterPlace>()
  for (const { machine, way, machine_letter, at, taken_at, name } of rows) {
    const key = `${way} ${machine}`
    const arrived = places.get(key)?.arrived ?? taken_at
    places.set(key, {
      way,
      since: at,
      ...(machine !== '' && { machine: { letter: machine_letter, name: name ?? '' } }),
      ...(arrived && { arrived })
    })
  }
  return [...places.values()]
}

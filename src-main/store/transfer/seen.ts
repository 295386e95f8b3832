import type { Insertable, Kysely } from 'kysely'
import { MOST_TAKEN } from '../../../src-shared/domain/exchange/package'
import { heldOf, type Numbering, type SeenUpTo } from '../../../src-shared/domain/exchange/seen'
import { type MachineId, machineId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'
import type { ExchangeTakenTable } from '../tables/exchange'
import type { Vault } from '../vault/vault'

/** How far a machine holds what others wrote: this machine by what it took, another by its own word. */
export async function seenBy(db: Kysely<Database>, whose: MachineId): Promise<readonly SeenUpTo[]> {
  const rows = await db
    .selectFrom('exchange_seen')
    .select(['machine', 'epoch', 'position', 'whole'])
    .where('whose', '=', whose)
    .orderBy('machine')
    .orderBy('epoch')
    .execute()
  return rows.map(({ whole, ...row }) => ({ ...row, ...(whole !== null && { whole }) }))
}

/**
 * Up to which of the numbers given here another machine has confirmed what it was sent. Where cases were left out, its
 * word counts if the package is on record here; of one that was made after a restored backup it is not.
 */
export async function confirmedBy(vault: Pick<Vault, 'read' | 'machine'>, machine: MachineId): Promise<number> {
  const seen = await seenBy(vault.read, machine)
  const narrowed = seen.some(({ whole }) => whole !== undefined)
  const made = narrowed ? await narrowedPackages(vault.read, machine) : undefined
  return heldOf(seen, await ownNumbering(vault), made && ((position) => made.has(position)))
}

async function narrowedPackages(db: Kysely<Database>, machine: MachineId): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('exchange_made')
    .select('upto')
    .where('machine', '=', machine)
    .where('narrowed', '=', 1)
    .execute()
  return new Set(rows.map(({ upto }) => upto))
}

/** Notes what a machine holds. What it was known to hold it never loses. */
export async function noteSeen(
  trx: Kysely<Database>,
  whose: MachineId,
  seen: readonly SeenUpTo[],
  at: Instant
): Promise<void> {
  for (const one of seen) {
    const held = { position: one.position, whole: one.whole ?? null, at }
    await trx
      .insertInto('exchange_seen')
      .values({ whose, machine: one.machine, epoch: one.epoch, ...held })
      .onConflict((conflict) =>
        conflict
          .columns(['whose', 'machine', 'epoch'])
          .doUpdateSet(held)
          .where('exchange_seen.position', '<', one.position)
      )
      .execute()
  }
}

/** This machine, and the ones whose backups it began from, as far as it shares its numbers with them. */
export async function ownNumbering(vault: Pick<Vault, 'read' | 'machine'>): Promise<Numbering> {
  const id = machineId.parse(vault.machine.id)
  const { epoch } = vault.machine
  const lives = await vault.read.selectFrom('machine').select(['id', 'epoch']).where('epoch', '<', epoch).execute()
  // Noted under its own name and the epoch of the machine it began from, when it began. Without such a note nothing counts
  // as shared, and more is sent than need be.
  const begun = (await seenBy(vault.read, id)).filter((one) => one.machine === id && one.epoch < epoch)
  const origins = begun.flatMap(({ epoch: of, position }) => {
    const life = lives.find((one) => one.epoch === of)
    return life ? [{ machine: machineId.parse(life.id), epoch: of, position }] : []
  })
  return { machine: id, epoch, origins }
}

/** Notes that a package was taken here and nothing of it stayed behind. */
export async function noteTaken(trx: Kysely<Database>, taken: Insertable<ExchangeTakenTable>): Promise<void> {
  await trx
    .insertInto('exchange_taken')
    .values(taken)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The packages taken here last. */
export async function takenHere(db: Kysely<Database>): Promise<string[]> {
  const rows = await db
    .selectFrom('exchange_taken')
    .select('id')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_TAKEN)
    .execute()
  return rows.map(({ id }) => id)
}

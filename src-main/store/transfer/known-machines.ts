import type { Kysely, Selectable } from 'kysely'
import type { MachineCard } from '../../../src-shared/domain/exchange/machine-card'
import type { MachineId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { ok, type Result } from '../../../src-shared/lib/result'
import type { Database } from '../tables/database'
import type { KnownMachinesTable } from '../tables/exchange'
import type { WriteRefusal } from '../unit-of-work'
import type { Vault } from '../vault/vault'
import { noteReceiving } from './receiving'
import { noteSeen } from './seen'

export type KnownMachine = Selectable<KnownMachinesTable>

/** The machines somebody here recognised, those that are trusted no longer included. */
export function knownMachines(db: Kysely<Database>): Promise<readonly KnownMachine[]> {
  return db.selectFrom('known_machines').selectAll().orderBy('letter').orderBy('machine').execute()
}

export function knownMachine(db: Kysely<Database>, id: MachineId): Promise<KnownMachine | undefined> {
  return db.selectFrom('known_machines').selectAll().where('machine', '=', id).executeTakeFirst()
}

/** Trusts a machine from now on: somebody compared its code. Its keys take the place of those it had before. */
export function trustMachine(
  vault: Vault,
  { machine, epoch, letter, name, recipient, publicKey, seen, receives }: MachineCard,
  now: Instant
): Promise<Result<undefined, WriteRefusal>> {
  const kept = { epoch, letter, name, recipient, public_key: publicKey, since: now, revoked_at: null }
  return vault.write(async (trx) => {
    await trx
      .insertInto('known_machines')
      .values({ machine, ...kept, seen_at: null, receives: null })
      .onConflict((conflict) => conflict.column('machine').doUpdateSet(kept))
      .execute()
    await noteSeen(trx, machine, seen, now)
    await noteReceiving(trx, machine, receives)
    return ok(undefined)
  })
}

/** Trusts a machine no longer, or again. */
export function setTrust(
  vault: Vault,
  machine: MachineId,
  revokedAt: Instant | null
): Promise<Result<undefined, WriteRefusal>> {
  return vault.write(async (trx) => {
    await trx.updateTable('known_machines').set({ revoked_at: revokedAt }).where('machine', '=', machine).execute()
    return ok(undefined)
  })
}

/** Notes that something of a machine came here. */
export async function noteMet(trx: Kysely<Database>, machine: MachineId, now: Instant): Promise<void> {
  await trx.updateTable('known_machines').set({ seen_at: now }).where('machine', '=', machine).execute()
}

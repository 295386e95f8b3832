import type { Kysely } from 'kysely'
import type { Department } from '../../../src-shared/domain/case/dispute-types'
import { parseJson } from '../../../src-shared/domain/chain/json'
import {
  askedAnew,
  isNarrowed,
  laterOf,
  type Receiving,
  receiving
} from '../../../src-shared/domain/exchange/receiving'
import type { MachineId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { ok, type Result } from '../../../src-shared/lib/result'
import type { Database } from '../tables/database'
import type { WriteRefusal } from '../unit-of-work'
import type { Vault } from '../vault/vault'
import { markDue } from './withheld'

/** What is kept of the cases a machine asks for; undefined while it did not say. */
export function receivingOf({ receives }: { readonly receives: string | null }): Receiving | undefined {
  return receives === null ? undefined : receiving.safeParse(parseJson(receives)).data
}

/** The cases this machine asks the others for. */
export async function ownReceiving({ read, machine }: Pick<Vault, 'read' | 'machine'>): Promise<Receiving | undefined> {
  const row = await read
    .selectFrom('exchange_keys')
    .select('receives')
    .where('machine', '=', machine.id)
    .where('epoch', '=', machine.epoch)
    .executeTakeFirst()
  return row && receivingOf(row)
}

/** Asks the other machines for the cases of some departments from now on; of none: for all of them. */
export async function askFor(
  vault: Vault,
  departments: readonly Department[],
  now: Instant
): Promise<Result<undefined, WriteRefusal>> {
  const asked = askedAnew(await ownReceiving(vault), departments, now)
  const { id, epoch } = vault.machine
  return vault.write(async (trx) => {
    await trx
      .updateTable('exchange_keys')
      .set({ receives: JSON.stringify(asked) })
      .where('machine', '=', id)
      .where('epoch', '=', epoch)
      .execute()
    return ok(undefined)
  })
}

/** Notes which cases another machine asks for, where that is newer: what was left out of them until now goes next. */
export async function noteReceiving(
  trx: Kysely<Database>,
  machine: MachineId,
  heard: Receiving | undefined
): Promise<void> {
  const row = await trx
    .selectFrom('known_machines')
    .select('receives')
    .where('machine', '=', machine)
    .executeTakeFirst()
  const known = row && receivingOf(row)
  const asked = laterOf(known, heard)
  if (!row || !asked || asked === known) return
  await trx
    .updateTable('known_machines')
    .set({ receives: JSON.stringify(asked) })
    .where('machine', '=', machine)
    .execute()
  await markDue(trx, machine, isNarrowed(asked) ? asked.departments : undefined)
}

import type { ExpressionBuilder, Kysely } from 'kysely'
import type { Department } from '../../../src-shared/domain/case/dispute-types'
import type { MachineId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'

/** SQLite takes 32,766 values in a statement. */
const AT_ONCE = 1_000

/** Of some cases those that were left out of a machine's news before, and up to which number it holds each. */
export async function withheldOf(
  db: Kysely<Database>,
  machine: MachineId,
  streams: readonly string[]
): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>()
  for (let at = 0; at < streams.length; at += AT_ONCE) {
    const rows = await db
      .selectFrom('exchange_withheld')
      .select(['stream', 'after'])
      .where('machine', '=', machine)
      .where('stream', 'in', streams.slice(at, at + AT_ONCE))
      .execute()
    for (const { stream, after } of rows) found.set(stream, after)
  }
  return found
}

/** The cases that are to go to a machine though nothing of them is new. */
export async function dueTo(db: Kysely<Database>, machine: MachineId): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('exchange_withheld')
    .select('stream')
    .where('machine', '=', machine)
    .where('due', '=', 1)
    .orderBy('stream')
    .execute()
  return rows.map(({ stream }) => stream)
}

/** Notes what a package of news leaves out. What a machine was known to lack it does not come to hold by that. */
export async function noteWithheld(
  trx: Kysely<Database>,
  machine: MachineId,
  left: ReadonlyMap<string, number>
): Promise<void> {
  for (const [stream, after] of left) {
    await trx
      .insertInto('exchange_withheld')
      .values({ machine, stream, after, due: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** Notes which cases a package brings again that were left out before. */
export async function noteBrought(
  trx: Kysely<Database>,
  { id, machine, streams }: { readonly id: string; readonly machine: MachineId; readonly streams: readonly string[] }
): Promise<void> {
  for (const stream of streams)
    await trx.insertInto('exchange_brought').values({ package: id, machine, stream }).execute()
}

const broughtIn = (db: Kysely<Database>, machine: MachineId, packages: readonly string[]) =>
  db
    .selectFrom('exchange_brought')
    .where('exchange_brought.machine', '=', machine)
    .where('exchange_brought.package', 'in', packages)

/** Whether a machine took something by which it holds more of a case that was left out before. */
export async function awaitsBrought(
  db: Kysely<Database>,
  machine: MachineId,
  packages: readonly string[]
): Promise<boolean> {
  if (packages.length === 0) return false
  return (await broughtIn(db, machine, packages).select('stream').limit(1).executeTakeFirst()) !== undefined
}

/** Notes that a machine took packages: it holds what they brought, up to where they go. */
export async function noteBroughtArrived(
  trx: Kysely<Database>,
  machine: MachineId,
  packages: readonly string[]
): Promise<void> {
  if (packages.length === 0) return
  const rows = await broughtIn(trx, machine, packages)
    .innerJoin('exchange_made', 'exchange_made.id', 'exchange_brought.package')
    .select(['exchange_brought.package', 'exchange_brought.stream', 'exchange_made.upto'])
    .orderBy('exchange_made.upto')
    .execute()
  for (const { package: id, stream, upto } of rows) {
    await trx
      .updateTable('exchange_withheld')
      .set({ after: upto, due: 0 })
      .where('machine', '=', machine)
      .where('stream', '=', stream)
      .where('after', '<', upto)
      .execute()
    await trx.deleteFrom('exchange_brought').where('package', '=', id).where('stream', '=', stream).execute()
  }
}

/**
 * A machine asks for other departments by now: the cases of theirs that were left out are to go, whether something of them
 * is new or not. What packages before brought of them confirms nothing any more, since more may have been left out since.
 * @param departments undefined for all
 */
export async function markDue(
  trx: Kysely<Database>,
  machine: MachineId,
  departments: readonly Department[] | undefined
): Promise<void> {
  const asked = (eb: ExpressionBuilder<Database, 'exchange_withheld' | 'exchange_brought'>) => {
    const cases = eb.selectFrom('view_cases').select('view_cases.id')
    return departments ? cases.where('department', 'in', departments) : cases
  }
  await trx
    .updateTable('exchange_withheld')
    .set({ due: 1 })
    .where('machine', '=', machine)
    .where((eb) => eb('stream', 'in', asked(eb)))
    .execute()
  await trx
    .deleteFrom('exchange_brought')
    .where('machine', '=', machine)
    .where((eb) => eb('stream', 'in', asked(eb)))
    .execute()
}

import { type Kysely, sql, type Transaction } from 'kysely'
import type { parseReference } from '../../../src-shared/domain/reference/reference'
import type { Database } from '../tables/database'

type Numbered = NonNullable<ReturnType<typeof parseReference>>

/** The highest case number a machine letter has given in a year, in this life of the vault or an earlier one. */
export async function highestNumber(db: Kysely<Database>, year: number, letter: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('reference_numbers')
    .select('highest')
    .where('year', '=', year)
    .where('letter', '=', letter)
    .executeTakeFirst()
  return row?.highest
}

/** Notes that a number was given; a lower one than those known changes nothing. */
export async function raiseNumber(trx: Transaction<Database>, { year, letter, number }: Numbered): Promise<void> {
  await trx
    .insertInto('reference_numbers')
    .values({ year, letter, highest: number })
    .onConflict((conflict) =>
      conflict.columns(['year', 'letter']).doUpdateSet({ highest: sql`max(highest, excluded.highest)` })
    )
    .execute()
}

import { type Kysely, sql, type Transaction } from 'kysely'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { parseReference } from '../../../src-shared/domain/reference/reference'
import type { Database } from '../tables/database'

export type Numbered = NonNullable<ReturnType<typeof parseReference>>

/** The numbers a case goes by, and went by: on paper or not, none of them is given again. */
export function numbersOf({ reference, formerReferences }: CaseState): readonly Numbered[] {
  return [reference, ...formerReferences].flatMap((one) => parseReference(one) ?? [])
}

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

/** Notes the numbers of a case. */
export async function raiseNumbers(trx: Transaction<Database>, state: CaseState): Promise<void> {
  for (const one of numbersOf(state)) await raiseNumber(trx, one)
}

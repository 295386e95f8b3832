import type { Kysely } from 'kysely'
import type { TransferPreview } from '../../../src-shared/domain/exchange/preview'
import type { LetterId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'

/** A letter that comes, under its number of the post. */
export interface Numbered {
  readonly letter: LetterId
  readonly number: string
  readonly reference: string
}

/** The numbers under which another letter goes already, here or among those that come. */
export async function doubledNumbers(
  db: Kysely<Database>,
  coming: readonly Numbered[]
): Promise<TransferPreview['numbers']> {
  if (coming.length === 0) return []
  const held = await db
    .selectFrom('view_letters')
    .innerJoin('view_cases', 'view_cases.id', 'view_letters.case_id')
    .select(['view_letters.id as letter', 'view_letters.tracking as number', 'view_cases.reference'])
    .where('view_letters.tracking', 'in', [...new Set(coming.map(({ number }) => number))])
    .execute()
  const all = new Map<string, Map<LetterId, string>>()
  for (const { letter, number, reference } of [...held, ...coming]) {
    if (number === null) continue
    all.set(number, (all.get(number) ?? new Map<LetterId, string>()).set(letter, reference))
  }
  return [...all].flatMap(([number, letters]) =>
    letters.size > 1 ? [{ number, references: [...new Set(letters.values())].toSorted() }] : []
  )
}

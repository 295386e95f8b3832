import type { Kysely } from 'kysely'
import { z } from 'zod'
import { proofSlot } from '../../../src-shared/domain/dispatch/proofs'
import type { Output } from '../../../src-shared/ipc/contract'
import type { CaseId, ContactId, LetterId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'
import { namesIn } from '../views/contact-row'
import { caseRowColumns, toCaseRow } from './case-row'

export type LetterListed = Output<'letter.list'>['letters'][number]

const slotsIn = (json: string) => z.array(proofSlot).parse(JSON.parse(json))

/** The numbers that letters have taken. */
export async function usedNumbers(db: Kysely<Database>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('view_letters').select('tracking').where('tracking', 'is not', null).execute()
  return new Set(rows.flatMap(({ tracking }) => tracking ?? []))
}

/** The case of each letter that is known. */
export async function casesOfLetters(
  db: Kysely<Database>,
  letters: readonly LetterId[]
): Promise<ReadonlyMap<LetterId, CaseId>> {
  const rows = await db.selectFrom('view_letters').select(['id', 'case_id']).where('id', 'in', letters).execute()
  return new Map(rows.map((row) => [row.id, row.case_id]))
}

/** The letters to somebody that bear a day, the latest first. */
export async function lettersOfDay(db: Kysely<Database>, to: ContactId, day: PlainDate) {
  return await db
    .selectFrom('view_letters')
    .select(['id', 'kind', 'number'])
    .where('to_contact', '=', to)
    .where('dated', '=', day)
    .orderBy('number_key', 'desc')
    .execute()
}

/** The register of letters, the latest first. */
export async function listLetters(db: Kysely<Database>): Promise<LetterListed[]> {
  const rows = await db
    .selectFrom('view_letters')
    .innerJoin('view_cases', 'view_cases.id', 'view_letters.case_id')
    .leftJoin('view_contacts', 'view_contacts.id', 'view_letters.to_contact')
    .select(caseRowColumns)
    .select([
      'view_letters.id as letter_id',
      'view_letters.kind',
      'view_letters.number',
      'view_letters.dated',
      'view_letters.document',
      'view_letters.tracking',
      'view_letters.deposited',
      'view_letters.presented',
      'view_letters.collected',
      'view_letters.returned',
      'view_letters.way',
      'view_letters.proofs',
      'view_contacts.names as to_names'
    ])
    .orderBy('view_letters.dated', 'desc')
    .orderBy('view_letters.number_key', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.letter_id,
    kind: row.kind,
    number: row.number,
    dated: row.dated,
    toNames: row.to_names === null ? [] : [...namesIn(row.to_names)],
    document: row.document,
    row: toCaseRow(row),
    filled: slotsIn(row.proofs),
    ...(row.way && { way: row.way }),
    ...(row.tracking && { tracking: row.tracking }),
    ...(row.deposited && { deposited: row.deposited }),
    ...(row.presented && { presented: row.presented }),
    ...(row.collected && { collected: row.collected }),
    ...(row.returned && { returned: row.returned })
  }))
}

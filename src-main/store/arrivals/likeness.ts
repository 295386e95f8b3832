import { type Kysely, sql } from 'kysely'
import type { SameAs } from '../../../src-shared/domain/arrivals/arrival'
import { type ArrivalId, attachmentId } from '../../../src-shared/lib/ids'
import type { Database } from '../tables/database'

/**
 * Arrivals, filed or waiting, whose picture shares at least three of the eight bytes of a likeness: all those that differ
 * in five bits or fewer are among them.
 * @param likeness 16 hexadecimal figures
 */
export async function nearLikenesses(
  db: Kysely<Database>,
  likeness: string,
  except: ArrivalId
): Promise<readonly { readonly likeness: string; readonly same: SameAs }[]> {
  const bytes = Array.from({ length: 8 }, (_, index) => 1 + 2 * index)
  const shared = sql.join(
    bytes.map((at) => sql`(substr(likeness, ${at}, 2) = ${likeness.slice(at - 1, at + 1)})`),
    sql` + `
  )
  const rows = await db
    .selectFrom('arrivals')
    .innerJoin('arrival_files', (join) =>
      join.onRef('arrival_files.arrival', '=', 'arrivals.id').on('arrival_files.place', '=', 0)
    )
    .select(['arrivals.id', 'name', 'likeness', 'case_id', 'attachment'])
    .where('likeness', 'is not', null)
    .where('standing', 'in', ['waiting', 'filed'])
    .where('arrivals.id', '!=', except)
    .where(sql<boolean>`${shared} >= 3`)
    .orderBy('received_at')
    .execute()
  return rows.flatMap(({ likeness: other, id, name, case_id, attachment }) => {
    if (other === null) return []
    const same: SameAs =
      case_id === null
        ? { kind: 'arrival', id, name }
        : { kind: 'case', case: case_id, attachment: attachmentId.parse(attachment), name }
    return [{ likeness: other, same }]
  })
}

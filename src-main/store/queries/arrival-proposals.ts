import type { Kysely } from 'kysely'
import { cluesIn } from '../../../src-shared/domain/arrivals/clues'
import { proposeCase } from '../../../src-shared/domain/arrivals/propose-case'
import type { ProposedCase } from '../../../src-shared/ipc/contract/arrivals'
import type { ArrivalId } from '../../../src-shared/lib/ids'
import { findArrival } from '../arrivals/find-arrival'
import type { Database } from '../tables/database'
import { candidatesFor } from './arrival-candidates'
import { caseRowColumns, toCaseRow } from './case-row'

/** The likely cases of an arrival, the likeliest first, as rows of a list. */
export async function proposalsFor(
  db: Kysely<Database>,
  id: ArrivalId,
  ours: ReadonlySet<string>
): Promise<ProposedCase[]> {
  const arrival = await findArrival(db, id)
  if (!arrival || arrival.kind === 'unread') return []
  const proposed = proposeCase(await candidatesFor(db, cluesIn(arrival, ours)))
  const answered: ProposedCase[] = []
  for (const { id: found, reasons, clear } of proposed) {
    const row = await db.selectFrom('view_cases').select(caseRowColumns).where('id', '=', found).executeTakeFirst()
    if (row) answered.push({ row: toCaseRow(row), reasons: reasons.map(said), clear })
  }
  return answered
}

function said({ code, words }: ReturnType<typeof proposeCase>[number]['reasons'][number]) {
  return { code, words: [...words] }
}

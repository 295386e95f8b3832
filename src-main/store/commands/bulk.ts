import type { Kysely } from 'kysely'
import type { CaseCommand } from '../../../src-shared/domain/case/commands'
import { decideCase } from '../../../src-shared/domain/case/decide'
import { caseRefusals } from '../../../src-shared/domain/case/refusals'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { readCaseRow } from '../queries/case-view'
import { streamsOf } from '../streams/streams'
import type { Database } from '../tables/database'
import type { Acting } from './acting'
import { caseFacts } from './case-facts'
import { type CaseCode, doCase } from './execute-case'
import { inOneWrite, type Outcome } from './work'

type Reason = (typeof caseRefusals)[number]

interface RefusedCase {
  readonly row: CaseRow
  readonly reason: Reason
}

export interface Taken {
  readonly case: CaseId
  readonly entry: EventId
}

/** What a command would do to each case, decided as it would be and not written. A case that is not here is left out. */
export async function previewBulk(
  db: Kysely<Database>,
  acting: Acting,
  cases: readonly CaseId[],
  command: CaseCommand
): Promise<{ readonly done: CaseRow[]; readonly refused: RefusedCase[] }> {
  const streams = streamsOf(acting.vault)
  const { state: organisation } = await streams.organisation(db)
  const facts = caseFacts({ acting, organisation, now: acting.clock.now() })
  const done: CaseRow[] = []
  const refused: RefusedCase[] = []
  for (const id of new Set(cases)) {
    const row = await readCaseRow(db, id)
    if (!row) continue
    const decided = decideCase((await streams.cases.load(db, id)).state, command, facts)
    if (decided.ok) done.push(row)
    else refused.push({ row, reason: decided.reason.code })
  }
  return { done, refused }
}

/** The command on each case that takes it, all in one transaction: either all of these are written, or none. */
export function executeBulk(
  acting: Acting,
  cases: readonly CaseId[],
  command: CaseCommand
): Promise<Outcome<{ readonly done: Taken[]; readonly refused: RefusedCase[] }, CaseCode>> {
  const asked = [...new Set(cases)].map((id) => ({ id, command }))
  return executeEach(acting, asked)
}

/** Takes back what a bulk command wrote, in one transaction, but for what rests on it by now. */
export function undoBulk(
  acting: Acting,
  taken: readonly Taken[]
): Promise<Outcome<{ readonly done: Taken[]; readonly refused: RefusedCase[] }, CaseCode>> {
  const undo = (entry: EventId): CaseCommand => ({ type: 'undo', visibility: 'internal', attachments: [], entry })
  return executeEach(
    acting,
    taken.map(({ case: id, entry }) => ({ id, command: undo(entry) }))
  )
}

/** One command on each of some cases, in one transaction; what a case refuses leaves the others as they are. */
export function executeEach(
  acting: Acting,
  asked: readonly { readonly id: CaseId; readonly command: CaseCommand }[]
): Promise<Outcome<{ readonly done: Taken[]; readonly refused: RefusedCase[] }, CaseCode>> {
  return inOneWrite<{ readonly done: Taken[]; readonly refused: RefusedCase[] }, CaseCode>(acting, async (work) => {
    const done: Taken[] = []
    const refused: RefusedCase[] = []
    for (const { id, command } of asked) {
      const row = await readCaseRow(work.trx, id)
      if (!row) continue
      const one = await doCase(work, id, command)
      const [entry] = one.ok ? one.value.events : []
      if (entry) done.push({ case: id, entry })
      else if (!one.ok && isReason(one.reason.code)) refused.push({ row, reason: one.reason.code })
      else if (!one.ok) return one
    }
    return ok({ done, refused })
  })
}

/** A refusal of the case itself, which leaves the other cases as they are. */
function isReason(code: CaseCode): code is Reason {
  return (caseRefusals as readonly string[]).includes(code)
}

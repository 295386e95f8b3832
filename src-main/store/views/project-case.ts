import type { Transaction } from 'kysely'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { Database } from '../tables/database'
import { type Around, agendaRows } from './agenda-rows'
import { textsOf } from './attachment-texts'
import type { CaseChange } from './case-change'
import { caseColumns, nameColumns } from './case-columns'
import { setCaseWords } from './case-words'
import { deadlineRow } from './deadline-row'
import { letterRow } from './letter-row'
import { namesOfParties } from './names'
import { raiseNumbers } from './numbers'
import { partyRows } from './party-rows'
import { projectEntries } from './project-entries'
import { caseSearchRow, caseWords, filesOfOpening } from './search-row'
import { submittedRow } from './submitted-row'

/** Brings every view of a case up to date, touching only what the change touches. */
export async function projectCase(trx: Transaction<Database>, change: CaseChange, around: Around): Promise<void> {
  const { before, after } = change
  const { zone } = around
  const first = change.appended[0]
  if (before) await updateCase(trx, before, after, around)
  else if (first) await insertCase(trx, after, first.header.place.position, around)
  await projectLetters(trx, before, after)
  await projectSubmitted(trx, before, after)
  await projectDeadlines(trx, before, after)
  await projectAgenda(trx, change, around)
  await projectEntries(trx, change, zone)
}

async function insertCase(
  trx: Transaction<Database>,
  state: CaseState,
  position: number,
  around: Around
): Promise<void> {
  const rows = partyRows(state)
  if (rows.length > 0) await trx.insertInto('view_parties').values(rows).execute()
  const contacts = await namesOfParties(trx, state)
  const row = { ...caseColumns(state, around), ...nameColumns(contacts[0]) }
  await trx.insertInto('view_cases').values(row).execute()
  const words = caseSearchRow(
    position,
    state,
    contacts.flatMap((contact) => contact.shown),
    await textsOf(trx, filesOfOpening(state))
  )
  await trx.insertInto('view_search').values(words).execute()
  await raiseNumbers(trx, state)
}

async function updateCase(
  trx: Transaction<Database>,
  before: CaseState,
  after: CaseState,
  around: Around
): Promise<void> {
  if (before.reference !== after.reference) await raiseNumbers(trx, after)
  const relinked = before.parties !== after.parties
  if (relinked) await replaceParties(trx, after)
  const contacts = relinked || saysOtherwise(before, after) ? await namesOfParties(trx, after) : []
  const { id, ...columns } = caseColumns(after, around)
  const changed = {
    ...differing(caseColumns(before, around), columns),
    ...(relinked ? nameColumns(contacts[0]) : {})
  }
  if (Object.keys(changed).length > 0) {
    await trx.updateTable('view_cases').set(changed).where('id', '=', id).execute()
  }
  if (!relinked && !saysOtherwise(before, after)) return
  const words = caseWords(
    after,
    contacts.flatMap((contact) => contact.shown),
    await textsOf(trx, filesOfOpening(after))
  )
  await setCaseWords(trx, after.id, words)
}

/** Whether the words of the case itself have changed. */
function saysOtherwise(before: CaseState, after: CaseState): boolean {
  return (
    before.reference !== after.reference ||
    before.title !== after.title ||
    before.summary !== after.summary ||
    before.wanted !== after.wanted ||
    before.identifiers !== after.identifiers
  )
}

async function replaceParties(trx: Transaction<Database>, state: CaseState): Promise<void> {
  await trx.deleteFrom('view_parties').where('case_id', '=', state.id).execute()
  const rows = partyRows(state)
  if (rows.length > 0) await trx.insertInto('view_parties').values(rows).execute()
}

async function projectLetters(
  trx: Transaction<Database>,
  before: CaseState | undefined,
  after: CaseState
): Promise<void> {
  if (before?.letters === after.letters) return
  for (const letter of after.letters) {
    if (before?.letters.includes(letter)) continue
    const row = letterRow(after, letter)
    await trx
      .insertInto('view_letters')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(mailingOf(row)))
      .execute()
  }
}

function mailingOf({ tracking, deposited, presented, collected, returned, way, proofs }: ReturnType<typeof letterRow>) {
  return { tracking, deposited, presented, collected, returned, way, proofs }
}

/** A handful at most: written anew whenever the book changes. */
async function projectSubmitted(
  trx: Transaction<Database>,
  before: CaseState | undefined,
  after: CaseState
): Promise<void> {
  if (before?.submitted === after.submitted) return
  await trx.deleteFrom('view_submitted').where('case_id', '=', after.id).execute()
  const rows = after.submitted.map((one) => submittedRow(after, one))
  if (rows.length > 0) await trx.insertInto('view_submitted').values(rows).execute()
}

async function projectDeadlines(
  trx: Transaction<Database>,
  before: CaseState | undefined,
  after: CaseState
): Promise<void> {
  if (before?.deadlines === after.deadlines) return
  for (const deadline of after.deadlines) {
    if (before?.deadlines.includes(deadline)) continue
    const { id, case_id, ...row } = deadlineRow(after, deadline)
    await trx
      .insertInto('view_deadlines')
      .values({ id, case_id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
}

/** Rows of one thing are written over one by one; those of things that are done go. */
async function projectAgenda(trx: Transaction<Database>, { before, after }: CaseChange, around: Around): Promise<void> {
  const was = new Map((before ? agendaRows(before, around) : []).map((row) => [row.id, row]))
  const rows = agendaRows(after, around)
  const fresh = rows.filter(({ id }) => !was.has(id))
  if (fresh.length > 0) await trx.insertInto('view_agenda').values(fresh).execute()
  for (const row of rows) {
    const known = was.get(row.id)
    was.delete(row.id)
    const { id, case_id, ...columns } = row
    const changed = known ? differing<typeof columns>(known, columns) : {}
    if (Object.keys(changed).length === 0) continue
    await trx.updateTable('view_agenda').set(changed).where('id', '=', id).execute()
  }
  if (was.size > 0)
    await trx
      .deleteFrom('view_agenda')
      .where('id', 'in', [...was.keys()])
      .execute()
}

/** The columns of a row that are not as they were. */
function differing<R extends object>(before: R, after: R): Partial<R> {
  const changed: Partial<R> = {}
  for (const key in after) if (before[key] !== after[key]) changed[key] = after[key]
  return changed
}

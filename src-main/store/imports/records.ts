import { type Kysely, sql } from 'kysely'
import type { Problem } from '../../../src-shared/domain/import/problems'
import type { PersonId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'
import { type Made, made } from './made'

export interface ImportRecord {
  readonly id: string
  readonly file: string
  readonly startedAt: string
  readonly state: 'running' | 'done' | 'cancelled' | 'taken-back'
  readonly lines: number
  readonly cases: number
  readonly contacts: number
  readonly reused: number
  readonly refused: number
  readonly noticed: number
  readonly kept: number
}

/** What became of a line. */
export interface LineRecord {
  readonly place: number
  readonly sheet: string
  readonly line: number
  readonly outcome: 'made' | 'refused' | 'skipped'
  readonly problems: readonly Problem[]
  readonly made: Made
  readonly reference?: string | undefined
}

export async function startImport(
  db: Kysely<Database>,
  started: { readonly id: string; readonly file: string; readonly actor: PersonId; readonly at: Instant }
): Promise<void> {
  const { id, file, actor, at } = started
  const nothing = { lines: 0, cases: 0, contacts: 0, reused: 0, refused: 0, noticed: 0, kept: 0 }
  await db
    .insertInto('imports')
    .values({ id, file, actor, started_at: at, state: 'running', ...nothing })
    .execute()
}

export async function settleImport(
  db: Kysely<Database>,
  id: string,
  settled: { readonly state: ImportRecord['state']; readonly kept?: number }
): Promise<void> {
  await db.updateTable('imports').set(settled).where('id', '=', id).execute()
}

/** Writes what became of some lines, and counts them. */
export async function addLines(db: Kysely<Database>, id: string, lines: readonly LineRecord[]): Promise<void> {
  if (lines.length === 0) return
  await db
    .insertInto('import_lines')
    .values(
      lines.map(({ problems, made: what, reference, ...line }) => ({
        ...line,
        import_id: id,
        problems: JSON.stringify(problems),
        made: JSON.stringify(what),
        reference: reference ?? null
      }))
    )
    .execute()
  const count = (of: (line: LineRecord) => number) => lines.reduce((sum, line) => sum + of(line), 0)
  const added = {
    lines: lines.length,
    cases: count((line) => (line.made.case ? 1 : 0)),
    contacts: count((line) => line.made.contacts.length),
    reused: count((line) => (line.made.reused.length > 0 ? 1 : 0)),
    refused: count((line) => (line.outcome === 'refused' ? 1 : 0)),
    noticed: count((line) => (line.outcome === 'made' && line.problems.length > 0 ? 1 : 0))
  }
  await db
    .updateTable('imports')
    .set((eb) => ({
      lines: eb('lines', '+', added.lines),
      cases: eb('cases', '+', added.cases),
      contacts: eb('contacts', '+', added.contacts),
      reused: eb('reused', '+', added.reused),
      refused: eb('refused', '+', added.refused),
      noticed: eb('noticed', '+', added.noticed)
    }))
    .where('id', '=', id)
    .execute()
}

/** The latest first. */
export async function listImports(db: Kysely<Database>, limit = 50): Promise<ImportRecord[]> {
  const rows = await db
    .selectFrom('imports')
    .selectAll()
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ started_at, actor: _actor, ...row }) => ({ ...row, startedAt: started_at }))
}

export async function readImport(db: Kysely<Database>, id: string): Promise<ImportRecord | undefined> {
  const row = await db.selectFrom('imports').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { started_at, actor: _actor, ...record } = row
  return { ...record, startedAt: started_at }
}

/** Lines in their order, a page at a time; those that say something only, when asked. */
export async function readLines(
  db: Kysely<Database>,
  id: string,
  page: { readonly after: number; readonly limit: number; readonly telling?: boolean }
): Promise<LineRecord[]> {
  const all = db.selectFrom('import_lines').selectAll().where('import_id', '=', id).where('place', '>', page.after)
  const asked = page.telling ? all.where(sql<boolean>`problems <> '[]'`) : all
  const rows = await asked.orderBy('place').limit(page.limit).execute()
  return rows.map(({ import_id: _import, problems, made: what, reference, ...line }) => {
    const told: Problem[] = JSON.parse(problems)
    return { ...line, problems: told, made: made.parse(JSON.parse(what)), reference: reference ?? undefined }
  })
}

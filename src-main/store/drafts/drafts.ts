import type { Kysely, Transaction } from 'kysely'
import { reportKind } from '../../../src-shared/domain/case/events/reports'
import { type LetterKind, letterKind } from '../../../src-shared/domain/letter/kinds'
import { templateKey } from '../../../src-shared/domain/letter/own-templates'
import { type DraftKey, draftSheet } from '../../../src-shared/ipc/contract/files'
import { type CaseId, caseId, type PersonId, visitId } from '../../../src-shared/lib/ids'
import { type Instant, instant } from '../../../src-shared/lib/plain-date'
import type { Database } from '../tables/database'

/** What somebody is writing, as typed. */
export interface Draft {
  readonly key: DraftKey
  /** JSON; need not be valid yet. */
  readonly content: string
  readonly savedAt: Instant
}

interface Place {
  readonly kind: DraftKey['kind']
  readonly case_id: string
  readonly letter_kind: string
}

function placeOf(key: DraftKey): Place {
  switch (key.kind) {
    case 'capture':
      return { kind: key.kind, case_id: '', letter_kind: '' }
    case 'composer':
      return { kind: key.kind, case_id: key.case, letter_kind: '' }
    // The column holds which sheet it is.
    case 'sheet':
      return { kind: key.kind, case_id: key.case, letter_kind: key.sheet }
    case 'letter':
      return { kind: key.kind, case_id: key.case, letter_kind: key.letterKind }
    // A paper of a visit: which, and of which visit.
    case 'report':
      return { kind: key.kind, case_id: key.case, letter_kind: `${key.report} ${key.visit}` }
    case 'visit-end':
      return { kind: key.kind, case_id: key.case, letter_kind: key.visit }
    case 'template': {
      const { kind, language, tone = '' } = key.template
      return { kind: key.kind, case_id: '', letter_kind: [kind, language, tone].join('/') }
    }
  }
}

function keyOf(row: { readonly kind: string; readonly case_id: string; readonly letter_kind: string }): DraftKey {
  if (row.kind === 'capture') return { kind: 'capture' }
  if (row.kind === 'composer') return { kind: 'composer', case: caseId.parse(row.case_id) }
  if (row.kind === 'sheet')
    return { kind: 'sheet', case: caseId.parse(row.case_id), sheet: draftSheet.parse(row.letter_kind) }
  if (row.kind === 'report') {
    const [report, visit] = row.letter_kind.split(' ')
    return {
      kind: 'report',
      case: caseId.parse(row.case_id),
      report: reportKind.parse(report),
      visit: visitId.parse(visit)
    }
  }
  if (row.kind === 'visit-end') {
    return { kind: 'visit-end', case: caseId.parse(row.case_id), visit: visitId.parse(row.letter_kind) }
  }
  if (row.kind === 'template') {
    const [kind, language, tone] = row.letter_kind.split('/')
    return { kind: 'template', template: templateKey.parse({ kind, language, ...(tone && { tone }) }) }
  }
  return { kind: 'letter', case: caseId.parse(row.case_id), letterKind: letterKind.parse(row.letter_kind) }
}

export async function findDraft(db: Kysely<Database>, person: PersonId, key: DraftKey): Promise<Draft | undefined> {
  const { kind, case_id, letter_kind } = placeOf(key)
  const row = await db
    .selectFrom('drafts')
    .select(['content', 'saved_at'])
    .where('person', '=', person)
    .where('kind', '=', kind)
    .where('case_id', '=', case_id)
    .where('letter_kind', '=', letter_kind)
    .executeTakeFirst()
  return row && { key, content: row.content, savedAt: instant.parse(row.saved_at) }
}

/** Which drafts somebody has, the one touched last first; what they say stays where it is. */
export async function listDrafts(
  db: Kysely<Database>,
  person: PersonId
): Promise<readonly Pick<Draft, 'key' | 'savedAt'>[]> {
  const rows = await db
    .selectFrom('drafts')
    .select(['kind', 'case_id', 'letter_kind', 'saved_at'])
    .where('person', '=', person)
    .orderBy('saved_at', 'desc')
    .orderBy('kind')
    .execute()
  return rows.map((row) => ({ key: keyOf(row), savedAt: instant.parse(row.saved_at) }))
}

export async function saveDraft(trx: Transaction<Database>, person: PersonId, draft: Draft): Promise<void> {
  const columns = { content: draft.content, saved_at: draft.savedAt }
  await trx
    .insertInto('drafts')
    .values({ person, ...placeOf(draft.key), ...columns })
    .onConflict((conflict) => conflict.columns(['person', 'kind', 'case_id', 'letter_kind']).doUpdateSet(columns))
    .execute()
}

/** Does nothing where there is no such draft. */
export async function removeDraft(trx: Transaction<Database>, person: PersonId, key: DraftKey): Promise<void> {
  const { kind, case_id, letter_kind } = placeOf(key)
  await trx
    .deleteFrom('drafts')
    .where('person', '=', person)
    .where('kind', '=', kind)
    .where('case_id', '=', case_id)
    .where('letter_kind', '=', letter_kind)
    .execute()
}

/** The letter is issued: what it was written from goes, in the same transaction. */
export function removeLetterDraft(
  trx: Transaction<Database>,
  person: PersonId,
  id: CaseId,
  kind: LetterKind
): Promise<void> {
  return removeDraft(trx, person, { kind: 'letter', case: id, letterKind: kind })
}

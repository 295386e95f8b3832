import type { Drafting, LineDraft, SheetShape } from './draft'
import { draftCase } from './draft-case'
import { draftContacts } from './draft-contacts'
import { isHeadingAgain, isTotal } from './headings'
import { LineReader } from './line-reader'
import { isBlocking } from './problems'
import { isEmptyRow, type Row } from './table'

/** Turns a line into contacts and a case, or says why not; undefined for an empty line. */
export function draftLine(row: Row, sheet: SheetShape, drafting: Drafting): LineDraft | undefined {
  if (isEmptyRow(row)) return undefined
  if (isTotal(row)) return { kind: 'skipped', why: 'total' }
  if (isHeadingAgain(row, sheet.headings)) return { kind: 'skipped', why: 'heading' }
  const reader = new LineReader(row, sheet.columns, drafting.settings.mapping)
  if (row.broken) reader.notice('broken-quotes')
  const contacts = draftContacts(reader, drafting.settings)
  const drafted = contacts.length === 0 ? undefined : draftCase(reader, sheet, drafting, contacts)
  if (contacts.length === 0 && !reader.problems.some(isBlocking)) reader.notice('no-name')
  const { problems } = reader
  if (problems.some(isBlocking)) return { kind: 'refused', problems }
  return { kind: 'drafted', contacts, case: drafted, problems }
}

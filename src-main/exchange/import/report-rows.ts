import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { ExportCell } from '../../../src-shared/domain/export/csv'
import { problemWords } from '../../../src-shared/texts/import-words'
import { translator } from '../../../src-shared/texts/translator'
import type { LineRecord } from '../../store/imports/records'
import type { Vault } from '../../store/vault/vault'
import { pagesOf } from './run-import'

const AT_ONCE = 500

/** The report of an import, a row for each line of the file. */
export async function* reportRows(
  vault: Pick<Vault, 'read'>,
  id: string,
  language: Language
): AsyncGenerator<readonly (readonly ExportCell[])[]> {
  const t = translator(language)
  const columns = ['sheet', 'line', 'outcome', 'reference', 'problems'] as const
  yield [columns.map((column) => t(`import.report.${column}`))]
  for await (const lines of pagesOf(vault, id, AT_ONCE)) {
    yield lines.map(({ sheet, line, outcome, reference, problems }: LineRecord) => [
      sheet,
      line,
      t(`import.outcome.${outcome}`),
      reference ?? '',
      problems.map((problem) => problemWords(t, problem)).join('\n')
    ])
  }
}

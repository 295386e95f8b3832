import { basename } from 'node:path'
import type { ImportSettings } from '../../../src-shared/domain/import/settings'
import { ok } from '../../../src-shared/lib/result'
import { translator } from '../../../src-shared/texts/translator'
import { csvParts } from '../../exchange/export/table-file'
import { writeWhole } from '../../exchange/export/write-file'
import { importWords } from '../../exchange/import/import-words'
import { planningOf } from '../../exchange/import/planning'
import { previewImport, stageValues } from '../../exchange/import/preview'
import { openTable } from '../../exchange/import/read/open-table'
import type { TableSource } from '../../exchange/import/read/table-source'
import { reportRows } from '../../exchange/import/report-rows'
import { runImport, takeBackImport } from '../../exchange/import/run-import'
import { type Survey, surveyTable } from '../../exchange/import/survey'
import { listImports, readImport, readLines } from '../../store/imports/records'
import type { Call, Handlers, HandlersOf } from '../handlers'
import { atTheDesk } from './at-the-desk'

/** The file that was chosen last; a page names its sheets, never its path. */
interface Chosen {
  readonly file: string
  readonly source: TableSource
  readonly vault: string
}

export function importHandlers(): HandlersOf<'import'> {
  let chosen: Chosen | undefined
  const close = async () => {
    const before = chosen
    chosen = undefined
    await before?.source.close()
  }
  const chosenIn = (vault: string): Chosen | undefined => (chosen?.vault === vault ? chosen : undefined)
  const planOf = async (given: Chosen, asked: Asked, workspace: Workspace) => {
    const survey = await surveyTable(given.source, known(given.source, asked.sheets))
    const { clock, newId, vault } = workspace
    return planningOf(vault, { today: clock.today(), newId }, { source: given.source, survey, ...asked })
  }
  return {
    'import.open': async (_input, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const t = translator(app.language())
      const filters = [{ name: t('dialog.tables'), extensions: ['csv', 'xlsx', 'xlsm', 'xls', 'ods', 'tsv', 'txt'] }]
      const [path] = await app.desktop.chooseFiles({ title: t('dialog.open-table'), many: false, filters })
      if (path === undefined) return { ok: false, reason: 'cancelled' }
      await close()
      const opened = await openTable(path)
      if (!opened.ok) return opened
      chosen = { file: basename(path), source: opened.value, vault: workspace.vault.id }
      const { text, sheets } = opened.value
      const survey = await surveyTable(
        opened.value,
        sheets.map((sheet) => sheet.name)
      )
      return ok({ file: chosen.file, ...(text && { text }), sheets: [...sheets], survey: told(survey) })
    },
    'import.survey': async ({ sheets }, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const given = chosenIn(workspace.vault.id)
      if (!given) return { ok: false, reason: 'no-file' }
      return ok(told(await surveyTable(given.source, known(given.source, sheets))))
    },
    'import.stages': async ({ sheets, key }, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const given = chosenIn(workspace.vault.id)
      if (!given) return { ok: false, reason: 'no-file' }
      const survey = await surveyTable(given.source, known(given.source, sheets))
      return ok({ values: [...(await stageValues({ source: given.source, survey }, key))] })
    },
    'import.preview': async (asked, call) => {
      const workspace = call.app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const given = chosenIn(workspace.vault.id)
      if (!given) return { ok: false, reason: 'no-file' }
      const seen = await previewImport(await planOf(given, asked, workspace), call.progress, call.signal)
      if (seen === 'cancelled') return { ok: false, reason: seen }
      const { first, problems, matches, ...counts } = seen
      return ok({ ...counts, first: first.map(lineShown), problems: [...problems], matches: [...matches] })
    },
    'import.run': async (asked, call) => {
      const desk = atTheDesk(call.app)
      if (!desk.ok) return desk
      const { acting, workspace } = desk.value
      const given = chosenIn(workspace.vault.id)
      if (!given) return { ok: false, reason: 'no-file' }
      const planning = await planOf(given, asked, workspace)
      const words = importWords(asked.settings.language)
      const ran = await runImport({ ...acting, vault: workspace.vault }, planning, { file: given.file, words }, call)
      if (ran.ok) await close()
      return ran
    },
    ...importRecordHandlers
  }
}

const importRecordHandlers: Pick<Handlers, 'import.list' | 'import.lines' | 'import.save-report' | 'import.take-back'> =
  {
    'import.list': async (_input, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      return ok({ imports: await listImports(workspace.vault.read) })
    },
    'import.lines': async ({ id, ...page }, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const lines = await readLines(workspace.vault.read, id, page)
      return ok({
        lines: lines.map(({ made, problems, ...line }) => ({
          ...{ ...line, problems: [...problems] },
          ...(made.case && { case: made.case.id })
        }))
      })
    },
    'import.save-report': async ({ id }, { app }) => {
      const workspace = app.workspace()
      if (!workspace) return { ok: false, reason: 'not-open' }
      const { vault } = workspace
      const record = await readImport(vault.read, id)
      if (!record) return { ok: false, reason: 'no-such-import' }
      const t = translator(app.language())
      const target = await app.desktop.chooseTarget({
        title: t('dialog.save-report'),
        fileName: `${t('dialog.report-name', { file: record.file.replace(/\.[^.]*$/u, '') })}.csv`,
        filters: [{ name: 'CSV', extensions: ['csv'] }]
      })
      if (target === undefined) return { ok: false, reason: 'cancelled' }
      const rows = reportRows(vault, id, app.language())
      const written = await writeWhole(target, csvParts(rows, app.language() === 'fr' ? ';' : ','))
      return written.ok ? ok({ file: target }) : written
    },
    'import.take-back': async ({ id }, call: Call) => {
      const desk = atTheDesk(call.app)
      if (!desk.ok) return desk
      const { acting, workspace } = desk.value
      const record = await readImport(workspace.vault.read, id)
      if (!record) return { ok: false, reason: 'no-such-import' }
      const reason = translator(call.app.language())('import.taken-back.reason', { file: record.file })
      return takeBackImport({ ...acting, vault: workspace.vault }, record, reason, call)
    }
  }

type Workspace = NonNullable<ReturnType<Call['app']['workspace']>>
interface Asked {
  readonly sheets: readonly string[]
  readonly settings: ImportSettings
  readonly reuse: Readonly<Record<string, boolean>>
}

/** The sheets asked for that the file has. */
function known(source: TableSource, asked: readonly string[]): readonly string[] {
  return source.sheets.map((sheet) => sheet.name).filter((name) => asked.includes(name))
}

function told({ columns, mapping, dayOrder }: Survey) {
  return { columns: columns.map((column) => ({ ...column, samples: [...column.samples] })), mapping, dayOrder }
}

function lineShown<L extends { readonly names: readonly string[] }>(line: L) {
  return { ...line, names: [...line.names] }
}

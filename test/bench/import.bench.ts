import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { deadlineLore } from '../../src-main/app/deadline-data'
import { newId } from '../../src-main/app/new-id'
import { importWords } from '../../src-main/exchange/import/import-words'
import { planningOf } from '../../src-main/exchange/import/planning'
import { openTable } from '../../src-main/exchange/import/read/open-table'
import { runImport } from '../../src-main/exchange/import/run-import'
import { surveyTable } from '../../src-main/exchange/import/survey'
import { openReader, openWriter, type Sqlite } from '../../src-main/store/connection'
import { openVault } from '../../src-main/store/vault/open'
import { importSettings } from '../../src-shared/domain/import/settings'
import { timeZone, toInstant } from '../../src-shared/lib/plain-date'
import { listOfLines } from './support/list-of-lines'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'
import { NewRows, writeRows } from './support/rows-since'
import { PASSPHRASE, TODAY, workspaceFolder } from './workspace/generate'
import { benchData } from './workspace/workspace'

const PAIRS = pairsAsked(30)
const WARM_UP = 2
const LINES = 200
const HOURS = 3_600_000

test('importing lines, beside the same events, views and search rows inserted bare', async () => {
  test.setTimeout(HOURS)
  const data = await benchData('import')
  const opened = await openVault(workspaceFolder(data.dataDir), { appVersion: '0.1.0', passphrase: PASSPHRASE })
  if (!opened.ok) throw new Error(`The workspace does not open: ${opened.reason.kind}`)
  const vault = opened.value
  const access = { file: vault.folder.database, vaultId: vault.id, key: Buffer.from(vault.deriveKey('database')) }
  const bareFile = join(data.dataDir, 'bare.db')
  await copyFile(access.file, bareFile)
  const [reader, bare] = [openReader(access), openWriter({ ...access, file: bareFile })]
  const rows = new NewRows(reader)
  const written: ReturnType<NewRows['take']>[] = []
  const acting = {
    vault,
    clock: { now: () => toInstant(Date.now()), today: () => TODAY, zone: timeZone.parse('Europe/Paris') },
    newId,
    actor: data.actor,
    deadlines: deadlineLore
  }
  const file = join(data.dataDir, 'lines.csv')
  const importOne = async (turn: number): Promise<number> => {
    await writeFile(file, listOfLines(LINES, turn))
    const begin = performance.now()
    const source = await openTable(file)
    if (!source.ok) throw new Error(source.reason)
    const survey = await surveyTable(
      source.value,
      source.value.sheets.map((sheet) => sheet.name)
    )
    const { mapping, dayOrder } = survey
    const settings = importSettings.parse({ mapping, dayOrder, language: 'fr' })
    const planning = await planningOf(vault, { today: TODAY, newId }, { source: source.value, survey, settings })
    const running = { progress: () => undefined, signal: new AbortController().signal }
    const done = await runImport(acting, planning, { file: 'lines.csv', words: importWords('fr') }, running)
    const took = performance.now() - begin
    await source.value.close()
    if (!done.ok || done.value.cases !== LINES) throw new Error(JSON.stringify(done))
    written.push(rows.take(LINES))
    return took
  }
  // The bare side is an import behind, so that either may begin.
  await importOne(PAIRS + WARM_UP)
  const pairs = await interleave(PAIRS, WARM_UP, importOne, async () => insertBare(bare, written.shift()))
  report(`importing ${LINES} lines`, pairs, 4)
  reader.close()
  bare.close()
  await vault.close()
})

function insertBare(bare: Sqlite, fresh: ReturnType<NewRows['take']> = []): number {
  const begin = performance.now()
  writeRows(bare, fresh)
  return performance.now() - begin
}

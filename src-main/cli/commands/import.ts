import { basename, resolve } from 'node:path'
import { language } from '../../../src-shared/domain/common/vocabulary'
import { importSettings } from '../../../src-shared/domain/import/settings'
import { systemClock } from '../../app/clock'
import { deadlineLore } from '../../app/deadline-data'
import { newId } from '../../app/new-id'
import { importWords } from '../../exchange/import/import-words'
import { planningOf } from '../../exchange/import/planning'
import { openTable } from '../../exchange/import/read/open-table'
import type { TableSource } from '../../exchange/import/read/table-source'
import { runImport } from '../../exchange/import/run-import'
import { surveyTable } from '../../exchange/import/survey'
import type { LineRecord } from '../../store/imports/records'
import { homeZone } from '../../store/streams/home-zone'
import { streamsOf } from '../../store/streams/streams'
import type { Vault } from '../../store/vault/vault'
import { type Answer, type Command, WrongCall } from '../command'
import { withVault } from '../open'

const refused = (reason: string): Answer => ({ code: 1, json: { ok: false, reason } })

/** Imports with the mapping that the headings propose; the file's lines go in as the first person of the firm. */
export const importFile: Command = {
  usage: 'import --workspace DIR FILE [--lang fr|en] [--passphrase-file FILE]',
  options: ['workspace', 'lang', 'passphrase-file'],
  required: ['workspace'],
  positionals: 1,
  run: (given, terminal) => {
    const asked = language.safeParse(given.option('lang') ?? 'fr')
    if (!asked.success) throw new WrongCall('lang')
    return withVault(given, terminal, refused, async (vault) => {
      const [file = ''] = given.positionals
      const opened = await openTable(resolve(file))
      if (!opened.ok) return refused(opened.reason)
      try {
        return await importAll(vault, opened.value, { file: basename(file), language: asked.data })
      } finally {
        await opened.value.close()
      }
    })
  }
}

async function importAll(
  vault: Vault,
  source: TableSource,
  given: { readonly file: string; readonly language: 'fr' | 'en' }
): Promise<Answer> {
  const { state } = await streamsOf(vault).organisation(vault.read)
  const person = state.people.find((one) => one.active)
  if (!person) return refused('no-person')
  const clock = systemClock(() => homeZone(state))
  const names = source.sheets.map((sheet) => sheet.name)
  const survey = await surveyTable(source, names)
  const { mapping, dayOrder } = survey
  const sheetIsSite = names.length > 1 && !Object.values(mapping).includes('site')
  const settings = importSettings.parse({ mapping, dayOrder, sheetIsSite, language: given.language })
  const planning = await planningOf(vault, { today: clock.today(), newId }, { source, survey, settings })
  const lines: LineRecord[] = []
  const ran = await runImport(
    { vault, clock, newId, actor: person.id, deadlines: deadlineLore },
    planning,
    { file: given.file, words: importWords(given.language) },
    { progress: () => undefined, signal: new AbortController().signal, onLines: (some) => void lines.push(...some) }
  )
  if (!ran.ok) return refused(ran.reason)
  const { id, file, startedAt: _at, state: _state, kept: _kept, lines: count, ...counts } = ran.value
  const report = lines.map(({ sheet, line, outcome, reference, problems }) => ({
    ...(sheet !== '' && { sheet }),
    ...{ line, outcome },
    ...(reference && { reference }),
    ...(problems.length > 0 && { problems })
  }))
  const found = Object.fromEntries(Object.entries(mapping).filter(([, use]) => use !== 'ignore'))
  return { code: 0, json: { ok: true, import: id, file, count, ...counts, mapping: found, lines: report } }
}

import { randomUUID } from 'node:crypto'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { ExportCell } from '../../../src-shared/domain/export/csv'
import type { ParsedInput } from '../../../src-shared/ipc/contract'
import { ok } from '../../../src-shared/lib/result'
import { contactName } from '../../../src-shared/texts/names'
import { translator } from '../../../src-shared/texts/translator'
import { calendarOfCase } from '../../exchange/export/case-calendar'
import { mailOfCase } from '../../exchange/export/case-mail'
import { caseCells, caseHeadings } from '../../exchange/export/case-table'
import { csvParts, workbookParts } from '../../exchange/export/table-file'
import { vCard } from '../../exchange/export/vcard'
import { writeWhole } from '../../exchange/export/write-file'
import { listCases } from '../../store/queries/case-list'
import { readCaseRow } from '../../store/queries/case-view'
import { readContact } from '../../store/queries/contacts'
import { streamsOf } from '../../store/streams/streams'
import type { Call, HandlersOf } from '../handlers'
import { askingOf } from './asking'

const AT_ONCE = 500

/** What leaves as files of other programs, always by the system's dialogue. */
export const exportHandlers: HandlersOf<'export'> = {
  'export.cases': async (asked, call) => {
    const workspace = call.app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const language = call.app.language()
    const t = translator(language)
    const name = `${t('export.cases.name', { date: workspace.clock.today() })}`
    const target = await chooseTarget(call, name, asked.format)
    if (target === undefined) return { ok: false, reason: 'cancelled' }
    const counted = { count: 0 }
    const rows = caseRows(workspace, asked.of, language, counted)
    const parts =
      asked.format === 'csv' ? csvParts(rows, language === 'fr' ? ';' : ',') : workbookParts(rows, t('place.inbox'))
    const written = await writeWhole(target, parts, call.signal)
    return written.ok ? ok({ file: target, count: counted.count }) : written
  },
  'export.contact': async ({ id }, call) => {
    const workspace = call.app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const found = await readContact(workspace.vault.read, streamsOf(workspace.vault), id)
    if (!found) return { ok: false, reason: 'no-such-contact' }
    const { contact } = found.summary
    const card = vCard(call.app.language(), contact, id)
    return save(call, contactName(call.app.language(), contact), 'vcf', card)
  },
  'export.calendar': async ({ id }, call) => {
    const workspace = call.app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const { state } = await streamsOf(workspace.vault).cases.load(workspace.vault.read, id)
    if (!state) return { ok: false, reason: 'no-such-case' }
    const made = calendarOfCase(call.app.language(), state, { now: new Date(), zone: workspace.clock.zone })
    if (!made) return { ok: false, reason: 'nothing-dated' }
    return save(call, state.reference, 'ics', made.text, made.count)
  },
  'export.mail': async ({ id, letter }, call) => {
    const workspace = call.app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const made = await mailOfCase(workspace.vault, id, letter, randomUUID())
    if (!made.ok) return made
    return save(call, made.value.name, 'eml', made.value.text)
  }
}

type Workspace = NonNullable<ReturnType<Call['app']['workspace']>>

function chooseTarget({ app }: Call, name: string, extension: string): Promise<string | undefined> {
  const fileName = `${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim()}.${extension}`
  const filters = [{ name: extension.toUpperCase(), extensions: [extension] }]
  return app.desktop.chooseTarget({ title: translator(app.language())('dialog.export'), fileName, filters })
}

async function save(call: Call, name: string, extension: string, text: string, count = 1) {
  const target = await chooseTarget(call, name, extension)
  if (target === undefined) return { ok: false, reason: 'cancelled' } as const
  const written = await writeWhole(target, [text])
  return written.ok ? ok({ file: target, count }) : written
}

async function* caseRows(
  workspace: Workspace,
  of: ParsedInput<'export.cases'>['of'],
  language: Language,
  counted: { count: number }
): AsyncGenerator<readonly (readonly ExportCell[])[]> {
  const { vault } = workspace
  const { state } = await streamsOf(vault).organisation(vault.read)
  const names = new Map<string, string>(state.people.map((one) => [one.id, `${one.firstName} ${one.lastName}`.trim()]))
  const cells = (row: Parameters<typeof caseCells>[1]) => caseCells(language, row, (id) => names.get(id) ?? '')
  yield [caseHeadings(language)]
  if (of.kind === 'these') {
    for (const id of of.ids) {
      const row = await readCaseRow(vault.read, id)
      if (!row) continue
      counted.count += 1
      yield [cells(row)]
    }
    return
  }
  const { kind: _list, ...asked } = of
  const asking = await askingOf(workspace)
  for (let offset = 0; ; offset += AT_ONCE) {
    const { rows } = await listCases(vault.read, { ...asked, offset, limit: AT_ONCE }, asking)
    counted.count += rows.length
    yield rows.map(cells)
    if (rows.length < AT_ONCE) return
  }
}

import { randomUUID } from 'node:crypto'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { parseSearch } from '../../../src-shared/domain/search/query'
import type { ParsedInput } from '../../../src-shared/ipc/contract'
import { mostFound } from '../../../src-shared/ipc/contract/exchange'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { PersonId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { contactName, personName } from '../../../src-shared/texts/names'
import { searchNames } from '../../../src-shared/texts/search-names'
import { translator } from '../../../src-shared/texts/translator'
import { calendarOfCase } from '../../exchange/export/case-calendar'
import { mailOfCase } from '../../exchange/export/case-mail'
import { caseTable, listedCases } from '../../exchange/export/case-table'
import { cards, contactTable } from '../../exchange/export/contact-table'
import { calendarOfDeadlines } from '../../exchange/export/deadline-calendar'
import { letterTable } from '../../exchange/export/letter-table'
import { csvParts, workbookParts } from '../../exchange/export/table-file'
import { vCard } from '../../exchange/export/vcard'
import { writeWhole } from '../../exchange/export/write-file'
import { listedContacts, readContact } from '../../store/queries/contacts'
import { exportedDeadlines } from '../../store/queries/exported-deadlines'
import { listLetters } from '../../store/queries/letters'
import { searcherOf } from '../../store/search/searcher'
import { streamsOf } from '../../store/streams/streams'
import type { Call, HandlersOf } from '../handlers'
import { askingOf } from './asking'

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
    const people = await peopleOf(workspace)
    const rows = caseTable(language, await casesOf(workspace, asked.of, people), people, counted)
    const parts = tableParts(asked.format, rows, { language, sheet: t('place.inbox') })
    const written = await writeWhole(target, parts, call.signal)
    return written.ok ? ok({ file: target, count: counted.count }) : written
  },
  'export.contacts': async ({ format, query }, call) => {
    const workspace = call.app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const language = call.app.language()
    const t = translator(language)
    const target = await chooseTarget(call, t('export.contacts.name', { date: workspace.clock.today() }), format)
    if (target === undefined) return { ok: false, reason: 'cancelled' }
    const counted = { count: 0 }
    const contacts = listedContacts(workspace.vault.read, query)
    const parts =
      format === 'vcf'
        ? cards(language, contacts, counted)
        : tableParts(format, contactTable(language, contacts, counted), { language, sheet: t('place.contacts') })
    const written = await writeWhole(target, parts, call.signal)
    return written.ok ? ok({ file: target, count: counted.count }) : written
  },
  'export.letters': async ({ format, letters: asked }, call) => {
    const workspace = call.app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const language = call.app.language()
    const t = translator(language)
    const today = workspace.clock.today()
    const target = await chooseTarget(call, t('export.letters.name', { date: today }), format)
    if (target === undefined) return { ok: false, reason: 'cancelled' }
    const known = new Map((await listLetters(workspace.vault.read)).map((letter) => [letter.id, letter]))
    const letters = asked.flatMap((id) => known.get(id) ?? [])
    const parts = tableParts(format, letterTable(language, letters, today), { language, sheet: t('place.letters') })
    const written = await writeWhole(target, parts, call.signal)
    return written.ok ? ok({ file: target, count: letters.length }) : written
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
  'export.deadlines': async (whose, call) => {
    const workspace = call.app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const deadlines = await exportedDeadlines(workspace.vault.read, workspace.clock.today(), whose)
    if (deadlines.length === 0) return { ok: false, reason: 'no-confirmed-deadline' }
    const language = call.app.language()
    const { state } = await streamsOf(workspace.vault).organisation(workspace.vault.read)
    const text = calendarOfDeadlines({ language, ruleNames: state.ruleNames }, deadlines, new Date())
    return save(call, translator(language)('export.deadlines.name'), 'ics', text, deadlines.length)
  },
  'export.mail': async ({ id, letter, written }, call) => {
    const workspace = call.app.workspace()
    if (!workspace) return { ok: false, reason: 'not-open' }
    const made = await mailOfCase(workspace.vault, { id, letter, written }, randomUUID())
    if (!made.ok) return made
    return save(call, made.value.name, 'eml', made.value.text)
  }
}

type Rows = Parameters<typeof csvParts>[0]

function tableParts(
  format: 'csv' | 'xlsx',
  rows: Rows,
  { language, sheet }: { readonly language: Language; readonly sheet: string }
): AsyncIterable<string | Uint8Array> {
  return format === 'csv' ? csvParts(rows, language === 'fr' ? ';' : ',') : workbookParts(rows, sheet)
}

type Workspace = NonNullable<ReturnType<Call['app']['workspace']>>

function chooseTarget({ app }: Call, name: string, extension: string): Promise<string | undefined> {
  const fileName = `${name}.${extension}`
  const filters = [{ name: extension.toUpperCase(), extensions: [extension] }]
  return app.desktop.chooseTarget({ title: translator(app.language())('dialog.export'), fileName, filters })
}

async function save(call: Call, name: string, extension: string, text: string, count = 1) {
  const target = await chooseTarget(call, name, extension)
  if (target === undefined) return { ok: false, reason: 'cancelled' } as const
  const written = await writeWhole(target, [text])
  return written.ok ? ok({ file: target, count }) : written
}

async function peopleOf({ vault }: Workspace): Promise<readonly { readonly id: PersonId; readonly name: string }[]> {
  const { state } = await streamsOf(vault).organisation(vault.read)
  return state.people.map((person) => ({ id: person.id, name: personName(person) }))
}

async function casesOf(
  workspace: Workspace,
  of: ParsedInput<'export.cases'>['of'],
  people: Awaited<ReturnType<typeof peopleOf>>
): Promise<AsyncIterable<readonly CaseRow[]> | Iterable<readonly CaseRow[]>> {
  const { vault, clock } = workspace
  if (of.kind === 'list') return listedCases(vault, of, await askingOf(workspace))
  const query = parseSearch(of.text, searchNames())
  const { hits } = await searcherOf(vault).search(query, { today: clock.today(), people }, mostFound)
  return [hits.map((hit) => hit.row)]
}

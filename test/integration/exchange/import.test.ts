import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Survey } from '../../../src-main/exchange/import/survey'
import type { Channel } from '../../../src-shared/ipc/channels'
import type { Reply } from '../../../src-shared/ipc/reply'
import { type Desk, openFirm } from '../../support/desk'
import { makeWorkbook } from '../../support/made-workbook'
import { temporaryFolder } from '../../support/store/temp-vault'

function value<C extends Channel>(reply: Reply<C>) {
  if (!reply.ok) throw new Error(JSON.stringify(reply))
  return reply.value
}

async function choose(desk: Desk, name: string, text: string) {
  const path = join(await temporaryFolder(), name)
  await writeFile(path, text)
  desk.hands.choose = [path]
  return value(await desk.call('import.open', {}))
}

async function importText(desk: Desk, text: string, name = 'suivi.csv') {
  const { survey, sheets } = await choose(desk, name, text)
  return importWith(desk, survey, sheets)
}

async function importWith(
  desk: Desk,
  survey: Pick<Survey, 'mapping' | 'dayOrder'>,
  sheets: readonly { name: string }[],
  more = {}
) {
  const asked = {
    sheets: sheets.map((sheet) => sheet.name),
    settings: { mapping: survey.mapping, dayOrder: survey.dayOrder, language: 'fr' as const, ...more },
    reuse: {}
  }
  const preview = value(await desk.call('import.preview', { ...asked, job: randomUUID() }))
  return { asked, preview, run: () => desk.call('import.run', { ...asked, job: randomUUID() }) }
}

const listed = async (desk: Desk, view: 'all' | 'open' | 'closed' = 'all') =>
  value(await desk.call('case.list', { view, query: '', sort: 'name', offset: 0, limit: 100 }))
const contactsOf = async (desk: Desk) => value(await desk.call('contact.list', { query: '', limit: 200 })).contacts

const text = [
  'Suivi des réclamations;;;;;;',
  '',
  'Client;Tél.;Mail;Date;Réclamation;Statut;Montant',
  'M. et Mme Petit / M. Moreau;612345678;petit@example.org;12/01/2026;Infiltration en façade;En cours;1 234,56 €',
  'SCI Les Acacias;04 78 00 11 22;;S06;Garde-corps rayé;Clôturé;à voir',
  ';;;;Porte palière voilée;;',
  'M. et Mme Petit;612345678;petit@example.org;02/02/2026;Volet bloqué;À traiter;',
  'Total;;;;;;1 234,56'
].join('\r\n')

describe('an import', () => {
  it('shows what it will make, makes it, and is taken back', async () => {
    const desk = await openFirm()
    const { preview, run } = await importText(desk, text)
    expect(preview).toMatchObject({ lines: 5, cases: 3, contacts: 3, reused: 1, refused: 1, skipped: 1 })
    expect((await listed(desk)).total).toBe(0)

    const record = value(await run())
    expect(record).toMatchObject({ state: 'done', lines: 5, cases: 3, contacts: 3, reused: 1, refused: 1 })
    const { rows } = await listed(desk)
    expect(rows.map((row) => [row.names.join(' et '), row.stage])).toEqual([
      ['M. Petit et Mme Petit', 'investigating'],
      ['M. Petit et Mme Petit', 'received'],
      ['SCI Les Acacias', 'closed']
    ])
    const [first] = rows
    const view = first && value(await desk.call('case.get', { id: first.id }))
    expect(view).toMatchObject({ amount: { cents: 123456 }, parties: [{ role: 'client' }, { role: 'client' }] })

    const { lines } = value(await desk.call('import.lines', { id: record.id, after: 0, limit: 100, telling: true }))
    expect(
      lines.map(({ line, outcome, problems }) => [line, outcome, problems.map((problem) => problem.code)])
    ).toEqual([
      [4, 'made', ['several-clients']],
      [5, 'made', ['amount-not-read']],
      [6, 'refused', ['no-name']]
    ])
    desk.hands.saveAs = join(desk.folder, 'rapport.csv')
    value(await desk.call('import.save-report', { id: record.id }))
    const report = await readFile(desk.hands.saveAs, 'utf8')
    expect(report.startsWith('\ufeffFeuille;Ligne;Résultat;Référence;Remarques\r\n')).toBe(true)
    expect(report).toContain(';6;refusée;;')

    const taken = value(await desk.call('import.take-back', { id: record.id, job: randomUUID() }))
    expect(taken).toMatchObject({ state: 'taken-back', kept: 0 })
    expect((await listed(desk)).total).toBe(0)
    expect((await listed(desk, 'closed')).total).toBe(0)
    expect(await contactsOf(desk)).toEqual([])
    const checked = value(await desk.call('vault.check', { job: randomUUID() }))
    expect(checked.problems).toEqual([])
    // What was withdrawn stays readable.
    expect(first && value(await desk.call('case.get', { id: first.id })).row.stage).toBe('withdrawn')
  })

  it('keeps what somebody went on with when it is taken back', async () => {
    const desk = await openFirm()
    const { run } = await importText(desk, text)
    const record = value(await run())
    const { rows } = await listed(desk)
    const acacias = rows.find((row) => row.names[0] === 'SCI Les Acacias')
    if (!acacias) throw new Error('no such case')
    value(await desk.call('case.do', { id: acacias.id, command: { type: 'add-note', text: 'Rappelé le gérant' } }))
    const taken = value(await desk.call('import.take-back', { id: record.id, job: randomUUID() }))
    // The case and its contact.
    expect(taken.kept).toBe(2)
    expect((await listed(desk)).rows.map((row) => row.id)).toEqual([acacias.id])
    expect(await contactsOf(desk)).toHaveLength(1)
  })

  it('proposes known contacts, and uses those that are meant', async () => {
    const desk = await openFirm()
    value(await (await importText(desk, 'Nom complet;Ville\nAnne Petit;Lyon\nJean Moreau;\n')).run())
    expect(await contactsOf(desk)).toHaveLength(2)
    const { preview, run, asked } = await importText(
      desk,
      'Nom complet;Ville;Réclamation\nPETIT Anne;Lyon;Fuite\nJean Moreau;Bron;Fissure\n'
    )
    expect(preview.matches.map(({ named, reason }) => [named, reason])).toEqual([
      ['Anne PETIT', 'name-and-place'],
      ['Jean Moreau', 'name']
    ])
    const moreau = preview.matches[1]?.contact
    expect(preview).toMatchObject({ contacts: 1, reused: 1 })
    if (!moreau) throw new Error('no match')
    const again = await desk.call('import.preview', { ...asked, reuse: { [moreau]: true }, job: randomUUID() })
    expect(value(again)).toMatchObject({ contacts: 0, reused: 2 })
    value(await run())
    expect(await contactsOf(desk)).toHaveLength(3)
  })

  it('reads a workbook with a sheet for each site', async () => {
    const desk = await openFirm()
    const path = join(await temporaryFolder(), 'suivi.xlsx')
    const head = [
      ['Client', undefined, 'Réclamation'],
      ['Nom', 'Tél.', undefined]
    ] as const
    await makeWorkbook(path, [
      {
        name: 'Les Tilleuls',
        rows: [...head, [{ value: 'M. Petit', style: 'green' }, 612345678, 'Fuite']],
        merged: ['A1:B1', 'C1:C2']
      },
      {
        name: 'Le Parc',
        rows: [
          ...head,
          [{ value: 'Mme Roux', style: 'orange' }, 478001122, 'Fissure'],
          ['M. Blanc', undefined, 'Porte']
        ],
        merged: ['A1:B1', 'C1:C2']
      }
    ])
    desk.hands.choose = [path]
    const { survey, sheets } = value(await desk.call('import.open', {}))
    const { run } = await importWith(desk, survey, sheets, { sheetIsSite: true })
    expect(value(await run())).toMatchObject({ cases: 3, contacts: 3 })
    expect(value(await desk.call('site.list', { query: '' })).sites.map(({ site }) => site.name)).toEqual([
      'Le Parc',
      'Les Tilleuls'
    ])
    expect(value(await desk.call('contact.list', { query: 'Petit', limit: 5 })).contacts[0]?.contact.phones).toEqual([
      '06 12 34 56 78'
    ])
  })

  it('says what it cannot read, and asks for a file first', async () => {
    const desk = await openFirm()
    const asked = { sheets: [''], settings: { mapping: {}, language: 'fr' as const }, reuse: {}, job: randomUUID() }
    expect(await desk.call('import.run', asked)).toEqual({ ok: false, reason: 'no-file' })
    const path = join(await temporaryFolder(), 'facture.pdf')
    await writeFile(path, '%PDF-1.7\n')
    desk.hands.choose = [path]
    expect(await desk.call('import.open', {})).toEqual({ ok: false, reason: 'not-a-table' })
    desk.hands.choose = []
    expect(await desk.call('import.open', {})).toEqual({ ok: false, reason: 'cancelled' })
  })

  it('stopped on the way keeps what it imported, which can be taken back', async () => {
    const desk = await openFirm()
    const lines = Array.from({ length: 1_200 }, (_, at) => `Client ${at};Fuite numéro ${at}`)
    const { survey } = await choose(desk, 'longue.csv', ['Nom complet;Réclamation', ...lines].join('\n'))
    const job = randomUUID()
    const settings = { mapping: survey.mapping, language: 'fr' as const }
    const running = desk.call('import.run', { sheets: [''], settings, reuse: {}, job })
    while ((await listed(desk)).total === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    value(await desk.call('job.cancel', { job }))
    const record = value(await running)
    expect(record.state).toBe('cancelled')
    expect(record.cases).toBeLessThan(1_200)
    expect((await listed(desk)).total).toBe(record.cases)
    value(await desk.call('import.take-back', { id: record.id, job: randomUUID() }))
    expect((await listed(desk)).total).toBe(0)
  })
})

describe('an export', () => {
  it('writes the list as CSV and as a workbook, without formulas', async () => {
    const desk = await openFirm()
    value(await (await importText(desk, 'Nom complet;Objet;Réclamation\nAnne Petit;"=1+1";"@cmd"\n')).run())
    const of = { kind: 'list', view: 'all', query: '', sort: 'name', descending: false } as const
    desk.hands.saveAs = join(desk.folder, 'dossiers.csv')
    expect(value(await desk.call('export.cases', { format: 'csv', of, job: randomUUID() })).count).toBe(1)
    const csv = await readFile(desk.hands.saveAs, 'utf8')
    expect(csv).toContain(";Anne Petit;'=1+1;")
    const chosen = await choose(desk, 'retour.csv', csv)
    expect(chosen.survey.columns.slice(0, 3).map((column) => column.heading)).toEqual(['Référence', 'Client', 'Objet'])

    desk.hands.saveAs = join(desk.folder, 'dossiers.xlsx')
    const found = { kind: 'search', text: 'petit' } as const
    expect(value(await desk.call('export.cases', { format: 'xlsx', of: found, job: randomUUID() })).count).toBe(1)
    desk.hands.choose = [desk.hands.saveAs]
    const { survey } = value(await desk.call('import.open', {}))
    const samples = new Map(survey.columns.map((column) => [column.heading, column.samples]))
    expect(samples.get('Objet')).toEqual(["'=1+1"])
    expect(samples.get('Ouvert le')?.[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  })
})

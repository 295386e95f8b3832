import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, guessMapping, withColours } from '../../../../src-shared/domain/import/columns'
import type { Drafting, SheetShape } from '../../../../src-shared/domain/import/draft'
import { draftLine } from '../../../../src-shared/domain/import/draft-line'
import { findHeadings } from '../../../../src-shared/domain/import/headings'
import { KnownPeople } from '../../../../src-shared/domain/import/known-people'
import { importSettings } from '../../../../src-shared/domain/import/settings'
import type { Cell, Row } from '../../../../src-shared/domain/import/table'
import { plainDate } from '../../../../src-shared/lib/plain-date'

const today = plainDate.parse('2026-03-03')
const rowsOf = (...lines: readonly (readonly Cell[])[]): readonly Row[] =>
  lines.map((cells, at) => ({ line: at + 1, cells }))

/** A sheet as a site manager keeps it: titles above, headings over two rows, a total below. */
const managed = rowsOf(
  ['Résidence « Les Tilleuls » – suivi des réclamations', '', '', '', '', '', '', ''],
  ['mis à jour S09', '', '', '', '', '', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['N°', 'Client', '', '', 'Réclamation', '', '', 'Enjeu'],
  ['', 'Nom', 'Tél.', 'Mail', 'Date', 'Objet', 'Statut', ''],
  [
    1,
    'M. et Mme Petit / M. Moreau',
    612345678,
    'petit@example.org',
    'S47',
    'Infiltration en façade',
    'En cours',
    1234.5
  ],
  [2, 'SCI Les Acacias', '04 78 00 11 22', '', '03/02/2026', 'Garde-corps rayé', 'Levée', '1 234,56 €'],
  ['', '', '', '', '', '', '', ''],
  [3, '', '', '', '04/02/2026', 'Porte palière', '', ''],
  ['Total', '', '', '', '', '', '', 2469.06]
)

function sheetOf(rows: readonly Row[], name = 'Bât. A'): SheetShape {
  const headings = findHeadings(rows)
  const sample = rows.filter((row) => row.line > headings.lastLine)
  const plain = columnsOf(headings, sample)
  return { name, headings, columns: withColours([{ columns: plain, sample }])[0] ?? plain }
}

function draftingOf(sheet: SheetShape, more: Partial<Drafting['settings']> = {}): Drafting {
  const settings = importSettings.parse({ mapping: guessMapping(sheet.columns), language: 'fr', ...more })
  return { settings, today, ownerNamed: () => undefined }
}

const drafted = (rows: readonly Row[], more: Partial<Drafting['settings']> = {}) => {
  const sheet = sheetOf(rows)
  const drafting = draftingOf(sheet, more)
  return rows.filter((row) => row.line > sheet.headings.lastLine).map((row) => draftLine(row, sheet, drafting))
}

describe('headings', () => {
  it('are found below titles, over two rows', () => {
    const headings = findHeadings(managed)
    expect(headings.lastLine).toBe(5)
    expect(headings.names).toEqual([
      'N°',
      'Client – Nom',
      'Client – Tél.',
      'Client – Mail',
      'Réclamation – Date',
      'Réclamation – Objet',
      'Réclamation – Statut',
      'Enjeu'
    ])
  })

  it('map by themselves', () => {
    expect(Object.values(guessMapping(sheetOf(managed).columns))).toEqual([
      'reference',
      'name',
      'phone',
      'email',
      'opened-on',
      'title',
      'stage',
      'amount'
    ])
  })

  it('are none in a table that begins with its body', () => {
    expect(findHeadings(rowsOf(['Petit', 612345678, 'Lyon'], ['Moreau', 478001122, 'Bron'])).lastLine).toBe(0)
  })

  it('tell the stage by the colour of the cells where nothing else does', () => {
    const rows: readonly Row[] = [
      { line: 1, cells: ['Nom', 'Réclamation'], fills: ['', ''] },
      { line: 2, cells: ['Petit', 'Fuite'], fills: ['#92d050', ''] },
      { line: 3, cells: ['Moreau', 'Fissure'], fills: ['#ffc000', ''] }
    ]
    const stages = drafted(rows).map((line) => line?.kind === 'drafted' && line.case?.stage)
    expect(stages).toEqual(['closed', 'investigating'])
  })
})

describe('a line', () => {
  const [couple, company, empty, nobody, total] = drafted(managed)

  it('with two clients opens a case with both', () => {
    expect(couple).toMatchObject({
      kind: 'drafted',
      contacts: [
        {
          kind: 'household',
          names: ['M. Petit', 'Mme Petit'],
          phones: ['06 12 34 56 78'],
          emails: ['petit@example.org']
        },
        { kind: 'person', lastName: 'Moreau', phones: [] }
      ],
      case: {
        opening: {
          title: 'Infiltration en façade',
          disputeType: 'works',
          amount: { cents: 123450, currency: 'EUR' },
          happened: { kind: 'between', from: '2025-11-17', to: '2025-11-23' },
          identifiers: [{ kind: 'other', value: '1' }]
        },
        stage: 'investigating',
        stageSaid: 'En cours'
      },
      problems: [{ code: 'several-clients' }]
    })
  })

  it('of a company takes the status one expects of it', () => {
    expect(company).toMatchObject({ contacts: [{ kind: 'body', status: 'professional' }], case: { stage: 'closed' } })
  })

  it('that is empty, names nobody or sums up makes nothing', () => {
    expect(empty).toBeUndefined()
    expect(nobody).toEqual({ kind: 'refused', problems: [{ code: 'no-name' }] })
    expect(total).toEqual({ kind: 'skipped', why: 'total' })
  })

  it('keeps in words what no field could take', () => {
    const rows = rowsOf(
      ['Nom', 'Téléphone', 'Réclamation', 'Montant', 'Étage du gardien'],
      ['Petit', '6,12E+08', 'Fuite', 'à chiffrer', '3e gauche']
    )
    const [line] = drafted(rows)
    expect(line).toMatchObject({
      case: {
        opening: {
          summary: 'Fuite\nÉtage du gardien\u00a0: 3e gauche\nTéléphone\u00a0: 6,12E+08\nMontant\u00a0: à chiffrer'
        }
      },
      problems: [
        { code: 'phone-not-read', column: 'Téléphone', value: '6,12E+08' },
        { code: 'amount-not-read', column: 'Montant', value: 'à chiffrer' }
      ]
    })
  })

  it('of a list of contacts alone opens no case', () => {
    const [line] = drafted(rowsOf(['Nom', 'Prénom', 'CP', 'Ville'], ['Lefèvre', 'Marguerite', 1000, 'Bourg-en-Bresse']))
    expect(line).toMatchObject({
      contacts: [{ kind: 'person', firstName: 'Marguerite', address: { postcode: '01000' } }],
      case: undefined
    })
  })

  it('never throws, whatever its cells hold, and drafts no name out of nothing', () => {
    const sheet = sheetOf(managed)
    const drafting = draftingOf(sheet)
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.constantFrom('M. et Mme', '=1+1', '/', ';;', 'S99')
    )
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (cells) => {
        const line = draftLine({ line: 9, cells }, sheet, drafting)
        expect(line?.kind !== 'drafted' || line.contacts.length > 0).toBe(true)
      })
    )
  })
})

describe('known people', () => {
  const contactOf = (cells: readonly Cell[]) => {
    const [line] = drafted(rowsOf(['Nom complet', 'Téléphone', 'Mail', 'Ville'], cells))
    if (line?.kind !== 'drafted' || !line.contacts[0]) throw new Error('not drafted')
    return line.contacts[0]
  }
  const known = new KnownPeople<string>()
  known.add('petit', contactOf(['Anne Petit', '0612345678', 'anne@example.org', 'Lyon']))
  known.add('moreau', contactOf(['Jean Moreau', '', '', 'Bron']))

  it.each([
    [['PETIT Anne', '612345678', '', ''], { who: 'petit', reason: 'name-and-phone' }],
    [['Mme Anne Petit', '', 'ANNE@example.org', ''], { who: 'petit', reason: 'name-and-email' }],
    [['Anne Petit', '', '', 'LYON'], { who: 'petit', reason: 'name-and-place' }],
    [['Anne Petit', '', '', ''], { who: 'petit', reason: 'name' }],
    [['Anne Petit', '', '', 'Paris'], undefined],
    [['Paul Petit', '06 12 34 56 78', '', ''], { who: 'petit', reason: 'phone' }],
    [['Paul Petit', '', '', 'Lyon'], undefined]
  ])('%j', (cells, found) => expect(known.find(contactOf(cells))).toEqual(found))
})

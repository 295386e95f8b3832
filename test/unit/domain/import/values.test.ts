import { describe, expect, it } from 'vitest'
import { readAmount } from '../../../../src-shared/domain/import/amounts'
import { readClients } from '../../../../src-shared/domain/import/clients'
import { guessDayOrder, readDay } from '../../../../src-shared/domain/import/days'
import { readPhones } from '../../../../src-shared/domain/import/phones'
import { readChannel, readPriority, readStage, readType } from '../../../../src-shared/domain/import/value-words'
import { plainDate } from '../../../../src-shared/lib/plain-date'

const today = plainDate.parse('2026-03-03')

describe('phones', () => {
  it.each([
    [612345678, ['06 12 34 56 78']],
    ['612345678', ['06 12 34 56 78']],
    ['06.12.34.56.78', ['06 12 34 56 78']],
    ['+33 (0)6 12 34 56 78', ['06 12 34 56 78']],
    ['0033612345678', ['06 12 34 56 78']],
    ['Tél : 04 78 00 11 22 / 06 12 34 56 78', ['04 78 00 11 22', '06 12 34 56 78']],
    ['0478001122 ou 612345678', ['04 78 00 11 22', '06 12 34 56 78']],
    ['+44 20 7946 0958', ['+44 20 7946 0958']],
    ['0044 20 7946 0958', ['+44 20 7946 0958']],
    ['', []]
  ])('%s', (typed, numbers) => expect(readPhones(typed)).toEqual(numbers))

  it.each(['6,12E+08', 'voir avec le gardien', '12'])('cannot be read: %s', (typed) =>
    expect(readPhones(typed)).toBeUndefined()
  )
})

describe('days', () => {
  it.each([
    ['03/02/2026', { kind: 'day', on: '2026-02-03' }],
    ['3.2.26', { kind: 'day', on: '2026-02-03' }],
    ['2026-02-03', { kind: 'day', on: '2026-02-03' }],
    ['03/02/2026 14:35', { kind: 'day', on: '2026-02-03' }],
    [46056, { kind: 'day', on: '2026-02-03' }],
    ['46056', { kind: 'day', on: '2026-02-03' }],
    [46056.6, { kind: 'day', on: '2026-02-03' }],
    ['mardi 3 février 2026', { kind: 'day', on: '2026-02-03' }],
    ['le 1er févr. 2026', { kind: 'day', on: '2026-02-01' }],
    ['February 3, 2026', { kind: 'day', on: '2026-02-03' }],
    ['3rd of February 2026', { kind: 'day', on: '2026-02-03' }],
    ['24/12', { kind: 'day', on: '2025-12-24' }],
    ['vers le 3 février 2026', { kind: 'about', on: '2026-02-03' }],
    ['mars 2025', { kind: 'month', month: '2025-03' }],
    ['S47', { kind: 'between', from: '2025-11-17', to: '2025-11-23' }],
    ['sem. 8', { kind: 'between', from: '2026-02-16', to: '2026-02-22' }],
    ['S53 2026', { kind: 'between', from: '2026-12-28', to: '2027-01-03' }],
    ['Semaine 47/2024', { kind: 'between', from: '2024-11-18', to: '2024-11-24' }]
  ])('%s', (typed, when) => expect(readDay(typed, today)).toEqual(when))

  it.each(['31/02/2026', 'S54', 'S53 2025', 'dès que possible', '', '12', 3])('cannot be read: %s', (typed) =>
    expect(readDay(typed, today)).toBeUndefined()
  )

  it('takes the month first where a day beyond the twelfth stands second', () => {
    expect(guessDayOrder(['02/03/2026', '02/25/2026'])).toBe('month-first')
    expect(guessDayOrder(['02/03/2026', '25/02/2026'])).toBe('day-first')
    expect(readDay('02/25/2026', today, 'month-first')).toEqual({ kind: 'day', on: '2026-02-25' })
  })
})

describe('amounts', () => {
  it.each([
    ['1 234,56 €', 123456, 'EUR'],
    ['1\u202f234,56\u00a0€ TTC', 123456, 'EUR'],
    ['(90,00)', -9000, 'EUR'],
    ['12 k€', 1200000, 'EUR'],
    ['£1,234.50', 123450, 'GBP'],
    ['env. 500 euros', 50000, 'EUR'],
    [1234.565, 123457, 'EUR'],
    ['1234,5678', 123457, 'EUR'],
    ['45-', -4500, 'EUR']
  ])('%s', (typed, cents, currency) => expect(readAmount(typed)).toEqual({ cents, currency }))

  it.each(['à chiffrer', '12/03', '1 234,56 + 50'])('cannot be read: %s', (typed) =>
    expect(readAmount(typed)).toBeUndefined()
  )
})

describe('clients', () => {
  it('reads a couple and a third person in one cell', () => {
    expect(readClients('M. et Mme Petit / M. Moreau')).toEqual([
      { kind: 'household', names: ['M. Petit', 'Mme Petit'] },
      { kind: 'person', civility: 'monsieur', firstName: '', lastName: 'Moreau' }
    ])
  })

  it.each([
    ['M. et Mme Jean PETIT', [{ kind: 'household', names: ['M. Jean PETIT', 'Mme PETIT'] }]],
    ['Mme Petit et M. Moreau', [{ kind: 'household', names: ['Mme Petit', 'M. Moreau'] }]],
    ['Anne Petit & Jean Moreau', [{ kind: 'household', names: ['Anne Petit', 'Jean Moreau'] }]],
    ['SCI Les Tilleuls', [{ kind: 'body', body: 'company', name: 'SCI Les Tilleuls' }]],
    [
      'Syndicat des copropriétaires Le Parc',
      [{ kind: 'body', body: 'syndicate', name: 'Syndicat des copropriétaires Le Parc' }]
    ],
    ['LEFÈVRE Marguerite', [{ kind: 'person', civility: 'unknown', firstName: 'Marguerite', lastName: 'LEFÈVRE' }]],
    ['-', []]
  ])('%s', (typed, clients) => expect(readClients(typed)).toEqual(clients))

  it('keeps a firm with "et" in its name whole', () => {
    expect(readClients('SARL Petit et Fils')).toEqual([{ kind: 'body', body: 'company', name: 'SARL Petit et Fils' }])
  })
})

describe('words of a column', () => {
  it.each([
    ['Clôturé', 'closed'],
    ['En cours', 'investigating'],
    ['AR envoyé', 'acknowledged'],
    ['À traiter', 'received'],
    ['Non fondée', 'not-upheld'],
    ['sans suite', 'withdrawn'],
    ['#92d050', 'closed'],
    ['#ffc000', 'investigating'],
    ['#ff0000', 'received'],
    ['#ffffff', undefined],
    ['chez Paul', undefined]
  ])('stage %s', (typed, stage) => expect(readStage(typed)).toBe(stage))

  it('knows types, priorities and channels', () => {
    expect([readType('Malfaçons'), readType('Facture erronée'), readType('zzz')]).toEqual([
      'works',
      'billing',
      undefined
    ])
    expect([readPriority('Urgent !'), readPriority('3 - normale')]).toEqual(['P1', 'P3'])
    expect([readChannel('Appel tél.'), readChannel('courriel'), readChannel('LRAR')]).toEqual([
      'call',
      'email',
      'letter'
    ])
  })
})

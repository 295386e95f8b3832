import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCharacters, isAdvice, normaliseAddress } from '../../../src-shared/domain/address/normalise-address'
import type { PostalAddress } from '../../../src-shared/domain/address/postal-address'

const french = (parts: Partial<PostalAddress>): PostalAddress => ({
  recipient: ['Madame Hélène Lefèvre'],
  flat: '',
  building: '',
  street: "12, rue de l'Église",
  locality: '',
  postcode: '69003',
  town: 'Lyon',
  country: 'FR',
  ...parts
})

const part = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      'Bât. Ü',
      "Résidence L'Orée-du-Bois",
      '3 bis, allée du Maréchal-de-Lattre-de-Tassigny'
    )
  },
  fc.string({ unit: 'grapheme', maxLength: 60 })
)
const anyAddress: fc.Arbitrary<PostalAddress> = fc.record({
  recipient: fc.array(part, { maxLength: 4 }),
  flat: part,
  building: part,
  street: part,
  locality: part,
  postcode: fc.oneof(fc.constantFrom('69003', '75 116', '', 'SW1A 1AA'), part),
  town: part,
  country: fc.constantFrom('FR', 'RE', 'DE', 'GB', 'US')
})

describe('normaliseAddress', () => {
  it('sets a simple address in three lines', () => {
    expect(normaliseAddress(french({}), '')).toEqual({
      lines: ['Madame Hélène Lefèvre', '12 RUE DE L EGLISE', '69003 LYON'],
      abroad: false,
      issues: []
    })
  })

  it('keeps the order of the standard, and capitals in the last three lines', () => {
    const { lines, issues } = normaliseAddress(
      french({
        recipient: ["Société L'Étanchéité Rhône-Alpes", 'Monsieur Jean-François Ménard'],
        flat: 'Appt. 12, esc. B',
        building: 'Résidence « Les Érables »',
        locality: 'B.P. 90432',
        postcode: '69 441',
        town: 'Lyon Cedex 03'
      }),
      ''
    )
    expect(issues).toEqual([{ kind: 'too-many-lines', lines: 7, limit: 6 }])
    expect(lines).toEqual([
      "Société L'Étanchéité Rhône-Alpes",
      'Monsieur Jean-François Ménard',
      'Appt. 12, esc. B',
      'Résidence « Les Érables »',
      '12 RUE DE L EGLISE',
      'BP 90432',
      '69441 LYON CEDEX 03'
    ])
  })

  it('puts flat and building on one line when that makes six', () => {
    const { lines, issues } = normaliseAddress(
      french({
        recipient: ['SARL Toitures du Léman', 'Service travaux'],
        flat: 'Esc. B',
        building: 'Bât. 4',
        locality: 'Les Granges'
      }),
      ''
    )
    expect(issues).toEqual([])
    expect(lines[2]).toBe('Esc. B Bât. 4')
    expect(lines).toHaveLength(6)
  })

  it.each([
    ['B.P. 90432', 'Lyon Cédex 3', 'BP 90432', '69003 LYON CEDEX 03'],
    ['boîte postale n° 12', 'Saint-Genis-Laval', 'BP 12', '69003 SAINT GENIS LAVAL'],
    ['C.S. 40 118', 'LYON CDX', 'CS 40118', '69003 LYON CEDEX'],
    ['TSA12345', 'Lyon cedex 07', 'TSA 12345', '69003 LYON CEDEX 07'],
    ['Les Granges', 'Lyon Cedex 12', 'LES GRANGES', '69003 LYON CEDEX 12']
  ])('sets %s, %s as the post wants it', (locality, town, line, last) => {
    const { lines, issues } = normaliseAddress(french({ locality, town }), '')
    expect(lines.slice(-2)).toEqual([line, last])
    expect(issues).toEqual([])
  })

  it('takes a box in place of the street, and asks for its number and for the CEDEX that serves it', () => {
    const of = (parts: Partial<PostalAddress>) => normaliseAddress(french(parts), '')
    expect(of({ street: 'BP 12' })).toMatchObject({
      lines: ['Madame Hélène Lefèvre', 'BP 12', '69003 LYON'],
      issues: []
    })
    expect(of({ locality: 'BP', town: 'Lyon Cedex' }).issues).toEqual([{ kind: 'box-without-number', text: 'BP' }])
    const [advice] = of({ locality: 'CS 40118' }).issues
    expect(advice).toEqual({ kind: 'box-without-cedex', text: 'CS 40118' })
    expect(advice && isAdvice(advice)).toBe(true)
    expect(of({ locality: 'PO Box 12', country: 'GB', postcode: 'SW1A 1AA', town: 'London' }).issues).toEqual([
      { kind: 'missing-country' }
    ])
  })

  it.each([
    'Madame Petit',
    'c/o Madame Petit',
    'C/O  Madame Petit',
    'chez Madame Petit',
    'Aux bons soins de Madame Petit'
  ])('says with whom the mail is taken: %s', (careOf) => {
    const { lines, issues } = normaliseAddress(french({ careOf }), '')
    expect(lines).toEqual(['Madame Hélène Lefèvre', 'C/O Madame Petit', '12 RUE DE L EGLISE', '69003 LYON'])
    expect(issues).toEqual([])
  })

  it('a name is missing where there is only who takes the mail', () => {
    expect(normaliseAddress(french({ recipient: [' '], careOf: 'Madame Petit' }), '').issues).toEqual([
      { kind: 'missing-recipient' }
    ])
    expect(normaliseAddress(french({ careOf: 'chez ' }), '').lines).toHaveLength(3)
  })

  it('capitalises a building that falls in the last three lines, never a name', () => {
    const { lines } = normaliseAddress(french({ building: 'Bât. A, résidence Molière' }), '')
    expect(lines).toEqual(['Madame Hélène Lefèvre', 'BAT A RESIDENCE MOLIERE', '12 RUE DE L EGLISE', '69003 LYON'])
  })

  it('carries a long name over to the next line while there is room', () => {
    const { lines, issues } = normaliseAddress(
      french({ recipient: ["Société coopérative d'intérêt collectif des Trois Rivières du Haut-Jura"] }),
      ''
    )
    expect(lines.slice(0, -2)).toEqual([
      "Société coopérative d'intérêt",
      'collectif des Trois Rivières du',
      'Haut-Jura'
    ])
    expect(issues).toEqual([])
  })

  it('reports a name that finds no room, whole', () => {
    const name = 'Syndicat des copropriétaires de la résidence du Parc'
    const { lines, issues } = normaliseAddress(
      french({
        recipient: [name, 'c/o Cabinet Roussel'],
        flat: 'Escalier central numéro 2',
        building: 'Bâtiment des Ormes',
        locality: 'Le Bourg'
      }),
      ''
    )
    expect(lines[0]).toBe(name)
    expect(issues).toContainEqual({
      kind: 'too-long',
      line: 1,
      text: name,
      characters: countCharacters(name),
      limit: 38
    })
  })

  it('reports 39 characters and accepts 38', () => {
    const of = (length: number) => normaliseAddress(french({ locality: 'A'.repeat(length) }), '').issues
    expect(of(38)).toEqual([])
    expect(of(39)).toEqual([{ kind: 'too-long', line: 3, text: 'A'.repeat(39), characters: 39, limit: 38 }])
  })

  it('abbreviates a long street only', () => {
    const { lines } = normaliseAddress(french({ street: '128 bis, avenue du Président Franklin-Roosevelt' }), '')
    expect(lines[1]).toBe('128 BIS AV DU PDT FRANKLIN ROOSEVELT')
  })

  it.each([
    [{ recipient: [' '] }, { kind: 'missing-recipient' }],
    [{ street: ' - ' }, { kind: 'missing-street' }],
    [{ postcode: '' }, { kind: 'missing-postcode' }],
    [{ postcode: '6900' }, { kind: 'bad-postcode', text: '6900' }],
    [{ town: '' }, { kind: 'missing-town' }],
    [{ country: 'DE' }, { kind: 'missing-country' }]
  ])('%o is an issue', (parts, issue) => {
    expect(normaliseAddress(french(parts), '').issues).toEqual([issue])
  })

  it('accepts a hamlet without a street', () => {
    expect(normaliseAddress(french({ street: '', locality: 'Le Mas-Neuf' }), '').issues).toEqual([])
  })

  it('prints the country abroad, and seven lines there', () => {
    const berlin = french({ street: 'Hauptstraße 5', postcode: '10115', town: 'Berlin', country: 'DE' })
    expect(normaliseAddress(berlin, 'Allemagne').lines).toEqual([
      'Madame Hélène Lefèvre',
      'HAUPTSTRASSE 5',
      '10115 BERLIN',
      'ALLEMAGNE'
    ])
    const seven = { ...berlin, recipient: ['Firma Müller', 'Herr Weiß'], flat: '3. Stock', locality: 'Mitte' }
    expect(normaliseAddress(seven, 'Allemagne').issues).toEqual([])
    expect(normaliseAddress({ ...seven, building: 'Hof IV' }, 'Allemagne').lines).toHaveLength(7)
  })

  it.each([
    ['GB', 'SW1A 1AA', 'London', ['LONDON', 'SW1A 1AA']],
    ['US', '10118', 'New York, NY', ['NEW YORK NY 10118']],
    ['PT', '1000-205', 'Lisboa', ['1000-205 LISBOA']],
    ['IE', '', 'Cork', ['CORK']]
  ])('places the code as %s does', (country, postcode, town, expected) => {
    const { lines } = normaliseAddress(french({ postcode, town, country }), 'Pays')
    expect(lines.slice(2, -1)).toEqual(expected)
  })

  it('treats overseas departments and Monaco as domestic', () => {
    expect(normaliseAddress(french({ postcode: '97400', town: 'Saint-Denis', country: 'RE' }), '').lines.at(-1)).toBe(
      '97400 SAINT DENIS'
    )
    expect(normaliseAddress(french({ postcode: '98000', town: 'Monaco', country: 'MC' }), '').abroad).toBe(false)
  })

  it('never has a blank line, a misfit without an issue, or an issue without a misfit', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const { lines, abroad, issues } = normaliseAddress(address, 'Royaume-Uni')
        expect(lines.every((line) => line.trim() !== '')).toBe(true)
        const long = lines.flatMap((line, i) => (countCharacters(line) > 38 ? [i + 1] : []))
        expect(issues.flatMap((i) => (i.kind === 'too-long' ? [i.line] : []))).toEqual(long)
        expect(issues.some((i) => i.kind === 'too-many-lines')).toBe(lines.length > (abroad ? 7 : 6))
      }),
      { numRuns: 500 }
    )
  })

  it('never cuts a word of a name', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const typed = address.recipient.join(' ').split(/\s+/u).filter(Boolean)
        const { lines } = normaliseAddress(address, 'Royaume-Uni')
        expect(lines.join(' ').split(' ').slice(0, typed.length)).toEqual(typed)
      })
    )
  })

  it('gives the same lines for an address typed again from them', () => {
    const domestic = fc.record({
      recipient: fc.array(part, { minLength: 1, maxLength: 2 }),
      street: part,
      locality: part
    })
    fc.assert(
      fc.property(domestic, ({ recipient, street, locality }) => {
        const typed = french({
          recipient,
          street: `1 rue ${street}`,
          locality: `lieu-dit ${locality}`,
          town: 'L’Haÿ-les-Roses'
        })
        const { lines } = normaliseAddress(typed, '')
        const again = french({
          recipient: lines.slice(0, -3),
          street: lines.at(-3) ?? '',
          locality: lines.at(-2) ?? '',
          town: "L'HAY LES ROSES"
        })
        expect(normaliseAddress(again, '').lines).toEqual(lines)
      })
    )
  })
})

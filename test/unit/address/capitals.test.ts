import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abbreviateStreet } from '../../../src-shared/domain/address/abbreviate-street'
import { postalCapitals } from '../../../src-shared/domain/address/capitals'

describe('postalCapitals', () => {
  it.each([
    ["12, rue de l'Église", '12 RUE DE L EGLISE'],
    ['12, rue de l’Église', '12 RUE DE L EGLISE'],
    ['Saint-Étienne-de-Saint-Geoirs', 'SAINT ETIENNE DE SAINT GEOIRS'],
    ['3 bis/4, av. du Gal. Leclerc', '3 BIS 4 AV DU GAL LECLERC'],
    ['Z.A. du Cœur-Vert', 'Z A DU COEUR VERT'],
    ["L'Haÿ-les-Roses", 'L HAY LES ROSES'],
    ['n° 5 – « Les Ormes »', 'N 5 LES ORMES'],
    ['Straße der Brüder Łącki', 'STRASSE DER BRUDER LACKI'],
    ['Ærøskøbing', 'AEROSKOBING'],
    ['ул. Чайковского', 'УЛ ЧАЙКОВСКОГО'],
    [' ,;. ', '']
  ])('%s', (typed, expected) => {
    expect(postalCapitals(typed)).toBe(expected)
  })

  it('is idempotent, and leaves neither lower case, punctuation nor double spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = postalCapitals(text)
        expect(postalCapitals(once)).toBe(once)
        expect(once).not.toMatch(/\p{P}|\p{S}| {2}|^ | $/u)
        expect(once).not.toMatch(/[a-zà-ÿ]/u)
      }),
      { numRuns: 1000 }
    )
  })

  it('never loses a plain letter or a digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 ,.'/-]{0,60}$/), (text) => {
        expect(postalCapitals(text).replaceAll(' ', '')).toBe(text.replace(/[^A-Za-z0-9]/gu, '').toUpperCase())
      })
    )
  })
})

describe('abbreviateStreet', () => {
  it.each([
    ['12 BOULEVARD VOLTAIRE', '12 BOULEVARD VOLTAIRE'],
    // 32 characters of wording: allowed whole
    ['12 AVENUE DU PRESIDENT FRANKLIN ROO', '12 AVENUE DU PRESIDENT FRANKLIN ROO'],
    ['128 BIS AVENUE DU PRESIDENT FRANKLIN ROOSEVELT', '128 BIS AV DU PDT FRANKLIN ROOSEVELT'],
    ['4 B BOULEVARD DU MARECHAL DE LATTRE DE TASSIGNY', '4 B BD DU MAL DE LATTRE DE TASSIGNY'],
    ['CHEMIN DE LA CROIX DU GRAND SAINT BERNARD', 'CHE DE LA CROIX DU GRAND ST BERNARD'],
    ['RUE DES TRES LONGUES ET TRES VIEILLES MURAILLES', 'RUE DES TRES LONGUES ET TRES VIEILLES MURAILLES']
  ])('%s', (line, expected) => {
    expect(abbreviateStreet(line)).toBe(expected)
  })

  it('is idempotent and never longer', () => {
    const word = fc.constantFrom(
      'AVENUE',
      'BOULEVARD',
      'DU',
      'GENERAL',
      'SAINT',
      'MARTIN',
      'CHEMIN',
      'MARECHAL',
      'FOCH'
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), (words) => {
        const once = abbreviateStreet(`7 ${words.join(' ')}`)
        expect(abbreviateStreet(once)).toBe(once)
        expect(once.split(' ')).toHaveLength(Math.max(2, words.length + 1))
      })
    )
  })
})

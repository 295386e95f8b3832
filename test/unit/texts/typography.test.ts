import { describe, expect, test } from 'vitest'
import { frenchSpaces } from '../../../src-shared/texts/typography'

describe('frenchSpaces', () => {
  test.each([
    ['Que faire ?', 'Que faire\u202f?'],
    ['Attention ! Un mot ; un autre.', 'Attention\u202f! Un mot\u202f; un autre.'],
    ['Objet : fuite', 'Objet\u00a0: fuite'],
    ['Écrivez « confirmer ».', 'Écrivez «\u00a0confirmer\u00a0».'],
    ['«collé»', '«\u00a0collé\u00a0»'],
    ['pièce n° 12', 'pièce n°\u00a012'],
    ['1234,56 € et 20 %', '1234,56\u00a0€ et 20\u00a0%'],
    ['{amount} €', '{amount}\u00a0€'],
    ['à 14:05 sur https://example.org/?a=1', 'à 14:05 sur https://example.org/?a=1'],
    ['{count, plural, one {# jour} other {# jours}}', '{count, plural, one {# jour} other {# jours}}']
  ])('%s', (plain, set) => {
    expect(frenchSpaces(plain)).toBe(set)
    expect(frenchSpaces(set)).toBe(set)
  })
})

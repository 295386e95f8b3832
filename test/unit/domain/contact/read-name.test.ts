import { describe, expect, test } from 'vitest'
import { guessKind, readHousehold, readPerson, usualStatus } from '../../../../src-shared/domain/contact/read-name'

describe('a name says who bears it', () => {
  test.each([
    ['Marguerite Lefèvre', 'person', 'company'],
    ['Mme Élise N’Guyen', 'person', 'company'],
    ['Anne Petit et Jean Moreau', 'household', 'company'],
    ['Linh Nguyen / Paul-Antoine de La Tour', 'household', 'company'],
    ['SCI Les Tilleuls', 'body', 'company'],
    ['Menuiseries Alu-Pro SARL', 'body', 'company'],
    ['Syndicat des copropriétaires du 12', 'body', 'syndicate'],
    ['Association des riverains', 'body', 'association'],
    ['Mairie de Francheville', 'body', 'public'],
    ['Sacha Sasportas', 'person', 'company']
  ])('%s', (name, kind, body) => {
    expect(guessKind(name)).toEqual({ kind, body })
  })
})

test.each([
  ['Marguerite Lefèvre', 'unknown', 'Marguerite', 'Lefèvre'],
  ['Mme Lefèvre', 'madame', '', 'Lefèvre'],
  ['M. Paul-Antoine de La Tour', 'monsieur', 'Paul-Antoine', 'de La Tour'],
  ['Maître Odile Aubry', 'maitre', 'Odile', 'Aubry'],
  ['Me AUBRY', 'maitre', '', 'AUBRY'],
  ['Melissa Petit', 'unknown', 'Melissa', 'Petit'],
  ['LEFÈVRE Marguerite', 'unknown', 'Marguerite', 'LEFÈVRE'],
  ['Cher', 'unknown', '', 'Cher'],
  ['محمد العربي', 'unknown', 'محمد', 'العربي']
])('a person: %s', (typed, civility, firstName, lastName) => {
  expect(readPerson(typed)).toEqual({ civility, firstName, lastName })
})

test('a household has two names, the second perhaps yet to come', () => {
  expect(readHousehold('Anne Petit et Jean Moreau')).toEqual(['Anne Petit', 'Jean Moreau'])
  expect(readHousehold('Anne Petit')).toEqual(['Anne Petit', ''])
})

test('the status one would expect', () => {
  expect(usualStatus('person', 'company')).toBe('consumer')
  expect(usualStatus('body', 'company')).toBe('professional')
  expect(usualStatus('body', 'syndicate')).toBe('non-professional')
  expect(usualStatus('body', 'public')).toBe('public-buyer')
})

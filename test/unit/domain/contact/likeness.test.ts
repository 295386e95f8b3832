import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Known, likeness, nameWords } from '../../../../src-shared/domain/contact/likeness'
import { phoneKey } from '../../../../src-shared/domain/contact/way-keys'

const known = (names: string | readonly string[], more: Partial<Known> = {}): Known => ({
  names: typeof names === 'string' ? [names] : names,
  phones: [],
  emails: [],
  town: '',
  ...more
})
const whys = (one: Known, other: Known) => likeness(one, other).map(({ why }) => why)

const anne = known('Anne-Marie Lefèvre', {
  town: 'Saint-Étienne',
  phones: ['06 12 34 56 78'],
  emails: ['am.lefevre@courriel.example']
})

test.each<[string, Known, string[]]>([
  ['the same e-mail, in capitals', known('Inconnue', { emails: [' AM.Lefevre@Courriel.example'] }), ['email']],
  ['the same phone, with its country', known('Inconnue', { phones: ['+33 (0)6.12.34.56.78'] }), ['phone']],
  ['the same phone, with its country dialled', known('Inconnue', { phones: ['0033612345678'] }), ['phone']],
  ['the same phone, without its 0', known('Inconnue', { phones: ['612345678'] }), ['phone']],
  ['the same phone, written together', known('Inconnue', { phones: ['04 77 00 00 00', '0612345678'] }), ['phone']],
  ['the name turned round, in capitals', known('LEFEVRE Anne Marie'), ['name']],
  ['the name with a title', known('Mme Anne-Marie LEFÈVRE'), ['name']],
  ['the same name and town', known('anne marie lefevre', { town: 'ST ETIENNE CEDEX 2' }), ['name', 'town']],
  ['one of a household', known(['Jean Moreau', 'Anne-Marie Lefèvre'], { town: 'SAINT-ÉTIENNE' }), ['name', 'town']],
  ['a wrong letter', known('Anne-Marie Lefèbre'), ['near-name']],
  ['two letters swapped', known('Anne-Marie Lefèrve'), ['near-name']],
  ['a letter too few', known('Anne-Marie Lefvre', { town: 'Saint-Étienne' }), ['near-name', 'town']],
  ['a letter too many', known('Anne-Marie Lefèvrre'), ['near-name']],
  ['words written together', known('Annemarie Lefèvre'), ['name']],
  ['a particle apart', known('Anne-Marie Le Fèvre'), ['name']],
  ['the same name elsewhere', known('Anne-Marie Lefèvre', { town: 'Lyon' }), []],
  ['elsewhere, but reached alike', { ...anne, town: 'Lyon', emails: [] }, ['phone', 'name']],
  ['another first name', known('Anne Lefèvre', { town: 'Saint-Étienne' }), []],
  ['another first name of the same length', known('Rose-Marie Lefèvre', { town: 'Saint-Étienne' }), []],
  ['two mistakes', known('Anne-Marie Lefeubre'), []],
  ['a mistake in a short word', known('Anna-Marie Lefèvre'), []],
  ['the last name alone', known('Lefèvre', { town: 'Saint-Étienne' }), []],
  ['the short number of a switchboard', known('Inconnue', { phones: ['3456'] }), []],
  ['half an e-mail', known('Inconnue', { emails: ['am.lefevre@'] }), []],
  ['nothing', known(''), []]
])('%s', (_name, other, expected) => {
  expect(whys(anne, other)).toEqual(expected)
  expect(whys(other, anne)).toEqual(expected)
})

test.each<[string, string, string, string[]]>([
  ['a legal form left out', 'SCI Les Tilleuls', 'Les Tilleuls', ['name']],
  ['another legal form', 'SARL Gauthier Frères', 'Gauthier Frères SAS', ['name']],
  ['a name of forms alone', 'SAS', 'SARL', []],
  ['two companies of one word', 'Gauthier', 'Gauthier', []],
  ['an Arabic name', 'محمد بن علي', 'محمد بن علي', ['name']]
])('%s', (_name, one, other, expected) => {
  expect(whys(known(one), known(other))).toEqual(expected)
})

test('one word is name enough in the same town', () => {
  expect(whys(known('Gauthier', { town: 'Lyon' }), known('GAUTHIER', { town: 'lyon' }))).toEqual(['name', 'town'])
})

test('a reason says what the other has', () => {
  const other = known(['Jean Moreau', 'Anne-Marie Lefebre'], { phones: ['+33612345678'] })
  expect(likeness(anne, other)).toEqual([
    { why: 'phone', text: '+33612345678' },
    { why: 'near-name', text: 'Anne-Marie Lefebre' }
  ])
})

test('two numbers of another country are not one because both are short', () => {
  expect(phoneKey('+377 93 15 00')).not.toBe(phoneKey('93 15 00'))
  expect(phoneKey('')).toBeUndefined()
})

test('whoever is compared, both ways say the same', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 })
  const anybody = fc.record({
    names: fc.array(text, { minLength: 1, maxLength: 2 }),
    phones: fc.array(text, { maxLength: 2 }),
    emails: fc.array(text, { maxLength: 2 }),
    town: text
  })
  fc.assert(
    fc.property(anybody, anybody, (one, other) => {
      expect(new Set(whys(one, other))).toEqual(new Set(whys(other, one)))
      const named = one.names.some((name) => nameWords(name).length >= 2)
      if (named) expect(whys(one, one)).toContain('name')
    })
  )
})

import { expect, test } from 'vitest'
import { conflictHints } from '../../../../src-shared/domain/case/conflict-hints'
import { contact } from '../../../../src-shared/domain/contact/contact'
import { person } from '../../../../src-shared/domain/organisation/organisation'
import { contactId } from '../../../../src-shared/lib/ids'

const id = contactId.parse('0192f1a0-0000-7000-8000-0000000000c1')
const address = { flat: '', building: '', street: '', locality: '', postcode: '', town: '', country: 'FR' }
const common = { status: 'consumer', address, phones: [], emails: [], language: 'fr', notes: '' }
const marguerite = { kind: 'person', civility: 'madame', firstName: 'Marguerite', lastName: 'Lefèvre', ...common }
const handler = person.parse({
  ...{ id: '0192f1a0-0000-7000-8000-0000000000a1', firstName: 'Paul', lastName: 'LEFEVRE', capacity: 'Conducteur' },
  ...{ phone: '06 12 34 56 78', email: 'P.Lefevre@dubreuil.example', active: true },
  powers: { letters: true, notices: { kind: 'any' }, gestures: { kind: 'none' } }
})
const firm = { address: ['14 rue des Fileuses', '69007 Lyon'] }
const hintsFor = (changes: object) =>
  conflictHints(handler, [{ contact: id, details: contact.parse({ ...marguerite, ...changes }) }], firm)

test.each([
  ['a surname, whatever its accents and capitals', {}, ['surname']],
  ['a household by one of its names', { kind: 'household', names: ['Anne Petit', 'Jean Lefèvre'] }, ['surname']],
  ['an e-mail', { lastName: 'Petit', emails: ['p.lefevre@dubreuil.example'] }, ['email']],
  ['a phone written for abroad', { lastName: 'Petit', phones: ['+33 6 12 34 56 78'] }, ['phone']],
  [
    'our own address',
    { lastName: 'Petit', address: { ...address, street: '14, rue des Fileuses', postcode: '69007', town: 'Lyon' } },
    ['address']
  ]
])('a party shares %s with the person in charge', (_what, changes, shared) => {
  const { lastName: _last, firstName: _first, civility: _civility, ...rest } = marguerite
  const details = 'kind' in changes ? { ...rest, ...changes } : { ...marguerite, ...changes }
  const hints = conflictHints(handler, [{ contact: id, details: contact.parse(details) }], firm)
  expect(hints).toEqual([{ contact: id, shared }])
})

test.each([
  ['a longer surname', { lastName: 'Lefevrerie' }],
  ['a first name', { lastName: 'Petit', firstName: 'Lefèvre' }],
  ['the end of a number alone', { lastName: 'Petit', phones: ['56 78'] }],
  ['another number of our street', { lastName: 'Petit', address: { ...address, street: '4 rue des Tisseurs' } }]
])('%s is no hint', (_what, changes) => {
  expect(hintsFor(changes)).toEqual([])
})

test('a person without an e-mail or a phone shares none with parties that have none either', () => {
  const bare = { ...handler, lastName: 'Nuñez', phone: '', email: '' }
  expect(conflictHints(bare, [{ contact: id, details: contact.parse(marguerite) }], firm)).toEqual([])
})

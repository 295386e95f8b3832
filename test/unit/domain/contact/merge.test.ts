import { expect, test } from 'vitest'
import {
  type Contact,
  type ContactEvent,
  type ContactState,
  contact,
  evolveContact
} from '../../../../src-shared/domain/contact/contact'
import { combined, decideMerge, decidePart, mergeRefusals } from '../../../../src-shared/domain/contact/merge'
import { type ContactId, contactId, eventId } from '../../../../src-shared/lib/ids'
import { instant } from '../../../../src-shared/lib/plain-date'
import { author } from '../../../support/play-case'
import { company, noAddress, person } from '../../../support/store/samples'

const idOf = (n: number) => contactId.parse(`01890000-0000-7000-8000-0000000000c${n}`)
let at = 0
const stored = (event: ContactEvent) => {
  at += 1
  const id = eventId.parse(`01890000-0000-7000-8000-0000000${String(at).padStart(5, '0')}`)
  return { ...event, header: { id, recordedAt: instant.parse('2026-03-10T09:00:00.000Z'), actor: author } }
}
const after = (state: ContactState | undefined, id: ContactId, events: readonly ContactEvent[]): ContactState => {
  const end = events.reduce((now, event) => evolveContact(id, now, stored(event)), state)
  if (!end) throw new Error('no state')
  return end
}
const made = (n: number, of: Contact) =>
  after(undefined, idOf(n), [{ type: 'contact-created', payload: { attachments: [], contact: of } }])

const nowhere = { flat: '', building: '', street: '', locality: '', postcode: '', town: '', country: 'FR' }
const zoe = person('Zoé', 'Ångström', {
  civility: 'unknown',
  address: nowhere,
  emails: ['zoe@exemple.fr'],
  notes: 'Rappeler le soir.'
})
const double = person('Zoe', 'Angstrom', {
  phones: ['+33612345678', '04 78 00 00 00'],
  emails: ['ZOE@exemple.fr', 'z.a@exemple.fr'],
  preferredChannel: 'email',
  notes: 'Escalier B.'
})

test('the one that stays keeps its own and takes what it lacks', () => {
  expect(combined(zoe, double)).toEqual({
    ...zoe,
    civility: 'madame',
    address: noAddress,
    phones: ['06 12 34 56 78', '04 78 00 00 00'],
    emails: ['zoe@exemple.fr', 'z.a@exemple.fr'],
    preferredChannel: 'email',
    notes: 'Rappeler le soir.\nEscalier B.'
  })
  expect(combined(double, zoe)).toEqual({ ...double, notes: 'Escalier B.\nRappeler le soir.' })
})

test('what they are is never mixed, and there are never more ways than a contact holds', () => {
  const many = Array.from({ length: 9 }, (_, n) => `04 78 00 00 0${n}`)
  const both = combined(company('SCI Les Tilleuls'), person('Zoé', 'Ångström', { phones: many }))
  expect(both).toMatchObject({ kind: 'body', name: 'SCI Les Tilleuls', phones: many })
  expect(combined(person('Zoé', 'X', { phones: many }), double).phones).toHaveLength(10)
  expect(contact.safeParse(both).success).toBe(true)
})

function merge(from: ContactState, into: ContactState) {
  const decided = decideMerge(from, into)
  if (!decided.ok) throw new Error(decided.reason.code)
  return [after(from, from.id, decided.value.from), after(into, into.id, decided.value.into)] as const
}

function part(from: ContactState, into: ContactState, others: readonly Contact[] = []) {
  const decided = decidePart(from, into, others)
  if (!decided.ok) throw new Error(decided.reason.code)
  return [after(from, from.id, decided.value.from), after(into, into.id, decided.value.into)] as const
}

const standing = ({ seen: _, ...rest }: ContactState) => rest

test('merged, both say so; taken back, both are exactly what they were', () => {
  const [one, other] = [made(1, double), made(2, zoe)]
  const [from, into] = merge(one, other)
  expect(from).toMatchObject({ mergedInto: other.id, contact: double })
  expect(into).toMatchObject({ contact: combined(zoe, double), mergedFrom: [{ contact: one.id, before: zoe }] })
  const [again, stays] = part(from, into)
  expect(standing(again)).toEqual(standing(one))
  expect(standing(stays)).toEqual(standing(other))
  expect('mergedInto' in again).toBe(false)
})

test('what was changed since a merge stays when it is taken back', () => {
  const [from, into] = merge(made(1, double), made(2, zoe))
  const changed = {
    ...into.contact,
    status: 'professional' as const,
    phones: ['06 12 34 56 78', '01 00 00 00 00', '04 78 00 00 00']
  }
  const now = after(into, into.id, [
    { type: 'contact-changed', payload: { attachments: [], contact: changed, saw: into.seen } }
  ])
  const [, stays] = part(from, now)
  expect(stays.contact).toEqual({ ...zoe, status: 'professional', phones: ['06 12 34 56 78', '01 00 00 00 00'] })
})

test('two that go on in a third are taken back in any order', () => {
  const [first, a] = merge(made(1, double), made(3, zoe))
  const [second, b] = merge(made(2, person('Zoé', 'Petit', { phones: ['05 00 00 00 00'] })), a)
  const [, c] = part(first, b)
  expect(c.contact.phones).toEqual(['06 12 34 56 78', '05 00 00 00 00'])
  const [, d] = part(second, c)
  expect(d.contact).toEqual(zoe)
  expect(d.mergedFrom).toEqual([])
})

test('refusals', () => {
  const [one, other, third] = [made(1, double), made(2, zoe), made(3, zoe)]
  const [from, into] = merge(one, other)
  const refused = [
    ['no-such-contact', decideMerge(one, undefined)],
    ['merge-self', decideMerge(one, one)],
    ['contact-merged', decideMerge(from, third)],
    ['contact-merged', decideMerge(third, from)],
    ['not-merged', decidePart(one, other)],
    ['not-merged', decidePart(from, third)],
    ['no-such-contact', decidePart(undefined, into)]
  ] as const
  for (const [code, done] of refused) expect(done).toMatchObject({ ok: false, reason: { code } })
  expect(new Set(refused.map(([code]) => code))).toEqual(new Set(mergeRefusals))
})

test('one whose other is not here any more is parted all the same', () => {
  const [from] = merge(made(1, double), made(2, zoe))
  expect(decidePart(from, undefined)).toMatchObject({ ok: true, value: { into: [] } })
})

test('a way that two brought stays as long as one of them goes on here', () => {
  const [first, a] = merge(made(1, double), made(3, zoe))
  const [, b] = merge(made(2, person('Zoé', 'Petit', { phones: ['+33 4 78 00 00 00'] })), a)
  const decided = decidePart(first, b, [person('Zoé', 'Petit', { phones: ['+33 4 78 00 00 00'] })])
  if (!decided.ok) throw new Error(decided.reason.code)
  const c = after(b, b.id, decided.value.into)
  expect(c.contact.phones).toEqual(['06 12 34 56 78', '04 78 00 00 00'])
  expect(c.contact.emails).toEqual(['zoe@exemple.fr'])
})

test('a way that two brought has left with the second, whatever their order', () => {
  const bodies = [double, person('Zoé', 'Petit', { phones: ['+33 4 78 00 00 00'], notes: 'Escalier C.' })] as const
  for (const firstLeavesFirst of [true, false]) {
    const [first, a] = merge(made(1, bodies[0]), made(3, zoe))
    const [second, b] = merge(made(2, bodies[1]), a)
    const [leaves, stays] = firstLeavesFirst ? [first, second] : [second, first]
    const [, c] = part(leaves, b, [stays.contact])
    expect(c.contact.phones).toContain('04 78 00 00 00')
    const [, d] = part(stays, c)
    expect([firstLeavesFirst, standing(d)]).toEqual([firstLeavesFirst, standing(made(3, zoe))])
  }
})

import { expect, test } from 'vitest'
import {
  allRewritten,
  allTakenBack,
  fieldText,
  rewritten,
  takenBack,
  typedTexts,
  withText
} from '../../../src-renderer/features/letter/field-text'
import { letterId } from '../../../src-shared/lib/ids'
import { proposeLetter } from '../../../src-shared/texts/letters/propose'
import { leakingFlat, sourcesOf } from '../../support/letter-sources'

const draft = {
  ...proposeLetter('acknowledgement', letterId.parse('01890000-0000-7000-8000-0000000000e1'), sourcesOf(leakingFlat())),
  body: 'Merci ! Merci !'
}

test('a rewrite is applied to its field and taken back while its words stand', () => {
  const done = rewritten(draft, { field: 'body', start: 5, end: 6, replacement: '\u202f' })
  expect(done && fieldText(done.draft, 'body')).toBe('Merci\u202f! Merci !')
  expect(done && takenBack(done.draft, done)).toEqual(draft)
  const typedOn = done && { ...done.draft, body: 'Bien merci' }
  expect(done && typedOn && takenBack(typedOn, done)).toBe(typedOn)
})

test('the promise is a field as others are, and several rewrites do not move each other', () => {
  const promised = rewritten(draft, { field: 'promise.text', start: 0, end: 0, replacement: 'Demain, ' })
  expect(promised && fieldText(promised.draft, 'promise.text')).toMatch(/^Demain, nous/u)
  const rewrites = [5, 13].map((start) => ({ field: 'body', start, end: start + 1, replacement: '\u202f' }))
  expect(fieldText(allRewritten(draft, rewrites).draft, 'body')).toBe('Merci\u202f! Merci\u202f!')
  expect(rewritten(draft, { field: 'body', start: 5, end: 99, replacement: '' })).toBeUndefined()
  expect(rewritten(draft, { field: 'enclosures', start: 0, end: 0, replacement: '' })).toBeUndefined()
})

test('what is written for the file is typed text too, and is absent rather than empty', () => {
  const written = withText(draft, 'fileText', 'Le lot a été recu.')
  expect(typedTexts(written)).toContainEqual({ field: 'fileText', text: 'Le lot a été recu.' })
  expect(rewritten(written, { field: 'fileText', start: 13, end: 17, replacement: 'reçu' })?.draft).toMatchObject({
    fileText: 'Le lot a été reçu.'
  })
  expect(withText(written, 'fileText', '').fileText).toBeUndefined()
  expect(withText(written, 'fileText', 'Le lot a été recu.')).toBe(written)
  expect(withText(draft, 'enclosures', 'Plan')).toBe(draft)
})

test('several rewrites are taken back at once, whatever their lengths, but for words changed since', () => {
  const long = { ...draft, body: 'Suite à votre courrier, et suite à votre courrier encore.' }
  const rewrites = [
    { field: 'subject', start: 0, end: 0, replacement: 'Réponse : ' },
    ...[0, 27].map((start) => ({ field: 'body', start, end: start + 22, replacement: 'Vous nous écrivez' }))
  ]
  const all = allRewritten(long, rewrites)
  expect(fieldText(all.draft, 'body')).toBe('Vous nous écrivez, et Vous nous écrivez encore.')
  expect(fieldText(all.draft, 'subject')).toBe(`Réponse : ${draft.subject}`)
  expect(allTakenBack(all.draft, all)).toEqual(long)
  const typedOn = withText(all.draft, 'body', 'Vous nous écrivez, et vous nous écriviez encore.')
  expect(fieldText(allTakenBack(typedOn, all), 'body')).toBe('Suite à votre courrier, et vous nous écriviez encore.')
  expect(fieldText(allTakenBack(typedOn, all), 'subject')).toBe(draft.subject)
})

import { expect, test } from 'vitest'
import {
  allRewritten,
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
  expect(fieldText(allRewritten(draft, rewrites), 'body')).toBe('Merci\u202f! Merci\u202f!')
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

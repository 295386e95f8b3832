import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { soughtOf, withSpellings } from '../../../../src-main/store/search/match'

it.each([
  ['', false, undefined],
  ['😀 \0 --', false, undefined],
  ['infiltration', false, '("infiltration"*)'],
  ['Lefèvre', false, '("lefevre"*)'],
  ['2026-A-0042', false, '("2026 a 0042"*)'],
  ["l'évier", false, '("l evier"*)'],
  ['œuvre', false, '("oeuvre"* OR "œuvre"*)'],
  ['Joint fendu', true, '("joint fendu")'],
  ['\u0301 \u0308', false, undefined],
  ['NEAR/2', false, '("near 2"*)'],
  ['مرحبا', false, '("مرحبا"*)']
])('%j (exact: %j) asks for %j', (text, exact, asked) => {
  expect(soughtOf({ text, exact })?.match).toBe(asked)
})

test('only a single word that is not exact may be mistyped, and its spellings are whole words', () => {
  expect(soughtOf({ text: 'joint fendu', exact: false })?.mistyped).toBeUndefined()
  expect(soughtOf({ text: 'joint', exact: true })?.mistyped).toBeUndefined()
  const sought = soughtOf({ text: 'Jiont', exact: false })
  expect(sought && withSpellings(sought, ['joint', 'joints'])).toMatchObject({
    match: '(("jiont"*) OR "joint" OR "joints")',
    pattern: { words: [['jiont', 'joint', 'joints']] }
  })
})

test('nothing that is typed gets out of its quotation marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, exact) => {
      const match = soughtOf({ text, exact })?.match
      if (match !== undefined) expect(match).toMatch(/^\((?:"[\p{L}\p{N}\p{M}\p{Co} ]+"\*?(?: OR )?)+\)$/u)
    })
  )
})

import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { matchesOf } from '../../../../src-main/store/search/match'

it.each([
  ['', []],
  ['   ', []],
  ['infiltration', ['("infiltration"*)']],
  ['Lefèvre B12', ['("Lefèvre"*)', '("B12"*)']],
  ['2026-A-0042', ['("2026 A 0042"*)']],
  ["l'évier", ['("l évier"*)']],
  ['œuvre', ['("œuvre"* OR "oeuvre"*)']],
  ['OEUVRE', ['("OEUVRE"* OR "œUVRE"*)']],
  ['"AND" OR (NEAR/2) * ^ :', ['("AND"*)', '("OR"*)', '("NEAR 2"*)']],
  ['😀 \0 --', []],
  ['مرحبا', ['("مرحبا"*)']]
])('%j asks for %j', (typed, asked) => {
  expect(matchesOf(typed)).toEqual(asked)
})

test('nothing that is typed gets out of its quotation marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      for (const match of matchesOf(typed)) {
        expect(match).toMatch(/^\((?:"[\p{L}\p{N}\p{M}\p{Co} ]+"\*(?: OR )?)+\)$/u)
      }
    })
  )
})

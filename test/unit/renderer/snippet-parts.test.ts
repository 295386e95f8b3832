import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snippetParts } from '../../../src-renderer/features/search/snippet-parts'

const found = (words: string) => `\ue000${words}\ue001`

test('the words that were found stand apart', () => {
  expect(snippetParts(`appel du ${found('couvreur')} ce matin`)).toEqual([
    { text: 'appel du ', found: false },
    { text: 'couvreur', found: true },
    { text: ' ce matin', found: false }
  ])
  expect(snippetParts(`${found('Fuite')}${found('eau')}`).map(({ text }) => text)).toEqual(['Fuite', 'eau'])
  expect(snippetParts('')).toEqual([])
})

test('a mark without its pair marks nothing', () => {
  expect(snippetParts('cut \ue000off')).toEqual([{ text: 'cut off', found: false }])
})

test('no word is lost and none is added, whatever was written', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\ue000', '\ue001'))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const snippet = pieces.join('')
      const parts = snippetParts(snippet).map(({ text }) => text)
      expect(parts.join('')).toBe(snippet.replace(/[\ue000\ue001]/gu, ''))
    })
  )
})

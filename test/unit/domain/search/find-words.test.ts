import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { placeOf, snippetOf, tokensOf } from '../../../../src-shared/domain/search/find-words'

const beginning = (...words: readonly string[]) => ({ words: words.map((word) => [word]), beginning: true })
const whole = (...words: readonly string[]) => ({ words: words.map((word) => [word]), beginning: false })

it.each([
  ['L’œuvre est finie', beginning('oeuvr'), 1],
  ['L’œuvre est finie', whole('oeuvr'), -1],
  ['Le joint fendu', whole('joint', 'fendu'), 1],
  ['Le joint, fendu', whole('joint', 'fendu'), 1],
  ['Le fendu joint', whole('joint', 'fendu'), -1],
  ['', whole('joint'), -1],
  ['joint', whole(), -1]
])('in %j', (text, pattern, place) => {
  expect(placeOf(tokensOf(text), pattern)).toBe(place)
})

test('words around the find are shown, and what was found is marked', () => {
  const text =
    'Le plombier a constaté un joint fendu derrière la baignoire, à refaire avant la peinture du plafond et du mur'
  expect(snippetOf(text, [beginning('fend')])).toBe(
    'Le plombier a constaté un joint \ue000fendu\ue001 derrière la baignoire, à refaire avant la peinture…'
  )
  expect(snippetOf(text, [whole('joint', 'fendu')])).toContain('un \ue000joint fendu\ue001 derrière')
  expect(snippetOf(text, [whole('mur')])).toMatch(/^…refaire avant la peinture du plafond et du \ue000mur\ue001$/u)
  expect(snippetOf('Deux lignes\n\nici', [whole('ici')])).toBe('Deux lignes \ue000ici\ue001')
  expect(snippetOf('', [whole('ici')])).toBe('')
})

test('a snippet holds nothing but the text, its marks and its dots', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 60 }), fc.lorem({ maxCount: 1 }), (text, sought) => {
      const [first] = tokensOf(sought)
      const snippet = snippetOf(text, first ? [whole(first.folded)] : [])
      const bare = snippet.replace(/[…\ue000\ue001]/gu, '')
      expect(text.replace(/\s+/gu, ' ')).toContain(bare)
    })
  )
})

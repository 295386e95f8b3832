import { expect, test } from 'vitest'
import { withFacts } from '../../../../src-shared/domain/letter/with-facts'

const lines = ['Le 7 février 2026 : rayure de 30 cm', 'Le 9 février 2026 : appel']
const list = '- Le 7 février 2026 : rayure de 30 cm\n- Le 9 février 2026 : appel'

test.each([
  ['an empty text', '', list],
  ['a text without blocks', 'Bonjour.', `Bonjour.\n\n${list}`],
  [
    'the gap left for them',
    '[[findings]]\nConstat :\n\n- [à compléter : les constats]\n\n[[solution]]\nVoici.',
    `[[findings]]\nConstat :\n\n${list}\n\n[[solution]]\nVoici.`
  ],
  ['a list goes on', '[[findings]]\nConstat :\n\n- déjà là', `[[findings]]\nConstat :\n\n- déjà là\n${list}`],
  ['a paragraph is kept apart', '[[findings]]\nConstat.', `[[findings]]\nConstat.\n\n${list}`],
  [
    'a letter without findings',
    '[[thanks]]\nMerci.\n\n[[solution]]\nVoici.',
    `[[thanks]]\nMerci.\n\n[[findings]]\n${list}\n\n[[solution]]\nVoici.`
  ]
])('facts are added to %s', (_name, body, written) => {
  expect(withFacts(body, lines)).toBe(written)
})

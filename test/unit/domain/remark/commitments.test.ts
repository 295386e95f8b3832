import { describe, expect, it } from 'vitest'
import { commitmentsIn } from '../../../../src-shared/domain/remark/commitments'
import { plainDate } from '../../../../src-shared/lib/plain-date'

const monday = plainDate.parse('2026-03-02')
const bound = (language: 'fr' | 'en', text: string) =>
  commitmentsIn(text, language, monday).map(({ kind, on }) => `${kind} ${on}`)

describe('the days that a text binds somebody to', () => {
  it.each([
    ['fr', 'Nous passerons chez vous le 12 mars 2026 à 9 h.', 'promise 2026-03-12'],
    ['fr', 'Nous vous rappellerons le jeudi 5 mars.', 'promise 2026-03-05'],
    ['fr', 'Je vous enverrai le rapport avant le 20 mars.', 'promise 2026-03-20'],
    ['fr', 'Nous vous verserons 250,00 € au plus tard le 31/03/2026.', 'promise 2026-03-31'],
    ['fr', 'Merci de nous répondre avant le 20 mars 2026.', 'demand 2026-03-20'],
    ['fr', 'Veuillez nous envoyer vos photographies au plus tard le 16 mars.', 'demand 2026-03-16'],
    ['en', 'We will call you on 12 March 2026.', 'promise 2026-03-12'],
    ['en', 'We shall pay you £250 by 31 March.', 'promise 2026-03-31'],
    ['en', 'Please send us the photographs by 16 March 2026.', 'demand 2026-03-16']
  ] as const)('are found: %s, %s', (language, text, found) => {
    expect(bound(language, text)).toEqual([found])
  })

  it.each([
    ['fr', 'Nous avons constaté la fuite le 12 février 2026.'],
    ['fr', 'Nous répondrons à votre lettre du 12 mars 2026.'],
    ['fr', 'Vous nous avez dit : « nous passerons le 12 mars ».'],
    ['fr', '> Nous passerons le 12 mars 2026.'],
    ['fr', '[[restatement]]\nVous nous rappelez que nous passerons le 12 mars 2026.'],
    ['fr', 'Nous passerons le 12 janvier 2026.'],
    ['fr', 'Nous passerons le 31 février 2026.'],
    ['fr', 'La facture était à régler le 12 mars 2026.'],
    ['en', 'We found the leak on 12 February 2026.'],
    ['en', 'We will answer your letter of 12 March 2026.']
  ] as const)('are not taken from what binds nobody: %s, %s', (language, text) => {
    expect(bound(language, text)).toEqual([])
  })

  it('are each told with the sentence they stand in', () => {
    const text =
      '[[solution]]\nVoici la suite.\n\n- **Nous passerons** le 12 mars 2026.\n- Merci de confirmer avant le 9 mars.'
    expect(commitmentsIn(text, 'fr', monday)).toEqual([
      { kind: 'promise', on: '2026-03-12', words: 'Nous passerons le 12 mars 2026.' },
      { kind: 'demand', on: '2026-03-09', words: 'Merci de confirmer avant le 9 mars.' }
    ])
  })
})

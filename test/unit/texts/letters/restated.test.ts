import { expect, test } from 'vitest'
import { restatedWords } from '../../../../src-shared/texts/letters/restated'

test.each([
  [
    'greeting, leave and signature are left out',
    'Bonjour Madame,\n\nTroisième relance ! Toujours pas d’eau chaude.\nC’est inadmissible.\n\nCordialement,\nM. Petit\n06 00 00 00 00',
    'Troisième relance ! Toujours pas d’eau chaude.\nC’est inadmissible.'
  ],
  [
    'a first sentence that only begins like a greeting stays',
    'Bonjour, je n’ai toujours pas été rappelé par votre service après trois semaines.',
    'Bonjour, je n’ai toujours pas été rappelé par votre service après trois semaines.'
  ],
  ['English', 'Dear Sir,\nThe leak is back.\nKind regards\nJ. Doe', 'The leak is back.'],
  ['one line', 'La chaudière est en panne.', 'La chaudière est en panne.'],
  ['nothing', '  \n', '']
])('%s', (_name, text, restated) => {
  expect(restatedWords(text)).toBe(restated)
})

test('a long message ends after a whole sentence, and leaves no gap to fill', () => {
  const words = restatedWords('Le plafond goutte depuis mardi. '.repeat(60))
  expect(words.length).toBeLessThan(710)
  expect(words).toMatch(/mardi\. …$/u)
})

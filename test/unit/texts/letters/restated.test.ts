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
  [
    'an e-mail as programs send it: its subject, lines broken at a width, a signature without a leave',
    'INADMISSIBLE : la baie rayée\n\nBonjour,\n\nC’est la TROISIÈME fois que je vous écris ! La baie vitrée\ndu salon est rayée depuis la livraison.\nJe veux qu’elle soit remplacée.\n\nCamille Okafor-Saint-Martin\n06 12 34 56 78\n',
    'INADMISSIBLE : la baie rayée\n\nC’est la TROISIÈME fois que je vous écris ! La baie vitrée du salon est rayée depuis la livraison.\nJe veux qu’elle soit remplacée.'
  ],
  ['short lines of one’s own', 'Il manque :\nla clé\nle badge', 'Il manque :\nla clé\nle badge'],
  [
    'a last line that says something',
    'La fuite revient.\n\nRappelez-moi vite',
    'La fuite revient.\n\nRappelez-moi vite'
  ],
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

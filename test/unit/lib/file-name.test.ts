import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileNameOf } from '../../../src-shared/lib/file-name'

test.each([
  [
    'Explication de date : Action contre un sous-traitant – 2026-A-0003.pdf',
    'Explication de date Action contre un sous-traitant – 2026-A-0003.pdf'
  ],
  ['Journal des délais du 3/3/2026.pdf', 'Journal des délais du 3 3 2026.pdf'],
  ['Qui a dit « rien » ?\nPersonne', 'Qui a dit « rien » Personne'],
  ['  Lettre à l’Étanchéité du Forez. ', 'Lettre à l’Étanchéité du Forez'],
  ['..', 'Entente']
])('%j is kept as %j', (title, kept) => expect(fileNameOf(title)).toBe(kept))

test('no title makes a name that a disk refuses, and a good name stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const name = fileNameOf(title)
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^[. ]|[. ]$/u)
      expect(name).not.toBe('')
      expect(fileNameOf(name)).toBe(name)
    })
  )
})

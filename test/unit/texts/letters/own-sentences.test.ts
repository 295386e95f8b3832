import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src-shared/domain/common/vocabulary'
import { ownSentences } from '../../../../src-shared/texts/letters/own-sentences'

const nobody: Parameters<typeof ownSentences>[2] = { names: [], texts: [] }
const textsOf = (body: string, known = nobody, language: Language = 'fr') =>
  ownSentences(body, language, known).map(({ text }) => text)

describe('a sentence of one’s own', () => {
  it.each([
    [
      'Nous avons prévenu Mme Lefèvre de notre passage du mardi 3 mars 2026.',
      'Nous avons prévenu [à compléter : le nom] de notre passage du [à compléter : la date].'
    ],
    [
      'Votre interlocuteur Jean-Baptiste Éluard reste à votre écoute pour la suite du chantier.',
      'Votre interlocuteur [à compléter : le nom] reste à votre écoute pour la suite du chantier.'
    ],
    [
      'Le geste de 1 250,50 € vous sera versé dès la fin de nos travaux.',
      'Le geste de [à compléter : le montant] vous sera versé dès la fin de nos travaux.'
    ],
    [
      'Notre équipe passera entre 9h30 et midi, sans rien vous demander de plus.',
      'Notre équipe passera entre [à compléter : la précision] et midi, sans rien vous demander de plus.'
    ],
    [
      'Vous pouvez écrire à accueil@bati-rhone.example si vous avez un doute sur ce point.',
      'Vous pouvez écrire à [à compléter : la précision] si vous avez un doute sur ce point.'
    ]
  ])('loses its names, days, amounts and figures: %s', (said, kept) => {
    expect(textsOf(said, { names: ['Jean-Baptiste Éluard'], texts: [] })).toEqual([kept])
  })

  it.each([
    [
      'Nous avons demandé à Rénov’Alpes de reprendre tout le joint.',
      'Nous avons demandé à [à compléter : le nom] de reprendre tout le joint.'
    ],
    [
      'La retenue prévue par le Code civil vous est rendue, TVA comprise, sans rien demander.',
      'La retenue prévue par le Code civil vous est rendue, TVA comprise, sans rien demander.'
    ],
    [
      'Votre gardien, Kévin Le Bihan, garde la clé de la cave jusqu’à notre passage.',
      'Votre gardien, [à compléter : le nom], garde la clé de la cave jusqu’à notre passage.'
    ],
    [
      'Qu’Alain vienne ou non, nous tenons notre promesse de passer avant la fin du mois.',
      '[à compléter : le nom] vienne ou non, nous tenons notre promesse de passer avant la fin du mois.'
    ]
  ])('loses a name nobody knows, and no other word for its capital: %s', (said, kept) => {
    expect(textsOf(said)).toEqual([kept])
  })

  it('is the same with other names and days, other accents and other spaces', () => {
    const keyOf = (body: string) => ownSentences(body, 'fr', nobody).map(({ key }) => key)
    const first = keyOf('Nous tiendrons M. Durand informé avant le 3 mars 2026, comme toujours.')
    expect(first).toHaveLength(1)
    expect(keyOf('Nous tiendrons  Madame Le Goff informé avant le 14/04/2026, comme toujours.')).toEqual(first)
    expect(keyOf('Nous tiendrons Madame Le Goff informée avant le 14/04/2026, comme jamais.')).not.toEqual(first)
  })

  it.each([
    ['too short', 'Nous revenons vers vous.'],
    ['no sentence', 'Ce que nous vous proposons pour la suite du chantier'],
    ['all gaps', 'Rappel du 3 mars 2026 pour 1 250 € et 300 €.'],
    ['a brand with a capital inside', 'Nous avons repris la vidéo faite avec un iPhone sur le chantier.'],
    ['a greeting', '[[greeting]]\nBonjour à vous toutes et à vous tous, chers voisins.'],
    ['what was restated', '[[restatement]]\nVous nous dites que la vitre est rayée depuis la pose.'],
    ['what was found', '[[findings]]\nLe siphon de la douche était sec lors de notre visite.'],
    ['words of others', 'Vous écrivez « la vitre est rayée depuis la pose et personne ne me rappelle ».']
  ])('is not %s', (_, body) => {
    expect(textsOf(body)).toEqual([])
  })

  it('comes from no template and is no phrase that is kept, whatever stands in its gaps', () => {
    const said = 'Nous passerons chez vous le 3 mars 2026, avec tout le matériel.'
    const texts = ['Nous passerons chez vous le [à compléter : la date], avec tout le matériel.']
    expect(textsOf(said)).toHaveLength(1)
    expect(textsOf(said, { names: [], texts })).toEqual([])
  })

  it('is counted once a letter, in the part it stands in', () => {
    const said = 'Votre tranquillité compte autant que la qualité de nos joints.'
    expect(ownSentences(`[[empathy]]\n${said}\n\n[[position]]\n${said}`, 'fr', nobody)).toMatchObject([
      { language: 'fr', block: 'empathy', text: said }
    ])
  })

  it('is read in English too', () => {
    const said = 'I have asked Mr Thompson to call you back before 3 March 2026, without fail.'
    expect(textsOf(said, nobody, 'en')).toEqual([
      'I have asked [insert: the name] to call you back before [insert: the date], without fail.'
    ])
  })

  it('never holds a name that is known, or a figure', () => {
    const words = fc.constantFrom(
      'Lefèvre',
      'Okafor-Saint-Martin',
      '12',
      '3 mars 2026',
      '250 €',
      'vite',
      'bien',
      'LEFÈVRE'
    )
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (said) => {
        const body = `Nous vous répondrons dès que possible sur ${said.join(' ')} et sur tout le reste.`
        const found = textsOf(body, { names: ['Marguerite Lefèvre', 'Camille Okafor-Saint-Martin'], texts: [] })
        for (const text of found) expect(text).not.toMatch(/\d|lef[eè]vre|okafor|saint|martin/iu)
      })
    )
  })
})

import { describe, expect, it } from 'vitest'
import { languages } from '../../../../src-shared/domain/common/vocabulary'
import { tones } from '../../../../src-shared/domain/letter/kinds'
import { foundPhrases, noPhrases, ownPhrase, type Phrase } from '../../../../src-shared/domain/letter/phrases'
import { checkReply } from '../../../../src-shared/domain/remark/check-reply'
import { folded } from '../../../../src-shared/texts/folded'
import { shippedPhrases } from '../../../../src-shared/texts/letters/shipped-phrases'

describe('the phrases that come with Entente', () => {
  it('have names of their own, and the same in both languages', () => {
    const names = (language: string) =>
      shippedPhrases.filter((one) => one.language === language).map(({ id }) => id.slice(3))
    expect(new Set(names('fr')).size).toBe(names('fr').length)
    expect(names('en')).toEqual(names('fr'))
  })

  it.each(shippedPhrases.map((one) => [one.id, one] as const))(
    '%s passes the check itself',
    (_id, { text, language, block }) => {
      // What follows if nothing is done is said in a notice alone.
      const kind = block === 'consequences' ? 'last-notice' : 'call-confirmation'
      const { remarks } = checkReply({ text: `[[${block}]]\n${text}`, kind, language })
      const amiss = remarks.filter(
        ({ severity, start, end, rule }) => severity !== 'info' && start < end && rule !== 'leftover-placeholder'
      )
      expect(amiss.map(({ rule, text: words }) => `${rule}: ${words}`)).toEqual([])
    }
  )
})

const own = ownPhrase.parse({
  id: '01890000-0000-7000-8000-0000000000a1',
  language: 'fr',
  block: 'thanks',
  tones: ['warm'],
  text: 'Merci pour votre franchise.'
})

describe('phrases are found', () => {
  const texts = (asked: Partial<Parameters<typeof foundPhrases>[2]>, firm = noPhrases): readonly Phrase[] =>
    foundPhrases(shippedPhrases, firm, { language: 'fr', words: [], ...asked }, folded)

  it('by language, part, tone and words, whatever their accents', () => {
    for (const language of languages)
      for (const tone of tones)
        for (const one of texts({ language, tone, block: 'position' })) {
          expect(one).toMatchObject({ language, block: 'position' })
          expect(one.tones).toContain(tone)
        }
    expect(texts({ words: ['echeancier'] }).map(({ id }) => id)).toEqual(['fr-recourse-plan'])
    expect(texts({ words: ['introuvable'] })).toEqual([])
  })

  it('the favourites first, then the firm’s own', () => {
    const firm = { own: [own], favourites: ['fr-thanks-detail'] }
    const [first, second] = texts({ block: 'thanks' }, firm)
    expect([first?.id, second?.id]).toEqual(['fr-thanks-detail', own.id])
  })
})

import { describe, expect, it, onTestFinished } from 'vitest'
import { shippedTemplate } from '../../../src-main/letters/letter-templates'
import { openEngine } from '../../../src-main/spelling/engine'
import { Speller, type SpellingProcess, type StartSpelling } from '../../../src-main/spelling/speller'
import { type Language, languages } from '../../../src-shared/domain/common/vocabulary'
import { kindUses, messageKinds } from '../../../src-shared/domain/letter/kinds'
import { isKnown, wordsOfNames } from '../../../src-shared/domain/spelling/known-words'
import { formsOf, misspelt, spelledWords } from '../../../src-shared/domain/spelling/words'
import { renderTemplate } from '../../../src-shared/texts/letters/render-template'
import { sampleFields } from '../../../src-shared/texts/letters/sample-fields'
import { shippedPhrases } from '../../../src-shared/texts/letters/shipped-phrases'
import { forkSpelling } from '../../support/spelling'

const engines = { fr: await openEngine('fr'), en: await openEngine('en') }
/** Of the people and places that letters are tried with. */
const names = wordsOfNames([
  'Hélène Garnier-Dupré',
  'Lefèvre',
  'Médiation Bâtiment Conseil',
  'place Bellecour',
  'rue de l’Église',
  'Étanchéité du Forez'
])

function wrongIn(text: string, language: Language): string[] {
  const words = spelledWords(text, language)
  const unknown = formsOf(words, language).filter((form) => !isKnown(form, names) && !engines[language].knows(form))
  return misspelt(words, new Set(unknown), language).map(({ word }) => word)
}

describe('letters without a mistake have none', () => {
  const letters = languages.flatMap((language) =>
    messageKinds.flatMap((kind) => kindUses[kind].tones.map((tone) => ({ language, kind, tone })))
  )
  it.each(letters)('$language $kind, $tone', ({ language, kind, tone }) => {
    const text = renderTemplate(language, shippedTemplate(kind, language), sampleFields(language, tone))
    expect(text.length).toBeGreaterThan(100)
    expect(wrongIn(text, language)).toEqual([])
  })

  it.each(languages)('nor have the phrases that are shipped (%s)', (language) => {
    const texts = shippedPhrases.filter((one) => one.language === language).map(({ text }) => text)
    expect(wrongIn(texts.join('\n'), language)).toEqual([])
  })
})

describe('traps', () => {
  it.each([
    'Aujourd’hui, l’électricien n’est pas venu ; peut-être viendra-t-il demain après-midi, c’est-à-dire trop tard.',
    'Dites-le-nous, rappelez-m’en, allez-y, montrez-le-lui, donnez-nous-en deux.',
    'État, ÉTAT, À vrai dire, Œuvre, cœur, maître d’œuvre, sous-traitants, ci-joint, va-et-vient.',
    'La chape, le ragréage, l’huisserie, le placo, les acrotères, la bavette et le faîtage du lot n° 3 : 12 mm, 5 h, 20 %.',
    'Un lève-tôt, des garde-corps, un chauffe-eau, deux mille vingt-six, quatre-vingt-dix-sept.',
    'Le dossier n’aboutira qu’entre voisins ; jusqu’alors, lorsqu’elle appellera, quoiqu’on en dise.',
    'Le DTU 20.1, la RT2012, la SARL, l’EURL, M. et Mme Lefèvre, le 1er étage, 3e rang, XXIe siècle.',
    'Événement ou évènement, connaître ou connaitre, coût ou cout, clé ou clef : les deux s’écrivent.'
  ])('%s', (text) => {
    expect(wrongIn(text, 'fr')).toEqual([])
  })

  it.each([
    'We’re sorry; it isn’t what we’d promised, and you shouldn’t have had to chase Mrs Lefèvre’s file.',
    'We have organised, or organized, a follow-up on the screed, the downpipes and the soffits: 12 mm, 3 ft, 20%.',
    'Cheque, colour, kerb, mould, instalment, programme, judgement and acknowledgement are British.'
  ])('%s', (text) => {
    expect(wrongIn(text, 'en')).toEqual([])
  })
})

describe('mistakes are found, and the right word is suggested first', () => {
  it.each<[Language, string, string, string]>([
    ['fr', 'Nous avons bien recu votre lettre.', 'recu', 'reçu'],
    ['fr', 'Le reglement suivra.', 'reglement', 'règlement'],
    ['fr', 'Dans l’appartemment du bas', 'appartemment', 'appartement'],
    ['fr', 'Il viendra peut-etre.', 'etre', 'être'],
    ['fr', 'Nous constattons une fuite.', 'constattons', 'constatons'],
    ['fr', 'Vos réclammations', 'réclammations', 'réclamations'],
    ['en', 'We recieved your letter.', 'recieved', 'received'],
    ['en', 'a seperate invoice', 'seperate', 'separate'],
    ['en', 'The color of the door', 'color', 'colour'],
    ['en', 'our appologies', 'appologies', 'apologies']
  ])('%s: %s', (language, text, word, right) => {
    expect(wrongIn(text, language)).toEqual([word])
    expect(engines[language].suggest(word)[0]).toBe(right)
  })
})

describe('the process of the dictionaries', () => {
  function counted() {
    const started: SpellingProcess[] = []
    const start: StartSpelling = (listen) => {
      const process = forkSpelling(listen)
      started.push(process)
      return process
    }
    const speller = new Speller(start)
    onTestFinished(() => speller.rest())
    return { speller, started }
  }

  it('answers in both languages, started by the first question and once', async () => {
    const { speller, started } = counted()
    expect(started).toHaveLength(0)
    const [french, english] = await Promise.all([
      speller.unknown('fr', ['maison', 'mayson']),
      speller.unknown('en', ['house', 'houze'])
    ])
    expect([french, english]).toEqual([
      { ok: true, value: ['mayson'] },
      { ok: true, value: ['houze'] }
    ])
    expect(await speller.suggest('en', 'houze')).toMatchObject({ ok: true, value: expect.arrayContaining(['house']) })
    expect(started).toHaveLength(1)
  })

  it('killed with a question open, is started once more and answers it', async () => {
    const { speller, started } = counted()
    const asked = speller.unknown('fr', ['mayson'])
    started[0]?.end()
    expect(await asked).toEqual({ ok: true, value: ['mayson'] })
    expect(started).toHaveLength(2)
  })

  it('that dies again refuses what was asked, and the next question begins anew', async () => {
    const { speller, started } = counted()
    const dying = new Speller((listen) => {
      const process = forkSpelling(listen)
      started.push(process)
      return { ...process, ask: (asked) => (started.length <= 2 ? process.end() : process.ask(asked)) }
    })
    onTestFinished(() => dying.rest())
    expect(await dying.unknown('fr', ['mayson'])).toEqual({ ok: false, reason: 'spelling-stopped' })
    expect(await dying.unknown('fr', ['mayson'])).toEqual({ ok: true, value: ['mayson'] })
    expect(await speller.unknown('fr', ['maison'])).toEqual({ ok: true, value: [] })
  })

  it('drops what is asked when nobody writes any more', async () => {
    const { speller, started } = counted()
    const asked = speller.suggest('fr', 'entrepise')
    speller.rest()
    expect(await asked).toEqual({ ok: false, reason: 'spelling-stopped' })
    expect(await speller.unknown('fr', ['mayson'])).toEqual({ ok: true, value: ['mayson'] })
    expect(started).toHaveLength(2)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakLines } from '../../../src-main/documents/layout/lines'
import type { TextLine } from '../../../src-main/documents/layout/model'
import { toWords } from '../../../src-main/documents/layout/words'
import type { Run } from '../../../src-shared/domain/letter/content'
import { fakeMetrics, letters } from './fake-metrics'

const SIZE = 10

function set(runs: readonly Run[], columns: number): readonly TextLine[] {
  return breakLines(toWords(runs, fakeMetrics).words, SIZE, letters(columns, SIZE), fakeMetrics)
}

function texts(lines: readonly TextLine[]): string[] {
  return lines.map((line) => line.fragments.map((fragment) => fragment.text).join(''))
}

describe('breakLines', () => {
  it('fills lines greedily, each but the last with the space that parts it from the next', () => {
    expect(texts(set([{ text: 'une fuite dans le grand séjour principal' }], 14))).toEqual([
      'une fuite dans ',
      'le grand ',
      'séjour ',
      'principal'
    ])
  })

  it('never ends a line before high punctuation, after an opening quote, or inside an amount', () => {
    expect(texts(set([{ text: 'il demande combien ? beaucoup' }], 18))).toEqual(['il demande ', 'combien ? beaucoup'])
    expect(texts(set([{ text: 'il a répondu « jamais » hier soir' }], 14))).toEqual([
      'il a répondu ',
      '« jamais » ',
      'hier soir'
    ])
    expect(texts(set([{ text: 'une somme de 4 836,20 € exactement' }], 21))).toEqual([
      'une somme de ',
      '4 836,20 € exactement'
    ])
  })

  it('prints the spaces that were typed, so that a search finds them', () => {
    expect(texts(set([{ text: 'le 25 mars 2026, 12 %' }], 40))).toEqual(['le 25 mars 2026, 12 %'])
  })

  it('breaks a word after its hyphen, and divides one wider than the line', () => {
    expect(texts(set([{ text: 'les toitures-terrasses sont en eau partout' }], 14))).toEqual([
      'les toitures-',
      'terrasses sont ',
      'en eau partout'
    ])
    expect(texts(set([{ text: 'x'.repeat(25) }], 10))).toEqual(['x'.repeat(10), 'x'.repeat(10), 'xxxxx'])
  })

  it('parts bound words that no line holds before it divides letters', () => {
    expect(texts(set([{ text: 'au 04 78 00 12 34 56 demain' }], 12))).toEqual(['au 04 78 00 ', '12 34 56 ', 'demain'])
  })

  it('keeps forced line ends, empty lines included', () => {
    expect(texts(set([{ text: 'a\n\nb\n' }], 10))).toEqual(['a ', '', 'b ', ''])
  })

  it('collapses spaces that separate nothing', () => {
    expect(texts(set([{ text: '  une   fuite  ' }], 30))).toEqual(['une fuite'])
  })

  it('changes face inside a word without breaking it', () => {
    const [line] = set([{ text: 'dé' }, { text: 'faut', bold: true }, { text: ', fin' }], 30)
    expect(line?.fragments.map(({ text, face }) => [text, face])).toEqual([
      ['dé', 'regular'],
      ['faut', 'bold'],
      [', fin', 'regular']
    ])
    expect(line?.fragments.map(({ x }) => x)).toEqual(
      [0, letters(2, SIZE), letters(6, SIZE)].map((x) => expect.closeTo(x, 6))
    )
  })

  it('turns round a name written from right to left, word by word', () => {
    const [line] = set([{ text: 'Madame שרה לוי (Lyon)' }], 60)
    expect(line?.fragments.map(({ text }) => text)).toEqual(['Madame ', 'לוי', ' ', 'שרה', ' (Lyon)'])
  })

  it('is never wider than asked, and loses no letter', () => {
    const word = fc.stringMatching(/^[a-zé«»:;!?€0-9-]{1,30}$/)
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 5, max: 60 }), (words, columns) => {
        const text = words.join(' ')
        const lines = set([{ text }], columns)
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(letters(columns, SIZE) + 0.01)
        expect(texts(lines).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      })
    )
  })
})

describe('toWords', () => {
  it('names the characters that no face draws, once', () => {
    expect(toWords([{ text: 'Merci 🙏🙏 et 💧' }], fakeMetrics).missing).toEqual(['🙏', '💧'])
  })
  it('draws a combining mark with the letter under it', () => {
    const { words } = toWords([{ text: 'שָׁלוֹם' }], fakeMetrics)
    expect(words[0]?.items.map(({ face }) => face)).toEqual(['hebrew'])
  })
})

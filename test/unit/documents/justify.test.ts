import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hyphenationOf } from '../../../src-main/documents/hyphenation'
import { hyphenPlaces } from '../../../src-main/documents/layout/hyphens'
import { justifyLines } from '../../../src-main/documents/layout/justify'
import type { TextLine } from '../../../src-main/documents/layout/model'
import { textRows } from '../../../src-main/documents/layout/rows'
import { toWords } from '../../../src-main/documents/layout/words'
import { fakeMetrics, letters } from './fake-metrics'

const SIZE = 10
const french = hyphenationOf('fr')
const english = hyphenationOf('en')

function set(text: string, columns: number, hyphenate = french): readonly TextLine[] {
  const { words } = toWords([{ text }], fakeMetrics, hyphenate)
  return justifyLines(words, SIZE, letters(columns, SIZE), fakeMetrics)
}

const textOf = (line: TextLine) => line.fragments.map(({ text }) => text).join('')

/** Where the last letter of a line ends, its spaces as they are drawn. */
function endOf({ fragments }: TextLine): number {
  const last = fragments.at(-1)
  if (!last) return 0
  const text = last.text.replace(/ $/u, '')
  return last.x + letters(text.length, SIZE) + (text.split(' ').length - 1) * (last.spread ?? 0)
}

const paragraph =
  'Nous avons constaté, lors de notre visite du 3 mars 2026, que l’étanchéité de la toiture-terrasse n’assure plus sa fonction : l’eau s’infiltre dans le plafond de la salle de bains, malgré vos interventions successives des mois précédents, dont aucune n’a été suivie d’effet durable.'

describe('where a word may be divided', () => {
  const at = (text: string, hyphenate = french) => {
    const places = hyphenPlaces(text, hyphenate)
    return [...text].map((letter, index) => (places.includes(index) ? `-${letter}` : letter)).join('')
  }

  it.each([
    ['interventions', 'inter-ven-tions'],
    ['l’étanchéité', 'l’étan-chéité'],
    ['malgré', 'malgré'],
    ['constatation', 'consta-ta-tion'],
    ['Villeurbanne', 'Villeurbanne'],
    ['RÉCEPTION', 'RÉCEPTION'],
    ['service.litiges@habitat-volumes.example', 'service.litiges@habitat-volumes.example'],
    ['www.habitat-volumes.example', 'www.habitat-volumes.example'],
    ['lot6étanchéité', 'lot6étanchéité'],
    ['porte-fenêtres-coulissantes', 'porte-fenêtres-coulissantes']
  ])('%s: %s', (text, divided) => {
    expect(at(text)).toBe(divided)
  })

  it('follows the language of the letter', () => {
    expect(at('waterproofing', english)).toBe('water-proof-ing')
  })
})

describe('a justified paragraph', () => {
  it.each([60, 70, 80, 95])('ends at the margin on every line but the last, in %d columns', (columns) => {
    const lines = set(paragraph, columns)
    const width = letters(columns, SIZE)
    for (const line of lines.slice(0, -1)) expect(endOf(line)).toBeCloseTo(width, 3)
    expect(endOf(lines.at(-1) ?? { fragments: [], width: 0 })).toBeLessThanOrEqual(width)
    expect(lines.at(-1)?.fragments.every(({ spread }) => spread === undefined)).toBe(true)
  })

  it('has no spaces that make rivers, and no two hyphens in a row', () => {
    const lines = set(paragraph, 90)
    const space = letters(1, SIZE)
    for (const line of lines)
      for (const { spread = 0 } of line.fragments) expect(Math.abs(spread)).toBeLessThan(space * 0.5)
    const ends = lines.map((line) => textOf(line).endsWith('-'))
    expect(ends.some((end, index) => end && ends[index + 1])).toBe(false)
  })

  it('leaves one line ragged beside a number that nothing divides, and the others at the margin', () => {
    const text = `${paragraph} Le règlement est à faire par virement sur le compte FR76 3000 4000 0512 3456 7890 143, sous la référence.`
    const lines = set(text, 80)
    const loose = lines.slice(0, -1).filter((line) => endOf(line) < letters(80, SIZE) - 0.01)
    expect(loose.length).toBeLessThanOrEqual(1)
    expect(loose.every((line) => !textOf(line).endsWith('-'))).toBe(true)
    // It stands before what it has no room for, and nowhere else.
    for (const line of loose) {
      const [next = ''] = textOf(lines[lines.indexOf(line) + 1] ?? line).split(/(?<!\d) /u)
      expect(endOf(line) + letters(next.length + 1, SIZE)).toBeGreaterThan(letters(80, SIZE))
    }
  })

  it('never leaves a hole in a line that has room for the next word', () => {
    const account = 'FR76 3000 4000 0512 3456 7890 143,'
    const word = fc.constantFrom('infiltration', 'de', account, 'Lefèvre', 'à')
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 4, maxLength: 50 }),
        fc.integer({ min: 45, max: 95 }),
        (words, columns) => {
          // A short last word is bound to the one before it.
          const lines = set([...words, 'infiltration'].join(' '), columns)
          for (const [index, line] of lines.slice(0, -1).entries()) {
            const next = textOf(lines[index + 1] ?? line)
            const [first = ''] = next.startsWith(account) ? [account] : next.split(' ')
            const end = endOf(line)
            const isRagged = end < letters(columns, SIZE) - 0.01
            if (isRagged) expect(end + letters(first.length + 1, SIZE)).toBeGreaterThan(letters(columns, SIZE) - 0.01)
          }
        }
      )
    )
  })

  it('keeps forced ends of lines, empty ones included', () => {
    expect(set('a\n\nb\n', 20).map(textOf)).toEqual(['a ', '', 'b ', ''])
  })

  it('says every word, whole or divided by a hyphen that was not written', () => {
    const word = fc.constantFrom(
      'infiltration',
      'de',
      'l’étanchéité',
      '4 836,20 €',
      'toiture-terrasse',
      'Lefèvre',
      'à',
      'ascenseur'
    )
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 24, max: 90 }),
        (words, columns) => {
          const text = words.join(' ')
          const said = set(text, columns)
            .map(textOf)
            .join('')
            .replaceAll('toiture-', 'toiture~')
            .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
            .replaceAll('toiture~', 'toiture-')
          expect(said).toBe(text)
        }
      )
    )
  })
})

it('no page is turned inside a word', () => {
  const lines = set(paragraph.repeat(3), 46)
  const rows = textRows(lines, { x: 0, size: SIZE, before: 0, owner: 0 })
  const broken = lines.flatMap((line, index) => (textOf(line).endsWith('-') ? [index] : []))
  expect(broken.length).toBeGreaterThan(1)
  for (const index of broken) expect(rows[index + 1]?.keep).toBe(1)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BodyPart, readBody, writeBody } from '../../../../src-shared/domain/letter/body-text'
import type { Run } from '../../../../src-shared/domain/letter/content'

const letter = `[[thanks]]
Merci de votre **lettre** du *3 mars*.

[[restatement]]
Voici ce que nous avons compris :

> L’eau traverse le plafond.
> Depuis mardi.

- la douche
- le ***bac***

1. d’abord
2. puis`

describe('the body of a letter as text', () => {
  it('is read as blocks, paragraphs, quotations and lists, and written back as it was', () => {
    expect(readBody(letter)).toEqual([
      { kind: 'mark', id: 'thanks' },
      {
        kind: 'paragraph',
        runs: [
          { text: 'Merci de votre ' },
          { text: 'lettre', bold: true },
          { text: ' du ' },
          { text: '3 mars', italic: true },
          { text: '.' }
        ]
      },
      { kind: 'mark', id: 'restatement' },
      { kind: 'paragraph', runs: [{ text: 'Voici ce que nous avons compris :' }] },
      { kind: 'quote', runs: [{ text: 'L’eau traverse le plafond.\nDepuis mardi.' }] },
      {
        kind: 'list',
        style: 'bullet',
        items: [[{ text: 'la douche' }], [{ text: 'le ' }, { text: 'bac', bold: true, italic: true }]]
      },
      { kind: 'list', style: 'numbered', items: [[{ text: 'd’abord' }], [{ text: 'puis' }]] }
    ])
    expect(writeBody(readBody(letter))).toBe(letter)
  })

  it('leaves stars that style nothing alone', () => {
    const plain = (text: string) => readBody(text).flatMap((part) => ('runs' in part ? part.runs : []))
    expect(plain('2 * 3 * 4')).toEqual([{ text: '2 * 3 * 4' }])
    expect(plain('**sans fin')).toEqual([{ text: '**sans fin' }])
    expect(plain('a **** b')).toEqual([{ text: 'a **** b' }])
    expect(plain('\\*dix\\*')).toEqual([{ text: '*dix*' }])
  })

  const word = fc.constantFrom(
    'eau',
    'Noël',
    '*',
    '\\',
    '-',
    '>',
    '1.',
    '[[thanks]]',
    '[[rien]]',
    '12 €',
    '•',
    '[…]',
    '😀'
  )
  const run = fc
    .record({
      text: fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
      bold: fc.boolean(),
      italic: fc.boolean()
    })
    .map(({ text, bold, italic }): Run => ({ text, ...(bold && { bold }), ...(italic && { italic }) }))
  const runs = fc.array(run, { minLength: 1, maxLength: 4 })
  const part: fc.Arbitrary<BodyPart> = fc.oneof(
    fc.constantFrom<BodyPart>({ kind: 'mark', id: 'thanks' }, { kind: 'mark', id: 'next_step' }),
    fc.record({ kind: fc.constantFrom('paragraph' as const, 'quote' as const), runs }),
    fc.record({
      kind: fc.constant('list' as const),
      style: fc.constantFrom('bullet' as const, 'numbered' as const),
      items: fc.array(runs, { minLength: 1, maxLength: 3 })
    })
  )

  it('loses nothing from a document to text and back', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const once = readBody(writeBody(parts))
        const shape = (all: readonly BodyPart[]) =>
          all.map((one) =>
            one.kind === 'mark'
              ? one.id
              : [one.kind, ('runs' in one ? [one.runs] : one.items).map((all) => all.map(({ text }) => text).join(''))]
          )
        expect(shape(once)).toEqual(shape(parts))
        expect(readBody(writeBody(once))).toEqual(once)
      }),
      { numRuns: 300 }
    )
  })

  it('settles any text at once: what is written again is the same', () => {
    const piece = fc.oneof(
      word,
      fc.constantFrom('\n', '\n\n', '- ', '> ', '**', '*', ' ', '  ', '1) ', '[[conseq]]'),
      fc.string({ maxLength: 4 })
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
        const settled = writeBody(readBody(pieces.join('')))
        expect(writeBody(readBody(settled))).toBe(settled)
        expect(readBody(settled)).toEqual(readBody(pieces.join('')))
      }),
      { numRuns: 500 }
    )
  })
})

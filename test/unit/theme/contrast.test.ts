import { describe, expect, test } from 'vitest'
import { accentShades, schemes, type Tokens, tokens } from '../../../src-renderer/app/theme/tokens'
import { contrast } from './contrast'

const grounds = ['desk', 'sheet', 'float', 'hover', 'selection'] as const
const tints = ['brickTint', 'amberTint', 'slateTint', 'greenTint'] as const
type Pair = readonly [text: keyof Tokens, ground: keyof Tokens]

const every = (texts: readonly (keyof Tokens)[], on: readonly (keyof Tokens)[]): Pair[] =>
  texts.flatMap((text) => on.map((ground): Pair => [text, ground]))

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2)
})

describe.each(schemes)('in the %s scheme', (scheme) => {
  const colours = tokens[scheme]
  const tooWeak = (pairs: readonly Pair[], least: number) =>
    pairs
      .map(([text, ground]) => ({ text, ground, ratio: contrast(colours[text], colours[ground]) }))
      .filter(({ ratio }) => ratio < least)

  test('running text reaches AAA', () => {
    expect(tooWeak(every(['ink'], [...grounds, ...tints]), 7)).toEqual([])
    expect(tooWeak(every(['inkSoft'], ['desk', 'sheet']), 7)).toEqual([])
  })

  test('all other text reaches AA', () => {
    expect(tooWeak(every(['inkSoft', 'inkFaint', 'link', 'brick', 'amber', 'slate', 'green'], grounds), 4.5)).toEqual(
      []
    )
    expect(
      tooWeak(
        [
          ['onAccent', 'accent'],
          ['onAccent', 'accentHover']
        ],
        4.5
      )
    ).toEqual([])
    expect(
      tooWeak(
        [
          ['brick', 'brickTint'],
          ['amber', 'amberTint'],
          ['slate', 'slateTint'],
          ['green', 'greenTint']
        ],
        4.5
      )
    ).toEqual([])
  })

  test('edges of fields and the focus ring reach 3:1', () => {
    expect(tooWeak(every(['edge', 'focus'], ['desk', 'sheet', 'float']), 3)).toEqual([])
  })

  test('the accent of the library is ours', () => {
    expect(accentShades).toContain(colours.accent)
  })
})

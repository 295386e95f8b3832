import type { Metrics } from '../../../src-main/documents/layout/model'

const HEBREW = /\p{Script=Hebrew}/u
const EMOJI = /\p{Extended_Pictographic}/u

/** A font whose letters are all half as wide as they are high; Hebrew has a face of its own, emoji have none. */
export const fakeMetrics: Metrics = {
  width: (text, _face, size) => [...text].length * size * 0.5,
  covers: (codePoint, face) => {
    const character = String.fromCodePoint(codePoint)
    if (EMOJI.test(character)) return false
    return HEBREW.test(character) ? face.startsWith('hebrew') : !face.startsWith('arabic')
  },
  ascent: 1,
  descent: 0.3
}

/** Width in millimetres of so many letters of a size, in the font above. */
export function letters(count: number, size: number): number {
  return (count * size * 0.5 * 25.4) / 72
}

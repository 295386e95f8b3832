/** Offsets in a word at which it may be divided. */
export type Hyphenate = (word: string) => readonly number[]

/** Letters that stay on either side of a hyphen, and the shortest word that has one. */
const LEAST_BEFORE = 3
const LEAST_AFTER = 3
const SHORTEST = 7

const TOKEN = /\S+/gu
/** Addresses of the net, references, amounts: to divide one is to change it. Compounds end a line at their own hyphens. */
const KEPT_WHOLE = /[@/\d_-]|\.\p{L}/u
/** Small letters alone: names keep their shape, and so does what is written in capitals. */
const DIVISIBLE = /(?<![\p{L}\p{M}])[\p{Ll}\p{M}]+(?![\p{L}\p{M}])/gu

/** Offsets of a text at which a line may end with a hyphen that is not written there. */
export function hyphenPlaces(text: string, hyphenate: Hyphenate): readonly number[] {
  const places: number[] = []
  for (const token of text.matchAll(TOKEN)) {
    if (KEPT_WHOLE.test(token[0])) continue
    for (const { 0: word, index } of token[0].matchAll(DIVISIBLE)) {
      if (word.length < SHORTEST) continue
      const inside = hyphenate(word).filter((at) => at >= LEAST_BEFORE && word.length - at >= LEAST_AFTER)
      places.push(...inside.map((at) => token.index + index + at))
    }
  }
  return places
}

/** A floor told at the beginning of words, and what follows it. */
export interface Floor {
  /** 0 is the ground floor; below it counts down. */
  readonly level: number
  readonly rest: string
}

/** What is above all floors. */
export const ROOF = 1_000

/** In folded words: lower case, no accents. The first that fits holds. */
const spellings: readonly { readonly pattern: RegExp; readonly level: (digits: string) => number }[] = [
  { pattern: /^r ?\+ ?(\d{1,3})\b/u, level: Number },
  { pattern: /^r ?[-−–] ?(\d{1,2})\b/u, level: (digits) => -Number(digits) },
  { pattern: /^(?:ss|s\/s|sous[- ]sol|basement) ?[-−–]?(\d{0,2})\b/u, level: (digits) => -Number(digits || '1') },
  { pattern: /^(?:rdc|rdj|rez[- ]de[- ](?:chaussee|jardin|cour)|ground floor)()\b/u, level: () => 0 },
  { pattern: /^(?:niveau|niv\.?|etage|floor|level) ?([-−–]?\d{1,3})\b/u, level: (digits) => signed(digits) },
  { pattern: /^(\d{1,3}) ?(?:er|re|eme|e|st|nd|rd|th)\b(?: etage| floor)?/u, level: Number },
  { pattern: /^(?:combles|toiture|toit|attic|roof)()\b/u, level: () => ROOF }
]

const signed = (digits: string): number => (/^\d/u.test(digits) ? Number(digits) : -Number(digits.slice(1)))

/**
 * The floor that words begin with, as the trade writes it: `R+2`, `RDC`, `SS1`, `2e étage`, `Niveau -1`, `combles`.
 * @param words folded
 */
export function floorOf(words: string): Floor | undefined {
  for (const { pattern, level } of spellings) {
    const found = pattern.exec(words)
    if (found) return { level: level(found[1] ?? ''), rest: words.slice(found[0].length) }
  }
  return undefined
}

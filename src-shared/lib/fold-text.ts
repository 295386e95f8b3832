const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', đ: 'd', ł: 'l', ı: 'i' }

/** Without anything to take off, as most texts of a list are. */
const PLAIN = /^[\n -~]*$/u

/** A text as it is compared by people who type without accents or capitals: `Élodie Cœur` becomes `elodie coeur`. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøđłı]/gu, (letter) => LIGATURES[letter] ?? letter)
}

/**
 * A text whose plain order is the order of a directory: without accents, capitals and punctuation, figures by value.
 * @example sortableText("Lot 2, l'Étang") < sortableText('lot 10')
 */
export function sortableText(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\d+/gu, (figures) => figures.padStart(10, '0'))
}

/** Letters that Unicode does not decompose into a base letter and an accent. */
const undecomposed: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  ẞ: 'SS'
}

const ACCENTS = /(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu
const NOT_POSTAL = /[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{M}\p{N}]+/gu

/**
 * A line as NF Z 10-011 wants it from the street down: capitals, no accents, each punctuation mark a space,
 * no double spaces. "12, rue de l'Église" gives "12 RUE DE L EGLISE".
 * Marks that make another letter in other scripts (й) are kept.
 */
export function postalCapitals(text: string): string {
  const capitals = text.normalize('NFKC').toUpperCase().normalize('NFKD').toUpperCase()
  return capitals
    .replace(ACCENTS, '')
    .replace(/[ÆŒØŁĐÐÞẞ]/gu, (letter) => undecomposed[letter] ?? letter)
    .replace(NOT_POSTAL, ' ')
    .trim()
    .normalize('NFC')
}

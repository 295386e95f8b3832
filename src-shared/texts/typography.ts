export const NO_BREAK_SPACE = '\u00a0'
export const NARROW_NO_BREAK_SPACE = '\u202f'

/**
 * Turns the plain spaces of a French sentence into the no-break ones of print: narrow before `; ! ?`, full before `:`,
 * inside « », after `n°`, and between a number and `€` or `%`. Spaces already right stay as they are, and a mark without
 * a space before it (14:05, an address on the web) is left alone.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/[ \u00a0\u202f]+(?=[;!?])/gu, NARROW_NO_BREAK_SPACE)
    .replace(/[ \u00a0\u202f]+(?=:)/gu, NO_BREAK_SPACE)
    .replace(/«[ \u00a0\u202f]*/gu, `«${NO_BREAK_SPACE}`)
    .replace(/[ \u00a0\u202f]*»/gu, `${NO_BREAK_SPACE}»`)
    .replace(/(?<=n°)[ \u202f]+/gu, NO_BREAK_SPACE)
    .replace(/(?<=[\d}])[ \u202f]+(?=[€%])/gu, NO_BREAK_SPACE)
}

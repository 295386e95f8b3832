/** Lower case, no accents, plain spaces and apostrophes: how words are compared when somebody looks for them. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replaceAll('’', "'")
    .toLowerCase()
    .trim()
}

const START = '\ue000'
const END = '\ue001'

export interface SnippetPart {
  readonly text: string
  /** These are words one looked for. */
  readonly found: boolean
}

/** The words around a find, apart from the found ones. A mark without its pair marks nothing. */
export function snippetParts(snippet: string): readonly SnippetPart[] {
  const parts: SnippetPart[] = []
  let rest = snippet
  while (rest !== '') {
    const from = rest.indexOf(START)
    const to = from < 0 ? -1 : rest.indexOf(END, from)
    if (to < 0) {
      parts.push({ text: rest, found: false })
      break
    }
    if (from > 0) parts.push({ text: rest.slice(0, from), found: false })
    parts.push({ text: rest.slice(from + 1, to), found: true })
    rest = rest.slice(to + 1)
  }
  return parts
    .map(({ text, found }) => ({ text: text.replace(/[\ue000\ue001]/gu, ''), found }))
    .filter(({ text }) => text !== '')
}

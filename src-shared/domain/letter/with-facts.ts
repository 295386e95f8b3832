import { readSections, type Section, withSection, writeSections } from './sections'

/** A line that only says what is still to be written. */
const GAP = /^(?:-\s*)?\[(?:à compléter|insert)(?:[\s:][^\]\n]*)?\]$/iu

/** A body with facts added to what was found, one a line; they take the place of a gap left for them. */
export function withFacts(body: string, lines: readonly string[]): string {
  const sections = readSections(body)
  const list = lines.map((line) => `- ${line}`).join('\n')
  const place = sections.findIndex(({ id }) => id === 'findings')
  const found = sections[place]
  // A text without blocks stays without.
  if (!found && sections.every(({ id }) => id === undefined)) return [body.trimEnd(), list].filter(Boolean).join('\n\n')
  if (!found) return writeSections(withSection(sections, { id: 'findings', text: list }))
  return writeSections(sections.toSpliced(place, 1, { ...found, text: added(found, list) }))
}

function added({ text }: Section, list: string): string {
  const kept = text.split('\n')
  const gap = kept.findIndex((line) => GAP.test(line.trim()))
  if (gap >= 0) return kept.toSpliced(gap, 1, list).join('\n')
  return `${text}${/(?:^|\n)- [^\n]*$/u.test(text) ? '\n' : '\n\n'}${list}`
}

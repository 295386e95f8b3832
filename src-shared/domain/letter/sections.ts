import { type BlockId, blockIds } from '../remark/kinds'
import { blockIdOf } from '../remark/mask'

/** A block of a letter; what stands before the first mark has no name. */
export interface Section {
  readonly id: BlockId | undefined
  readonly text: string
}

const MARK = /^[ \t]*\[\[([a-z_-]+)\]\][ \t]*$/u

/** The name of the block that a line marks, known or not; undefined where it marks none. */
export const markedName = (line: string): string | undefined => MARK.exec(line)?.[1]

const known = (name: string | undefined): BlockId | undefined => (name === undefined ? undefined : blockIdOf(name))

/** A text cut at the lines `[[block-id]]`; blocks that hold nothing are left out. A mark nobody knows stays in the text. */
export function readSections(text: string): readonly Section[] {
  const found: { id: BlockId | undefined; lines: string[] }[] = [{ id: undefined, lines: [] }]
  for (const line of text.split(/\r?\n/u)) {
    const id = known(markedName(line))
    if (id) found.push({ id, lines: [] })
    else found.at(-1)?.lines.push(line)
  }
  return found.map(({ id, lines }) => ({ id, text: tidy(lines.join('\n')) })).filter(({ text: said }) => said !== '')
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()

/** The blocks as one text with its marks. */
export function writeSections(sections: readonly Section[]): string {
  return sections.map(({ id, text }) => (id ? `[[${id}]]\n${text}` : text)).join('\n\n')
}

const placeOf = (id: BlockId): number => blockIds.indexOf(id)

/** Puts one more block in its place: before the first that comes after it in a letter, or last. */
export function withSection(
  sections: readonly Section[],
  added: Section & { readonly id: BlockId }
): readonly Section[] {
  if (added.text.trim() === '') return sections
  const place = sections.findIndex(({ id }) => id !== undefined && placeOf(id) > placeOf(added.id))
  return place < 0 ? [...sections, added] : sections.toSpliced(place, 0, added)
}

import { type BlockId, blockIds } from './kinds'

/** Taken for nothing by the folding, so that places stay what they are. */
const NOTHING = '\u2060'
const MARK = /^[ \t]*\ufeff?\[\[([a-z]+(?:[_-][a-z]+)*)\]\]/gmu
const LINK = /(!?\[)([^\]\n]{1,200})(\]\([^)\s]{1,500}\))/gu
/** Long runs say no more than short ones, and would be searched again and again. */
const SPACES = /([ \t]{2})([ \t]+)/gu
const BLANK_LINES = /(\n[ \t\r]*\n)((?:[ \t\r]*\n)+)/gu
const STARS = /\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}|^#{1,6}(?= )|`+/gmu
const UNDERSCORES = /(?<![\p{L}\p{N}_])_{1,2}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?,])_{1,2}(?![\p{L}\p{N}_])/gu

export interface MarkedBlock {
  readonly id: BlockId
  /** Where its text begins, after the mark. */
  readonly start: number
  readonly end: number
}

export interface Masked {
  /** As long as the text given, with marks of blocks and of Markdown blotted out. */
  readonly plain: string
  readonly blocks: readonly MarkedBlock[]
}

const synonyms: Readonly<Record<string, BlockId>> = {
  restate: 'restatement',
  next: 'next_step',
  conseq: 'consequences'
}
const blot = (text: string): string => NOTHING.repeat(text.length)

/** The block that a mark begins, by its name between the brackets. */
export function blockIdOf(mark: string): BlockId | undefined {
  const name = mark.replaceAll('-', '_')
  return blockIds.find((id) => id === name) ?? synonyms[name]
}

/** Reads the lines `[[block-id]]` of a draft, and blots out what is not its words. */
export function maskReply(original: string): Masked {
  const marks = [...original.matchAll(MARK)].flatMap((found) => {
    const id = blockIdOf(found[1] ?? '')
    return id ? [{ id, from: found.index, start: found.index + found[0].length }] : []
  })
  const blocks = marks.map(({ id, start }, place) => ({ id, start, end: marks[place + 1]?.from ?? original.length }))
  let plain = original
  if (marks.length > 0)
    plain = plain.replace(MARK, (mark) =>
      blockIdOf(/[a-z_-]+/u.exec(mark)?.[0] ?? '') ? ' '.repeat(mark.length) : mark
    )
  if (plain.includes(']('))
    plain = plain.replace(LINK, (_, open: string, text: string, rest: string) => blot(open) + text + blot(rest))
  plain = plain.replace(STARS, blot)
  plain = plain.replace(SPACES, (_, kept: string, more: string) => kept + blot(more))
  plain = plain.replace(BLANK_LINES, (_, kept: string, more: string) => kept + blot(more))
  if (plain.includes('_')) plain = plain.replace(UNDERSCORES, blot)
  return { plain, blocks }
}

import type { BodyBlock } from '../../domain/letter/content'

const BULLET = /^\s*[-•]\s+/u
const QUOTE = /^\s*>\s?/u

type Kind = 'plain' | 'bullet' | 'quote' | 'blank'

function kindOf(line: string): Kind {
  if (line.trim() === '') return 'blank'
  if (BULLET.test(line)) return 'bullet'
  return QUOTE.test(line) ? 'quote' : 'plain'
}

interface Group {
  readonly kind: Kind
  readonly lines: string[]
}

/** Lines of one kind that follow each other. */
function groups(text: string): readonly Group[] {
  const found: Group[] = []
  for (const line of text.split(/\r?\n/u)) {
    const kind = kindOf(line)
    const last = found.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else found.push({ kind, lines: [line] })
  }
  return found
}

function block({ kind, lines }: Group): BodyBlock[] {
  switch (kind) {
    case 'blank':
      return []
    case 'bullet':
      return [
        { kind: 'list', style: 'bullet', items: lines.map((line) => [{ text: line.replace(BULLET, '').trim() }]) }
      ]
    case 'quote':
      return [
        {
          kind: 'paragraph',
          runs: [{ text: lines.map((line) => line.replace(QUOTE, '').trim()).join('\n'), italic: true }]
        }
      ]
    case 'plain':
      return [{ kind: 'paragraph', runs: [{ text: lines.map((line) => line.trim()).join('\n') }] }]
  }
}

/**
 * Text as a person types it, as blocks of a letter: paragraphs apart by a blank line, lines that begin with `- ` a list,
 * lines that begin with `> ` the words of somebody else, in italics.
 */
export function bodyBlocks(text: string): BodyBlock[] {
  return groups(text).flatMap(block)
}

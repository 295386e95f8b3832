import { type BodyPart, readBody } from '../../domain/letter/body-text'
import type { BodyBlock, Run } from '../../domain/letter/content'

function block(part: BodyPart): BodyBlock[] {
  switch (part.kind) {
    case 'mark':
      return []
    case 'paragraph':
      return [{ kind: 'paragraph', runs: [...part.runs] }]
    case 'quote':
      return [{ kind: 'paragraph', runs: part.runs.map((run): Run => ({ ...run, italic: true })) }]
    case 'list':
      return [{ kind: 'list', style: part.style, items: part.items.map((item) => [...item]) }]
  }
}

/** Text as a person types it, as blocks of a letter; the words of somebody else stand in italics. */
export function bodyBlocks(text: string): BodyBlock[] {
  return readBody(text).flatMap(block)
}

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('')

/** The words alone, as an e-mail says them: paragraphs apart by a blank line, lists by their signs. */
export function bodyWords(text: string): string {
  return readBody(text)
    .flatMap((part): string[] => {
      if (part.kind === 'mark') return []
      if (part.kind !== 'list') return [words(part.runs)]
      return [
        part.items.map((item, place) => `${part.style === 'bullet' ? '-' : `${place + 1}.`} ${words(item)}`).join('\n')
      ]
    })
    .join('\n\n')
}

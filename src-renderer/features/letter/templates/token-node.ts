import { Node } from '@tiptap/react'
import { TOKEN } from './template-document'

export interface TokenLook {
  /** In words; undefined for what templates do not know. */
  readonly wordsOf: (source: string) => string | undefined
  readonly className: string
}

/** A placeholder or an end of a condition, as a chip in words. Nothing is written in it; it goes as one. */
export const tokenNode = ({ wordsOf, className }: TokenLook) =>
  Node.create({
    name: TOKEN,
    group: 'inline',
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({
      source: { default: '', parseHTML: (element: HTMLElement) => element.dataset['source'] ?? '' }
    }),
    parseHTML: () => [{ tag: 'span[data-source]' }],
    renderHTML: ({ node }) => {
      const source = String(node.attrs['source'])
      const words = wordsOf(source)
      const known = source.startsWith('{%') ? 'condition' : 'field'
      return [
        'span',
        { 'data-source': source, 'data-token': words === undefined ? 'wrong' : known, class: className },
        words ?? source
      ]
    },
    renderText: ({ node }) => String(node.attrs['source'])
  })

import { ListItem } from '@tiptap/extension-list'
import { Plugin } from '@tiptap/pm/state'
import { Extension, type Extensions, Node } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import type { BlockId } from '../../../../src-shared/domain/remark/kinds'
import { blockIds } from '../../../../src-shared/domain/remark/kinds'
import { BLOCK_MARK } from './body-document'
import { remarkMarks, spellingMarks } from './word-marks'

/** The beginning of a block of the letter: a quiet label, which the text bears as a line `[[block-id]]`. */
const blockMark = (nameOf: (id: BlockId) => string, className: string) =>
  Node.create({
    name: BLOCK_MARK,
    group: 'block',
    atom: true,
    selectable: false,
    addAttributes: () => ({
      id: {
        default: blockIds[0],
        parseHTML: (element: HTMLElement) => blockIds.find((id) => id === element.dataset['block']) ?? blockIds[0]
      }
    }),
    parseHTML: () => [{ tag: 'div[data-block]' }],
    renderHTML: ({ node }) => {
      const id = blockIds.find((one) => one === node.attrs['id']) ?? blockIds[0]
      return ['div', { 'data-block': id, class: className, contenteditable: 'false' }, nameOf(id)]
    }
  })

/** Ctrl and Enter keeps or issues what is written, here as everywhere: the editor would take it for a line break. */
const finishesOutside = Extension.create({
  name: 'finishesOutside',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: { keydown: (_view, { key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey) }
      }
    })
  ]
})

/** What a letter may hold: paragraphs, lists of one level, quotations, bold and italic. All else that is pasted loses its dress. */
export const bodyExtensions = (nameOf: (id: BlockId) => string, className: string): Extensions => [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    dropcursor: false,
    heading: false,
    horizontalRule: false,
    link: false,
    listItem: false,
    strike: false,
    underline: false
  }),
  ListItem.extend({ content: 'paragraph' }),
  blockMark(nameOf, className),
  finishesOutside,
  remarkMarks.extension,
  spellingMarks.extension
]

import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type Editor, Extension } from '@tiptap/react'
import { nextPlace } from '../spelling/next-place'
import type { DocumentSpan } from './body-document'

/** Words in the document that something is said of. */
export interface WordMark extends DocumentSpan {
  readonly key: string
  /** What the style sheet tells them apart by. */
  readonly look: string
}

/** One kind of marks: what underlines them, sets them, and goes from one to the next. */
export interface WordMarks {
  readonly extension: Extension
  readonly show: (editor: Editor, given: readonly WordMark[]) => void
  /** The words after the caret, or before it, and round again. */
  readonly next: (editor: Editor, backwards: boolean) => DocumentSpan | undefined
  /** The key of the words the caret is in. */
  readonly at: (editor: Editor) => string | undefined
}

/** Underlines words; they move along with what is typed around them. */
function wordMarks(name: string): WordMarks {
  const marks = new PluginKey<DecorationSet>(name)
  const plugin = new Plugin<DecorationSet>({
    key: marks,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, shown) => {
        const given: readonly WordMark[] | undefined = transaction.getMeta(marks)
        if (!given) return shown.map(transaction.mapping, transaction.doc)
        return DecorationSet.create(
          transaction.doc,
          given.map(({ from, to, key, look }) =>
            Decoration.inline(from, to, { 'data-remark-words': look }, { key, look })
          )
        )
      }
    },
    props: { decorations: (state) => marks.getState(state) }
  })
  return {
    extension: Extension.create({ name, addProseMirrorPlugins: () => [plugin] }),
    show: ({ state, view }, given) => {
      if (isShown(marks.getState(state)?.find() ?? [], given)) return
      view.dispatch(state.tr.setMeta(marks, given).setMeta('addToHistory', false))
    },
    next: ({ state }, backwards) => nextPlace(marks.getState(state)?.find() ?? [], state.selection, backwards),
    at: ({ state }) => {
      const { from, to } = state.selection
      const [found] = marks.getState(state)?.find(from, to) ?? []
      const key: unknown = found?.spec['key']
      return typeof key === 'string' ? key : undefined
    }
  }
}

/** Whether all of these stand where they are wanted, and nothing else does. */
function isShown(shown: readonly Decoration[], given: readonly WordMark[]): boolean {
  const nameOf = (one: Omit<WordMark, 'from' | 'to'>, { from, to }: DocumentSpan) =>
    [from, to, one.look, one.key].join('|')
  if (shown.length !== given.length) return false
  const names = new Set(shown.map((one) => nameOf({ key: one.spec['key'], look: one.spec['look'] }, one)))
  return given.every((one) => names.has(nameOf(one, one)))
}

/** Of remarks, by their severity. */
export const remarkMarks = wordMarks('remarks')
/** Of words that no dictionary knows. */
export const spellingMarks = wordMarks('spelling')

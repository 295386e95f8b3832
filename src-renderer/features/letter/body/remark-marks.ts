import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type Editor, Extension } from '@tiptap/react'
import type { Severity } from '../../../../src-shared/domain/remark/rule'
import type { DocumentSpan } from './body-document'

/** A remark's words in the document. */
export interface RemarkMark extends DocumentSpan {
  readonly key: string
  readonly severity: Severity
}

const marks = new PluginKey<DecorationSet>('remarks')

/** Underlines the words that remarks are about; they move along with what is typed around them. */
export const RemarkMarks = Extension.create({
  name: 'remarkMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: marks,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, shown) => {
          const given: readonly RemarkMark[] | undefined = transaction.getMeta(marks)
          if (!given) return shown.map(transaction.mapping, transaction.doc)
          return DecorationSet.create(
            transaction.doc,
            given.map(({ from, to, key, severity }) =>
              Decoration.inline(from, to, { 'data-remark-words': severity }, { key })
            )
          )
        }
      },
      props: { decorations: (state) => marks.getState(state) }
    })
  ]
})

export function showMarks({ state, view }: Editor, given: readonly RemarkMark[]): void {
  view.dispatch(state.tr.setMeta(marks, given).setMeta('addToHistory', false))
}

/** The words after the caret, or before it, and round again. */
export function nextMark({ state }: Editor, backwards: boolean): DocumentSpan | undefined {
  const all = marks.getState(state)?.find() ?? []
  const inOrder = all.toSorted((a, b) => a.from - b.from)
  const { from, to } = state.selection
  if (backwards) return inOrder.findLast((one) => one.from < from) ?? inOrder.at(-1)
  return inOrder.find((one) => one.from >= to && (one.from > from || from === to)) ?? inOrder[0]
}

/** The remark whose words the caret is in. */
export function markAt({ state }: Editor): string | undefined {
  const { from, to } = state.selection
  const [found] = marks.getState(state)?.find(from, to) ?? []
  const key: unknown = found?.spec['key']
  return typeof key === 'string' ? key : undefined
}

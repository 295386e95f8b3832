import type { Editor } from '@tiptap/react'

/** Puts words at the caret, which then stands after them; after other words they begin with a space. */
export function insertWords(editor: Editor, text: string): void {
  const { $from } = editor.state.selection
  const before = $from.parent.textBetween(0, $from.parentOffset)
  const spaced = before === '' || /\s$/u.test(before) ? text : ` ${text}`
  editor.chain().focus().insertContent({ type: 'text', text: spaced }).run()
}

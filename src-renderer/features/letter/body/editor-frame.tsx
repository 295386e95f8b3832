import '@mantine/tiptap/styles.css'
import { RichTextEditor } from '@mantine/tiptap'
import type { Editor } from '@tiptap/react'
import { memo, type ReactNode } from 'react'
import { useTexts } from '../../../lib/texts'
import classes from './body.module.css'

interface EditorFrameProps {
  readonly editor: Editor
  /** Further tools, after those that every text has. */
  readonly children?: ReactNode
}

/** A text in blocks, with its tools above it, which hear of the text by themselves. */
export const EditorFrame = memo(function EditorFrame({ editor, children }: EditorFrameProps) {
  const { t } = useTexts()
  return (
    <RichTextEditor
      editor={editor}
      withTypographyStyles={false}
      withCodeHighlightStyles={false}
      classNames={{ root: classes['root'] ?? '', toolbar: classes['toolbar'] ?? '', content: classes['content'] ?? '' }}
      labels={{
        boldControlLabel: t('studio.bold'),
        italicControlLabel: t('studio.italic'),
        bulletListControlLabel: t('studio.bullets'),
        orderedListControlLabel: t('studio.numbers'),
        undoControlLabel: t('studio.undo'),
        redoControlLabel: t('studio.redo')
      }}
    >
      <RichTextEditor.Toolbar>
        <RichTextEditor.Bold />
        <RichTextEditor.Italic />
        <RichTextEditor.BulletList />
        <RichTextEditor.OrderedList />
        <RichTextEditor.Undo />
        <RichTextEditor.Redo />
        {children}
      </RichTextEditor.Toolbar>
      <RichTextEditor.Content />
    </RichTextEditor>
  )
})

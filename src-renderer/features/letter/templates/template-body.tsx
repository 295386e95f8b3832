import { type Editor, useEditor } from '@tiptap/react'
import { useMemo, useRef, useState } from 'react'
import type { Language } from '../../../../src-shared/domain/common/vocabulary'
import { tokenWords } from '../../../../src-shared/texts/letters/token-words'
import { useTexts } from '../../../lib/texts'
import bodyClasses from '../body/body.module.css'
import { bodyExtensions } from '../body/extensions'
import { documentOfTemplate, templateOf } from './template-document'
import classes from './templates.module.css'
import { tokenNode } from './token-node'

export interface TemplateTyping {
  /** Hears of each key; the text, as templates write it, is worked out when it is asked for. */
  readonly onType: (text: () => string) => void
  readonly onLeave: () => void
}

/** @param first what it begins with */
export function useTemplateEditor(first: string, language: Language, typing: TemplateTyping): Editor | null {
  const { t } = useTexts()
  const latest = useRef(typing)
  latest.current = typing
  const [content] = useState(() => documentOfTemplate(first))
  const extensions = useMemo(
    () => [
      ...bodyExtensions((id) => t(`studio.block.${id}`), bodyClasses['block'] ?? ''),
      tokenNode({ wordsOf: (source) => tokenWords(t, source), className: classes['token'] ?? '' })
    ],
    [t]
  )
  // The same object from one drawing to the next: the editor draws itself anew when its properties change.
  const editorProps = useMemo(
    () => ({
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('templates.editor'),
        lang: language
      }
    }),
    [t, language]
  )
  return useEditor({
    extensions,
    content,
    // Its style would need a hole in the page's policy; ours is in body.module.css.
    injectCSS: false,
    editorProps,
    onUpdate: ({ editor }) => {
      const { doc } = editor.state
      latest.current.onType(() => templateOf(doc.toJSON()))
    },
    // Whatever is pressed beside the text is drawn from all that was typed.
    onBlur: () => latest.current.onLeave()
  })
}

import { type Editor, useEditor } from '@tiptap/react'
import { useMemo, useRef } from 'react'
import type { Language } from '../../../../src-shared/domain/common/vocabulary'
import { tokenWords } from '../../../../src-shared/texts/letters/token-words'
import { useTexts } from '../../../lib/texts'
import bodyClasses from '../body/body.module.css'
import { bodyExtensions } from '../body/extensions'
import { documentOfTemplate, templateOf } from './template-document'
import classes from './templates.module.css'
import { tokenNode } from './token-node'

/** The editor of a template; `onChange` hears the text as templates write it. */
export function useTemplateEditor(text: string, language: Language, onChange: (text: string) => void): Editor | null {
  const { t } = useTexts()
  const changed = useRef(onChange)
  changed.current = onChange
  const extensions = useMemo(
    () => [
      ...bodyExtensions((id) => t(`studio.block.${id}`), bodyClasses['block'] ?? ''),
      tokenNode({ wordsOf: (source) => tokenWords(t, source), className: classes['token'] ?? '' })
    ],
    [t]
  )
  return useEditor({
    extensions,
    content: documentOfTemplate(text),
    // Its style would need a hole in the page's policy; ours is in body.module.css.
    injectCSS: false,
    shouldRerenderOnTransaction: true,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('templates.editor'),
        lang: language
      }
    },
    onUpdate: ({ editor }) => changed.current(templateOf(editor.getJSON()))
  })
}

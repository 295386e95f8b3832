import { RichTextEditor } from '@mantine/tiptap'
import { IconQuote } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import type { Language } from '../../../../src-shared/domain/common/vocabulary'
import type { Tone } from '../../../../src-shared/domain/letter/kinds'
import { type BlockId, blockIds } from '../../../../src-shared/domain/remark/kinds'
import { useTexts } from '../../../lib/texts'
import { BLOCK_MARK } from '../body/body-document'
import { insertWords } from '../body/insert-words'
import { PhrasePicker } from './phrase-picker'

/** How the phrases were opened; a slash that asked for none is then typed after all. */
export type PhrasesOpened = 'tool' | 'slash' | undefined

interface PhraseToolProps {
  readonly editor: Editor
  readonly language: Language
  readonly tone: Tone | undefined
  readonly opened: PhrasesOpened
  readonly onOpened: (opened: PhrasesOpened) => void
}

/** The phrases beside the other tools of a letter; `/` at the beginning of a word opens them too. */
export function PhraseTool({ editor, language, tone, opened, onOpened }: PhraseToolProps) {
  const { t } = useTexts()
  const { from, to } = editor.state.selection
  const isOpen = opened !== undefined
  const close = () => {
    onOpened(undefined)
    const chain = editor.chain().focus()
    if (opened === 'slash') chain.insertContent('/')
    chain.run()
  }
  return (
    <>
      <RichTextEditor.Control onClick={() => onOpened('tool')} aria-label={t('phrases.open')} title={t('phrases.open')}>
        <IconQuote size={16} stroke={1.6} aria-hidden />
      </RichTextEditor.Control>
      <PhrasePicker
        opened={isOpen}
        language={language}
        tone={tone}
        block={isOpen ? blockAt(editor) : undefined}
        selected={isOpen ? editor.state.doc.textBetween(from, to, ' ') : ''}
        onInsert={(text) => {
          onOpened(undefined)
          insertWords(editor, text)
        }}
        onClose={close}
      />
    </>
  )
}

/** The part of the letter that the caret is in. */
function blockAt({ state }: Editor): BlockId | undefined {
  let found: BlockId | undefined
  state.doc.forEach((node, offset) => {
    if (node.type.name === BLOCK_MARK && offset <= state.selection.from)
      found = blockIds.find((id) => id === node.attrs['id'])
  })
  return found
}

/** Whether a slash typed now asks for a phrase: at the beginning of a word, not within one ("03/2026"). */
export function asksForPhrase({ state }: Editor, key: string): boolean {
  if (key !== '/') return false
  const { $from, empty } = state.selection
  return empty && /(?:^|\s)$/u.test($from.parent.textBetween(0, $from.parentOffset))
}

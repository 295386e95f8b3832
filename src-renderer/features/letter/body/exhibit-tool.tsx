import { Menu } from '@mantine/core'
import { RichTextEditor } from '@mantine/tiptap'
import { IconPaperclip } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import type { Language } from '../../../../src-shared/domain/common/vocabulary'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { formatFor } from '../../../../src-shared/texts/format'
import { pieceNames } from '../../../../src-shared/texts/piece-names'
import { translator } from '../../../../src-shared/texts/translator'
import { useTexts } from '../../../lib/texts'
import { insertWords } from './insert-words'

export type CitedCase = Pick<CaseView, 'exhibits' | 'pieces'>

interface ExhibitToolProps {
  readonly editor: Editor
  /** Of the letter. */
  readonly language: Language
  readonly view: CitedCase
}

/** Refers the reader to an exhibit by its number; those without one may not be communicated, and are not offered. */
export function ExhibitTool({ editor, language, view }: ExhibitToolProps) {
  const { t } = useTexts()
  const names = pieceNames(t, view.pieces)
  const numbered = view.exhibits.flatMap(({ piece, number }) => (number === undefined ? [] : [{ piece, number }]))
  const cite = (number: number) =>
    insertWords(editor, translator(language)('letter.exhibit', { number: formatFor(language).integer(number) }))
  if (numbered.length === 0) return null
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <RichTextEditor.Control aria-label={t('studio.cite')} title={t('studio.cite')}>
          <IconPaperclip size={16} stroke={1.6} aria-hidden />
        </RichTextEditor.Control>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        <Menu.Label>{t('studio.cite')}</Menu.Label>
        {numbered.map(({ piece, number }) => (
          <Menu.Item key={piece} onClick={() => cite(number)}>
            {t('studio.cited', { number, name: names.get(piece) ?? '' })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

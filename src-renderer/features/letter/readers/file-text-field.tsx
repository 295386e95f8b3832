import { Textarea } from '@mantine/core'
import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import { readSections } from '../../../../src-shared/domain/letter/sections'
import { bodyWords } from '../../../../src-shared/texts/letters/body'
import { ActButton } from '../../../components/act/act-button'
import { useFieldProps } from '../../../components/form/use-field-props'
import { VisibilityMark } from '../../../components/marks/visibility-mark'
import { useTexts } from '../../../lib/texts'
import { type ApartFromText, useTyping } from '../standing-draft'
import classes from './readers.module.css'

interface FileTextFieldProps {
  readonly draft: ApartFromText<LetterDraft>
  readonly onChange: (change: Partial<LetterDraft>) => void
}

/** What the letter says, said to those who read the file. */
export function FileTextField({ draft, onChange }: FileTextFieldProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { fileText = '' } = draft
  const { standing } = useTyping()
  return (
    <div className={classes['fileText']}>
      <Textarea
        {...field({ label: t('file-text.title'), hint: t('file-text.hint') })}
        autosize
        minRows={12}
        maxLength={20_000}
        lang={draft.language}
        value={fileText}
        onChange={({ currentTarget }) =>
          onChange({ fileText: currentTarget.value === '' ? undefined : currentTarget.value })
        }
      />
      <div className={classes['below']}>
        <VisibilityMark visibility="internal" />
        {fileText.trim() === '' && (
          <ActButton
            label={t('file-text.take-over')}
            rank="quiet"
            size="small"
            onAct={() => onChange({ fileText: wordsOf(standing.read()) })}
          />
        )}
      </div>
      <p className={classes['soft']}>{t('file-text.hint-later')}</p>
    </div>
  )
}

/** What the letter says as it stands, without its marks. */
function wordsOf(draft: LetterDraft): string {
  const parts =
    draft.kind === 'formal-notice'
      ? [draft.obligation, draft.breach, draft.demand, draft.basis, draft.consequence]
      : [...readSections(draft.body).map(({ text }) => bodyWords(text)), draft.demand.text, draft.promise.text]
  return parts.filter((part) => part.trim() !== '').join('\n\n')
}

import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import { readSections } from '../../../../src-shared/domain/letter/sections'
import { bodyWords } from '../../../../src-shared/texts/letters/body'
import { ActButton } from '../../../components/act/act-button'
import { useFieldProps } from '../../../components/form/use-field-props'
import { VisibilityMark } from '../../../components/marks/visibility-mark'
import { useTexts } from '../../../lib/texts'
import { useFieldPlaces } from '../field-places'
import { nextPlace } from '../spelling/next-place'
import { useDoubtedIn, useSpellingPlaces } from '../spelling/spelling-places'
import { type ApartFromText, useTyping } from '../standing-draft'
import { TypedArea } from '../typed-field'
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
  const { place, toWordItem } = useDoubtedKeys()
  return (
    <div ref={place} className={classes['fileText']}>
      <TypedArea
        at="fileText"
        {...field({ label: t('file-text.title'), hint: t('file-text.hint') })}
        minRows={12}
        maxLength={20_000}
        lang={draft.language}
        value={fileText}
        onKeyDown={toWordItem}
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

/** F7 goes to the next word that is spelled wrong here, as in the letter, and Alt and Enter to what is said of it. */
function useDoubtedKeys() {
  const place = useRef<HTMLDivElement>(null)
  const doubted = useDoubtedIn('fileText')
  const { setNext } = useSpellingPlaces()
  const { toRemark } = useFieldPlaces()
  useEffect(() => {
    const words = doubted?.map(({ start, end }) => ({ from: start, to: end })) ?? []
    setNext('fileText', (backwards) => {
      const area = place.current?.querySelector('textarea')
      if (!area) return
      const found = nextPlace(words, { from: area.selectionStart, to: area.selectionEnd }, backwards)
      area.focus()
      if (found) area.setSelectionRange(found.from, found.to)
    })
    return () => setNext('fileText', undefined)
  }, [doubted, setNext])
  const toWordItem = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || !event.altKey) return
    const { selectionStart, selectionEnd } = event.currentTarget
    const found = doubted?.find(({ start, end }) => start <= selectionStart && selectionEnd <= end)
    if (!found) return
    event.preventDefault()
    toRemark(found.key)
  }
  return { place, toWordItem }
}

/** What the letter says as it stands, without its marks. */
function wordsOf(draft: LetterDraft): string {
  const parts =
    draft.kind === 'formal-notice'
      ? [draft.obligation, draft.breach, draft.demand, draft.basis, draft.consequence]
      : [...readSections(draft.body).map(({ text }) => bodyWords(text)), draft.demand.text, draft.promise.text]
  return parts.filter((part) => part.trim() !== '').join('\n\n')
}

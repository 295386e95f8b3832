import { Modal, Select, TextInput } from '@mantine/core'
import { IconStar, IconStarFilled, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Language } from '../../../../src-shared/domain/common/vocabulary'
import { tone as parseTone, type Tone, tones } from '../../../../src-shared/domain/letter/kinds'
import { foundPhrases, type Phrase } from '../../../../src-shared/domain/letter/phrases'
import { type BlockId, blockIds } from '../../../../src-shared/domain/remark/kinds'
import { folded } from '../../../../src-shared/texts/folded'
import { shippedPhrases } from '../../../../src-shared/texts/letters/shipped-phrases'
import { ActButton } from '../../../components/act/act-button'
import { IconButton } from '../../../components/act/icon-button'
import { useFieldProps } from '../../../components/form/use-field-props'
import { WordsField } from '../../../components/form/words-field'
import { useTexts } from '../../../lib/texts'
import classes from './phrases.module.css'
import { usePhrases } from './use-phrases'

interface PhrasePickerProps {
  readonly opened: boolean
  /** Of the letter. */
  readonly language: Language
  readonly tone: Tone | undefined
  /** The part the caret is in. */
  readonly block: BlockId | undefined
  /** Words that are selected: one may keep them as a phrase. */
  readonly selected: string
  readonly onInsert: (text: string) => void
  readonly onClose: () => void
}

/** The parts that phrases are for: the rest of a letter is made by the sheet. */
const parts = blockIds.filter(
  (id) => !['subject', 'greeting', 'contact', 'closing', 'deadline', 'next_step'].includes(id)
)

/** Ready phrases for a letter, by part, tone and words; the keyboard alone is enough. */
export function PhrasePicker({ opened, onClose, ...rest }: PhrasePickerProps) {
  const { t } = useTexts()
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('phrases.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {opened && <Picker {...rest} />}
    </Modal>
  )
}

function Picker({
  language,
  tone: first,
  block: caret,
  selected,
  onInsert
}: Omit<PhrasePickerProps, 'opened' | 'onClose'>) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { firm, isOwn, mark, keep, remove } = usePhrases()
  const [query, setQuery] = useState('')
  const [block, setBlock] = useState<BlockId | undefined>(parts.find((one) => one === caret))
  const [tone, setTone] = useState<Tone | undefined>(first)
  const [own, setOwn] = useState<string | undefined>(selected === '' ? undefined : selected)
  const list = useRef<HTMLUListElement>(null)
  const words = folded(query).split(' ').filter(Boolean)
  const fitting = foundPhrases(shippedPhrases, firm, { language, block, tone, words }, folded)
  // Words that fit nothing here may be sought elsewhere in a letter.
  const isElsewhere = fitting.length === 0 && words.length > 0
  const found = isElsewhere ? foundPhrases(shippedPhrases, firm, { language, words }, folded) : fitting
  const step = (event: KeyboardEvent, by: 1 | -1) => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[data-phrase]') ?? [])]
    const at = all.findIndex((one) => one === document.activeElement)
    if (at === 0 && by === -1) return
    event.preventDefault()
    all[Math.min(all.length - 1, at + by)]?.focus()
  }
  const onKeys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') step(event, 1)
    if (event.key === 'ArrowUp') step(event, -1)
  }
  const keepOwn = async () => {
    const text = (own ?? '').replace(/\s+/gu, ' ').trim()
    if (text === '') return
    const kept = await keep({ language, block: block ?? 'empathy', tones: tone ? [tone] : [...tones], text })
    if (kept) setOwn(undefined)
  }
  return (
    <div className={classes['picker']}>
      <TextInput
        {...field({ label: t('phrases.search'), hint: t('phrases.search-hint') })}
        data-autofocus
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={(event) => {
          onKeys(event)
          const [top] = found
          if (event.key === 'Enter' && top) onInsert(top.text)
        }}
      />
      <div className={classes['pair']}>
        <Select
          {...field({ label: t('phrases.part') })}
          allowDeselect={false}
          data={[
            { value: '', label: t('phrases.every-part') },
            ...parts.map((one) => ({ value: one, label: t(`studio.block.${one}`) }))
          ]}
          value={block ?? ''}
          onChange={(value) => setBlock(parts.find((one) => one === value))}
        />
        <Select
          {...field({ label: t('phrases.tone') })}
          allowDeselect={false}
          data={[
            { value: '', label: t('phrases.every-tone') },
            ...tones.map((one) => ({ value: one, label: t(`letter-tone.${one}`) }))
          ]}
          value={tone ?? ''}
          onChange={(value) => setTone(parseTone.safeParse(value).data)}
        />
      </div>
      {found.length === 0 && <p className={classes['soft']}>{t('phrases.none')}</p>}
      {isElsewhere && found.length > 0 && <p className={classes['soft']}>{t('phrases.elsewhere')}</p>}
      <ul ref={list} className={classes['list']} aria-label={t('phrases.list')} onKeyDown={onKeys}>
        {found.map((phrase) => (
          <Line
            key={phrase.id}
            phrase={phrase}
            isFavourite={firm.favourites.includes(phrase.id)}
            onInsert={onInsert}
            onMark={mark}
            onRemove={isOwn(phrase.id) ? remove : undefined}
          />
        ))}
      </ul>
      {own === undefined ? (
        <ActButton label={t('phrases.add')} rank="quiet" size="small" onAct={() => setOwn('')} inPalette={false} />
      ) : (
        <div className={classes['own']}>
          <WordsField
            label={t('phrases.text')}
            hint={t('phrases.text-hint')}
            maxLength={1_000}
            value={own}
            onChange={setOwn}
          />
          <ActButton label={t('phrases.keep')} size="small" onAct={keepOwn} inPalette={false} />
        </div>
      )}
    </div>
  )
}

interface LineProps {
  readonly phrase: Phrase
  readonly isFavourite: boolean
  readonly onInsert: (text: string) => void
  readonly onMark: (id: string, on: boolean) => Promise<void>
  readonly onRemove: ((id: string) => Promise<void>) | undefined
}

function Line({ phrase: { id, block, text, language }, isFavourite, onInsert, onMark, onRemove }: LineProps) {
  const { t } = useTexts()
  const label = t(isFavourite ? 'phrases.unmark' : 'phrases.mark')
  return (
    <li>
      <button type="button" data-phrase={id} className={classes['phrase']} onClick={() => onInsert(text)}>
        <span lang={language}>{text}</span>
        <span className={classes['soft']}>
          {[t(`studio.block.${block}`), ...(onRemove ? [t('phrases.own')] : [])].join(' · ')}
        </span>
      </button>
      <IconButton
        icon={isFavourite ? IconStarFilled : IconStar}
        label={label}
        name={t('phrases.of', { act: label, text })}
        aria-pressed={isFavourite}
        small
        onClick={() => void onMark(id, !isFavourite)}
      />
      {onRemove && (
        <IconButton
          icon={IconTrash}
          label={t('phrases.remove')}
          name={t('phrases.of', { act: t('phrases.remove'), text })}
          small
          onClick={() => void onRemove(id)}
        />
      )}
    </li>
  )
}

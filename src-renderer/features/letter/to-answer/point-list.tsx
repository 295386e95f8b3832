import { Checkbox } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import {
  answerOf,
  type PointAnswer,
  type PointToAnswer,
  pointAnswer
} from '../../../../src-shared/domain/letter/to-answer'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { useTexts } from '../../../lib/texts'
import { type ApartFromText, useDrawnText } from '../standing-draft'
import classes from './to-answer.module.css'

interface PointListProps {
  readonly draft: ApartFromText<LetterDraft>
  readonly onChange: (change: Partial<LetterDraft>) => void
  readonly view: CaseView
}

/** The client's points, by their numbers. One is struck off by hand; the words of the text that speak of it are a hint. */
export function PointList({ draft, onChange, view }: PointListProps) {
  const { t } = useTexts()
  const text = useDeferredValue(useDrawnText())
  const answer = useMemo(() => answerOf(text), [text])
  const points = view.grievances.filter(({ standing }) => standing !== 'withdrawn')
  if (draft.kind === 'formal-notice') return null
  if (points.length === 0) return <Words text={view.heard?.restatement || view.summary} />
  const { answered } = draft
  const told = points.map((point) => ({ point, found: pointAnswer(point, answer, answered) }))
  const left = told.filter(({ found }) => found.kind === 'open').length
  const toggle = ({ id }: PointToAnswer, isAnswered: boolean) =>
    onChange({ answered: isAnswered ? [...answered, id] : answered.filter((one) => one !== id) })
  return (
    <section className={classes['part']} aria-label={t('to-answer.points')}>
      <h2>{t('to-answer.points')}</h2>
      <p className={classes['soft']} aria-live="polite">
        {t('to-answer.left', { count: left })}
      </p>
      <ul>
        {told.map(({ point, found }) => (
          <Point key={point.id} point={point} found={found} onToggle={(is) => toggle(point, is)} />
        ))}
      </ul>
    </section>
  )
}

interface PointProps {
  readonly point: PointToAnswer
  readonly found: PointAnswer
  readonly onToggle: (answered: boolean) => void
}

function Point({ point, found, onToggle }: PointProps) {
  const { t, format } = useTexts()
  const words =
    found.kind === 'mentioned'
      ? t('to-answer.mentioned', { words: format.list(found.words.map((word) => t('triage.quote', { words: word }))) })
      : t('to-answer.open')
  return (
    <li data-answer={found.kind}>
      <Checkbox
        size="xs"
        checked={found.kind === 'answered'}
        label={`${point.number}. ${point.text}`}
        description={found.kind === 'answered' ? undefined : words}
        onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
      />
    </li>
  )
}

/** Nobody told the points apart: what was reported stands as it was understood. */
function Words({ text }: { readonly text: string }) {
  const { t } = useTexts()
  if (text === '') return null
  return (
    <section className={classes['part']} aria-label={t('to-answer.words')}>
      <h2>{t('to-answer.words')}</h2>
      <p dir="auto">{text}</p>
    </section>
  )
}

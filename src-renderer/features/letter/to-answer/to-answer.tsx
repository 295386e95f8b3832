import { memo, type ReactNode } from 'react'
import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import type { EventId } from '../../../../src-shared/lib/ids'
import { ActButton } from '../../../components/act/act-button'
import { DueMark } from '../../../components/marks/due-mark'
import { MoneyText } from '../../../components/marks/money-text'
import { StatusMark } from '../../../components/marks/status-mark'
import { useTexts } from '../../../lib/texts'
import type { ApartFromText } from '../standing-draft'
import { daysThatCount } from './days-that-count'
import { PointList } from './point-list'
import { QuoteFacts } from './quote-facts'
import classes from './to-answer.module.css'

interface ToAnswerProps {
  readonly draft: ApartFromText<LetterDraft>
  readonly onChange: (change: Partial<LetterDraft>) => void
  readonly view: CaseView
  /** The entry that one came to answer. */
  readonly asked: EventId | undefined
  readonly onRestart: () => void
}

/** Beside the text, what it has to answer: the client's points and wishes, our promises, what is known and possible, and when. */
export const ToAnswer = memo(function ToAnswer({ draft, onChange, view, asked, onRestart }: ToAnswerProps) {
  const { t } = useTexts()
  const isOther = asked !== undefined && draft.kind !== 'formal-notice' && draft.about !== asked
  return (
    <details open className={classes['column']}>
      <summary>{t('to-answer.title')}</summary>
      {isOther && (
        <div className={classes['part']}>
          <p>{t('to-answer.other')}</p>
          <ActButton label={t('to-answer.begin-again')} size="small" onAct={onRestart} />
        </div>
      )}
      <PointList draft={draft} onChange={onChange} view={view} />
      <Wanted view={view} />
      <Promises view={view} />
      <Findings view={view} />
      <div className={classes['act']}>
        <QuoteFacts draft={draft} onChange={onChange} view={view} />
      </div>
      <Remedies view={view} />
      <Days view={view} />
    </details>
  )
})

interface PartProps {
  readonly title: string
  readonly children: ReactNode
}

function Part({ title, children }: PartProps) {
  return (
    <section className={classes['part']} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

interface OfCase {
  readonly view: CaseView
}

function Wanted({ view }: OfCase) {
  const { t } = useTexts()
  const wanted = view.heard?.wanted || view.wanted
  if (wanted === '') return null
  return (
    <Part title={t('to-answer.wanted')}>
      <p dir="auto">{wanted}</p>
    </Part>
  )
}

function Promises({ view }: OfCase) {
  const { t } = useTexts()
  const told = view.promises.filter(({ standing }) => standing !== 'kept')
  if (told.length === 0) return null
  return (
    <Part title={t('to-answer.promises')}>
      <ul>
        {told.map(({ id, text, due, standing }) => (
          <li key={id}>
            <span dir="auto">{text}</span>
            {standing === 'missed' ? (
              <StatusMark tone="brick">{t('to-answer.missed')}</StatusMark>
            ) : (
              <DueMark due={due} />
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Findings({ view }: OfCase) {
  const { t } = useTexts()
  if (view.facts.length === 0) return null
  return (
    <Part title={t('to-answer.findings')}>
      <ul>
        {view.facts.map(({ id, text, standing, visibility }) => (
          <li key={id}>
            <span dir="auto">{text}</span>
            <span className={classes['soft']}>
              {visibility === 'communicable' ? t(`fact-standing.${standing}`) : t('to-answer.internal')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Remedies({ view }: OfCase) {
  const { t, format } = useTexts()
  const open = view.remedies.filter(({ answer }) => answer === 'open' || answer === 'accepted')
  if (open.length === 0) return null
  return (
    <Part title={t('to-answer.remedies')}>
      <ul>
        {open.map(({ id, text, cost, until }) => (
          <li key={id}>
            <span dir="auto">{text}</span>
            <span className={classes['soft']}>
              {cost && <MoneyText amount={cost} />}
              {until && t('to-answer.until', { date: format.date(until) })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Days({ view }: OfCase) {
  const { t } = useTexts()
  const days = daysThatCount(t, view)
  if (days.length === 0) return null
  return (
    <Part title={t('to-answer.days')}>
      <ul>
        {days.map(({ key, words, due }) => (
          <li key={key}>
            <span dir="auto">{words}</span>
            <DueMark due={due} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

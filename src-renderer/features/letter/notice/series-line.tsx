import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import { demandsSent, seriesOf } from '../../../../src-shared/domain/letter/series'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { earlierWords } from '../../../../src-shared/texts/letters/earlier-words'
import { ActButton } from '../../../components/act/act-button'
import { useNotice } from '../../../components/act/notices'
import { useTexts } from '../../../lib/texts'
import { type ApartFromText, useDrawnText, useStandingText } from '../standing-draft'
import classes from './notice.module.css'

interface SeriesLineProps {
  readonly draft: ApartFromText<LetterDraft>
  readonly onChange: (change: Partial<LetterDraft>) => void
  readonly view: CaseView
}

/** Where this demand stands among those before and after it, each with its number and day. */
export function SeriesLine({ draft, onChange, view }: SeriesLineProps) {
  const { t, format } = useTexts()
  const notice = useNotice()
  const drawn = useDrawnText()
  const standing = useStandingText()
  const { type } = view.deadlines.basis
  const money = draft.kind === 'formal-notice' ? draft.topic === 'payment' : type === 'unpaid' || type === 'billing'
  const series = seriesOf(draft.kind, money)
  if (series.length === 0) return null
  const sent = demandsSent(view.letters, draft.to)
  const text = draft.kind === 'formal-notice' ? draft.breach : drawn
  const left = sent.filter(({ number }) => !text.includes(number))
  const cite = () => {
    const said = earlierWords(left, draft.language)
    const isNotice = draft.kind === 'formal-notice'
    onChange(
      isNotice ? { breach: [said, draft.breach].filter(Boolean).join('\n\n') } : { body: afterMark(standing(), said) }
    )
    notice({ text: t('series.cited') })
  }
  return (
    <section className={classes['series']} aria-label={t('series.title')}>
      <ol>
        {series.map((kind) => {
          const last = sent.findLast((letter) => letter.kind === kind)
          const date = last && format.date(last.dated)
          const isHere = kind === draft.kind
          return (
            <li key={kind} aria-current={isHere ? 'step' : undefined}>
              <span>{t(`letter.kind.${kind}`)}</span>
              <span className={classes['soft']}>
                {last && date
                  ? t('series.sent', { number: last.number, date })
                  : t(isHere ? 'series.here' : 'series.not-sent')}
              </span>
            </li>
          )
        })}
      </ol>
      {left.length > 0 && <ActButton label={t('series.cite')} size="small" onAct={cite} />}
    </section>
  )
}

const FIRST_MARK = /^[ \t]*\[\[[a-z_-]+\]\][ \t]*\n?/u

/** Below the mark that a body may begin with, or before all of it. */
function afterMark(body: string, said: string): string {
  const mark = FIRST_MARK.exec(body)?.[0] ?? ''
  return `${mark}${said}\n\n${body.slice(mark.length)}`
}

import type { WorkedOut } from '../../../src-shared/domain/case/deadlines/work-out'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { reasonWords } from '../../../src-shared/texts/deadline-words'
import { useTexts } from '../../lib/texts'
import { Days } from './deadline-item'
import classes from './deadlines.module.css'
import { inputList } from './input-words'

interface DateAnswerProps {
  readonly rule: string
  readonly outcome: WorkedOut
  /** The date that stands. */
  readonly before: PlainDate | undefined
}

/** The date as the inputs give it now, or what they lack; told again as one types. */
export function DateAnswer({ rule, outcome, before }: DateAnswerProps) {
  const { t, format } = useTexts()
  const lastDay = outcome.ok && outcome.value.applicable ? outcome.value.lastDay : undefined
  return (
    <div className={classes['answer']} role="status">
      <Told rule={rule} outcome={outcome} />
      {before && lastDay && before !== lastDay && (
        <p className={classes['soft']}>{t('deadlines.preview.before', { date: format.longDate(before) })}</p>
      )}
    </div>
  )
}

function Told({ rule, outcome }: Omit<DateAnswerProps, 'before'>) {
  const texts = useTexts()
  const { t, language } = texts
  if (!outcome.ok) {
    const { reason } = outcome
    return (
      <p>
        {reason.kind === 'missing-input'
          ? t('deadlines.preview.missing', { inputs: inputList(texts, reason.inputs, rule) })
          : t('deadlines.preview.wrong')}
      </p>
    )
  }
  const { value } = outcome
  if (!value.applicable) return <p>{reasonWords(language, value.reason)}</p>
  if (!value.lastDay || !value.actBy)
    return <p>{t('deadlines.preview.missing', { inputs: inputList(texts, ['reading'], rule) })}</p>
  return (
    <>
      <Days side={value.side} lastDay={value.lastDay} actBy={value.actBy} />
      {value.pending && <p>{t('deadlines.pending')}</p>}
      {value.assumed.length > 0 && <p>{t('deadlines.assumed', { inputs: inputList(texts, value.assumed, rule) })}</p>}
      {!value.inForce && <p>{t('deadlines.not-in-force')}</p>}
    </>
  )
}

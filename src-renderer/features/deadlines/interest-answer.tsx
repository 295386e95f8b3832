import type { InterestDue, InterestKind } from '../../../src-shared/domain/case/deadlines/interest-due'
import type { InterestRefusal } from '../../../src-shared/domain/deadline/interest/interest'
import type { HalfYear } from '../../../src-shared/domain/deadline/interest/rates'
import type { Currency } from '../../../src-shared/lib/money'
import type { Result } from '../../../src-shared/lib/result'
import { halfYearWords, rateWords } from '../../../src-shared/texts/rate-words'
import { ActButton } from '../../components/act/act-button'
import { ToneShape } from '../../components/marks/status-mark'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'

interface InterestAnswerProps {
  /** Nothing while the form is not filled in. */
  readonly outcome: Result<InterestDue, InterestRefusal> | undefined
  readonly kind: InterestKind
  readonly currency: Currency
  /** Whoever pays is a consumer. */
  readonly consumerPays: boolean
  readonly onRate: (half: HalfYear) => void
}

/** Each half-year with its days and its rate, and what it comes to; or the rate that is missing, and the way to enter it. */
export function InterestAnswer({ outcome, kind, currency, consumerPays, onRate }: InterestAnswerProps) {
  const { t, language } = useTexts()
  if (outcome === undefined) return <p className={classes['soft']}>{t('late-interest.fill')}</p>
  if (outcome.ok) return <Sum due={outcome.value} kind={kind} currency={currency} consumerPays={consumerPays} />
  const { reason } = outcome
  if (reason.kind === 'backwards') return <p role="alert">{t('late-interest.backwards')}</p>
  const half = halfYearWords(language, reason.half)
  return (
    <div className={classes['answer']} role="alert">
      <p>
        <ToneShape tone="amber" /> {t(`late-interest.missing.${reason.table}`, { half })}
      </p>
      <div>
        <ActButton
          label={t('rates.enter-one', { half })}
          rank="main"
          onAct={() => onRate(reason.half)}
          inPalette={false}
        />
      </div>
    </div>
  )
}

const why = {
  business: 'late-interest.no-reminder',
  public: 'late-interest.no-reminder',
  'legal-company': 'late-interest.from-notice',
  'legal-individual': 'late-interest.from-notice'
} as const

function Sum({
  due,
  kind,
  currency,
  consumerPays
}: Omit<InterestAnswerProps, 'outcome' | 'onRate'> & { readonly due: InterestDue }) {
  const { t, format, language } = useTexts()
  const { charged, interest, fixed, belowFloor } = due
  const money = (cents: number) => format.money({ cents, currency })
  const halves = [...new Set(belowFloor)].map((half) => halfYearWords(language, half))
  return (
    <div className={classes['answer']} role="status">
      <table className={classes['table']}>
        <caption>{t('late-interest.by-half')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rates.half')}</th>
            <th scope="col">{t('late-interest.days')}</th>
            <th scope="col">{t('late-interest.rate')}</th>
          </tr>
        </thead>
        <tbody>
          {charged.map(({ half, after, days, rate }) => (
            <tr key={after}>
              <th scope="row">{halfYearWords(language, half)}</th>
              <td>{format.integer(days)}</td>
              <td>{rateWords(language, rate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={classes['sum']} aria-label={t('late-interest.owed')}>
        <div>
          <dt>{t('late-interest.total')}</dt>
          <dd>{money(interest)}</dd>
        </div>
        {fixed > 0 && (
          <div>
            <dt>{t('late-interest.fixed')}</dt>
            <dd>{money(fixed)}</dd>
          </div>
        )}
        <div data-total>
          <dt>{t('late-interest.sum')}</dt>
          <dd>{money(interest + fixed)}</dd>
        </div>
      </dl>
      {halves.length > 0 && (
        <p>
          <ToneShape tone="amber" /> {t('late-interest.below-floor', { halves: format.list(halves) })}
        </p>
      )}
      <p className={classes['soft']}>{t(why[kind])}</p>
      {consumerPays && <p className={classes['soft']}>{t('late-interest.no-fees')}</p>}
    </div>
  )
}

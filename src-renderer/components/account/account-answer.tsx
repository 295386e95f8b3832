import type { Account, AccountDue, AccountRefusal, DebtDue } from '../../../src-shared/domain/case/deadlines/account'
import type { InterestKind } from '../../../src-shared/domain/case/deadlines/interest-due'
import type { HalfYear } from '../../../src-shared/domain/deadline/interest/rates'
import type { Result } from '../../../src-shared/lib/result'
import { debtName } from '../../../src-shared/texts/account-words'
import { halfYearWords, rateWords } from '../../../src-shared/texts/rate-words'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { ToneShape } from '../marks/status-mark'
import classes from './account.module.css'

interface AccountAnswerProps {
  /** Nothing while the form is not filled in. */
  readonly account: Account | undefined
  readonly outcome: Result<AccountDue, AccountRefusal> | undefined
  /** Whoever pays is a consumer. */
  readonly consumerPays: boolean
  /** Absent where rates cannot be entered. */
  readonly onRate?: (half: HalfYear) => void
}

/** Each half-year with its days and its rate, and what all comes to; or what is missing, and the way to enter it. */
export function AccountAnswer({ account, outcome, consumerPays, onRate }: AccountAnswerProps) {
  const { t, language } = useTexts()
  if (!account || outcome === undefined) return <p className={classes['soft']}>{t('late-interest.fill')}</p>
  if (outcome.ok) return <Sum account={account} due={outcome.value} consumerPays={consumerPays} />
  const { reason } = outcome
  if (reason.kind === 'backwards') return <p role="alert">{t('late-interest.backwards')}</p>
  if (reason.kind === 'over-deducted') {
    return <p role="alert">{t('account.over-deducted', { name: reason.label || t('account.debt') })}</p>
  }
  const half = halfYearWords(language, reason.half)
  return (
    <div className={classes['answer']} role="alert">
      <p>
        <ToneShape tone="amber" /> {t(`late-interest.missing.${reason.table}`, { half })}
      </p>
      {onRate && (
        <div>
          <ActButton
            label={t('rates.enter-one', { half })}
            rank="main"
            onAct={() => onRate(reason.half)}
            inPalette={false}
          />
        </div>
      )}
    </div>
  )
}

const why: Readonly<Record<InterestKind, 'late-interest.no-reminder' | 'late-interest.from-notice'>> = {
  business: 'late-interest.no-reminder',
  public: 'late-interest.no-reminder',
  'legal-company': 'late-interest.from-notice',
  'legal-individual': 'late-interest.from-notice'
}

interface SumProps {
  readonly account: Account
  readonly due: AccountDue
  readonly consumerPays: boolean
}

function Sum({ account, due, consumerPays }: SumProps) {
  const { t, format, language } = useTexts()
  const { interest, fixed, principal, total, belowFloor } = due
  const money = (cents: number) => format.money({ cents, currency: account.currency })
  const halves = belowFloor.map((half) => halfYearWords(language, half))
  return (
    <div className={classes['answer']} role="status">
      {due.debts.map((debt, place) => (
        // Two debts may bear the same name: they keep their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: as said above
        <DebtTable key={place} debt={debt} name={debtName(language, due.debts, debt.label, place)} account={account} />
      ))}
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
        <div>
          <dt>{t('account.principal')}</dt>
          <dd>{money(principal)}</dd>
        </div>
        <div data-total>
          <dt>{t('account.claimed')}</dt>
          <dd>{money(total)}</dd>
        </div>
      </dl>
      {halves.length > 0 && (
        <p>
          <ToneShape tone="amber" /> {t('late-interest.below-floor', { halves: format.list(halves) })}
        </p>
      )}
      <p className={classes['soft']}>{t(why[account.kind])}</p>
      {consumerPays && <p className={classes['soft']}>{t('late-interest.no-fees')}</p>}
    </div>
  )
}

function DebtTable({
  debt,
  name,
  account
}: {
  readonly debt: DebtDue
  readonly name: string
  readonly account: Account
}) {
  const { t, format, language } = useTexts()
  const money = (cents: number) => format.money({ cents, currency: account.currency })
  if (debt.rows.length === 0) return null
  return (
    <table className={classes['table']}>
      <caption>{account.debts.length > 1 ? name : t('late-interest.by-half')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rates.half')}</th>
          <th scope="col">{t('account.base')}</th>
          <th scope="col">{t('late-interest.days')}</th>
          <th scope="col">{t('late-interest.rate')}</th>
        </tr>
      </thead>
      <tbody>
        {debt.rows.map(({ half, after, days, rate, balance }) => (
          <tr key={after}>
            <th scope="row">{halfYearWords(language, half)}</th>
            <td>{money(balance)}</td>
            <td>{format.integer(days)}</td>
            <td>{rateWords(language, rate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { accountDue } from '../../../src-shared/domain/case/deadlines/account'
import type { HalfYear, Rates } from '../../../src-shared/domain/deadline/interest/rates'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { AccountAnswer } from '../../components/account/account-answer'
import { AccountFields } from '../../components/account/account-fields'
import { accountOf, keptAccounts, proposedAccount } from '../../components/account/account-form'
import { useRates } from '../../components/deadline/use-deadline-settings'
import { useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './deadlines.module.css'
import { InterestActs } from './interest-acts'

interface InterestPanelProps {
  readonly view: CaseView
  /** A rate nobody entered yet. */
  readonly onRate: (half: HalfYear) => void
}

/** What is owed late, by half-year; nothing at all where a rate is not known. */
export function InterestPanel(props: InterestPanelProps) {
  const rates = useRates()
  return rates ? <Reckoning {...props} rates={rates} /> : null
}

function Reckoning({ view, onRate, rates }: InterestPanelProps & { readonly rates: Rates }) {
  const { t } = useTexts()
  const { today } = useToday()
  const { direction, status } = view.deadlines.basis.given
  const { form, change } = useKeptForm(keptAccounts, view.row.id, proposedAccount(view, today))
  // Nothing runs without the day from which it does.
  const typed = form.debts.every(({ from }) => from !== undefined) ? accountOf(form) : undefined
  const outcome = typed && accountDue(rates, typed)
  return (
    <div className={classes['panel']}>
      <AccountFields form={form} onChange={change} />
      <AccountAnswer
        account={typed}
        outcome={outcome}
        consumerPays={status === 'consumer' && direction !== 'we-answer'}
        onRate={onRate}
      />
      {typed && outcome?.ok && <InterestActs asked={{ case: view.row.id, account: typed }} />}
      <p className={classes['soft']}>{t('deadline.disclaimer')}</p>
    </div>
  )
}

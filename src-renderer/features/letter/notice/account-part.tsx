import { useState } from 'react'
import { type Account, accountDue } from '../../../../src-shared/domain/case/deadlines/account'
import type { Rates } from '../../../../src-shared/domain/deadline/interest/rates'
import type { FormalNoticeDraft } from '../../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { noticeWords } from '../../../../src-shared/texts/letters/notice-words'
import { AccountAnswer } from '../../../components/account/account-answer'
import { AccountFields } from '../../../components/account/account-fields'
import { accountOf, formOf, keptAccounts, proposedAccount } from '../../../components/account/account-form'
import { ActButton } from '../../../components/act/act-button'
import { useRates } from '../../../components/deadline/use-deadline-settings'
import { PanelForm, SidePanel } from '../../../components/frame/side-panel'
import { useKeptForm } from '../../../lib/kept-form'
import { useTexts } from '../../../lib/texts'
import { useToday } from '../../../lib/today'
import classes from './notice.module.css'

interface AccountPartProps {
  readonly draft: FormalNoticeDraft
  readonly onChange: (change: Partial<FormalNoticeDraft>) => void
  readonly view: CaseView
}

/** The account that makes the sum claimed, as a page of its own; the letter names no other sum. */
export function AccountPart({ draft, onChange, view }: AccountPartProps) {
  const { t, format } = useTexts()
  const rates = useRates()
  const [opened, setOpened] = useState(false)
  const { account } = draft
  const due = account && rates && accountDue(rates, account)
  const take = (taken: Account) => {
    setOpened(false)
    const worked = rates && accountDue(rates, taken)
    if (worked?.ok) onChange(withAccount(draft, taken, worked.value.total))
  }
  const total = due?.ok ? due.value.total : undefined
  return (
    <div className={classes['account']}>
      {account && (
        <p>
          {t('account.in-letter')}{' '}
          {total !== undefined && <strong>{format.money({ cents: total, currency: account.currency })}</strong>}
        </p>
      )}
      <div className={classes['acts']}>
        <ActButton label={t(account ? 'account.change' : 'account.make')} size="small" onAct={() => setOpened(true)} />
        {account && total !== undefined && draft.claimed?.cents !== total && (
          <ActButton
            label={t('account.again')}
            size="small"
            onAct={() => onChange(withAccount(draft, account, total))}
          />
        )}
        {account && (
          <ActButton
            label={t('account.remove')}
            rank="quiet"
            size="small"
            onAct={() => onChange({ account: undefined })}
          />
        )}
      </div>
      <SidePanel opened={opened} title={t('account.panel')} onClose={() => setOpened(false)}>
        {rates && (
          <AccountPanel
            rates={rates}
            view={view}
            to={draft.to}
            account={account}
            onTake={take}
            onClose={() => setOpened(false)}
          />
        )}
      </SidePanel>
    </div>
  )
}

/** The demand as proposed names the sum of the account; one in somebody's own words stays. */
function withAccount(draft: FormalNoticeDraft, account: Account, cents: number): Partial<FormalNoticeDraft> {
  const claimed = { cents, currency: account.currency }
  const worded = (amount: typeof claimed | undefined) => noticeWords('payment', draft.language, { amount }).demand
  const isOurs = draft.demand.trim() === '' || draft.demand === worded(draft.claimed)
  return { account, claimed, ...(isOurs && { demand: worded(claimed) }) }
}

interface AccountPanelProps {
  readonly rates: Rates
  readonly view: CaseView
  readonly to: FormalNoticeDraft['to']
  readonly account: Account | undefined
  readonly onTake: (account: Account) => void
  readonly onClose: () => void
}

function AccountPanel({ rates, view, to, account, onTake, onClose }: AccountPanelProps) {
  const { t } = useTexts()
  const { today } = useToday()
  const status = view.parties.find(({ contact }) => contact === to)?.status
  const first = account ? formOf(account) : proposedAccount(view, today, { direction: 'we-claim', status })
  // Of the other party itself it is the account that its deadlines show.
  const key = to && to !== view.parties[0]?.contact ? `${view.row.id}:${to}` : view.row.id
  const { form, change } = useKeptForm(keptAccounts, key, first)
  const [missing, setMissing] = useState(false)
  const typed = accountOf(form)
  const outcome = typed && accountDue(rates, typed)
  return (
    <PanelForm
      actLabel={t('account.take')}
      refused={missing && !outcome?.ok ? t('late-interest.fill') : undefined}
      onSubmit={async () => {
        setMissing(true)
        if (typed && outcome?.ok) onTake(typed)
      }}
      onClose={onClose}
    >
      <AccountFields form={form} onChange={change} />
      <AccountAnswer account={typed} outcome={outcome} consumerPays={status === 'consumer'} />
    </PanelForm>
  )
}

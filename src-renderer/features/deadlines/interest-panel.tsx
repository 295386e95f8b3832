import { Select, TextInput } from '@mantine/core'
import {
  type InterestKind,
  interestDue,
  interestKind,
  interestKinds,
  runsFromNotice
} from '../../../src-shared/domain/case/deadlines/interest-due'
import { readRate } from '../../../src-shared/domain/deadline/interest/rate-table'
import type { HalfYear, Rates } from '../../../src-shared/domain/deadline/interest/rates'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { Money } from '../../../src-shared/lib/money'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { useRates } from '../../components/deadline/use-deadline-settings'
import { AmountField } from '../../components/form/amount-field'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './deadlines.module.css'
import { InterestActs } from './interest-acts'
import { InterestAnswer } from './interest-answer'

interface InterestPanelProps {
  readonly view: CaseView
  /** A rate nobody entered yet. */
  readonly onRate: (half: HalfYear) => void
}

interface Form {
  readonly kind: InterestKind
  readonly principal: Money | undefined
  readonly from: PlainDate | undefined
  readonly to: PlainDate | undefined
  /** As typed, in percent. */
  readonly agreed: string
}
const kept: KeptForms<Form> = new Map()

/** What the late payment of one invoice costs, by half-year; nothing at all where a rate is not known. */
export function InterestPanel(props: InterestPanelProps) {
  const rates = useRates()
  return rates ? <Reckoning {...props} rates={rates} /> : null
}

function Reckoning({ view, onRate, rates }: InterestPanelProps & { readonly rates: Rates }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { today } = useToday()
  const { direction, status } = view.deadlines.basis.given
  const proposed = interestKind(direction, status)
  const { form, change } = useKeptForm<Form>(kept, view.row.id, {
    kind: proposed,
    principal: view.amount,
    from: runsFromNotice(proposed) ? noticeOf(view) : undefined,
    to: today,
    agreed: ''
  })
  const { kind, principal, from, to, agreed } = form
  const rate = readRate(agreed)
  const wrongRate = agreed.trim() !== '' && rate === undefined
  const agreedRate = kind === 'business' && rate ? { agreed: hundredths(rate) } : {}
  const asked =
    principal && from && to && !wrongRate ? { kind, principal: principal.cents, from, to, ...agreedRate } : undefined
  const outcome = asked && interestDue(rates, asked)
  return (
    <div className={classes['panel']}>
      <Select
        {...field({ label: t('late-interest.kind'), hint: t('late-interest.kind.hint') })}
        allowDeselect={false}
        data={interestKinds.map((value) => ({ value, label: t(`late-interest.kind.${value}`) }))}
        value={kind}
        onChange={(value) => change({ kind: interestKinds.find((one) => one === value) ?? kind })}
      />
      <AmountField
        label={t('late-interest.principal')}
        value={principal}
        onChange={(amount) => change({ principal: amount })}
      />
      <div className={classes['fields']}>
        <PlainDayField
          label={t(runsFromNotice(kind) ? 'late-interest.notice' : 'late-interest.due')}
          width="date"
          value={from}
          onChange={(day) => change({ from: day })}
        />
        <PlainDayField label={t('late-interest.to')} width="date" value={to} onChange={(day) => change({ to: day })} />
      </div>
      {kind === 'business' && (
        <TextInput
          {...field({
            label: t('late-interest.agreed'),
            hint: t('late-interest.agreed.hint'),
            optional: true,
            width: 'short',
            error: wrongRate ? t('rates.wrong') : undefined
          })}
          inputMode="decimal"
          rightSection="%"
          maxLength={8}
          value={agreed}
          onChange={({ currentTarget }) => change({ agreed: currentTarget.value })}
        />
      )}
      <InterestAnswer
        outcome={outcome}
        kind={kind}
        currency={principal?.currency ?? 'EUR'}
        consumerPays={status === 'consumer' && direction !== 'we-answer'}
        onRate={onRate}
      />
      {asked && principal && outcome?.ok && (
        <InterestActs asked={{ ...asked, case: view.row.id, currency: principal.currency }} />
      )}
      <p className={classes['soft']}>{t('deadline.disclaimer')}</p>
    </div>
  )
}

const hundredths = (rate: string): number => Number(rate.replace('.', ''))

/** The day our latest formal notice was first presented, or was posted or dated. */
function noticeOf({ letters }: CaseView): PlainDate | undefined {
  const notice = letters.findLast(({ kind }) => kind === 'formal-notice')
  return notice && (notice.mailing.presented ?? notice.mailing.deposited ?? notice.dated)
}

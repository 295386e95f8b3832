import type { Account, Deduction } from '../../../src-shared/domain/case/deadlines/account'
import { type InterestKind, interestKind, runsFromNotice } from '../../../src-shared/domain/case/deadlines/interest-due'
import { readRate } from '../../../src-shared/domain/deadline/interest/rate-table'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { Money } from '../../../src-shared/lib/money'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import type { KeptForms } from '../../lib/kept-form'

export interface DebtForm {
  readonly label: string
  readonly amount: Money | undefined
  readonly from: PlainDate | undefined
}

export interface DeductionForm {
  readonly kind: Deduction['kind']
  readonly label: string
  readonly amount: Money | undefined
  readonly on: PlainDate | undefined
  readonly of: number
}

/** An account while it is typed; `accountOf` reads it once nothing is missing. */
export interface AccountForm {
  readonly kind: InterestKind
  readonly debts: readonly DebtForm[]
  readonly deductions: readonly DeductionForm[]
  readonly to: PlainDate | undefined
  /** As typed, in percent. */
  readonly agreed: string
  readonly interestFirst: boolean
}

/** One account a case, in its deadlines and in its letters alike. */
export const keptAccounts: KeptForms<AccountForm> = new Map()

/** The day our latest formal notice was first presented, or was posted or dated. */
function noticeOf({ letters }: CaseView): PlainDate | undefined {
  const notice = letters.findLast(({ kind }) => kind === 'formal-notice')
  return notice && (notice.mailing.presented ?? notice.mailing.deposited ?? notice.dated)
}

/** What the case tells of it, where nobody else than its other party pays. */
export function proposedAccount(
  view: CaseView,
  today: PlainDate,
  { direction, status }: Pick<CaseView['deadlines']['basis']['given'], 'direction' | 'status'> = view.deadlines.basis
    .given
): AccountForm {
  const kind = interestKind(direction, status)
  const from = runsFromNotice(kind) ? noticeOf(view) : undefined
  return {
    kind,
    debts: [{ label: '', amount: view.amount, from }],
    deductions: [],
    to: today,
    agreed: '',
    interestFirst: true
  }
}

export function formOf({ debts, deductions, currency, to, kind, agreed, interestFirst }: Account): AccountForm {
  const amount = (cents: number): Money => ({ cents, currency })
  return {
    ...{ kind, to, interestFirst },
    agreed: agreed === undefined ? '' : String(agreed / 100),
    debts: debts.map(({ label, cents, from }) => ({ label, from, amount: amount(cents) })),
    deductions: deductions.map(({ cents, on, ...rest }) => ({ ...rest, on, amount: amount(cents) }))
  }
}

export const wrongRate = ({ agreed }: AccountForm): boolean => agreed.trim() !== '' && readRate(agreed) === undefined

/** The account, once all of it can be read. */
export function accountOf(form: AccountForm): Account | undefined {
  const { kind, to, interestFirst } = form
  const debts = form.debts.flatMap(({ label, amount, from }) =>
    amount && amount.cents > 0 ? [{ label: label.trim(), cents: amount.cents, ...(from && { from }) }] : []
  )
  const deductions = form.deductions.flatMap(({ amount, on, label, ...rest }) => {
    const isWhole = amount && amount.cents > 0 && (rest.kind !== 'payment' || on !== undefined)
    return isWhole ? [{ ...rest, label: label.trim(), cents: amount.cents, ...(on && { on }) }] : []
  })
  const isWhole = debts.length === form.debts.length && deductions.length === form.deductions.length
  if (!isWhole || debts.length === 0 || !to || wrongRate(form)) return undefined
  const rate = kind === 'business' ? readRate(form.agreed) : undefined
  const currency = form.debts[0]?.amount?.currency ?? 'EUR'
  const agreed = rate ? { agreed: Number(rate.replace('.', '')) } : {}
  return { ...{ kind, debts, deductions, to, interestFirst, currency }, ...agreed }
}

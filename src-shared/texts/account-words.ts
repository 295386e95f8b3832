import { type Account, type AccountDue, type DebtDue, firstDay } from '../domain/case/deadlines/account'
import type { InterestKind } from '../domain/case/deadlines/interest-due'
import type { Language } from '../domain/common/vocabulary'
import type { TableBlock } from '../domain/letter/content'
import { formatFor } from './format'
import { halfYearWords, rateWords } from './rate-words'
import { sentenceCase } from './sentence-case'
import { translator } from './translator'

/** An account as it is put on paper: its days by half-year, and what they come to. */
export interface StatedAccount {
  readonly account: Account
  readonly due: AccountDue
  readonly language: Language
}

/** Where the law says what runs, and from when. */
const sources: Readonly<Record<InterestKind, string>> = {
  business: 'C. com. art. L441-10 II, D441-5',
  public: 'CCP art. R2192-31, D2192-35',
  'legal-company': 'C. civ. art. 1231-6, CMF art. L313-2',
  'legal-individual': 'C. civ. art. 1231-6, CMF art. L313-2'
}

/** A part of an account: a title, and its table. */
export interface AccountPart {
  readonly title: string
  readonly table: TableBlock
}

const isPenalty = (kind: InterestKind): boolean => kind === 'business' || kind === 'public'

/** What a debt is called; the only one of an account may have no name. */
export function debtName(language: Language, debts: readonly unknown[], label: string, place: number): string {
  const t = translator(language)
  if (label.trim() !== '') return label.trim()
  return debts.length === 1 ? t('account.debt') : t('account.debt-number', { number: place + 1 })
}

/** The sums to claim, each apart: what is left to pay, interest or penalties to the day, the lump sum. */
export function claimedTable({ account, due, language }: StatedAccount): TableBlock {
  const t = translator(language)
  const { money, date } = formatFor(language)
  const sum = (cents: number) => money({ cents, currency: account.currency })
  const until = { date: date(account.to) }
  const interest = t(isPenalty(account.kind) ? 'account.penalties-until' : 'account.interest-until', until)
  return {
    kind: 'table',
    columns: [
      { title: t('account.what'), align: 'left' },
      { title: t('account.amount'), align: 'right' }
    ],
    rows: [
      [t('account.principal'), sum(due.principal)],
      ...(due.interest > 0 ? [[interest, sum(due.interest)]] : []),
      ...(due.fixed > 0 ? [[t('late-interest.fixed'), sum(due.fixed)]] : [])
    ],
    total: [t('account.claimed'), sum(due.total)]
  }
}

/** The whole account: each debt with what lessens it, its days by half-year, then the sums. */
export function accountParts(stated: StatedAccount): readonly AccountPart[] {
  const { due, language } = stated
  const t = translator(language)
  const debts = due.debts.flatMap((debt, place) =>
    debtParts(stated, debt, debtName(language, due.debts, debt.label, place))
  )
  return [...debts, { title: t('account.sums'), table: claimedTable(stated) }]
}

function debtParts(stated: StatedAccount, debt: DebtDue, name: string): readonly AccountPart[] {
  const t = translator(stated.language)
  const rows = debt.rows.length > 0 ? [{ title: t('account.running', { name }), table: runTable(stated, debt) }] : []
  return [{ title: name, table: owedTable(stated, debt) }, ...rows]
}

function owedTable({ account, language }: StatedAccount, debt: DebtDue): TableBlock {
  const t = translator(language)
  const { money, date } = formatFor(language)
  const sum = (cents: number) => money({ cents, currency: account.currency })
  const from = isPenalty(account.kind) ? 'account.due-on' : 'account.from-notice'
  return {
    kind: 'table',
    columns: [
      { title: t('account.what'), align: 'left' },
      { title: t('account.amount'), align: 'right' }
    ],
    rows: [
      [debt.from ? t(from, { date: date(debt.from) }) : t('account.amount-due'), sum(debt.cents)],
      ...debt.deductions.map(({ kind, label, cents, on }) => [
        [sentenceCase(t(`account.deduction.${kind}`)), label.trim(), on ? date(on) : ''].filter(Boolean).join(', '),
        sum(-cents)
      ]),
      ...(debt.interestPaid > 0 ? [[t('account.paid-interest'), sum(debt.interestPaid)]] : [])
    ],
    total: [t('account.principal'), sum(debt.principal)]
  }
}

function runTable({ account, language }: StatedAccount, debt: DebtDue): TableBlock {
  const t = translator(language)
  const { money, date, integer } = formatFor(language)
  const sum = (cents: number) => money({ cents, currency: account.currency })
  const ran = debt.rows.reduce((all, { interest }) => all + interest, 0)
  return {
    kind: 'table',
    columns: [
      { title: t('account.period'), align: 'left' },
      { title: t('account.base'), align: 'right' },
      { title: t('late-interest.rate'), align: 'right' },
      { title: t('late-interest.days'), align: 'right' },
      { title: t('late-interest.total'), align: 'right' }
    ],
    rows: debt.rows.map((row) => [
      t('account.span', {
        half: sentenceCase(halfYearWords(language, row.half)),
        from: date(firstDay(row)),
        to: date(row.to)
      }),
      sum(row.balance),
      rateWords(language, row.rate),
      integer(row.days),
      sum(row.interest)
    ]),
    total: [t('account.total'), '', '', '', sum(ran)]
  }
}

/** How it is reckoned, with where the law says so. */
export function accountNotes({ account, language }: StatedAccount): string {
  const t = translator(language)
  const paid = account.deductions.some(({ kind }) => kind === 'payment')
  const withheld = account.deductions.some(({ kind }) => kind === 'retention')
  return [
    `${t('interest-paper.formula')} ${sources[account.kind]}.`,
    ...(account.agreed === undefined
      ? []
      : [`${t('common.named', { name: t('late-interest.agreed'), value: rateWords(language, account.agreed) })}.`]),
    ...(paid ? [t(account.interestFirst ? 'account.note.interest-first' : 'account.note.principal-first')] : []),
    ...(withheld ? [t('account.note.retention')] : [])
  ].join(' ')
}

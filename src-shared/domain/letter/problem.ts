import type { LetterId } from '../../lib/ids'
import type { PlainDate } from '../../lib/plain-date'
import type { Result } from '../../lib/result'
import type { AddressIssue } from '../address/normalise-address'
import type { AccountDue, AccountRefusal } from '../case/deadlines/account'
import type { Company, Mediator, Person } from '../organisation/organisation'
import type { LetterKind } from './kinds'

export const letterProblemCodes = [
  'no-recipient',
  'recipient-not-party',
  'recipient-is-complainant',
  'recipient-insolvent',
  'address-issue',
  'no-company',
  'no-register',
  'no-signatory',
  'may-not-sign',
  'beyond-signing-power',
  'no-subject',
  'no-body',
  'no-promise',
  'no-promise-date',
  'promise-in-past',
  'no-demand-date',
  'demand-in-past',
  'already-acknowledged',
  'no-obligation',
  'no-breach',
  'no-demand',
  'no-days',
  'no-deadline',
  'deadline-too-soon',
  'no-basis',
  'no-consequence',
  'piece-unknown',
  'piece-not-communicable',
  'no-enclosures',
  'clause-not-cited',
  'already-sent',
  'answered-today',
  'told-today',
  'earlier-not-cited',
  'account-unknown',
  'account-not-theirs',
  'account-changed',
  'sum-not-account',
  'no-amount',
  'no-mediator',
  'no-meeting-date',
  'no-meeting-place',
  'meeting-in-past',
  'meeting-too-soon',
  'dated-in-past',
  'placeholder-left',
  'not-printable'
] as const
export type LetterProblemCode = (typeof letterProblemCodes)[number]

/** What stands between a draft and its issue. `blocking` refuses; `warning` is shown and may be passed. */
export interface LetterProblem {
  readonly code: LetterProblemCode
  /** The field of the draft it belongs to. */
  readonly field: string
  readonly severity: 'blocking' | 'warning'
  readonly params?: Readonly<Record<string, string | number>>
}

/** What a letter is checked against besides its case. */
export interface LetterContext {
  readonly today: PlainDate
  readonly company: Company | undefined
  /** Of consumers, whom the firm answers to. */
  readonly mediator?: Mediator | undefined
  readonly signatory: Person | undefined
  /** Why the recipient's address does not fit an envelope; empty when it does. */
  readonly addressIssues: readonly AddressIssue[]
  /** What the same person was written or told on that day already, in this case and in others. */
  readonly sameDay?: SameDay | undefined
  /** What the account of the draft comes to; undefined where it has none. */
  readonly account?: Result<AccountDue, AccountRefusal> | undefined
}

/** What went out to one person on one day. */
export interface SameDay {
  readonly letters: readonly { readonly id: LetterId; readonly kind: LetterKind; readonly number: string }[]
  /** Whether the last message that was no letter was written or spoken; undefined where there was none. */
  readonly told?: 'written' | 'spoken' | undefined
}

/** The issue is refused while it stands. */
export const blocking = (code: LetterProblemCode, field: string, params?: LetterProblem['params']): LetterProblem => ({
  code,
  field,
  severity: 'blocking',
  ...(params && { params })
})
/** It is shown and may be passed. */
export const warning = (code: LetterProblemCode, field: string, params?: LetterProblem['params']): LetterProblem => ({
  code,
  field,
  severity: 'warning',
  ...(params && { params })
})
/** Whether nothing but blanks was written. */
export const empty = (text: string): boolean => text.trim() === ''
/** A gap of a template, or what people type where something is still to come. */
export const PLACEHOLDER = /\{\{|\}\}|\{%|%\}|_{3,}|\[\.{3}\]|\[…\]|\[(?:à compléter|insert)(?:[\s:][^\]\n]*)?\]/iu

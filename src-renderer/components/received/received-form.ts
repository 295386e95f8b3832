import { LEAST_INSURER_DAYS } from '../../../src-shared/domain/case/commands/received'
import type { DaysFrom, ReceivedKind } from '../../../src-shared/domain/case/vocabulary'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Input } from '../../../src-shared/ipc/contract'
import type { ContactId } from '../../../src-shared/lib/ids'
import type { Money } from '../../../src-shared/lib/money'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { dayProblem, readDay } from '../happened/read-day'

/** A letter of theirs as it is typed in. */
export interface ReceivedTyped {
  readonly kind: ReceivedKind
  readonly from: ContactId | undefined
  readonly subject: string
  readonly dated: string
  readonly presented: string
  readonly collected: string
  readonly tracking: string
  readonly demand: string
  readonly amount: Money | undefined
  readonly until: string
  readonly days: string
  readonly daysFrom: DaysFrom
  readonly answerOwed: boolean
  readonly aboutWorks: boolean
  readonly insurerDays: string
  readonly files: readonly Attachment[]
}

export const nothingTyped: ReceivedTyped = {
  kind: 'recorded',
  from: undefined,
  subject: '',
  dated: '',
  presented: '',
  collected: '',
  tracking: '',
  demand: '',
  amount: undefined,
  until: '',
  days: '',
  daysFrom: 'presented',
  answerOwed: true,
  aboutWorks: false,
  insurerDays: String(LEAST_INSURER_DAYS),
  files: []
}

export type ReceivedFields = NonNullable<Input<'arrival.file'>['letter']>
export type ReceivedErrors = Readonly<Partial<Record<keyof ReceivedTyped, string>>>

const MOST_DAYS = 365

/** What is recorded of it, or what is missing; each day is its own, and none is guessed from another. */
export function readReceived(
  typed: ReceivedTyped,
  today: PlainDate
): { readonly value: ReceivedFields | undefined; readonly errors: ReceivedErrors } {
  const past = { dated: typed.dated, presented: typed.presented, collected: typed.collected }
  const days = Object.entries(past).map(([name, text]) => ({ name, text, day: readDay(text, today) }))
  const until = readDay(typed.until, today, 'future')
  const count = readCount(typed.days, 1)
  const asks = typed.demand.trim() !== ''
  const claims = typed.until.trim() !== '' || typed.days.trim() !== '' || typed.amount !== undefined
  const insurerDays = readCount(typed.insurerDays, LEAST_INSURER_DAYS)
  const errors: ReceivedErrors = {
    ...(typed.from === undefined && { from: 'required' }),
    ...(typed.subject.trim() === '' && { subject: 'required' }),
    ...Object.fromEntries(
      days.flatMap(({ name, text, day }) => (text.trim() !== '' && !day ? [[name, dayProblem(text)]] : []))
    ),
    ...(typed.until.trim() !== '' && !until && { until: dayProblem(typed.until) }),
    ...(typed.days.trim() !== '' && !count && { days: 'not-a-number' }),
    ...(claims && !asks && { demand: 'required' }),
    ...(typed.aboutWorks && !insurerDays && { insurerDays: 'not-a-number' })
  }
  if (typed.from === undefined || Object.keys(errors).length > 0) return { value: undefined, errors }
  const { kind, from, subject, tracking, amount, answerOwed, aboutWorks } = typed
  const known = Object.fromEntries(days.flatMap(({ name, day }) => (day ? [[name, day]] : [])))
  const demand = {
    text: typed.demand,
    ...(amount && { amount }),
    ...(until && { until }),
    ...(count && { days: count, daysFrom: typed.daysFrom })
  }
  const value = { kind, from, subject, text: '', tracking, answerOwed, aboutWorks, ...known }
  return {
    value: { ...value, ...(asks && { demand }), ...(aboutWorks && insurerDays && { insurerDays }) },
    errors
  }
}

function readCount(text: string, least: number): number | undefined {
  if (!/^\d{1,3}$/u.test(text.trim())) return undefined
  const count = Number(text)
  return count >= least && count <= MOST_DAYS ? count : undefined
}

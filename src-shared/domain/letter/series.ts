import type { ContactId } from '../../lib/ids'
import type { PlainDate } from '../../lib/plain-date'
import { kindUses, type LetterKind } from './kinds'

/** Demands in the order in which they grow harder, by what they are about. */
const payment: readonly LetterKind[] = [
  'payment-reminder-1',
  'payment-reminder-2',
  'payment-reminder-3',
  'formal-notice',
  'last-notice'
]
const repair: readonly LetterKind[] = ['first-demand', 'formal-notice', 'last-notice']
const supplier: readonly LetterKind[] = ['first-demand', 'supplier-repair-notice', 'last-notice']

/** The series that a demand belongs to; empty for a letter that is no step of one. */
export function seriesOf(kind: LetterKind, aboutMoney: boolean): readonly LetterKind[] {
  const series = [kind === 'supplier-repair-notice' ? supplier : repair, payment]
  return (aboutMoney ? series.toReversed() : series).find((kinds) => kinds.includes(kind)) ?? []
}

/** The demand that comes after one that had no effect. */
export function nextDemand(kind: LetterKind, aboutMoney: boolean): LetterKind | undefined {
  const series = seriesOf(kind, aboutMoney)
  return series[series.indexOf(kind) + 1]
}

export const isStepOfSeries = (kind: LetterKind): boolean => seriesOf(kind, false).length > 0

interface Sent {
  readonly kind: LetterKind
  readonly to: ContactId
  readonly mailing: { readonly deposited?: PlainDate | undefined; readonly collected?: PlainDate | undefined }
}

/** What was demanded of a party before and left: a recorded letter that was never posted nor handed over did not. */
export function demandsSent<L extends Sent>(letters: readonly L[], to: ContactId | undefined): readonly L[] {
  return letters.filter(({ kind, to: whom, mailing }) => {
    const { group, manner } = kindUses[kind]
    const isDemand = group === 'claiming' || group === 'paying'
    const hasLeft = manner === 'warm' || mailing.deposited !== undefined || mailing.collected !== undefined
    return isDemand && whom === to && hasLeft
  })
}

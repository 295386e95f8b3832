import type { ContactId, DefectId, LotId } from '../../../lib/ids'
import type { Money } from '../../../lib/money'
import type { PlainDate } from '../../../lib/plain-date'
import { type CostNature, type Payer, payers } from '../events/defects'
import type { DefectCost, Retention } from '../state/defects'
import type { Defect } from '../state/visits'
import type { HeldLot } from './cascade'
import { clientStanding, type DefectTrack, isReserved } from './ladders'

/** What the repair of one defect costs, at whose expense, and who answers for the defect. */
export interface Expense {
  readonly defect: DefectId
  readonly number: number
  readonly place: string
  readonly contractor?: ContactId | undefined
  readonly lot?: LotId | undefined
  readonly nature: CostNature
  readonly amount: Money
  readonly payer: Payer
}

interface ExpenseSources {
  readonly defects: readonly Defect[]
  readonly tracks: readonly (DefectTrack & {
    readonly defect: DefectId
    readonly costs: readonly Omit<DefectCost, 'entry'>[]
  })[]
}

/** The defects that cost something: as it was in the end where that is known, as it was estimated until then. */
export function expensesOf({ defects, tracks }: ExpenseSources, lots: readonly HeldLot[]): readonly Expense[] {
  return defects.flatMap((defect) => {
    const costs = tracks.find((one) => one.defect === defect.id)?.costs ?? []
    const cost = costs.find(({ nature }) => nature === 'actual') ?? costs[0]
    if (!cost) return []
    const contractor = answersFor(defect, lots)
    const place = (defect.sorted ? defect.place : defect.room) ?? ''
    const { id, number, lot } = defect
    const { nature, amount, payer } = cost
    return [
      {
        ...{ defect: id, number, place, nature, amount, payer },
        ...(lot && { lot }),
        ...(contractor && { contractor })
      }
    ]
  })
}

/** The party named for it, else whoever holds its lot: its money is ours to know even where it is told to nobody. */
const answersFor = (defect: Defect, lots: readonly HeldLot[]): ContactId | undefined =>
  (defect.sorted ? defect.responsible : undefined) ?? lots.find(({ id }) => id === defect.lot)?.contractor

/** What one of those who pay bears; `estimated` of it is not known for good. */
export interface Borne {
  readonly payer: Payer
  readonly amount: Money
  readonly estimated: Money
}

/** What each bears in all, in each currency; who bears nothing is left out. */
export function borneBy(expenses: readonly Pick<Expense, 'payer' | 'amount' | 'nature'>[]): readonly Borne[] {
  const currencies = [...new Set(expenses.map(({ amount }) => amount.currency))]
  return payers.flatMap((payer) =>
    currencies.flatMap((currency) => {
      const theirs = expenses.filter((one) => one.payer === payer && one.amount.currency === currency)
      const sum = (of: typeof theirs): Money => ({
        cents: of.reduce((all, { amount }) => all + amount.cents, 0),
        currency
      })
      const estimated = sum(theirs.filter(({ nature }) => nature === 'estimate'))
      return theirs.length === 0 ? [] : [{ payer, amount: sum(theirs), estimated }]
    })
  )
}

/**
 * What becomes of a sum kept back. It is released a year after the reception, with or without reserves and even where they
 * are not lifted, unless a reasoned opposition went by registered letter to whoever keeps it within the year (Act 71-584
 * of 16 July 1971, art. 2); lifted reserves leave it without object before that (art. 1).
 */
export type RetentionStanding =
  | { readonly kind: 'released'; readonly on: PlainDate; readonly amount: Money }
  | { readonly kind: 'opposed'; readonly on: PlainDate }
  | { readonly kind: 'no-reception' }
  | { readonly kind: 'all-lifted'; readonly from: PlainDate }
  | { readonly kind: 'held'; readonly from: PlainDate; readonly reserves: number }
  | { readonly kind: 'due'; readonly from: PlainDate }

/**
 * @param release the day from which the law releases it; undefined where no reception is known
 * @param reserves how many are not lifted; undefined where none was ever made
 */
export function retentionStanding(
  { released, opposed }: Pick<Retention, 'released' | 'opposed'>,
  release: PlainDate | undefined,
  reserves: number | undefined,
  today: PlainDate
): RetentionStanding {
  if (released) return { kind: 'released', ...released }
  if (opposed) return { kind: 'opposed', on: opposed }
  if (!release) return { kind: 'no-reception' }
  if (today >= release) return { kind: 'due', from: release }
  return reserves === 0
    ? { kind: 'all-lifted', from: release }
    : { kind: 'held', from: release, reserves: reserves ?? 0 }
}

/** How many reserves are not lifted; undefined where none was ever made. */
export function reservesLeft(tracks: readonly DefectTrack[]): number | undefined {
  const reserved = tracks.filter(isReserved)
  return reserved.length === 0 ? undefined : reserved.filter((one) => clientStanding(one) !== 'lifted').length
}

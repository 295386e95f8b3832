import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import { type Proposed, proposedDeadlines } from '../../../src-shared/domain/case/deadlines/proposed'
import { type WorkedOut, workOut } from '../../../src-shared/domain/case/deadlines/work-out'
import type { Side } from '../../../src-shared/domain/deadline/deadline'
import type { DeadlineRule } from '../../../src-shared/domain/deadline/rule'
import { sideOf } from '../../../src-shared/domain/deadline/side'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { Confirmed } from './panel'

/** A deadline somebody stands for, with what its inputs give now; or one the case calls for. */
export type DeadlineRow =
  | {
      readonly kind: 'confirmed'
      readonly rule: DeadlineRule | undefined
      readonly side: Side
      readonly deadline: Confirmed
      readonly now: WorkedOut
    }
  | { readonly kind: 'proposed'; readonly rule: DeadlineRule; readonly side: Side; readonly proposed: Open }

/** A proposal that is still to be answered. */
export type Open = Exclude<Proposed, { readonly kind: 'not-applicable' }>

export interface DeadlineRows {
  readonly sides: Readonly<Record<Side, readonly DeadlineRow[]>>
  readonly settled: readonly Confirmed[]
  readonly notApplicable: readonly Extract<Proposed, { readonly kind: 'not-applicable' }>[]
}

export const ruleOf = (lore: DeadlineLore, id: string): DeadlineRule | undefined => lore.rules.byId.get(id)?.at(-1)

/** All that the tab shows: what runs, the nearest first, then what is proposed, then what misses a date. */
export function deadlineRows({ deadlines }: Pick<CaseView, 'deadlines'>, lore: DeadlineLore): DeadlineRows {
  const { basis, list } = deadlines
  const proposed = proposedDeadlines(basis, { deadlines: list, declined: deadlines.declined }, lore)
  const running = list.filter(({ standing }) => standing === 'open')
  const rows: DeadlineRow[] = [
    ...running
      .toSorted((a, b) => a.value.actBy.localeCompare(b.value.actBy))
      .map((deadline): DeadlineRow => {
        const now = workOut(lore, basis, deadline.rule, deadline.given)
        const rule = ruleOf(lore, deadline.rule)
        return { kind: 'confirmed', rule, side: deadline.value.side, deadline, now }
      }),
    ...proposed.flatMap((one): DeadlineRow[] => {
      const rule = ruleOf(lore, one.rule)
      if (!rule || one.kind === 'not-applicable') return []
      return [
        { kind: 'proposed', rule, side: sideOf(rule.holder, one.own.direction ?? basis.given.direction), proposed: one }
      ]
    })
  ]
  const on = (side: Side) => rows.filter((row) => row.side === side).toSorted((a, b) => rank(a) - rank(b))
  return {
    sides: { 'our-right': on('our-right'), 'our-exposure': on('our-exposure'), either: on('either') },
    settled: list.filter(({ standing }) => standing !== 'open'),
    notApplicable: proposed.flatMap((one) => (one.kind === 'not-applicable' ? [one] : []))
  }
}

function rank(row: DeadlineRow): number {
  if (row.kind === 'confirmed') return 0
  return row.proposed.kind === 'dated' ? 1 : 2
}

import { addDays, addMonths, type PlainDate } from '../../../lib/plain-date'
import type { Doer } from '../vocabulary'
import type { DeadlineBasis } from './basis'
import type { DeadlineLore } from './lore'
import { workOut } from './work-out'

/** What a mediator asks for himself, which is not law. */
export interface MediatorRules {
  readonly waitingDays?: number | undefined
  readonly replyDays?: number | undefined
}

export type MediatorStep = 'refer-from' | 'refer-until' | 'rejected-by' | 'reply-by' | 'outcome-by'

/** A day of a consumer's mediation, whose act it is, and who says so: the law, the mediator, or usage alone. */
export interface MediatorDay {
  readonly step: MediatorStep
  readonly on: PlainDate
  readonly by: 'law' | 'mediator' | 'usage'
  readonly whose: Doer | 'mediator'
  readonly sources: readonly string[]
}

/** Most mediators let two months pass after the written complaint. */
const USUAL_MONTHS = 2

/** Only a consumer can refer a dispute, and never the firm its own claim (C. conso. art. L611-1 s.). */
export function hasMediatorCalendar({ given: { status, direction } }: DeadlineBasis): boolean {
  return status === 'consumer' && direction !== 'we-claim'
}

/** The days that are known, in the order in which they come; none before the written complaint (C. conso. art. L612-2, 1°). */
export function mediatorCalendar(
  basis: DeadlineBasis,
  { waitingDays, replyDays }: MediatorRules,
  lore: DeadlineLore
): readonly MediatorDay[] {
  if (!hasMediatorCalendar(basis)) return []
  const { complained, 'mediator-filed': filed, 'mediator-notified': notified, extended } = basis.given
  const byLaw = (
    step: MediatorStep,
    rule: string,
    whose: MediatorDay['whose'],
    received?: PlainDate
  ): MediatorDay[] => {
    const worked = workOut(lore, basis, rule, { ...(received && { received }), ...(extended && { extended }) })
    if (!worked.ok || !worked.value.applicable || !worked.value.lastDay) return []
    return [{ step, on: worked.value.lastDay, by: 'law', whose, sources: worked.value.rule.sources }]
  }
  const own = { by: 'mediator', sources: [] } as const
  const days: MediatorDay[] = [
    ...(complained ? [referFrom(complained, waitingDays)] : []),
    ...(complained ? byLaw('refer-until', 'mediation-1y', 'them') : []),
    ...(filed ? byLaw('rejected-by', 'mediation-reject-3w', 'mediator', filed) : []),
    ...(notified && replyDays
      ? [{ ...own, step: 'reply-by', on: addDays(notified, replyDays), whose: 'us' } as const]
      : []),
    ...(notified ? byLaw('outcome-by', 'mediation-90d', 'mediator', notified) : [])
  ]
  return days.toSorted((a, b) => a.on.localeCompare(b.on))
}

function referFrom(complained: PlainDate, waitingDays: number | undefined): MediatorDay {
  const day = { step: 'refer-from', whose: 'them', sources: [] } as const
  if (waitingDays === undefined) return { ...day, on: addMonths(complained, USUAL_MONTHS), by: 'usage' }
  return { ...day, on: addDays(complained, waitingDays), by: 'mediator' }
}

import { isOnPage, type PlanPoint } from '../../../src-shared/domain/site/plan-points'
import { placeOn } from '../../../src-shared/domain/site/plans'
import type { PlanView } from '../../../src-shared/ipc/contract/sites'
import type { EventId } from '../../../src-shared/lib/ids'

type Listed = Pick<PlanView['defects'][number], 'case' | 'reference' | 'defect' | 'number' | 'place' | 'text'>

/** A defect as one revision of a plan shows it. */
export type PlacedDefect = Listed &
  (
    | { readonly standing: 'none' }
    | { readonly standing: 'elsewhere'; readonly level: string }
    | { readonly standing: 'here'; readonly point: PlanPoint }
    /** Placed on another revision: where it lies on this one follows from how the two lie on each other. */
    | { readonly standing: 'carried'; readonly point: PlanPoint; readonly from: EventId }
    | { readonly standing: 'outside'; readonly from: EventId }
  )

/** Every defect with where it is on one revision of a plan. */
export function placedOn(
  { revisions, defects }: Pick<PlanView, 'revisions' | 'defects'>,
  shown: EventId
): readonly PlacedDefect[] {
  return defects.map(({ at, elsewhere, ...defect }): PlacedDefect => {
    if (elsewhere !== undefined) return { ...defect, standing: 'elsewhere', level: elsewhere }
    const point = at && placeOn({ revisions }, at, shown)
    if (!at || !point) return { ...defect, standing: 'none' }
    if (at.revision === shown) return { ...defect, standing: 'here', point }
    const from = at.revision
    return isOnPage(point) ? { ...defect, standing: 'carried', point, from } : { ...defect, standing: 'outside', from }
  })
}

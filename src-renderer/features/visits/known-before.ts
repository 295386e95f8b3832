import { walkThrough } from '../../../src-shared/domain/case/defects/by-walk'
import { clientStanding } from '../../../src-shared/domain/case/defects/ladders'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { Visit } from './visit-screen'

/** A defect that was known when the visit began. */
export interface Known {
  readonly defect: CaseView['defects'][number]
  readonly place: string
}

/** The living list of the case as one walks: what stood before this visit and is not lifted. */
export function knownBefore({ defects, tracks, siteZones }: CaseView, visit: Visit): readonly Known[] {
  return defects
    .filter((one) => one.visit !== visit.id)
    .filter(({ id }) => clientStanding(tracks.find(({ defect }) => defect === id)) !== 'lifted')
    .map((defect) => ({ defect, number: defect.number, place: (defect.sorted ? defect.place : defect.room) ?? '' }))
    .toSorted(walkThrough(siteZones))
}

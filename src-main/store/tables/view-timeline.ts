import type { Visibility } from '../../../src-shared/domain/common/visibility'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import { columnsOf, type Fixed } from './columns'

/** An entry of a case with what later entries made of it. Its words stay in its payload. */
export interface ViewTimelineTable {
  /** Id of the event. */
  id: Fixed<EventId>
  case_id: Fixed<CaseId>
  /** Position of the event. */
  position: Fixed<number>
  /** Sorts by happening, then by recording. */
  key: string
  /** As it stands after corrections, JSON. */
  happened: string
  visibility: Visibility
  late: 0 | 1
  /** The entry that takes this one back. */
  undone_by: EventId | null
  /** The entry this one corrects: it is shown beside it. */
  corrects: Fixed<EventId | null>
}

export const viewTimelineColumns = columnsOf<ViewTimelineTable>({
  id: true,
  case_id: true,
  position: true,
  key: true,
  happened: true,
  visibility: true,
  late: true,
  undone_by: true,
  corrects: true
})

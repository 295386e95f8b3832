import type { CaseEvent } from '../../../src-shared/domain/case/events'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { type Happened, recordedLate, sortKey } from '../../../src-shared/domain/common/happened'
import type { Visibility } from '../../../src-shared/domain/common/visibility'
import type { EventId } from '../../../src-shared/lib/ids'
import type { TimeZone } from '../../../src-shared/lib/plain-date'
import type { StoredEvent } from '../events/stored-event'
import type { ViewTimelineTable } from '../tables/view-timeline'
import type { Row } from './row'

export type TimelineRow = Row<ViewTimelineTable>
/** The header of an event, as the timeline needs it. */
export type Placed = Pick<StoredEvent, 'id' | 'recordedAt'> & {
  readonly place: Pick<StoredEvent['place'], 'position' | 'clock' | 'machine'>
}

const CLOCK_DIGITS = 12
const UNKNOWN: Happened = { kind: 'unknown' }

/** The columns that later entries change. */
export type Standing = Pick<TimelineRow, 'key' | 'happened' | 'visibility' | 'late'>

/**
 * An entry of a case as it stands.
 * @param event undefined when it was erased or comes from a newer version: then it is internal, at its recording
 */
export function timelineRow(
  header: Placed,
  event: CaseEvent | undefined,
  state: CaseState,
  undoneBy: EventId | undefined,
  zone: TimeZone
): TimelineRow {
  return {
    id: header.id,
    case_id: state.id,
    position: header.place.position,
    ...standing(header, state, zone),
    undone_by: undoneBy ?? null,
    corrects: event?.type === 'entry-corrected' ? event.payload.entry : null
  }
}

export function standing(header: Placed, state: CaseState, zone: TimeZone): Standing {
  const entry = state.entries[header.id]
  const happened = entry?.happened ?? UNKNOWN
  const visibility: Visibility = entry?.visibility ?? 'internal'
  return {
    key: keyOf(header, happened, zone),
    happened: JSON.stringify(happened),
    visibility,
    late: recordedLate(happened, header.recordedAt, zone) ? 1 : 0
  }
}

// The space sorts before the figures of a time, so that a day comes before its minutes.
function keyOf({ recordedAt, place }: Placed, happened: Happened, zone: TimeZone): string {
  const recorded = `${String(place.clock).padStart(CLOCK_DIGITS, '0')} ${place.machine}`
  return `${sortKey(happened, recordedAt, zone)} ${recorded}`
}

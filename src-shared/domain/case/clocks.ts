import type { Instant } from '../../lib/plain-date'
import type { Happened } from '../common/happened'
import type { Pause } from '../service/clock'
import { defaultTargets, type ServiceInput, serviceClocks } from '../service/service-clocks'
import type { WorkCalendar } from '../service/working-time'
import { isOver } from './over'
import type { Stage } from './stages'
import type { CaseState } from './state'

/** What answers a client in substance, or ends the matter. */
const answers: readonly Stage[] = [
  'proposing',
  'agreed',
  'implementing',
  'resolved',
  'not-upheld',
  'withdrawn',
  'closed'
]

/** The moment a thing happened, where it is known to the minute; else when it was recorded. */
function momentOf(when: Happened, recordedAt: Instant): Instant {
  return when.kind === 'instant' && when.at < recordedAt ? when.at : recordedAt
}

const earliest = (moments: readonly Instant[]): Instant | undefined => moments.toSorted()[0]

function reachedAt(state: CaseState, stages: readonly Stage[]): readonly Instant[] {
  return state.reached.filter(({ stage }) => stages.includes(stage)).map(({ recordedAt }) => recordedAt)
}

/** While we wait for what we asked them for, it is their turn. */
function pausesOf({ requests, entries }: CaseState): readonly Pause[] {
  return requests.flatMap(({ entry, met }): Pause[] => {
    const from = entries[entry]?.recordedAt
    const until = met && entries[met]?.recordedAt
    return from ? [{ from, ...(until && { until }) }] : []
  })
}

/** The service clocks of a case that we answer, by the firm's own hours; none where we claim or once it is over. */
export function caseClocks(state: CaseState, calendar: WorkCalendar, now: Instant): ReturnType<typeof serviceClocks> {
  if (state.direction === 'we-claim' || isOver(state)) return {}
  const offered = state.remedies.flatMap(({ entry }) => state.entries[entry]?.recordedAt ?? [])
  const acknowledgedAt = earliest(reachedAt(state, ['acknowledged']))
  const answeredAt = earliest([...offered, ...reachedAt(state, answers)])
  const news = state.lastOut && momentOf(state.lastOut.happened, state.lastOut.recordedAt)
  const input: ServiceInput = {
    calendar,
    targets: defaultTargets(state.type),
    receivedAt: momentOf(state.openedHow, state.openedAt),
    pauses: pausesOf(state),
    now,
    ...(acknowledgedAt && { acknowledgedAt }),
    ...(answeredAt && { answeredAt }),
    ...(news && { lastNewsAt: news })
  }
  return serviceClocks(input)
}

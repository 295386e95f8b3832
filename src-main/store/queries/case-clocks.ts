import type { Kysely } from 'kysely'
import { caseClocks } from '../../../src-shared/domain/case/clocks'
import { calendarOf, usualWeek } from '../../../src-shared/domain/organisation/working-hours'
import type { ServiceClockView } from '../../../src-shared/ipc/contract/casework'
import type { CaseId } from '../../../src-shared/lib/ids'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { homeZone } from '../streams/home-zone'
import type { Streams } from '../streams/streams'
import type { Database } from '../tables/database'

const MINUTE = 60_000
const kinds = ['acknowledge', 'next-news', 'answer'] as const

/** What the client waits for at a moment, by the firm's hours; undefined when there is no such case. */
export async function readClocks(
  db: Kysely<Database>,
  streams: Streams,
  id: CaseId,
  now: Instant
): Promise<ServiceClockView[] | undefined> {
  const { state } = await streams.cases.load(db, id)
  if (!state) return undefined
  const { state: organisation } = await streams.organisation(db)
  const week = organisation.preferences?.hours ?? usualWeek
  const clocks = caseClocks(state, calendarOf(week, homeZone(organisation)), now)
  return kinds.flatMap((kind): ServiceClockView[] => {
    const reading = clocks[kind]
    if (!reading || reading.backdated) return []
    const { standing, dueAt, gross, net, left, late } = reading
    const minutes = (milliseconds: number): number => Math.round(milliseconds / MINUTE)
    return [
      { kind, standing, dueAt, gross: minutes(gross), net: minutes(net), left: minutes(left), late: minutes(late) }
    ]
  })
}

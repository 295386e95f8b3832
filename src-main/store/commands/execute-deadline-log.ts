import {
  type DeadlineLogCommand,
  type DeadlineLogRefusal,
  decideDeadlineLog
} from '../../../src-shared/domain/organisation/deadline-log'
import type { OrganisationEvent } from '../../../src-shared/domain/organisation/organisation'
import { streamId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import { readOrganisationEvent } from '../streams/read-event'
import type { Acting } from './acting'
import { append, inOneWrite, type Outcome } from './work'

/** Records a log that was put on paper, or that somebody checked one. No view knows of it. */
export function executeDeadlineLog(
  acting: Acting,
  command: DeadlineLogCommand
): Promise<Outcome<undefined, DeadlineLogRefusal>> {
  return inOneWrite<undefined, DeadlineLogRefusal>(acting, async (work) => {
    const decided = decideDeadlineLog(work.organisation.logs, command, acting.actor)
    if (!decided.ok) return decided
    const id = work.organisationId ?? streamId.parse(acting.newId())
    const events: readonly OrganisationEvent[] = [decided.value]
    await append(work, { kind: 'organisation', id }, events, readOrganisationEvent)
    return ok(undefined)
  })
}

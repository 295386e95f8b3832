import type { CaseCommand } from '../../../src-shared/domain/case/commands'
import { decideCase } from '../../../src-shared/domain/case/decide'
import type { CaseEvent, CasePayload } from '../../../src-shared/domain/case/events'
import { counterpart } from '../../../src-shared/domain/case/vocabulary'
import { type Refusal, refusal } from '../../../src-shared/domain/common/refusal'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import { eventId, streamId } from '../../../src-shared/lib/ids'
import { ok, type Result } from '../../../src-shared/lib/result'
import { loadEvent } from '../events/load-stream'
import { readable, readCaseEvent } from '../streams/read-event'
import { caseFacts } from './case-facts'
import { findUndoable } from './find-undoable'
import { recordCase } from './record-case'
import type { Work } from './work'

type Link = CasePayload<'linked'>

/**
 * Two linked cases both say so: writes on the other case what was decided on this one. A link that the other case says
 * already, or no longer, needs nothing there.
 */
export async function mirror(
  work: Work,
  id: CaseId,
  command: CaseCommand,
  decided: readonly CaseEvent[]
): Promise<Result<undefined, Refusal<'no-such-case' | 'case-merged'>>> {
  for (const event of decided) {
    if (event.type !== 'linked' && event.type !== 'unlinked') continue
    const other = await work.streams.cases.load(work.trx, event.payload.case)
    if (!other.state) {
      // An unknown case can be taken out of the links, never brought in.
      if (event.type === 'linked') return refusal('no-such-case')
      continue
    }
    const asked = await askedOfOther(work, id, command, event)
    const target = asked.type === 'undo' ? await findUndoable(work.trx, event.payload.case, asked.entry) : undefined
    const there = decideCase(other.state, asked, caseFacts(work, { undoable: target }))
    if (there.ok) await recordCase(work, event.payload.case, other, there.value)
    else if (there.reason.code === 'case-merged') return refusal('case-merged')
  }
  return ok(undefined)
}

async function askedOfOther(
  work: Work,
  id: CaseId,
  command: CaseCommand,
  { type, payload }: { readonly type: 'linked' | 'unlinked'; readonly payload: Link }
): Promise<CaseCommand> {
  const said = { happened: payload.happened, visibility: command.visibility, attachments: [] }
  const entry = payload.undoes && (await counterpartOf(work, id, payload))
  if (entry) return { type: 'undo', ...said, entry }
  return { type: type === 'linked' ? 'link' : 'unlink', ...said, case: id, relation: counterpart(payload.relation) }
}

/** The latest entry of the other case that does what is taken back here. */
async function counterpartOf(work: Work, id: CaseId, payload: Link): Promise<EventId | undefined> {
  const here = payload.undoes && (await loadEvent(work.trx, payload.undoes))
  if (!here) return undefined
  const rows = await work.trx
    .selectFrom('events')
    .select('id')
    .where('stream_id', '=', streamId.parse(payload.case))
    .where('type', '=', here.type)
    .orderBy('clock', 'desc')
    .execute()
  for (const row of rows) {
    const stored = await loadEvent(work.trx, eventId.parse(row.id))
    const [event] = stored ? readable([stored], readCaseEvent) : []
    if (
      (event?.type === 'linked' || event?.type === 'unlinked') &&
      isAbout(event.payload, id, counterpart(payload.relation))
    ) {
      return event.header.id
    }
  }
  return undefined
}

function isAbout(link: Link, id: CaseId, relation: Link['relation']): boolean {
  return link.case === id && link.relation === relation
}

import type { EventId } from '../../../lib/ids'
import { dayOf } from '../../../lib/plain-date'
import { ok, type Result } from '../../../lib/result'
import type { Attachment } from '../../common/attachment'
import type { Happened } from '../../common/happened'
import { type Refusal, refusal } from '../../common/refusal'
import type { CaseCommand } from '../commands'
import type { CaseEventType, CasePayload } from '../events'
import type { CaseFacts } from '../facts'
import type { CaseState } from '../state'

type Base = Pick<CasePayload<'note-added'>, 'happened' | 'visibility' | 'attachments' | 'undoes'>
type Said = Pick<CaseCommand, 'happened' | 'visibility' | 'attachments'>
type Rest<T extends CaseEventType> = Omit<CasePayload<T>, keyof Base>
interface Entry<T extends CaseEventType> {
  readonly type: T
  readonly payload: Base & Rest<T>
}

/** An event with what every entry says: when it happened (now, if nobody said), who may see it and its pieces. */
export function entry<T extends CaseEventType>(
  type: T,
  said: Said,
  facts: CaseFacts,
  payload: Rest<T> & { readonly undoes?: EventId }
): Entry<T> {
  const base: Base = {
    happened: said.happened ?? { kind: 'instant', at: facts.now },
    visibility: said.visibility,
    attachments: said.attachments
  }
  return { type, payload: { ...base, ...payload } }
}

/** An event that follows from another act of the same command: it carries no pieces of its own. */
export function consequence<T extends CaseEventType>(
  type: T,
  said: Said,
  facts: CaseFacts,
  payload: Rest<T> & { readonly undoes?: EventId }
): Entry<T> {
  return entry(type, { happened: said.happened, visibility: 'internal', attachments: [] }, facts, payload)
}

/** What has happened cannot lie in the future, and a span cannot end before it starts. */
export function checkHappened(
  when: Happened | undefined,
  facts: CaseFacts
): Result<undefined, Refusal<'happened-in-future' | 'between-reversed'>> {
  if (!when) return ok(undefined)
  if (when.kind === 'between' && when.to < when.from) return refusal('between-reversed')
  return inFuture(when, facts) ? refusal('happened-in-future') : ok(undefined)
}

/** A copy made from a piece must name a piece of this case, or one that comes with it. */
export function checkCopies(
  state: CaseState | undefined,
  files: readonly Attachment[]
): Result<undefined, Refusal<'piece-unknown'>> {
  const known = ({ madeFrom }: Attachment): boolean =>
    !madeFrom || state?.pieces[madeFrom.id] !== undefined || files.some((file) => file.id === madeFrom.id)
  return files.every(known) ? ok(undefined) : refusal('piece-unknown')
}

function inFuture(when: Happened, { now, today, zone }: CaseFacts): boolean {
  switch (when.kind) {
    case 'instant':
      return when.at > now && dayOf(when.at, zone) > today
    case 'day':
    case 'about':
    case 'after':
      return when.on > today
    case 'between':
      return when.from > today
    case 'month':
      return `${when.month}-01` > today
    case 'before':
    case 'unknown':
      return false
  }
}

import type { ContactId } from '../../lib/ids'
import type { Happened } from '../common/happened'
import type { Stored } from '../common/recorded'
import type { CaseEvent } from './events'
import { isEnded } from './stages'
import type { CaseState, LastMessage } from './state'

type Moment = Omit<LastMessage, 'flow'>

/** A day good enough for telling what came first, or undefined when nothing is known. */
function roughDay(when: Happened): string | undefined {
  switch (when.kind) {
    case 'instant':
      return when.at.slice(0, 10)
    case 'day':
    case 'about':
    case 'before':
    case 'after':
      return when.on
    case 'between':
      return when.to
    case 'month':
    case 'unknown':
      return undefined
  }
}

/** Surely before: where nothing says so, the order of recording counts. */
function isBefore(one: Moment, other: Moment): boolean {
  const [a, b] = [one.happened, other.happened]
  if (a.kind === 'instant' && b.kind === 'instant') return a.at < b.at
  const [dayA, dayB] = [roughDay(a), roughDay(b)]
  return dayA !== undefined && dayB !== undefined && dayA < dayB
}

const earlier = (one: Moment, other: Moment): Moment => (isBefore(other, one) ? other : one)

/**
 * What a message makes of whose turn it is. Calls are often written down late and out of order, so a message older than
 * the last one changes nothing but how long they have waited.
 * @param withWhom the other end, if it is known; only the first party, who waits, can take the turn or give it back
 */
export function exchanged(
  state: CaseState,
  event: Stored<CaseEvent>,
  flow: LastMessage['flow'],
  withWhom: ContactId | undefined
): CaseState {
  if (withWhom !== undefined && withWhom !== state.parties[0]?.contact) return state
  const said: Moment = { happened: event.payload.happened, recordedAt: event.header.recordedAt }
  const { lastMessage, unansweredSince } = state
  const late = isBefore(said, lastMessage)
  if (flow === 'out') {
    if (late) return state
    return { ...state, lastMessage: { flow, ...said }, unansweredSince: undefined }
  }
  if (lastMessage.flow === 'out' && late) return state
  return {
    ...state,
    lastMessage: late ? lastMessage : { flow, ...said },
    unansweredSince: unansweredSince ? earlier(unansweredSince, said) : said
  }
}

/**
 * Whose turn it is: ours when their message came last, theirs when ours did, nobody's when all is over. Where we claim,
 * it is theirs until the end: they owe, and an answer in words is not yet what was asked for.
 */
export function turn(state: CaseState): 'us' | 'them' | 'nobody' {
  if (isEnded(state.stage)) return 'nobody'
  if (state.direction === 'we-claim') return 'them'
  return state.lastMessage.flow === 'out' ? 'them' : 'us'
}

import type { ContactId, EventId } from '../../lib/ids'
import type { Happened } from '../common/happened'
import type { Stored } from '../common/recorded'
import type { CaseEvent } from './events'
import { isOver } from './over'
import type { CaseState, Entry, LastMessage } from './state'

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
  const { id: entry, recordedAt } = event.header
  return after(state, { entry, happened: event.payload.happened, recordedAt }, flow)
}

function after(state: CaseState, said: Moment, flow: LastMessage['flow']): CaseState {
  const { lastMessage, unansweredSince } = state
  const late = isBefore(said, lastMessage)
  if (flow === 'out') {
    const lastOut = state.lastOut && isBefore(said, state.lastOut) ? state.lastOut : said
    if (late) return { ...state, lastOut }
    return { ...state, lastMessage: { flow, ...said }, lastOut, unansweredSince: undefined }
  }
  if (lastMessage.flow === 'out' && late) return state
  return {
    ...state,
    lastMessage: late ? lastMessage : { flow, ...said },
    unansweredSince: unansweredSince ? earlier(unansweredSince, said) : said
  }
}

/** What an entry says of a message, if it is one that reached the other side. */
export function messageOf(event: CaseEvent): Entry['message'] {
  switch (event.type) {
    case 'communication-logged': {
      const { channel, flow, outcome, with: other } = event.payload
      const reached = outcome === undefined || outcome === 'reached' || outcome === 'message-left'
      const written = channel === 'letter' || channel === 'email'
      return flow === 'inside' || !reached ? undefined : { flow, with: other, written }
    }
    case 'letter-issued':
      return { flow: 'out', with: event.payload.to, written: true }
    case 'letter-received':
      return { flow: 'in', with: event.payload.from, written: true }
    default:
      return undefined
  }
}

/** Whose turn it is once an entry no longer counts: told again from the opening on, without that message. */
export function withoutMessage(state: CaseState, withdrawn: EventId): CaseState {
  if (!state.entries[withdrawn]?.message) return state
  const first = { entry: state.openedBy, happened: state.openedHow, recordedAt: state.openedAt }
  const opened: CaseState =
    state.direction === 'we-claim'
      ? { ...state, lastMessage: { flow: 'out', ...first }, lastOut: first, unansweredSince: undefined }
      : { ...state, lastMessage: { flow: 'in', ...first }, lastOut: undefined, unansweredSince: first }
  const others = Object.values(state.entries).filter((one) => one.message && !one.undone && one.id !== withdrawn)
  return others.reduce((told, { id: entry, message, happened, recordedAt }) => {
    const counts = message && (message.with === undefined || message.with === state.parties[0]?.contact)
    return counts ? after(told, { entry, happened, recordedAt }, message.flow) : told
  }, opened)
}

/**
 * Whose turn it is: ours when their message came last, theirs when ours did, nobody's when all is over. Where we claim,
 * it is theirs until the end: they owe, and an answer in words is not yet what was asked for. A letter of theirs that
 * asks for an answer makes it ours in any direction.
 */
export function turn(state: CaseState): 'us' | 'them' | 'nobody' {
  if (isOver(state)) return 'nobody'
  if (state.received.some((letter) => letter.answerOwed && !letter.answered)) return 'us'
  if (state.direction === 'we-claim') return 'them'
  return state.lastMessage.flow === 'out' ? 'them' : 'us'
}

import type { EventId } from '../../lib/ids'
import type { MessageKind } from '../letter/kinds'
import { isOver } from './over'
import type { CaseState } from './state'

/** What one answers, and by which letter. */
export interface ReplyTo {
  readonly entry: EventId
  readonly kind: MessageKind
}

type Weighed = Pick<CaseState, 'stage' | 'remedies' | 'grievances' | 'received'> & { readonly acknowledged: boolean }

/**
 * The letter that answers an entry as the case stands: what was demanded in law first, then the acknowledgement, then what
 * the case is ready for. A person may write any other.
 */
export function replyKind(of: Weighed, entry: EventId): MessageKind {
  const { stage, remedies, grievances, received, acknowledged } = of
  if (received.some((letter) => letter.entry === entry && letter.kind === 'formal-notice'))
    return 'answer-to-formal-notice'
  if (!acknowledged) return 'acknowledgement'
  if (['resolved', 'followed-up', 'closed', 'withdrawn', 'not-upheld'].includes(stage)) return 'reopened'
  if (stage === 'agreed' || stage === 'implementing') return 'agreement-confirmation'
  if (remedies.some(({ answer }) => answer === 'open')) return 'options-proposal'
  const standing = grievances.filter((one) => one.standing !== 'withdrawn')
  if (standing.length > 0 && standing.every((one) => one.standing === 'unfounded')) return 'findings-refusal'
  return 'progress-update'
}

/** The last that came in and is for us to answer; undefined where nobody waits for words of ours. */
export function replyTo(state: CaseState, acknowledged: boolean): ReplyTo | undefined {
  const asked = state.received.findLast(({ answerOwed, answered }) => answerOwed && answered === undefined)
  if (asked) return { entry: asked.entry, kind: replyKind({ ...state, acknowledged }, asked.entry) }
  if (state.direction === 'we-claim' || isOver(state) || state.lastMessage.flow !== 'in') return undefined
  const { entry } = state.lastMessage
  return { entry, kind: replyKind({ ...state, acknowledged }, entry) }
}

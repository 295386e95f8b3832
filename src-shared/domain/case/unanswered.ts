import { dayOf, type PlainDate, type TimeZone } from '../../lib/plain-date'
import { knownDay } from '../common/happened'
import { kindUses } from '../letter/kinds'
import { demandUntil } from './demand-until'
import type { CaseEventType } from './events'
import type { CaseState, Entry, Letter } from './state'

/** What the first party answers by, besides a message. */
const answers: readonly CaseEventType[] = ['remedy-answered', 'information-received', 'agreement-signed']

export interface Unanswered {
  readonly letter: Letter
  /** The day by which it asks. */
  readonly due: PlainDate
}

/**
 * The letters that ask for something by a day and to which nothing came back from whom they went to. A later letter to
 * the same one that asks again, or sends it again, takes its place. A notice is told of by rules of its own.
 */
export function unansweredLetters(state: CaseState, zone: TimeZone): readonly Unanswered[] {
  return state.letters.flatMap((letter, place): Unanswered[] => {
    const due = kindUses[letter.kind].notice ? undefined : demandUntil(letter)
    if (!due) return []
    const isReplaced = state.letters.some(
      (other, later) => later > place && other.to === letter.to && (other.deadline || other.again === letter.id)
    )
    return isReplaced || isAnswered(state, letter, zone) ? [] : [{ letter, due }]
  })
}

function isAnswered(state: CaseState, letter: Letter, zone: TimeZone): boolean {
  const first = state.parties[0]?.contact
  const issue = state.pieces[letter.document]?.entry
  const issuedAt = issue && state.entries[issue]?.recordedAt
  const isAfter = ({ happened, recordedAt }: Entry): boolean => {
    const day = knownDay(happened, zone) ?? dayOf(recordedAt, zone)
    if (day !== letter.dated) return day > letter.dated
    return issuedAt !== undefined && (happened.kind === 'instant' ? happened.at : recordedAt) > issuedAt
  }
  return Object.values(state.entries).some((entry) => {
    const { undone, message, type } = entry
    if (undone) return false
    const isTheirs = message
      ? message.flow === 'in' && (message.with ?? first) === letter.to
      : answers.includes(type) && letter.to === first
    return isTheirs && isAfter(entry)
  })
}

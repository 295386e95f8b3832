import type { EventId, LetterId } from '../../../lib/ids'
import type { CaseState, Mailing } from '../state'
import { exchanged } from '../turn'
import type { Evolution } from './evolution'

type LetterEvents = 'letter-issued' | 'letter-deposited' | 'letter-presented' | 'letter-collected' | 'letter-returned'

/** A letter is issued once; each day of its way by post is one more fact about it. */
export const letterEvolution: Evolution<LetterEvents> = {
  'letter-issued': (state, event) => {
    const { letter, kind, number, to, dated, document, deadline } = event.payload
    const entry = event.header.id
    const issued = { id: letter, entry, kind, number, to, dated, document, deadline, mailing: {} }
    const letters = [...state.letters, issued]
    const submitted = state.submitted.filter((one) => one.id !== letter)
    return exchanged({ ...state, letters, submitted }, event, 'out', to)
  },
  'letter-deposited': (state, { header, payload: { letter, tracking, on } }) =>
    travelled(state, letter, header.id, { tracking, deposited: on }),
  'letter-presented': (state, { header, payload: { letter, on } }) =>
    travelled(state, letter, header.id, { presented: on }),
  'letter-collected': (state, { header, payload: { letter, on } }) =>
    travelled(state, letter, header.id, { collected: on }),
  'letter-returned': (state, { header, payload: { letter, on, reason } }) =>
    travelled(state, letter, header.id, { returned: { on, reason } })
}

function travelled(state: CaseState, letter: LetterId, entry: EventId, step: Mailing): CaseState {
  const letters = state.letters.map((one) =>
    one.id === letter ? { ...one, entry, mailing: { ...one.mailing, ...step } } : one
  )
  return { ...state, letters }
}

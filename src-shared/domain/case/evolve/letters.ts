import type { CaseState, Mailing } from '../state'
import { exchanged } from '../turn'
import { withPapers } from './dispatch'
import type { At, Evolution } from './evolution'

type LetterEvents = 'letter-issued' | 'letter-deposited' | 'letter-presented' | 'letter-collected' | 'letter-returned'

/** A letter is issued once; each day of its way by post is one more fact about it. */
export const letterEvolution: Evolution<LetterEvents> = {
  'letter-issued': (state, event) => {
    const { letter, kind, number, to, dated, document, deadline, subject, signatory, enclosures, way, again } =
      event.payload
    const { exhibits, words: written } = event.payload
    const entry = event.header.id
    // An electronic letter leaves once it is known whether its addressee agreed to it.
    const mailing = way && way !== 'electronic' ? { way } : {}
    const words = { subject, signatory, enclosures, ...(way && { says: way }), ...(again && { again }) }
    const kept = { ...(exhibits && { exhibits }), ...(written && { words: written }) }
    const issued = { id: letter, entry, kind, number, to, dated, document, deadline, ...words, ...kept, mailing }
    const letters = [...state.letters, issued]
    const submitted = state.submitted.filter((one) => one.id !== letter)
    return exchanged({ ...state, letters, submitted }, event, 'out', to)
  },
  'letter-deposited': (state, event) => {
    const { tracking, on } = event.payload
    return travelled(state, event, 'deposited', { tracking, deposited: on })
  },
  'letter-presented': (state, event) => travelled(state, event, 'presented', { presented: event.payload.on }),
  'letter-collected': (state, event) => {
    const { letter, on } = event.payload
    const handed = state.letters.some(({ id, mailing }) => id === letter && !mailing.deposited)
    // Handed over without the post, it was presented that very day.
    return travelled(state, event, 'collected', { collected: on, ...(handed && { presented: on }) })
  },
  'letter-returned': (state, event) => {
    const { on, reason } = event.payload
    return travelled(state, event, 'returned', { returned: { on, reason } })
  }
}

type MailStep = 'deposited' | 'presented' | 'collected' | 'returned'

/** A letter one step further, with the papers that came with the step among its proofs. */
function travelled(
  state: CaseState,
  { header, payload }: At<`letter-${MailStep}`>,
  name: MailStep,
  step: Mailing
): CaseState {
  const letters = state.letters.map((one) => {
    if (one.id !== payload.letter) return one
    const further = { ...one.mailing, ...step }
    const mailing = name === 'presented' ? further : withPapers(further, name, payload.attachments)
    return { ...one, entry: header.id, mailing }
  })
  return { ...state, letters }
}

import type { caseRefusals } from '../../src-shared/domain/case/refusals'
import { type InputOf, letterId, opening, plumber, withPlumber } from './case-commands'
import type { Row } from './case-plays'
import { author } from './play-case'

type Accepted = Row & { readonly events: readonly string[] }
type Refused = Row & { readonly code: (typeof caseRefusals)[number] }

const draft: InputOf<'submit-letter'>['draft'] = {
  kind: 'formal-notice',
  letter: letterId(7),
  to: plumber,
  language: 'fr',
  signatory: author,
  dated: '2026-03-10',
  subject: 'Mise en demeure : solin de l’acrotère',
  demand: 'reprendre le solin',
  claimed: { cents: 840_000, currency: 'EUR' },
  dismissed: [{ rule: 'typography', words: 'm ²', reason: 'écrit ainsi au marché' }]
}
export const submitted: InputOf<'submit-letter'> = { type: 'submit-letter', draft, to: author }
export const sentBack: InputOf<'send-back-letter'> = {
  type: 'send-back-letter',
  letter: letterId(7),
  text: 'Citez la clause 14 du marché.'
}
const held: InputOf<'hold-letter'> = { type: 'hold-letter', letter: letterId(7), text: 'J’appelle le gérant demain.' }
export const takenOut: InputOf<'take-out-letter'> = { type: 'take-out-letter', letter: letterId(7) }

export const acceptedSigning: readonly Accepted[] = [
  { name: 'submit-letter', given: [opening(), withPlumber], when: submitted, events: ['letter-submitted'] },
  {
    name: 'submit-letter again',
    given: [opening(), withPlumber, submitted],
    when: submitted,
    events: ['letter-submitted']
  },
  {
    name: 'send-back-letter',
    given: [opening(), withPlumber, submitted],
    when: sentBack,
    events: ['letter-sent-back']
  },
  { name: 'hold-letter', given: [opening(), withPlumber, submitted], when: held, events: ['letter-held'] },
  { name: 'take-out-letter', given: [opening(), withPlumber, submitted], when: takenOut, events: ['letter-taken-out'] }
]

export const refusedSigning: readonly Refused[] = [
  { code: 'letter-not-submitted', name: 'a word about nothing', given: [opening()], when: sentBack },
  { code: 'letter-not-submitted', name: 'nothing to take out', given: [opening()], when: takenOut },
  {
    code: 'letter-sent-back',
    name: 'held once it went back',
    given: [opening(), withPlumber, submitted, sentBack],
    when: held
  },
  { code: 'party-unknown', name: 'a letter to a stranger handed in', given: [opening()], when: submitted }
]

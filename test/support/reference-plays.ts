import type { caseRefusals } from '../../src-shared/domain/case/refusals'
import { type InputOf, latest, opening } from './case-commands'
import type { Row } from './case-plays'
import type { PlayedCase } from './play-case'

const give: InputOf<'give-reference'> = { type: 'give-reference' }
const events = ['reference-changed'] as const

/** One of several cases that go by one reference gets another. */
export const acceptedReferences: readonly (Row & { readonly events: readonly string[] })[] = [
  { name: 'give-reference', given: [opening()], when: give, events },
  {
    name: 'give-reference taken back',
    given: [opening(), give],
    when: (state) => ({ type: 'undo', entry: latest(state, 'reference-changed') }),
    events
  }
]

interface Refused extends Row {
  readonly code: (typeof caseRefusals)[number]
  readonly overrides: ConstructorParameters<typeof PlayedCase>[1]
}

export const refusedReferences: readonly Refused[] = [
  {
    code: 'reference-alone',
    name: 'another reference where no other case has it',
    given: [opening()],
    when: give,
    overrides: { nextReference: '' }
  }
]

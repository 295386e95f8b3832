import type { caseRefusals } from '../../src-shared/domain/case/refusals'
import { allPowers, noPowers } from '../../src-shared/domain/organisation/powers'
import { personId } from '../../src-shared/lib/ids'
import { acknowledging, nobody, noticing, opening, withPlumber } from './case-commands'
import type { Row } from './case-plays'
import type { PlayedCase } from './play-case'

interface Refused extends Row {
  readonly code: (typeof caseRefusals)[number]
  readonly overrides?: ConstructorParameters<typeof PlayedCase>[1]
}

const somebody = personId.parse('01890000-0000-7000-8000-0000000000f1')

/** No power but to claim up to 1,000 €. */
export const limited = {
  powersOf: () => ({
    letters: false,
    notices: { kind: 'up-to' as const, amount: { cents: 100_000, currency: 'EUR' as const } },
    gestures: { kind: 'none' as const }
  })
}

/** What a letter asks of the powers of whoever signs it and of whoever lets it leave. */
export const refusedPowers: readonly Refused[] = [
  {
    code: 'may-not-sign',
    name: 'a signatory of no firm',
    given: [opening()],
    when: acknowledging({ signatory: nobody })
  },
  {
    code: 'may-not-sign',
    name: 'a letter by somebody without the power',
    given: [opening()],
    when: acknowledging(),
    overrides: limited
  },
  {
    code: 'approval-needed',
    name: 'a letter in the name of somebody who may sign it, issued by somebody who may not',
    given: [opening()],
    when: acknowledging({ signatory: somebody }),
    overrides: { powersOf: (person) => (person === somebody ? allPowers : noPowers) }
  },
  {
    code: 'approval-needed',
    name: 'a notice for more than its writer may claim, in the name of somebody who may',
    given: [opening(), withPlumber],
    when: noticing({ signatory: somebody, claimed: { cents: 100_001, currency: 'EUR' } }),
    overrides: { powersOf: (person) => (person === somebody ? allPowers : limited.powersOf()) }
  },
  {
    code: 'may-not-sign',
    name: 'a notice by somebody who signs letters only',
    given: [opening(), withPlumber],
    when: noticing(),
    overrides: {
      powersOf: () => ({ letters: true, notices: { kind: 'none' as const }, gestures: { kind: 'none' as const } })
    }
  },
  {
    code: 'beyond-signing-power',
    name: 'a notice for more than one may claim',
    given: [opening(), withPlumber],
    when: noticing({ claimed: { cents: 100_001, currency: 'EUR' } }),
    overrides: limited
  },
  {
    code: 'beyond-signing-power',
    name: 'a notice in another currency',
    given: [opening(), withPlumber],
    when: noticing({ claimed: { cents: 1, currency: 'CHF' } }),
    overrides: limited
  }
]

import type { BasisEvent, DeadlineBasis } from '../../../src-shared/domain/case/deadlines/basis'
import type { Proposed } from '../../../src-shared/domain/case/deadlines/proposed'
import type { DisputeType } from '../../../src-shared/domain/case/dispute-types'
import type { Role } from '../../../src-shared/domain/common/vocabulary'
import type { Duration } from '../../../src-shared/domain/deadline/duration'
import { addDays, type PlainDate, plainDate } from '../../../src-shared/lib/plain-date'
import { Chance } from '../workspace/chance'

/** A day and the time that is added to it. */
export interface Sum {
  readonly from: PlainDate
  readonly plus: Duration
}

const SEED = 20_260_305
const FIRST = plainDate.parse('2012-01-01')
const DAYS = 14 * 365

const types = ['works', 'works', 'works', 'quality', 'billing', 'delivery', 'service', 'unpaid'] as const
const statuses = ['consumer', 'consumer', 'consumer', 'non-professional', 'professional', 'public-buyer'] as const

/** What cases of a builder say of themselves, of which deadlines are worked out; the same for the same number. */
export function basesOf(count: number): readonly DeadlineBasis[] {
  const chance = new Chance(SEED)
  return Array.from({ length: count }, () => basis(chance))
}

function basis(chance: Chance): DeadlineBasis {
  const type: DisputeType = chance.pick(types)
  const day = addDays(FIRST, chance.below(DAYS))
  const roles: readonly Role[] = chance.below(4) === 0 ? ['client', 'subcontractor', 'insurer'] : ['client']
  return {
    type,
    roles,
    given: {
      direction: type === 'unpaid' ? 'we-claim' : 'we-answer',
      status: chance.pick(statuses),
      amount: `${80 + chance.below(20_000)}.00`,
      ...(chance.below(3) > 0 && { complained: addDays(day, 40 + chance.below(200)) }),
      ...ofType(type, day, chance)
    },
    happened: chance.below(4) === 0 ? happened(day, chance) : [],
    refused: chance.below(8) === 0
  }
}

function ofType(type: DisputeType, day: PlainDate, chance: Chance): DeadlineBasis['given'] {
  const discovered = addDays(day, chance.below(400))
  if (type === 'works') return { reception: day, completed: addDays(day, -chance.below(20)), discovered }
  if (type === 'quality') return { delivered: day, sale: day, discovered }
  if (type === 'delivery')
    return { delivered: day, agreed: addDays(day, -chance.below(30)), contract: addDays(day, -40) }
  return { trigger: day, invoice: day, contract: addDays(day, -chance.below(90)) }
}

/** A formal notice always, and what moves a period as often as not. */
function happened(day: PlainDate, chance: Chance): readonly BasisEvent[] {
  const on = addDays(day, 60 + chance.below(300))
  const moves: readonly BasisEvent[] = [
    { kind: 'mediation', on: addDays(on, 30), until: addDays(on, 120) },
    { kind: 'acknowledgment', on: addDays(on, 45), by: 'them' },
    { kind: 'expert', on: addDays(on, 20) }
  ]
  return [{ kind: 'formal-notice', on, by: 'us' }, ...(chance.below(2) === 0 ? [chance.pick(moves)] : [])]
}

/** Every addition that the dates of deadlines are made of. */
export function sumsOf(proposed: readonly Proposed[]): readonly Sum[] {
  return proposed.flatMap((one) => {
    if (one.kind !== 'dated') return []
    return one.deadline.steps.flatMap((step) =>
      step.code === 'count' || step.code === 'start-after' ? [{ from: step.from, plus: step.plus }] : []
    )
  })
}

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caseId } from '../../../../src-shared/lib/ids'
import { changing, opening } from '../../../support/case-commands'
import { type Handed, Ids, LaneMachine } from '../../../support/lane-machine'
import { author } from '../../../support/play-case'
import { intents } from '../../../support/random-commands'

const MACHINES = 5
const SCHEDULES = 200

const machine = fc.nat(MACHINES - 1)
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('act' as const), at: machine, intent: intents(1) }) },
  { weight: 9, arbitrary: fc.record({ does: fc.constant('change' as const), at: machine, which: fc.nat(20) }) },
  {
    weight: 7,
    arbitrary: fc.record({ does: fc.constant('settle' as const), at: machine, from: machine, which: fc.nat(9) })
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('send' as const), at: machine, since: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('take' as const), at: machine, which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('back-up' as const), at: machine }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restore' as const), at: machine }) }
)
const schedules = fc.array(step, { minLength: 20, maxLength: 40, size: 'max' })
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** Plays a schedule: packages are lost, taken twice and in any order, machines go back to a backup and on. */
function played(steps: readonly Step[]): readonly LaneMachine[] {
  const ids = new Ids()
  const id = caseId.parse(ids.next())
  const machines = Array.from({ length: MACHINES }, () => new LaneMachine(ids, id))
  const [first, ...others] = machines
  if (!first) throw new Error('no machine')
  first.open(opening())
  for (const one of machines) {
    if (one !== first) one.take(first.handOver())
    one.backUp()
  }
  const sent: Handed[] = []
  for (const one of steps) perform(one, machines, sent)
  // In the end everybody meets the first, and the first everybody.
  for (const other of others) first.take(other.handOver())
  for (const other of others) other.take(first.handOver())
  return machines
}

function perform(one: Step, machines: readonly LaneMachine[], sent: Handed[]): void {
  const at = machines[one.at]
  if (!at) return
  switch (one.does) {
    case 'act':
      for (const intent of one.intent) at.act(intent)
      return
    case 'change':
      change(at, one.which)
      return
    case 'settle': {
      // Conflicts are seen when somebody has come by.
      const other = machines[one.from]
      if (other) at.take(other.handOver())
      at.settle(one.which, one.which)
      return
    }
    case 'send':
      sent.push(at.handOver(one.since))
      return
    case 'take': {
      const handed = sent[one.which % Math.max(1, sent.length)]
      if (handed) at.take(handed)
      return
    }
    case 'back-up':
      at.backUp()
      return
    case 'restore':
      at.restore()
  }
}

/** Sets the title, the amount or who is in charge, which others may be setting as well. */
function change(at: LaneMachine, which: number): void {
  const state = at.state()
  if (!state) return
  const kept = { title: state.title, ...(state.amount && { amount: state.amount }) }
  if (which % 9 === 8) at.ask({ type: 'give-reference' })
  else if (which % 3 === 0) at.ask(changing({ ...kept, title: `Fuite, relevé ${which}` }))
  else if (which % 3 === 1) at.ask(changing({ ...kept, amount: { cents: 1_000 * (1 + which), currency: 'EUR' } }))
  else at.ask(state.owner ? { type: 'assign' } : { type: 'assign', to: author })
}

/** The kinds of entries a machine holds. */
const typesAt = (one: LaneMachine): readonly string[] =>
  Object.values(one.state()?.entries ?? {}).map(({ type }) => type)

it('brings five machines to one state, whatever was sent, lost, doubled or restored', () => {
  const differByArrival: boolean[] = []
  const contested: number[] = []
  const settled: number[] = []
  fc.assert(
    fc.property(schedules, (steps) => {
      const machines = played(steps)
      const [first] = machines
      const entries = first?.ids() ?? []
      expect(new Set(entries).size).toBe(entries.length)
      for (const one of machines) {
        expect([...one.ids()].sort()).toEqual([...entries].sort())
        expect(one.state()).toEqual(first?.state())
      }
      const { versions } = first?.state() ?? {}
      const standing = Object.values(versions ?? {}).filter((some) => some.filter((one) => one.standing).length > 1)
      contested.push(standing.length)
      settled.push(first ? typesAt(first).filter((type) => type === 'conflict-settled').length : 0)
      const byArrival = new Set(machines.map((one) => JSON.stringify(one.stateByArrival())))
      differByArrival.push(byArrival.size > 1)
    }),
    { numRuns: SCHEDULES }
  )
  expect(contested.filter((count) => count > 0).length).toBeGreaterThan(SCHEDULES / 20)
  expect(settled.filter((count) => count > 0).length).toBeGreaterThan(SCHEDULES / 20)
  // Shows that the comparison can fail: what simply came later would count later elsewhere.
  expect(differByArrival.filter(Boolean).length).toBeGreaterThan(SCHEDULES / 20)
}, 180_000)

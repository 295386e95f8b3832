import { describe, expect, it } from 'vitest'
import { alarmsOf } from '../../../../src-shared/domain/case/alarms'
import { conflictsIn } from '../../../../src-shared/domain/case/versions'
import { caseId } from '../../../../src-shared/lib/ids'
import { dayOf, timeZone } from '../../../../src-shared/lib/plain-date'
import { changing, opening } from '../../../support/case-commands'
import { Ids, LaneMachine } from '../../../support/lane-machine'
import { author } from '../../../support/play-case'

const paris = timeZone.parse('Europe/Paris')

/** Two machines that both hold a case. */
function two() {
  const ids = new Ids()
  const id = caseId.parse(ids.next())
  const [tablet, desk] = [new LaneMachine(ids, id), new LaneMachine(ids, id)]
  tablet.open(opening())
  desk.take(tablet.handOver())
  return { tablet, desk }
}

/** Each hands everything to the other, who did not know of it. */
function meet({ tablet, desk }: ReturnType<typeof two>) {
  const [over, back] = [tablet.handOver(), desk.handOver()]
  tablet.take(back)
  desk.take(over)
  expect(desk.state()).toEqual(tablet.state())
  const state = tablet.state()
  if (!state) throw new Error('no case')
  return state
}

const contested = (state: Parameters<typeof conflictsIn>[0]) => conflictsIn(state).map(({ field }) => field)
const valuesOf = (state: Parameters<typeof conflictsIn>[0], field: string) =>
  conflictsIn(state)
    .find((one) => one.field === field)
    ?.changes.map(({ value }) => value)

const euros = (cents: number) => ({ cents, currency: 'EUR' as const })
const firstOf = (state: Parameters<typeof conflictsIn>[0]) => {
  const [conflict] = conflictsIn(state)
  const [kept] = conflict?.changes ?? []
  if (!conflict || !kept) throw new Error('nothing to settle')
  return { type: 'settle-conflict' as const, part: conflict.field, keep: kept.id }
}

describe('two machines that set parts of one case without knowing of each other', () => {
  it('take nothing from each other where the parts are different', () => {
    const firm = two()
    firm.tablet.ask(changing({ title: 'Infiltration, chambre nord' }))
    firm.desk.ask(changing({ amount: euros(1_250_00) }))
    const state = meet(firm)
    expect(contested(state)).toEqual([])
    expect([state.title, state.amount]).toEqual(['Infiltration, chambre nord', euros(1_250_00)])
  })

  it('stand side by side where it is the same part, and nothing else is contested', () => {
    const firm = two()
    firm.tablet.ask(changing({ title: 'Infiltration, chambre nord', amount: euros(900_00) }))
    firm.desk.ask(changing({ amount: euros(1_250_00) }))
    const state = meet(firm)
    expect(contested(state)).toEqual(['amount'])
    expect(valuesOf(state, 'amount')).toEqual([{ amount: euros(900_00) }, { amount: euros(1_250_00) }])
    expect(state.title).toBe('Infiltration, chambre nord')
  })

  it('say the same: nothing to settle', () => {
    const firm = two()
    firm.tablet.ask(changing({ title: 'Infiltration' }))
    firm.desk.ask(changing({ title: 'Infiltration' }))
    expect(contested(meet(firm))).toEqual([])
  })

  it('go on from what both had said, once they met', () => {
    const firm = two()
    firm.tablet.ask(changing({ title: 'Infiltration' }))
    firm.desk.ask(changing({ amount: euros(1_250_00) }))
    const met = meet(firm)
    firm.desk.ask(changing({ title: 'Infiltration, suite', amount: euros(1_250_00) }))
    const state = meet(firm)
    expect(met.title).toBe('Infiltration')
    expect(contested(state)).toEqual([])
    expect(state.title).toBe('Infiltration, suite')
  })
})

describe('a person settles', () => {
  it('which one holds, the same everywhere, and the other parts are left alone', () => {
    const firm = two()
    firm.tablet.ask(changing({ title: 'De la tablette', amount: euros(900_00) }))
    firm.desk.ask(changing({ title: 'Du bureau', amount: euros(1_250_00) }))
    const before = meet(firm)
    expect([before.title, contested(before)]).toEqual(['Du bureau', ['title', 'amount']])
    firm.desk.ask(firstOf(before))
    const state = meet(firm)
    expect([state.title, state.amount, contested(state)]).toEqual(['De la tablette', euros(1_250_00), ['amount']])
  })

  it('twice and otherwise on two machines: the settlements themselves are shown', () => {
    const firm = two()
    firm.tablet.ask(changing({ title: 'De la tablette' }))
    firm.desk.ask(changing({ title: 'Du bureau' }))
    meet(firm)
    firm.tablet.settle(0, 0)
    firm.desk.settle(0, 1)
    const again = meet(firm)
    expect(valuesOf(again, 'title')).toEqual([{ title: 'De la tablette' }, { title: 'Du bureau' }])
    firm.tablet.settle(0, 1)
    const state = meet(firm)
    expect([state.title, contested(state)]).toEqual(['Du bureau', []])
  })

  it('and takes it back: both stand again', () => {
    const firm = two()
    firm.tablet.ask(changing({ title: 'De la tablette' }))
    firm.desk.ask(changing({ title: 'Du bureau' }))
    const before = meet(firm)
    firm.desk.settle(0, 0)
    const entry = Object.values(meet(firm).entries).find(({ type }) => type === 'conflict-settled')?.id ?? ''
    firm.desk.ask({ type: 'undo', entry })
    const state = meet(firm)
    expect(conflictsIn(state)).toEqual(conflictsIn(before))
    expect(state.title).toBe(before.title)
  })

  it('by setting the part again with both in sight', () => {
    const firm = two()
    firm.tablet.ask(changing({ amount: euros(900_00) }))
    firm.desk.ask(changing({ amount: euros(1_250_00) }))
    meet(firm)
    firm.tablet.ask(changing({ amount: euros(1_100_00) }))
    expect(contested(meet(firm))).toEqual([])
  })

  it('but not by changing another part of the details', () => {
    const firm = two()
    firm.tablet.ask(changing({ amount: euros(900_00) }))
    firm.desk.ask(changing({ amount: euros(1_250_00) }))
    meet(firm)
    firm.tablet.ask(changing({ amount: euros(1_250_00), title: 'Infiltration' }))
    expect(contested(meet(firm))).toEqual(['amount'])
  })
})

describe('a stage set otherwise', () => {
  const parted = () => {
    const firm = two()
    firm.tablet.ask({ type: 'move-stage', to: 'acknowledged', reason: 'Écrit le jour même.' })
    firm.desk.ask({ type: 'move-stage', to: 'withdrawn', reason: 'La cliente renonce.' })
    return { firm, state: meet(firm) }
  }

  it('lights an alarm from the day of the last change, though the case may be over', () => {
    const { state } = parted()
    const [alarm] = alarmsOf(state, paris)
    const last = conflictsIn(state)[0]?.changes.at(-1)
    expect(state.stage).toBe('withdrawn')
    expect(alarm).toMatchObject({ rule: 'versions-differ', entry: last?.id, act: 'settle' })
    expect(alarm?.from).toBe(last && dayOf(last.at, paris))
  })

  it('goes back to the stage that is kept, which is then the last it reached', () => {
    const { firm, state: before } = parted()
    firm.tablet.ask(firstOf(before))
    const state = meet(firm)
    expect([state.stage, state.reached.at(-1)?.stage]).toEqual(['acknowledged', 'acknowledged'])
    expect(alarmsOf(state, paris).some(({ rule }) => rule === 'versions-differ')).toBe(false)
  })

  it('is told from somebody put in charge otherwise', () => {
    const { firm } = parted()
    firm.tablet.ask({ type: 'assign', to: author })
    expect(contested(meet(firm))).toEqual(['stage'])
  })
})

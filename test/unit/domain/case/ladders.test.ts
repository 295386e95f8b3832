import { describe, expect, it, test } from 'vitest'
import {
  clientStanding,
  clientStandings,
  clientSteps,
  isReserved,
  supplierStanding,
  supplierStandings,
  supplierSteps
} from '../../../../src-shared/domain/case/defects/ladders'
import { client, latest, opening, plumber, withPlumber } from '../../../support/case-commands'
import { type Ask, outcome, played } from '../../../support/case-plays'
import { defect, steps } from '../../../support/defect-plays'

const start: readonly Ask[] = [opening(), withPlumber, defect]

/** The shortest way to each standing. */
const toClient = {
  observed: [],
  reserved: [steps.reserve],
  repaired: [steps.repair],
  'lifting-asked': [steps.repair, steps['ask-lifting']],
  lifted: [steps.repair, steps.lift],
  refused: [steps.repair, steps['refuse-lifting']],
  contested: [steps.contest]
} as const
const toSupplier = {
  none: [],
  notified: [steps.notify],
  announced: [steps.notify, steps.announce],
  declined: [steps.decline],
  checked: [steps.notify, steps.check],
  accepted: [steps.notify, steps.check, steps.accept],
  refused: [steps.notify, steps.check, steps.refuse]
} as const

/** Where each step leads, or the reason why not, as a person of the trade would say it. */
const client6: Record<(typeof clientStandings)[number], readonly string[]> = {
  //         reserve, repair, ask-lifting, lift, refuse-lifting, contest
  observed: ['reserved', 'repaired', '-defect-not-repaired', '-nothing-to-lift', '-nothing-to-lift', 'contested'],
  reserved: [
    '-defect-reserved-already',
    'repaired',
    '-defect-not-repaired',
    'lifted',
    '-defect-not-repaired',
    'contested'
  ],
  repaired: ['reserved', '-defect-repaired-already', 'lifting-asked', 'lifted', 'refused', 'contested'],
  'lifting-asked': ['reserved', '-defect-repaired-already', '-lifting-asked-already', 'lifted', 'refused', 'contested'],
  refused: ['reserved', 'repaired', '-defect-not-repaired', 'lifted', '-lifting-refused-already', 'contested'],
  contested: ['reserved', 'repaired', 'lifting-asked', 'lifted', 'refused', '-defect-contested-already'],
  lifted: clientSteps.map(() => '-defect-lifted-already')
}
const supplier5: Record<(typeof supplierStandings)[number], readonly string[]> = {
  //     notify, announce, decline, check, accept, refuse
  none: [
    'notified',
    '-defect-not-notified',
    'declined',
    '-defect-not-notified',
    '-defect-not-notified',
    '-defect-not-notified'
  ],
  notified: [
    '-defect-notified-already',
    'announced',
    'declined',
    'checked',
    '-repair-not-checked',
    '-repair-not-checked'
  ],
  declined: [
    'notified',
    'announced',
    '-repair-declined-already',
    'checked',
    '-repair-not-checked',
    '-repair-not-checked'
  ],
  announced: [
    '-defect-notified-already',
    '-repair-announced-already',
    'declined',
    'checked',
    '-repair-not-checked',
    '-repair-not-checked'
  ],
  checked: [
    '-defect-notified-already',
    '-repair-checked-already',
    '-repair-checked-already',
    '-repair-checked-already',
    'accepted',
    'refused'
  ],
  refused: ['notified', 'announced', 'declined', 'checked', '-repair-not-checked', '-repair-refused-already'],
  accepted: [
    'notified',
    '-repair-accepted-already',
    '-repair-accepted-already',
    '-repair-accepted-already',
    '-repair-accepted-already',
    '-repair-accepted-already'
  ]
}

function led(given: readonly Ask[], when: Ask, standing: (play: ReturnType<typeof played>) => string): string {
  const play = played(given)
  const done = play.ask(typeof when === 'function' ? when(play.open) : when)
  return done.ok ? standing(play) : `-${done.reason.code}`
}

describe('the ladder between the client and us', () => {
  it.each(clientStandings)('%s', (from) => {
    const found = clientSteps.map((step) =>
      led([...start, ...toClient[from]], steps[step], (play) => clientStanding(play.open.tracks[0]))
    )
    expect(found).toEqual(client6[from])
  })

  test('a refusal names the defect', () => {
    const done = outcome({ name: '', given: [...start, steps.reserve], when: steps.reserve })
    expect(done).toMatchObject({ ok: false, reason: { params: { number: 1 } } })
  })

  test('one defect that has no step keeps the others where they are', () => {
    const play = played([...start, steps.reserve, defect])
    expect(play.ask(steps.reserve(play.open)).ok).toBe(false)
    expect(play.open.tracks).toHaveLength(1)
  })

  test('reserved, repaired, contested and lifted: it stays reserved until the end', () => {
    const play = played([...start, steps.reserve, steps.repair, steps['ask-lifting'], steps.contest, steps.lift])
    const [track] = play.open.tracks
    expect(track?.client.map(({ standing }) => standing)).toEqual([
      'reserved',
      'repaired',
      'lifting-asked',
      'contested',
      'lifted'
    ])
    expect(isReserved(track)).toBe(true)
  })

  test('a step taken back was not taken, and the one before it stands again', () => {
    const play = played([...start, steps.reserve, steps.repair])
    play.ask({ type: 'undo', entry: latest(play.open, 'defects-repaired') })
    expect(clientStanding(play.open.tracks[0])).toBe('reserved')
    play.ask({ type: 'undo', entry: latest(play.open, 'defects-reserved') })
    expect(clientStanding(play.open.tracks[0])).toBe('observed')
  })
})

describe('the ladder between us and the subcontractor', () => {
  it.each(supplierStandings)('%s', (from) => {
    const found = supplierSteps.map((step) =>
      led([...start, ...toSupplier[from]], steps[step], (play) => supplierStanding(play.open.tracks[0]))
    )
    expect(found).toEqual(supplier5[from])
  })

  test('another firm is notified of what the first was, and the steps are then its own', () => {
    const play = played([...start, steps.notify, steps.announce])
    const other = play.ask({ ...steps.notify(play.open), to: client })
    expect(other.ok).toBe(true)
    expect(play.open.tracks[0]?.supplier.at(-1)).toMatchObject({ standing: 'notified', to: client })
    play.ask(steps.check(play.open))
    expect(play.open.tracks[0]?.supplier.at(-1)).toMatchObject({ standing: 'checked', to: client })
  })

  test('accepting the repair says nothing to the client', () => {
    const play = played([...start, steps.reserve, steps.notify, steps.check, steps.accept])
    const [track] = play.open.tracks
    expect(clientStanding(track)).toBe('reserved')
    expect(track?.supplier.every(({ to }) => to === plumber)).toBe(true)
  })
})

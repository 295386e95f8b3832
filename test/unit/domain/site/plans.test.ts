import { expect, test } from 'vitest'
import { decideSite, type SiteCommand } from '../../../../src-shared/domain/site/decide'
import { site } from '../../../../src-shared/domain/site/events'
import { evolveSite, type SiteState } from '../../../../src-shared/domain/site/evolve'
import type { Match } from '../../../../src-shared/domain/site/plan-points'
import { type PlanState, placeOn, standingRevisions } from '../../../../src-shared/domain/site/plans'
import { eventId, planId, siteId } from '../../../../src-shared/lib/ids'
import { instant } from '../../../../src-shared/lib/plain-date'
import { file } from '../../../support/case-commands'
import { author } from '../../../support/play-case'
import { noAddress } from '../../../support/store/samples'

const id = siteId.parse('01890000-0000-7000-8000-0000000000f1')
const uuid = (place: number) => `01890000-0000-7000-8000-${String(place).padStart(12, '0')}`
const residence = site.parse({ name: 'Résidence L’Étang', businessNumber: '', address: noAddress })
const sheet = (label: string) => ({ label, page: 1, turn: 0 as const, width: 238_400, height: 337_000 })
const twice: Match = {
  from: [
    { x: 100_000, y: 100_000 },
    { x: 600_000, y: 100_000 }
  ],
  to: [
    { x: 0, y: 0 },
    { x: 1_000_000, y: 0 }
  ]
}
const near: Match = { from: [twice.from[0], { x: 101_000, y: 101_000 }], to: twice.to }

type Given = SiteCommand | ((plan: PlanState) => SiteCommand)
const blank: PlanState = {
  id: planId.parse(uuid(999)),
  level: '',
  title: '',
  seen: eventId.parse(uuid(998)),
  withdrawn: false,
  revisions: []
}

function play(...commands: readonly Given[]) {
  let state: SiteState | undefined
  let made = 0
  const newId = () => uuid(++made)
  const answers: string[] = []
  for (const given of [{ type: 'create', site: residence } as const, ...commands]) {
    const command = typeof given === 'function' ? given(state?.plans[0] ?? blank) : given
    const decided = decideSite(state, command, newId)
    answers.push(decided.ok ? decided.value.map(({ type }) => type).join() : decided.reason.code)
    for (const event of decided.ok ? decided.value : []) {
      const header = {
        id: eventId.parse(newId()),
        recordedAt: instant.parse('2026-03-10T09:00:00.000Z'),
        actor: author
      }
      state = evolveSite(id, state, { ...event, header })
    }
  }
  return { plan: state?.plans[0] ?? blank, answers: answers.slice(1) }
}

const add: SiteCommand = { type: 'add-plan', level: 'Bât. A, R+2', title: '', sheet: sheet('A'), file: file(1) }
const revise =
  (label: string, match?: Match, over = -1): Given =>
  (plan) => ({
    type: 'revise-plan',
    plan: plan.id,
    over: plan.revisions.at(over)?.id ?? eventId.parse(uuid(997)),
    sheet: sheet(label),
    file: file(2),
    ...(match && { match })
  })

test('a plan is added, named, revised, removed, and comes back by its name', () => {
  const { plan, answers } = play(
    add,
    (now) => ({ type: 'name-plan', plan: now.id, level: 'Bât. A, 2e étage', title: 'cloisons' }),
    revise('B', twice),
    (now) => ({ type: 'withdraw-plan', plan: now.id }),
    (now) => ({ type: 'name-plan', plan: now.id, level: 'Bât. A, 2e étage', title: '' })
  )
  expect(answers).toEqual(['plan-added', 'plan-named', 'plan-revised', 'plan-withdrawn', 'plan-named'])
  expect(plan).toMatchObject({ level: 'Bât. A, 2e étage', withdrawn: false })
  expect(plan.revisions.map(({ label, file: brought }) => [label, brought.id])).toEqual([
    ['A', file(1).id],
    ['B', file(2).id]
  ])
})

const drop =
  (at: number): Given =>
  (plan) => ({ type: 'drop-revision', plan: plan.id, revision: plan.revisions.at(at)?.id ?? eventId.parse(uuid(997)) })
const restore = (at: number): Given => {
  const dropping = drop(at)
  return (plan) => {
    const asked = typeof dropping === 'function' ? dropping(plan) : dropping
    return asked.type === 'drop-revision' ? { ...asked, type: 'restore-revision' } : asked
  }
}

test('the last revision is taken back and set again; what was placed on it lies on the one before', () => {
  const { plan, answers } = play(add, revise('B', twice), drop(1))
  expect(answers.at(-1)).toBe('revision-dropped')
  expect(standingRevisions(plan.revisions).map(({ label }) => label)).toEqual(['A'])
  const [a, b] = plan.revisions
  if (!a || !b) throw new Error('two revisions')
  const place = { revision: a.id, x: 350_000, y: 150_000 }
  const over = placeOn(plan, place, b.id)
  if (!over) throw new Error('on both')
  expect(placeOn(plan, { ...over, revision: b.id }, a.id)).toEqual({ x: place.x, y: place.y })
  const again = play(add, revise('B', twice), drop(1), restore(1)).plan
  expect(standingRevisions(again.revisions).map(({ label }) => label)).toEqual(['A', 'B'])
})

test.each<[string, readonly Given[], string]>([
  ['the only revision', [drop(0)], 'revision-only'],
  ['a revision that was replaced', [revise('B'), drop(0)], 'revision-replaced'],
  ['a revision that is not there', [revise('B'), drop(7)], 'revision-unknown'],
  ['one taken back already', [revise('B'), revise('C'), drop(2), drop(2)], 'revision-unknown'],
  ['setting again what stands', [revise('B'), restore(1)], 'revision-unknown'],
  ['a revision over one taken back', [revise('B'), drop(1), revise('C', undefined, 1)], 'revision-unknown']
])('refused of taking back: %s', (_, commands, code) => {
  expect(play(add, ...commands).answers.at(-1)).toBe(code)
})

test.each<[string, Given, string]>([
  ['a plan that is not there', { type: 'withdraw-plan', plan: planId.parse(uuid(777)) }, 'site-plan-unknown'],
  ['over a revision that is not there', revise('B', undefined, 7), 'revision-unknown'],
  ['by two places next to each other', revise('B', near), 'points-too-close']
])('refused: %s', (_, command, code) => {
  expect(play(add, command).answers.at(-1)).toBe(code)
})

test('a place is carried over every later revision, back to every earlier one, and across two of the same one', () => {
  const { plan } = play(add, revise('B', twice), revise('C'), revise('C bis', undefined, 0))
  const [a, b, c, bis] = plan.revisions.map((one) => one.id)
  if (!a || !b || !c || !bis) throw new Error('four revisions')
  const place = { revision: a, x: 350_000, y: 150_000 }
  expect(placeOn(plan, place, a)).toEqual({ x: 350_000, y: 150_000 })
  expect(placeOn(plan, place, b)).toEqual({ x: 500_000, y: 100_000 })
  expect(placeOn(plan, place, c)).toEqual({ x: 500_000, y: 100_000 })
  expect(placeOn(plan, { revision: c, x: 500_000, y: 100_000 }, a)).toEqual({ x: 350_000, y: 150_000 })
  expect(placeOn(plan, { revision: c, x: 500_000, y: 100_000 }, bis)).toEqual({ x: 350_000, y: 150_000 })
  expect(placeOn(plan, { ...place, revision: eventId.parse(uuid(777)) }, a)).toBeUndefined()
})

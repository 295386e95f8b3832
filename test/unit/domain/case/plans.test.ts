import { expect, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import type { CaseCommandInput } from '../../../../src-shared/domain/case/commands'
import { planDaysOf } from '../../../../src-shared/domain/case/plans/plan-days'
import type { DelayPlan } from '../../../../src-shared/domain/deadline/plan'
import { plainDate, timeZone } from '../../../../src-shared/lib/plain-date'
import { opening } from '../../../support/case-commands'
import { PlayedCase } from '../../../support/play-case'

const zone = timeZone.parse('Europe/Paris')
const plan: DelayPlan = {
  id: 'own-1',
  name: 'Étanchéité',
  types: ['works'],
  anchor: 'reception',
  steps: [
    { id: 'warn', from: 'visit', before: { days: 10 } },
    { id: 'visit', from: 'anchor', businessDays: 10 },
    { id: 'repair', from: 'visit', after: { weeks: 2 } },
    { id: 'sue', from: 'rule:gpa-1y', before: { months: 2 } }
  ]
}
const words = { warn: 'Prévenir l’étancheur', visit: 'Visiter', repair: 'Réparer', sue: 'Assigner' }
const layOut: CaseCommandInput = { type: 'lay-out-plan', plan: 'own-1', name: 'Étanchéité', words }
const received = (reception: string): CaseCommandInput => ({
  type: 'record-anchors',
  given: { reception: plainDate.parse(reception) }
})

function play(...commands: readonly CaseCommandInput[]): PlayedCase {
  const deadlines = { ...deadlineLore(), plans: [plan] }
  const played = new PlayedCase(plainDate.parse('2026-03-10'), { deadlines })
  for (const command of commands) expect(played.ask(command)).toMatchObject({ ok: true })
  return played
}
const works = opening({ disputeType: 'works' })
const dues = ({ open }: PlayedCase) => open.tasks.map(({ of, due }) => [of?.step, due])
const taskOf = ({ open }: PlayedCase, step: string) =>
  open.tasks.find(({ of }) => of?.step === step) ?? expect.unreachable(`No task of ${step}`)
const lastMoves = ({ stored }: PlayedCase) =>
  stored.flatMap(({ type, payload }) => (type === 'task-moved' ? [payload] : []))

test('a plan without its date makes tasks that wait for it, and dates them when it arrives', () => {
  const played = play(works, layOut)
  expect(dues(played)).toEqual([
    ['warn', undefined],
    ['visit', undefined],
    ['repair', undefined],
    ['sue', undefined]
  ])
  played.ask(received('2026-03-09'))
  expect(dues(played)).toEqual([
    // Ten days before Monday 23 March.
    ['warn', '2026-03-13'],
    ['visit', '2026-03-23'],
    // Easter Monday.
    ['repair', '2026-04-07'],
    ['sue', undefined]
  ])
  expect(lastMoves(played)[1]).toMatchObject({
    due: '2026-03-23',
    because: { from: 'day:reception', on: '2026-03-09' }
  })
})

test('tasks move with the date of the case, keep their old day, and say what moved them', () => {
  const played = play(works, received('2026-03-09'), layOut, received('2026-03-16'))
  expect(dues(played).slice(0, 2)).toEqual([
    ['warn', '2026-03-20'],
    ['visit', '2026-03-30']
  ])
  const because = { from: 'visit', name: 'Visiter', on: '2026-03-30' }
  expect(taskOf(played, 'warn').was).toMatchObject([{ due: '2026-03-13', because }])
})

test('a deadline that is confirmed, and then moves, carries the step that counts from it', () => {
  const played = play(works, received('2026-03-09'), layOut, { type: 'confirm-deadline', rule: 'gpa-1y', given: {} })
  // The year ends on 9 March 2027, a Tuesday; the prudent day is the 8th, two months before it a Friday.
  expect(taskOf(played, 'sue').due).toBe('2027-01-08')
  played.ask(received('2026-03-16'))
  expect(taskOf(played, 'sue')).toMatchObject({ due: '2027-01-15', was: [{ due: undefined }, { due: '2027-01-08' }] })
})

test('a task that somebody put on a day stays there, and carries those that count from it', () => {
  const played = play(works, received('2026-03-09'), layOut)
  const { id, text } = taskOf(played, 'visit')
  played.ask({ type: 'change-task', task: id, text, due: plainDate.parse('2026-04-01') })
  expect(taskOf(played, 'visit')).toMatchObject({ due: '2026-04-01', byHand: true })
  expect(taskOf(played, 'repair').due).toBe('2026-04-15')
  played.ask(received('2026-03-16'))
  expect(taskOf(played, 'visit').due).toBe('2026-04-01')
})

test('other words alone for a task do not take it out of its plan', () => {
  const played = play(works, received('2026-03-09'), layOut)
  const { id, due } = taskOf(played, 'visit')
  played.ask({ type: 'change-task', task: id, text: 'Visiter avec l’expert', ...(due && { due }) })
  expect(taskOf(played, 'visit').byHand).toBeUndefined()
})

test('a step that was done moves what comes after it, and leaves what prepared it', () => {
  const played = play(works, received('2026-03-02'), layOut)
  expect(taskOf(played, 'visit').due).toBe('2026-03-16')
  expect(played.open.tasks.some(({ of }) => of?.step === 'warn')).toBe(false)
  const task = taskOf(played, 'visit').id
  played.ask({ type: 'finish-task', task, happened: { kind: 'day', on: plainDate.parse('2026-03-09') } })
  expect(taskOf(played, 'repair').due).toBe('2026-03-23')
  played.ask(received('2026-03-05'))
  expect(taskOf(played, 'repair').due).toBe('2026-03-23')
})

test('what prepares a step stays where it was once the step is done', () => {
  const played = play(works, received('2026-03-09'), layOut)
  const task = taskOf(played, 'visit').id
  played.ask({ type: 'finish-task', task, happened: { kind: 'day', on: plainDate.parse('2026-03-10') } })
  expect(taskOf(played, 'warn').due).toBe('2026-03-13')
})

test('tasks that are done or given up no longer move', () => {
  const played = play(works, received('2026-03-09'), layOut)
  played.ask({ type: 'drop-task', task: taskOf(played, 'repair').id, reason: 'Sans objet' })
  played.ask(received('2026-03-16'))
  expect(taskOf(played, 'repair').due).toBe('2026-04-07')
})

test('a date that is taken away leaves the tasks on the day they had', () => {
  const played = play(works, received('2026-03-09'), layOut)
  played.ask({ type: 'record-anchors', given: {}, cleared: ['reception'] })
  expect(taskOf(played, 'visit').due).toBe('2026-03-23')
})

test('a first day set by hand holds until it is given back to the case', () => {
  const played = play(works, received('2026-03-09'), layOut)
  const [run] = played.open.plans
  played.ask({ type: 'move-plan', run: run?.id ?? '', anchor: plainDate.parse('2026-03-16') })
  expect(taskOf(played, 'visit').due).toBe('2026-03-30')
  played.ask(received('2026-03-11'))
  expect(taskOf(played, 'visit').due).toBe('2026-03-30')
  played.ask({ type: 'move-plan', run: run?.id ?? '' })
  expect(taskOf(played, 'visit').due).toBe('2026-03-25')
})

test('each step says what it counts from', () => {
  const played = play(works, received('2026-03-09'), layOut)
  const [followed] = played.open.plans
  if (!followed) throw new Error('No plan is followed')
  const { anchor, steps } = planDaysOf(played.open, followed, zone)
  expect(anchor).toBe('2026-03-09')
  expect(steps.map(({ start, on, fromWords }) => [start, on, fromWords])).toEqual([
    ['2026-03-23', '2026-03-13', 'Visiter'],
    ['2026-03-09', '2026-03-23', undefined],
    ['2026-03-23', '2026-04-07', 'Visiter'],
    [undefined, undefined, undefined]
  ])
})

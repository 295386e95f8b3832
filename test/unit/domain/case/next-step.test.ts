import { expect, it, test } from 'vitest'
import type { CaseCommandInput } from '../../../../src-shared/domain/case/commands'
import { nextStep, openSteps } from '../../../../src-shared/domain/case/next-step'
import { client, letterId, noticing, opening, withPlumber } from '../../../support/case-commands'
import { PlayedCase } from '../../../support/play-case'

function next(commands: readonly CaseCommandInput[], first: CaseCommandInput = opening()) {
  const play = new PlayedCase()
  for (const command of [first, ...commands]) {
    const done = play.ask(command)
    if (!done.ok) throw new Error(done.reason.code)
  }
  return nextStep(play.open, play.facts.zone)
}

const moved = (to: 'acknowledged' | 'investigating' | 'resolved' | 'withdrawn'): CaseCommandInput => ({
  type: 'move-stage',
  to,
  reason: 'Vu sur place'
})
const promise = (due: string): CaseCommandInput => ({ type: 'make-promise', text: 'Rappeler', due })
const task = (due?: string): CaseCommandInput => ({ type: 'add-task', text: 'Échelle', ...(due && { due }) })
const said = (on: string): CaseCommandInput => ({
  ...{ type: 'log-communication', channel: 'call', flow: 'out', text: 'Point fait' },
  happened: { kind: 'day', on }
})
const offer: CaseCommandInput = { type: 'offer-remedy', text: 'Reprise du joint' }
const asked: CaseCommandInput = {
  ...{ type: 'request-information', from: client, items: ['Photos datées'], due: '2026-03-30' }
}
const deposit: CaseCommandInput = { type: 'deposit-letter', letter: letterId(2), tracking: '', on: '2026-03-10' }
const present: CaseCommandInput = { type: 'present-letter', letter: letterId(2), on: '2026-03-10' }

it.each<[string, CaseCommandInput[], object]>([
  ['acknowledge within a business day', [], { kind: 'stage', act: 'acknowledge', due: '2026-03-11' }],
  ['acknowledge before any promise', [promise('2026-03-10')], { kind: 'stage', act: 'acknowledge' }],
  ['news before the answer', [moved('acknowledged')], { act: 'give-news', due: '2026-03-17' }],
  ['news from the last ones on', [moved('acknowledged'), said('2026-03-09')], { act: 'give-news', due: '2026-03-16' }],
  [
    'the answer at the pace of the type, once something is proposed',
    [moved('acknowledged'), moved('investigating'), offer],
    { act: 'propose', due: '2026-03-24' }
  ],
  [
    'what we asked them for, instead of news',
    [moved('acknowledged'), asked],
    { kind: 'await-information', due: '2026-03-30' }
  ],
  [
    'news to the client while another party has time to answer',
    [moved('acknowledged'), withPlumber, noticing(), deposit],
    { act: 'give-news' }
  ],
  [
    'what was promised, though the pace of the house is quicker',
    [moved('acknowledged'), promise('2026-06-01')],
    { kind: 'promise', due: '2026-06-01' }
  ],
  [
    'a task before a later promise',
    [moved('acknowledged'), promise('2026-03-20'), task('2026-03-12')],
    { kind: 'task', due: '2026-03-12' }
  ],
  [
    'a promise before a task of its day',
    [moved('acknowledged'), task('2026-03-20'), promise('2026-03-20')],
    { kind: 'promise' }
  ],
  [
    'a promise before a task without a day',
    [moved('acknowledged'), task(), promise('2026-03-20')],
    { kind: 'promise' }
  ],
  ['post the notice', [moved('acknowledged'), withPlumber, noticing()], { kind: 'post-letter', due: '2026-03-10' }],
  [
    'await the answer until the day printed',
    [moved('acknowledged'), offer, withPlumber, noticing(), deposit],
    { kind: 'await-answer', due: '2026-04-10' }
  ],
  [
    'await it the days that run from the presentation',
    [moved('acknowledged'), offer, withPlumber, noticing(), deposit, present],
    { kind: 'await-answer', due: '2026-03-25' }
  ],
  ['nothing once it has ended', [promise('2026-03-20'), moved('withdrawn')], { kind: 'none' }]
])('%s', (_name, commands, step) => {
  expect(next(commands)).toMatchObject(step)
})

test('a case we claim in begins with the claim', () => {
  expect(next([], opening({ direction: 'we-claim' }))).toEqual({ kind: 'stage', act: 'claim' })
})

test('a notice asks for nothing once the matter is resolved', () => {
  const play = new PlayedCase()
  for (const command of [opening(), withPlumber, noticing(), moved('resolved')]) play.ask(command)
  expect(openSteps(play.open, play.facts.zone)).toEqual([{ kind: 'stage', act: 'follow-up' }])
})

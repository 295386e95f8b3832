import { expect, it, test } from 'vitest'
import type { CaseCommandInput } from '../../../../src-shared/domain/case/commands'
import { openSteps } from '../../../../src-shared/domain/case/next-step'
import { warnedFrom } from '../../../../src-shared/domain/case/rights'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { acknowledging, client, file, letterId, opening, plumber, withPlumber } from '../../../support/case-commands'
import { PlayedCase } from '../../../support/play-case'

const on = (day: string) => ({ on: plainDate.parse(day) })

/** A letter that asks the client for photographs by 20 March. */
const asking = (n = 1, more: object = {}): CaseCommandInput =>
  acknowledging({
    ...{ letter: letterId(n), kind: 'information-request', document: file(90 + n).id, attachments: [file(90 + n)] },
    ...{ deadline: on('2026-03-20'), ...more }
  })
const said = (more: object): CaseCommandInput => ({
  ...{ type: 'log-communication', channel: 'email', flow: 'in', text: 'Voici les photos.', with: client },
  ...more
})
const day = (date: string) => ({ happened: { kind: 'day', on: date } })
const morning = { happened: { kind: 'instant', at: '2026-03-10T06:00:00.000Z' } }

function played(commands: readonly CaseCommandInput[]): PlayedCase {
  const play = new PlayedCase()
  for (const command of [opening(), ...commands]) {
    const done = play.ask(command)
    if (!done.ok) throw new Error(done.reason.code)
  }
  return play
}

function chased(commands: readonly CaseCommandInput[]): readonly object[] {
  const { open, facts } = played(commands)
  return openSteps(open, facts.zone).filter(({ kind }) => kind === 'chase-letter')
}

test('a letter that asks for something by a day is chased for, and told of from the day after', () => {
  const { open, facts } = played([asking()])
  const steps = openSteps(open, facts.zone).filter(({ kind }) => kind === 'chase-letter')
  expect(steps).toEqual([{ kind: 'chase-letter', letter: letterId(1), number: expect.any(String), due: '2026-03-20' }])
  expect(warnedFrom(open, steps)).toBe('2026-03-21')
})

it.each<[string, CaseCommandInput[], number]>([
  ['a letter without a day is not chased for', [asking(1, { deadline: undefined })], 0],
  ['nor is a notice, which has rules of its own', [asking(1, { kind: 'last-notice', deadline: on('2026-04-20') })], 0],
  ['what they write answers it', [asking(), said({})], 0],
  ['what they said before it does not', [said(day('2026-03-09')), asking()], 1],
  ['nor what they said that morning and was recorded later', [asking(), said(morning)], 1],
  ['what they said before it, recorded after, does not', [asking(), said(day('2026-03-09'))], 1],
  ['a call without somebody named is the client’s', [asking(), said({ channel: 'call', with: undefined })], 0],
  ['what we write ourselves answers nothing', [asking(), said({ flow: 'out' })], 1],
  ['what another party says does not', [withPlumber, asking(), said({ with: plumber })], 1],
  ['the answer of whom it went to does', [withPlumber, asking(1, { to: plumber }), said({ with: plumber })], 0],
  ['the client’s does not answer for them', [withPlumber, asking(1, { to: plumber }), said({})], 1],
  ['a reminder takes its place', [asking(), asking(2, { deadline: on('2026-03-30') })], 1],
  ['a letter to another does not', [withPlumber, asking(), asking(2, { to: plumber })], 2],
  ['nothing is awaited once it is resolved', [asking(), { type: 'move-stage', to: 'resolved', reason: 'Sec' }], 0]
])('%s', (_, commands, count) => {
  expect(chased(commands)).toHaveLength(count)
})

test('the last reminder is the one that is chased for', () => {
  expect(chased([asking(), asking(2, { deadline: on('2026-03-30') })])).toMatchObject([{ letter: letterId(2) }])
})

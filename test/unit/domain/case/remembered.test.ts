import { describe, expect, it } from 'vitest'
import type { CaseCommandInput } from '../../../../src-shared/domain/case/commands'
import type { CaseState } from '../../../../src-shared/domain/case/state'
import { acknowledging, file, opening } from '../../../support/case-commands'
import { PlayedCase } from '../../../support/play-case'

function played(commands: readonly CaseCommandInput[]): PlayedCase {
  const play = new PlayedCase()
  for (const command of [opening(), ...commands]) {
    const done = play.ask(command)
    if (!done.ok) throw new Error(done.reason.code)
  }
  return play
}
const move = (to: CaseState['stage']): CaseCommandInput => ({ type: 'move-stage', to, reason: 'Vu avec le client' })
const lastEntry = ({ entries }: CaseState) => {
  const last = Object.values(entries).at(-1)
  if (last === undefined) throw new Error('The case has no entry')
  return last.id
}

describe('the stages a case has been in', () => {
  it('leave out what was passed over', () => {
    const { reached } = played([acknowledging(), move('proposing')]).open
    expect(reached.map(({ stage }) => stage)).toEqual(['received', 'acknowledged', 'proposing'])
  })

  it('leave out what was taken back', () => {
    const play = played([acknowledging(), move('investigating')])
    expect(play.ask({ type: 'undo', entry: lastEntry(play.open) }).ok).toBe(true)
    expect(play.open.reached.map(({ stage }) => stage)).toEqual(['received', 'acknowledged'])
  })

  it('count one gone through again from the last time', () => {
    const { reached } = played([acknowledging(), move('investigating'), move('proposing'), move('investigating')]).open
    expect(reached.map(({ stage }) => stage)).toEqual(['received', 'acknowledged', 'proposing', 'investigating'])
  })
})

describe('a piece', () => {
  const titles = ({ pieces }: CaseState) => Object.values(pieces).map(({ title }) => title)
  const bringing = (text: string): CaseCommandInput => ({ type: 'add-evidence', text, attachments: [file(1), file(2)] })

  it('is described by the words of the evidence that brought it', () => {
    expect(titles(played([bringing('Plafond de la salle de bains')]).open)).toEqual([
      'Plafond de la salle de bains',
      'Plafond de la salle de bains'
    ])
  })

  it('is not described by the words of a call', () => {
    const call: CaseCommandInput = {
      type: 'log-communication',
      channel: 'call',
      flow: 'in',
      text: 'Appel',
      attachments: [file(1)]
    }
    expect(titles(played([call]).open)).toEqual([undefined])
  })

  it('takes the words of a correction', () => {
    const play = played([bringing('')])
    expect(titles(play.open)).toEqual(['', ''])
    play.ask({ type: 'correct-entry', entry: lastEntry(play.open), text: 'Auréole au plafond', reason: 'Après coup' })
    expect(titles(play.open)).toEqual(['Auréole au plafond', 'Auréole au plafond'])
  })
})

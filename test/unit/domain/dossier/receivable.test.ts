import { describe, expect, it } from 'vitest'
import type { CaseState } from '../../../../src-shared/domain/case/state'
import type { Reader, Visibility } from '../../../../src-shared/domain/common/visibility'
import { receivable } from '../../../../src-shared/domain/dossier/receivable'
import { client, file, opening } from '../../../support/case-commands'
import { type Ask, played } from '../../../support/case-plays'
import { received } from '../../../support/list-plays'

const line = {
  defect: '01890000-0000-7000-8000-00000000d001',
  kind: 'poor-work',
  theirs: '41',
  place: 'A101, Salle de bains',
  text: 'Joint de baignoire absent',
  lotWords: '08 - PLOMBERIE',
  pieces: [file(21).id]
} as const

/** The files a reader receives of a list that was taken in and may be shown. */
function filesFor(reader: Reader): readonly string[] {
  const play = played([opening(), received([{ ...line, pieces: [...line.pieces] }], { visibility: 'communicable' })])
  const nothing = { entries: new Set<never>(), pieces: new Set<never>() }
  const { state } = receivable(play.open, play.stored, reader, nothing)
  return Object.values(state.pieces).map(({ attachment }) => attachment.id)
}

describe('a list that was received', () => {
  it.each(['client', 'other-party'] as const)(
    'gives the %s its defects and their photographs, not the file',
    (reader) => {
      expect(filesFor(reader)).toEqual([file(21).id])
    }
  )

  it.each(['insurer', 'expert', 'lawyer', 'firm'] as const)('gives the %s the file as well', (reader) => {
    expect(filesFor(reader)).toEqual([file(20).id, file(21).id])
  })
})

describe('how a fact stands between the parties', () => {
  const nothing = { entries: new Set<never>(), pieces: new Set<never>() }
  const letter = (visibility: Visibility): Ask => ({
    ...{ type: 'log-communication', channel: 'email', flow: 'in', with: client, visibility },
    text: 'Vous ne m’avez jamais appelée.'
  })
  const last = (state: CaseState, type: string) => {
    const found = Object.values(state.entries).findLast((one) => one.type === type)
    if (!found) throw new Error(`No ${type}`)
    return found.id
  }
  const stated: Ask = {
    type: 'state-fact',
    text: 'Un appel le 27 février',
    when: { kind: 'day', on: '2026-02-27' },
    visibility: 'communicable'
  }
  const contested = ({ facts }: CaseState) =>
    ({ type: 'weigh-fact', fact: facts[0]?.id ?? '', standing: 'contested', reason: 'Mauvaise foi' }) as const
  const weighed =
    (more: { readonly visibility?: Visibility }): Ask =>
    (state) => ({ ...contested(state), ...more })
  const resting =
    (more: { readonly visibility?: Visibility } = {}): Ask =>
    (state) => ({ ...contested(state), ...more, said: last(state, 'communication-logged') })
  const told = (reader: Reader, ...asked: readonly Ask[]) => {
    const play = played([opening(), ...asked])
    const fact = receivable(play.open, play.stored, reader, nothing).state.facts[0]
    return fact && [fact.standing, fact.reason ?? '']
  }

  it('is for the firm alone as long as nothing says who said it', () => {
    expect(told('lawyer', stated, weighed({}))).toEqual(['unproven', ''])
    expect(told('firm', stated, weighed({}))).toEqual(['contested', 'Mauvaise foi'])
  })

  it('is known to whoever may read the exchange it is said in, without our words', () => {
    expect(told('client', letter('communicable'), stated, resting())).toEqual(['contested', ''])
    expect(told('firm', letter('communicable'), stated, resting())).toEqual(['contested', 'Mauvaise foi'])
  })

  it('stays with those who may read that exchange', () => {
    expect(told('expert', letter('internal'), stated, resting())).toEqual(['unproven', ''])
    expect(told('insurer', letter('mediation'), stated, resting())).toEqual(['unproven', ''])
    expect(told('mediator', letter('mediation'), stated, resting())).toEqual(['contested', ''])
  })

  it('keeps a mark of its own that is more than internal', () => {
    const ours = resting({ visibility: 'lawyer' })
    expect(told('client', letter('communicable'), stated, ours)).toEqual(['unproven', ''])
    expect(told('lawyer', letter('communicable'), stated, ours)).toEqual(['contested', 'Mauvaise foi'])
    const shown = weighed({ visibility: 'communicable' })
    expect(told('client', stated, shown)).toEqual(['contested', 'Mauvaise foi'])
  })

  it('goes with the exchange when that is left out of a dossier', () => {
    const play = played([opening(), letter('communicable'), stated, resting()])
    const leftOut = { entries: new Set([last(play.open, 'communication-logged')]), pieces: new Set<never>() }
    expect(receivable(play.open, play.stored, 'client', leftOut).state.facts[0]?.standing).toBe('unproven')
  })
})

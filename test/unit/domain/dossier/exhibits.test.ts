import { describe, expect, it } from 'vitest'
import type { CaseState } from '../../../../src-shared/domain/case/state'
import {
  dateOfPiece,
  listedPieces,
  numbersFor,
  originOf,
  piecesFor
} from '../../../../src-shared/domain/dossier/exhibits'
import { instant, timeZone } from '../../../../src-shared/lib/plain-date'
import { client, file, opening } from '../../../support/case-commands'
import { type Ask, played } from '../../../support/case-plays'

const zone = timeZone.parse('Europe/Paris')
const shown = (n: number, on: string, visibility: 'communicable' | 'internal' | 'mediation' = 'communicable'): Ask => ({
  type: 'add-evidence',
  text: `Pièce ${n}`,
  visibility,
  happened: { kind: 'day', on },
  attachments: [file(n)]
})
const stateAfter = (...asked: readonly Ask[]): CaseState => {
  const { state } = played([opening(), ...asked])
  if (!state) throw new Error('No case')
  return state
}
const names = (pieces: ReturnType<typeof listedPieces>) => pieces.map(({ title }) => title)
const handed = (...exhibits: readonly (readonly [piece: number, number: number])[]): Ask => ({
  type: 'hand-over-dossier',
  variant: 'lawyer',
  fingerprint: '0a'.repeat(32),
  exhibits: exhibits.map(([piece, number]) => ({ piece: file(piece).id, number }))
})

describe('the list of exhibits', () => {
  it('goes by date until somebody arranges it', () => {
    const dated = [shown(1, '2026-03-05'), shown(2, '2026-03-01'), shown(3, '2026-03-03')]
    expect(names(listedPieces(stateAfter(...dated), zone))).toEqual(['Pièce 2', 'Pièce 3', 'Pièce 1'])
    const arranged: Ask = { type: 'arrange-exhibits', order: [file(3).id, file(2).id, file(1).id] }
    expect(names(listedPieces(stateAfter(...dated, arranged), zone))).toEqual(['Pièce 3', 'Pièce 2', 'Pièce 1'])
  })

  it('keeps what was handed over in its place, and goes on after it', () => {
    const state = stateAfter(
      shown(1, '2026-03-05'),
      shown(2, '2026-03-06'),
      handed([2, 1], [1, 2]),
      shown(3, '2026-01-01'),
      { type: 'arrange-exhibits', order: [file(3).id, file(1).id, file(2).id] }
    )
    const pieces = listedPieces(state, zone)
    expect(names(pieces)).toEqual(['Pièce 2', 'Pièce 1', 'Pièce 3'])
    const ids = pieces.map(({ attachment }) => attachment.id)
    expect([...numbersFor(state, { variant: 'lawyer' }, ids).values()]).toEqual([1, 2, 3])
  })

  it('numbers for each reader without a gap', () => {
    const state = stateAfter(
      shown(1, '2026-03-01'),
      shown(2, '2026-03-02', 'mediation'),
      shown(3, '2026-03-03', 'internal'),
      shown(4, '2026-03-04'),
      handed([1, 1], [2, 2], [4, 3])
    )
    const numbered = (variant: 'client' | 'mediator' | 'lawyer') => {
      const ids = piecesFor(state, variant, zone).map(({ attachment }) => attachment.id)
      return [...numbersFor(state, { variant }, ids)].map(([id, number]) => [state.pieces[id]?.title, number])
    }
    expect(numbered('client')).toEqual([
      ['Pièce 1', 1],
      ['Pièce 4', 2]
    ])
    expect(numbered('mediator')).toEqual([
      ['Pièce 1', 1],
      ['Pièce 2', 2],
      ['Pièce 4', 3]
    ])
    expect(numbered('lawyer').map(([, number]) => number)).toEqual([1, 2, 3])
  })

  it('says what gives the date and who the piece comes from', () => {
    const state = stateAfter(
      {
        type: 'add-evidence',
        text: 'Plafond',
        attachments: [{ ...file(1), picture: { takenAt: '2026-02-27T18:04:00' } }]
      },
      {
        type: 'log-communication',
        channel: 'email',
        flow: 'in',
        with: client,
        text: 'Voici le devis',
        happened: { kind: 'day', on: '2026-03-02' },
        attachments: [file(2)]
      },
      shown(3, '2026-03-03'),
      // A mail that somebody put among the pieces, three days after it was sent.
      {
        type: 'add-evidence',
        text: 'Mail du syndic',
        happened: { kind: 'day', on: '2026-03-03' },
        attachments: [{ ...file(4), mediaType: 'message/rfc822', sentAt: instant.parse('2026-02-28T16:20:00.000Z') }]
      }
    )
    const told = [1, 2, 3, 4].map((n) => {
      const piece = state.pieces[file(n).id]
      return piece && { ...dateOfPiece(state, piece), from: originOf(state, piece) }
    })
    expect(told).toEqual([
      { when: { kind: 'day', on: '2026-02-27' }, source: 'camera', from: 'firm' },
      { when: { kind: 'day', on: '2026-03-02' }, source: 'message', from: client },
      { when: { kind: 'day', on: '2026-03-03' }, source: 'person', from: 'firm' },
      { when: { kind: 'instant', at: '2026-02-28T16:20:00.000Z' }, source: 'message', from: undefined }
    ])
  })
})

import { expect, test } from 'vitest'
import { eventId } from '../../../src-shared/lib/ids'
import { pieceNames } from '../../../src-shared/texts/piece-names'
import { translator } from '../../../src-shared/texts/translator'
import { file } from '../../support/case-commands'

const entry = (n: number) => eventId.parse(`019d1bb5-ea00-7da5-a9da-${String(n).padStart(12, '0')}`)
const named = (pieces: Parameters<typeof pieceNames>[1]) => [...pieceNames(translator('fr'), pieces).values()]

test('a piece is called by what was said of it, or by its file', () => {
  expect(named([{ attachment: file(1), entry: entry(1), title: 'Bon de commande signé\nPage deux' }])).toEqual([
    'Bon de commande signé'
  ])
  expect(named([{ attachment: file(1), entry: entry(1), title: ' ' }])).toEqual([file(1).name])
  expect(named([{ attachment: file(1), entry: entry(1) }])).toEqual([file(1).name])
})

test('pieces of one entry are told apart by their place', () => {
  const title = 'Plafond'
  const together = [file(1), file(2)].map((attachment) => ({ attachment, entry: entry(1), title }))
  expect(named([...together, { attachment: file(3), entry: entry(2), title }])).toEqual([
    'Plafond (1 sur 2)',
    'Plafond (2 sur 2)',
    'Plafond'
  ])
})

test('a long description is cut between words', () => {
  const [name = ''] = named([{ attachment: file(1), entry: entry(1), title: 'infiltration '.repeat(20) }])
  expect(name).toMatch(/^(?:infiltration )+infiltration…$/u)
  expect(name.length).toBeLessThanOrEqual(120)
})

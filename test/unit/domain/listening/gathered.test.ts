import { expect, test } from 'vitest'
import { type FileFacts, gatheredEvidence } from '../../../../src-shared/domain/listening/gathered'
import { plainMonth } from '../../../../src-shared/lib/plain-date'

const empty: FileFacts = {
  ...{ summary: '', wanted: '', since: { kind: 'unknown' }, roles: [], pins: [] },
  ...{ pictures: 0, defects: 0, letters: 0, promises: 0, neighbours: 0 }
}

test('an empty file holds nothing', () => {
  expect([...gatheredEvidence(empty)]).toEqual([])
})

test('a file holds what is recorded in it', () => {
  const file: FileFacts = {
    ...empty,
    ...{ summary: 'Le plafond goutte', since: { kind: 'month', month: plainMonth.parse('2026-02') }, pictures: 2 },
    roles: ['client', 'insurer'],
    pins: [{ kind: 'terms', acceptance: 'ticked' }]
  }
  expect([...gatheredEvidence(file)]).toEqual([
    ...['what-happened', 'when-it-happened', 'dated-photos', 'insurer-details', 'terms-acceptance', 'terms']
  ])
})

test('a quote nobody signed is not a signed quote, and unproven terms prove no acceptance', () => {
  const unsigned: FileFacts = { ...empty, pins: [{ kind: 'quote', acceptance: 'unproven' }] }
  expect([...gatheredEvidence(unsigned)]).toEqual([])
  const signed: FileFacts = { ...empty, pins: [{ kind: 'quote', acceptance: 'signed' }] }
  expect([...gatheredEvidence(signed)]).toEqual(['terms-acceptance', 'signed-quote'])
})

import { describe, expect, it } from 'vitest'
import type { Attachment } from '../../../../src-shared/domain/common/attachment'
import { filingOf } from '../../../../src-shared/domain/dispatch/file-slip'
import {
  type PageTurn,
  type ScannedPage,
  scannedPage,
  sidesOf,
  slipsOf,
  turnedOn
} from '../../../../src-shared/domain/dispatch/stack'
import { attachmentId, letterId } from '../../../../src-shared/lib/ids'
import { plainDate } from '../../../../src-shared/lib/plain-date'

const read = (page: number, number?: string, turn?: PageTurn): ScannedPage => ({
  page,
  ...(number !== undefined && { number }),
  ...(turn !== undefined && { turn })
})

describe('the number of a page', () => {
  const known = ['RK123456785FR']
  it('is one of ours, whatever the post prints around it', () => {
    const codes = [
      { text: '2C12345678901', turn: 0 as const },
      { text: '%0075001rk 1234 5678 5fr250', turn: 180 as const }
    ]
    expect(scannedPage(3, codes, known)).toEqual({ page: 3, number: 'RK123456785FR', turn: 180 })
  })
  it('else the first with the form of a number', () => {
    const codes = [
      { text: 'REF-7', turn: 0 as const },
      { text: '2C12345678901', turn: 90 as const }
    ]
    expect(scannedPage(1, codes, known)).toEqual({ page: 1, number: '2C12345678901', turn: 90 })
  })
  it('is none where no code has that form; how the page lies is known all the same', () => {
    expect(scannedPage(1, [{ text: 'REF-7', turn: 180 }], known)).toEqual({ page: 1, turn: 180 })
    expect(scannedPage(2, [], known)).toEqual({ page: 2 })
  })
})

describe('a stack', () => {
  const both = [read(1, 'A', 0), read(2), read(3), read(4), read(5, 'B', 180), read(6)]
  it('of both sides keeps the place of a sheet whose barcode is dead', () => {
    expect(sidesOf(both)).toBe('both')
    expect(slipsOf(both, 'both')).toEqual([
      {
        number: 'A',
        pages: [
          { page: 1, turn: 0 },
          { page: 2, turn: 0 }
        ]
      },
      {
        pages: [
          { page: 3, turn: 0 },
          { page: 4, turn: 0 }
        ]
      },
      {
        number: 'B',
        pages: [
          { page: 5, turn: 180 },
          { page: 6, turn: 180 }
        ]
      }
    ])
  })
  it('scanned back first shows the side with the number first, of the dead one too', () => {
    const pages = [read(1), read(2, 'A', 0), read(3), read(4), read(5), read(6, 'B', 0)]
    expect(slipsOf(pages, 'both').map((slip) => slip.pages.map(({ page }) => page))).toEqual([
      [2, 1],
      [4, 3],
      [6, 5]
    ])
  })
  it('of one side has a slip for each page', () => {
    const pages = [read(1, 'A'), read(2, 'B'), read(3), read(4, 'C')]
    expect(sidesOf(pages)).toBe('one')
    expect(slipsOf(pages, 'one').map(({ number }) => number)).toEqual(['A', 'B', undefined, 'C'])
  })
  it.each([
    ['nothing', [], 'one'],
    ['an odd number of pages', [read(1, 'A'), read(2), read(3)], 'one'],
    ['the number on both sides', [read(1, 'A'), read(2, 'A')], 'both'],
    ['no number at all', [read(1), read(2)], 'both']
  ])('with %s', (_, pages, sides) => {
    expect(sidesOf(pages)).toBe(sides)
  })
  it('loses no page and shows none twice, however it is cut', () => {
    for (const sides of ['both', 'one'] as const) {
      const pages = slipsOf([...both, read(7)], sides).flatMap((slip) => slip.pages.map(({ page }) => page))
      expect(pages.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7])
    }
  })
  it('turns by quarters', () => {
    expect(([0, 90, 180, 270] as const).map(turnedOn)).toEqual([90, 180, 270, 0])
  })
})

describe('what a slip records', () => {
  const letter = letterId.parse('018f0000-0000-7000-8000-000000000001')
  const on = plainDate.parse('2026-03-02')
  const piece = (last: number): Attachment => ({
    id: attachmentId.parse(`018f0000-0000-7000-8000-00000000000${last}`),
    ...{ name: 'avis.pdf', mediaType: 'application/pdf', size: 1, sha256: '0'.repeat(64) }
  })
  const sides = [piece(2), piece(3)]
  const deposited = { deposited: plainDate.parse('2026-02-26'), tracking: 'RK123456785FR' }

  it('the hand-over with its day, which fills both slots', () => {
    expect(filingOf('slips', { id: letter, mailing: deposited }, sides, on)).toMatchObject([
      { type: 'collect-letter', on, attachments: sides }
    ])
  })
  it.each([
    ['without a day', deposited, undefined],
    ['where it is noted', { ...deposited, collected: on }, on],
    ['where the letter came back', { ...deposited, returned: { on, reason: 'refused' as const } }, on],
    ['before its deposit is noted', {}, on],
    ['of a tracked letter, whose papers are others', { ...deposited, way: 'tracked' as const }, on]
  ])('its sides alone %s', (_, mailing, day) => {
    expect(filingOf('slips', { id: letter, mailing }, sides, day)).toMatchObject([
      { type: 'file-proof', slot: 'slip-front', attachments: [{ id: sides[0]?.id }] },
      { type: 'file-proof', slot: 'slip-back', attachments: [{ id: sides[1]?.id }] }
    ])
  })
  it('the deposit with its day and number, or its receipt alone', () => {
    const [receipt] = sides
    expect(filingOf('deposits', { id: letter, mailing: { tracking: 'RK1' } }, sides.slice(0, 1), on)).toMatchObject([
      { type: 'deposit-letter', tracking: 'RK1', on }
    ])
    expect(filingOf('deposits', { id: letter, mailing: deposited }, sides.slice(0, 1), on)).toMatchObject([
      { type: 'file-proof', slot: 'deposit', piece: receipt?.id }
    ])
  })
})

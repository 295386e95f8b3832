import { describe, expect, it } from 'vitest'
import { ownDate, ownDates } from '../../../../src-shared/domain/common/own-date'
import { instant, timeZone } from '../../../../src-shared/lib/plain-date'

const zone = timeZone.parse('Europe/Paris')
const photograph = (takenAt: string) => ({ picture: { takenAt } })
const mail = (at: string) => ({ sentAt: instant.parse(at) })
const scan = {}

describe('when a file dates from by its own saying', () => {
  it.each([
    ['a photograph', photograph('2026-03-03T14:05:09'), { kind: 'day', on: '2026-03-03' }],
    [
      'a photograph whose clock wrote its zone',
      photograph('2026-03-03T23:30:00-05:00'),
      { kind: 'day', on: '2026-03-03' }
    ],
    ['a mail', mail('2026-03-03T14:05:09.000Z'), { kind: 'instant', at: '2026-03-03T14:05:09.000Z' }],
    ['a camera that was never set', photograph('0000-00-00T00:00:00'), undefined],
    ['a scan', scan, undefined]
  ])('%s', (_, file, when) => {
    expect(ownDate(file)?.when).toEqual(when)
  })
})

describe('when files that join together happened', () => {
  it.each([
    ['one mail', [mail('2026-03-03T14:05:09.000Z')], { kind: 'instant', at: '2026-03-03T14:05:09.000Z' }],
    [
      'photographs of a day',
      [photograph('2026-03-03T14:05:09'), photograph('2026-03-03T09:00:00')],
      { kind: 'day', on: '2026-03-03' }
    ],
    [
      'a mail of after midnight here and a photograph of that day',
      [mail('2026-03-02T23:30:00.000Z'), photograph('2026-03-03T09:00:00')],
      { kind: 'day', on: '2026-03-03' }
    ],
    [
      'photographs of several days, in any order',
      [photograph('2026-03-05T08:00:00'), photograph('2026-03-01T08:00:00'), photograph('2026-03-03T08:00:00')],
      { kind: 'between', from: '2026-03-01', to: '2026-03-05' }
    ],
    ['a scan among photographs', [photograph('2026-03-05T08:00:00'), scan], undefined],
    ['nothing', [], undefined]
  ])('%s', (_, files, when) => {
    expect(ownDates(files, zone)).toEqual(when)
  })
})

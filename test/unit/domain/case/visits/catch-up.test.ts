import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dayOfGroup,
  doubtedClocks,
  groupedByTime,
  notKnown
} from '../../../../../src-shared/domain/case/visits/catch-up'
import { attachment } from '../../../../../src-shared/domain/common/attachment'
import { plainDate } from '../../../../../src-shared/lib/plain-date'
import { file } from '../../../../support/case-commands'

const photo = (n: number, takenAt?: string, camera = 'Tough TG-7') =>
  attachment.parse(file(n, { picture: { ...(takenAt && { takenAt }), camera } }))

test('photographs that follow each other closely are one defect; those without a time stand alone', () => {
  const groups = groupedByTime(
    [
      photo(3, '2026-03-03T14:20:00'),
      photo(1, '2026-03-03T14:05:09+01:00'),
      photo(4),
      photo(2, '2026-03-03T14:06:50'),
      photo(5)
    ],
    2
  )
  expect(groups.map(({ files, at }) => [files.map(({ name }) => name), at])).toEqual([
    [['Photo n° 1.jpg', 'Photo n° 2.jpg'], '2026-03-03T14:05'],
    [['Photo n° 3.jpg'], '2026-03-03T14:20'],
    [['Photo n° 4.jpg'], undefined],
    [['Photo n° 5.jpg'], undefined]
  ])
})

test('a clock put right moves its camera alone, over midnight too', () => {
  const files = [photo(1, '2026-03-03T23:40:00'), photo(2, '2026-03-04T00:41:00', 'Pixel')]
  const [group, ...others] = groupedByTime(files, 2, { 'Tough TG-7': 60 })
  expect(others).toEqual([])
  expect(group?.at).toBe('2026-03-04T00:40')
  expect(group && dayOfGroup(group)).toBe('2026-03-04')
})

test('the film of a Live Photo goes with its picture, unless two would claim it', () => {
  const named = (n: number, name: string, mediaType: string, takenAt?: string) =>
    attachment.parse(file(n, { name, mediaType, picture: { ...(takenAt && { takenAt }), camera: 'iPhone 13' } }))
  const still = named(1, 'IMG_0151.HEIC', 'image/heic', '2026-03-03T14:05:00')
  const film = named(2, 'img_0151.MOV', 'video/quicktime')
  const alone = named(3, 'IMG_0152.MOV', 'video/quicktime')
  expect(groupedByTime([film, alone, still], 2).map(({ files }) => files)).toEqual([[still, film], [alone]])
  const twin = named(4, 'IMG_0151.JPG', 'image/jpeg', '2026-03-03T14:05:01')
  expect(groupedByTime([film, still, twin], 2).map(({ files }) => files)).toEqual([[still, twin], [film]])
})

test('a card that is read again brings only what it did not bring before, and each file once', () => {
  const [first, second] = [photo(1), photo(2)]
  const again = attachment.parse({ ...photo(3), sha256: first.sha256 })
  expect(notKnown([again, second, { ...second }], [first])).toEqual([second])
  expect(notKnown([first], [])).toEqual([first])
})

test('every photograph is in one group, whatever the pause', () => {
  const minutes = fc.option(fc.integer({ min: 0, max: 59 }), { nil: undefined })
  fc.assert(
    fc.property(fc.array(minutes, { maxLength: 40 }), fc.integer({ min: 0, max: 30 }), (taken, pause) => {
      const files = taken.map((minute, n) =>
        photo(n, minute === undefined ? undefined : `2026-03-03T14:${String(minute).padStart(2, '0')}:00`)
      )
      const grouped = groupedByTime(files, pause).flatMap((group) => group.files.map(({ id }) => id))
      expect(grouped.toSorted()).toEqual(files.map(({ id }) => id).toSorted())
    })
  )
})

const days = { visit: plainDate.parse('2026-03-03'), today: plainDate.parse('2026-03-10') }

test.each([
  ['2019-01-01T00:12:00', { why: 'before', says: '2019-01-01', days: 2_618, minutes: 2_618 * 1_440 }],
  ['2026-03-11T09:00:00', { why: 'future', says: '2026-03-11', days: 8, minutes: -8 * 1_440 }],
  ['2026-01-30T09:00:00', { why: 'before', says: '2026-01-30', days: 32, minutes: 32 * 1_440 }]
] as const)('a camera that says %s is doubted, and can be put on the day of the visit', (takenAt, doubted) => {
  const files = [photo(1, takenAt)]
  expect(doubtedClocks(files, {}, days)).toEqual([{ camera: 'Tough TG-7', ...doubted }])
  const clocks = { 'Tough TG-7': doubted.minutes }
  expect(doubtedClocks(files, clocks, days)).toEqual([])
  const [group] = groupedByTime(files, 2, clocks)
  expect(group && dayOfGroup(group)).toBe(days.visit)
})

test.each(['2026-03-03T14:05:00', '2026-01-31T09:00:00', '2026-03-10T23:59:00', undefined])(
  'a camera that says %s is believed',
  (takenAt) => {
    expect(doubtedClocks([photo(1, takenAt)], {}, days)).toEqual([])
  }
)

import { describe, expect, it } from 'vitest'
import { readPictureFacts } from '../../../src-main/store/images/picture-facts'
import type { ExifFields } from '../../support/pictures/exif-block'
import { drawn, samplePhoto } from '../../support/pictures/sample-pictures'

const facts = async (fields: ExifFields) => readPictureFacts(await samplePhoto(64, 48, fields), 'image/jpeg')

describe('readPictureFacts', () => {
  it('reads size, date with its zone, place, orientation and camera', async () => {
    expect(
      await facts({
        orientation: 6,
        make: 'Crosscall',
        model: 'Core-Z5',
        taken: '2026:03:03 14:05:09',
        offset: '+01:00',
        latitude: [48, 51, 2400, 'N'],
        longitude: [2, 21, 725, 'E']
      })
    ).toEqual({
      takenAt: '2026-03-03T14:05:09+01:00',
      latitude: 48_856_667,
      longitude: 2_352_014,
      camera: 'Crosscall Core-Z5',
      width: 64,
      height: 48,
      orientation: 6
    })
  })

  it('leaves the zone out when the camera wrote none', async () => {
    expect((await facts({ taken: '2026:03:03 14:05:09' }))?.takenAt).toBe('2026-03-03T14:05:09')
  })

  it('writes south and west as negative microdegrees', async () => {
    expect(await facts({ latitude: [33, 52, 1000, 'S'], longitude: [70, 39, 0, 'W'] })).toMatchObject({
      latitude: -33_869_444,
      longitude: -70_650_000
    })
  })

  it.each([
    [13_740, 137],
    [35_970, 0],
    [99_900, undefined]
  ])('reads where the camera looked: %i hundredths of a degree', async (direction, expected) => {
    expect((await facts({ direction }))?.direction).toBe(expected)
  })

  it('does not say the maker twice, nor what pads the name', async () => {
    expect((await facts({ make: 'NIKON CORPORATION', model: 'NIKON Z 6' }))?.camera).toBe('NIKON CORPORATION NIKON Z 6')
    expect((await facts({ make: 'Canon', model: 'Canon EOS R6\0\0 ' }))?.camera).toBe('Canon EOS R6')
  })

  it.each([
    ['0000:00:00 00:00:00', undefined],
    ['2026:02:30 10:00:00', undefined],
    ['yesterday', undefined],
    ['2026:03:03 25:00:00', undefined]
  ])('takes %s for no date', async (taken, expected) => {
    expect((await facts({ taken }))?.takenAt).toBe(expected)
  })

  it.each(['+1', 'Z', '+99:00', '<b>'])('does not repeat the zone %s', async (offset) => {
    expect((await facts({ taken: '2026:03:03 14:05:09', offset }))?.takenAt).toBe('2026-03-03T14:05:09')
  })

  it('takes zeros for no place, and 9 for no orientation', async () => {
    expect(await facts({ latitude: [0, 0, 0, 'N'], longitude: [0, 0, 0, 'E'], orientation: 9 })).toEqual({
      width: 64,
      height: 48
    })
  })

  it('gives the size alone for a picture without metadata, and nothing for what is no picture', async () => {
    const png = await drawn(30, 20, () => [1, 2, 3, 255]).png()
    expect(await readPictureFacts(png, 'image/png')).toEqual({ width: 30, height: 20 })
    expect(await readPictureFacts(Buffer.from('%PDF-1.7'), 'application/pdf')).toBeUndefined()
    expect(await readPictureFacts(Buffer.from('<svg/>'), 'image/svg+xml')).toBeUndefined()
  })

  it('survives metadata broken at any byte', async () => {
    const photo = await samplePhoto(16, 16, {
      make: 'Crosscall',
      taken: '2026:03:03 14:05:09',
      latitude: [48, 51, 2400, 'N'],
      longitude: [2, 21, 725, 'E']
    })
    const end = photo.indexOf(Buffer.from([0xff, 0xe0]))
    for (let at = 2; at < end; at++) {
      const broken = Buffer.from(photo)
      broken[at] = (broken[at] ?? 0) ^ 0xff
      await expect(readPictureFacts(broken, 'image/jpeg')).resolves.toBeDefined()
    }
  })
})

import { Transformer } from '@napi-rs/image'
import { describe, expect, it } from 'vitest'
import { readPictureFacts } from '../../../src-main/store/images/picture-facts'
import { withoutLocation } from '../../../src-main/store/images/without-location'
import { exifBlock } from '../../support/pictures/exif-block'
import { drawn, pngChunk, samplePhoto, withSegment } from '../../support/pictures/sample-pictures'

const somewhere = { latitude: [48, 51, 2400, 'N'], longitude: [2, 21, 725, 'E'] } as const
const fields = { ...somewhere, make: 'Crosscall', taken: '2026:03:03 14:05:09', orientation: 3 }

describe('withoutLocation', () => {
  it('blanks the place of a JPEG and leaves all else, pixels included', async () => {
    const photo = await samplePhoto(64, 48, fields)
    const copy = withoutLocation(photo, 'image/jpeg')
    if (!copy) throw new Error('nothing found')
    expect(await readPictureFacts(photo, 'image/jpeg')).toHaveProperty('latitude')
    expect(await readPictureFacts(copy, 'image/jpeg')).toEqual({
      takenAt: '2026-03-03T14:05:09',
      camera: 'Crosscall',
      width: 64,
      height: 48,
      orientation: 3
    })
    expect(copy.length).toBe(photo.length)
    expect(await new Transformer(copy).rawPixels()).toEqual(await new Transformer(photo).rawPixels())
  })

  it('does not touch the original', async () => {
    const photo = await samplePhoto(64, 48, fields)
    const before = Buffer.from(photo)
    withoutLocation(photo, 'image/jpeg')
    expect(photo).toEqual(before)
  })

  it('blanks the place of a PNG and renews its sums', async () => {
    const png = await drawn(30, 20, () => [1, 2, 3, 255]).png()
    const located = Buffer.concat([png.subarray(0, 33), pngChunk('eXIf', exifBlock(fields)), png.subarray(33)])
    const copy = withoutLocation(located, 'image/png')
    if (!copy) throw new Error('nothing found')
    expect(await readPictureFacts(located, 'image/png')).toHaveProperty('latitude')
    expect(await readPictureFacts(copy, 'image/png')).not.toHaveProperty('latitude')
    expect(await new Transformer(copy).rawPixels()).toEqual(await new Transformer(located).rawPixels())
  })

  it.each([
    ['<rdf:Description exif:GPSLatitude="48,51.4N" exif:GPSLongitude="2,21.12E" tiff:Make="X"/>'],
    ['<exif:GPSLatitude>48,51.4N</exif:GPSLatitude><exif:GPSLongitude>2,21.12E</exif:GPSLongitude>']
  ])('blanks XMP: %s', async (xmp) => {
    const segment = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`, 'latin1')
    const photo = withSegment(await samplePhoto(16, 16, {}), segment)
    const copy = withoutLocation(photo, 'image/jpeg')
    expect(copy?.includes('48,51.4N')).toBe(false)
    expect(copy?.includes('2,21.12E')).toBe(false)
    expect(copy?.length).toBe(photo.length)
  })

  it('answers nothing for a picture that names no place', async () => {
    expect(withoutLocation(await samplePhoto(16, 16, { make: 'Crosscall' }), 'image/jpeg')).toBeUndefined()
  })

  it('does not throw, whatever forged directories point at', async () => {
    const photo = await samplePhoto(64, 48, fields)
    const end = photo.indexOf(Buffer.from([0xff, 0xe0]))
    for (let at = 2; at < end; at++) {
      const forged = Buffer.from(photo)
      forged[at] = 0xff
      expect(() => withoutLocation(forged, 'image/jpeg')).not.toThrow()
    }
  })
})

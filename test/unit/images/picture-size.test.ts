import { describe, expect, it } from 'vitest'
import { mayDecode } from '../../../src-main/store/images/picture-limits'
import { pictureSize } from '../../../src-main/store/images/picture-size'
import { drawn, pngBomb, samplePhoto } from '../../support/pictures/sample-pictures'

const picture = drawn(37, 21, (x, y) => [x, y, 9, 200])

describe('pictureSize', () => {
  it.each([
    ['image/png', () => picture.png()],
    ['image/jpeg', () => picture.jpeg(80)],
    ['image/webp', () => picture.webp(80)],
    ['image/webp', () => picture.webpLossless()],
    ['image/tiff', () => picture.tiff()],
    ['image/bmp', () => picture.bmp()],
    ['image/avif', () => picture.avif()],
    ['image/gif', async () => Buffer.from('GIF89a\x25\0\x15\0\x80\0\0', 'latin1')]
  ])('reads %s', async (mediaType, encode) => {
    expect(pictureSize(await encode(), mediaType)).toEqual({ width: 37, height: 21 })
  })

  it('reads a JPEG behind its metadata, before any rotation', async () => {
    expect(pictureSize(await samplePhoto(64, 48, { orientation: 6, make: 'x'.repeat(5000) }), 'image/jpeg')).toEqual({
      width: 64,
      height: 48
    })
  })

  it('believes the larger of two sizes a WebP claims', async () => {
    const inner = await drawn(300, 200, () => [1, 2, 3, 255]).webp(80)
    const canvas = Buffer.alloc(18)
    canvas.write('VP8X', 'latin1')
    canvas.writeUInt32LE(10, 4)
    const forged = Buffer.concat([inner.subarray(0, 12), canvas, inner.subarray(12)])
    expect(pictureSize(forged, 'image/webp')).toEqual({ width: 300, height: 200 })
  })

  it('is undefined for every cut header and for a size of nothing', async () => {
    const whole = await samplePhoto(64, 48, { make: 'Crosscall' })
    const frame = whole.indexOf(Buffer.from([0xff, 0xc0]))
    for (let length = 0; length < frame + 9; length++) {
      expect(pictureSize(whole.subarray(0, length), 'image/jpeg')).toBeUndefined()
    }
    expect(pictureSize(pngBomb(0, 10), 'image/png')).toBeUndefined()
    expect(pictureSize(Buffer.from('no picture at all'), 'image/png')).toBeUndefined()
    expect(pictureSize(await picture.png(), 'application/pdf')).toBeUndefined()
  })
})

describe('mayDecode', () => {
  it.each([
    [12_000, 8_000, true],
    [10_000, 10_000, true],
    [10_001, 10_000, false],
    [20_000, 100, true],
    [20_001, 1, false],
    [1, 20_001, false]
  ])('%i × %i: %s', (width, height, expected) => {
    expect(mayDecode({ width, height })).toBe(expected)
  })
})

import { Transformer } from '@napi-rs/image'
import { expect, it } from 'vitest'
import { cleanPicture } from '../../../src-main/dossier/clean-picture'
import { withExif } from '../../../src-main/samples/exif'
import { drawn, pngChunk, redAndBlue, withSegment } from '../../support/pictures/sample-pictures'

const END = Buffer.from([0xff, 0xd9])

it('takes what a JPEG says of itself, and leaves every byte of its pixels', async () => {
  const jpeg = await redAndBlue(640, 480).jpeg(88)
  expect(jpeg.subarray(-2)).toEqual(END)
  const told = withSegment(withExif(jpeg, '2026:02:27 14:05:09', '+01:00', 'TG-7'), Buffer.from('chez Mme Œuvrard'))
  const clean = await cleanPicture(told, 'image/jpeg')
  expect(clean).toEqual({ bytes: (await cleanPicture(jpeg, 'image/jpeg')).bytes, extension: 'jpg' })
  // Not encoded anew: the coded pixels stand in it as they came.
  const scan = jpeg.subarray(jpeg.indexOf(Buffer.from([0xff, 0xda])))
  expect(clean.bytes.subarray(-scan.length)).toEqual(scan)
  expect(clean.bytes.includes('Œuvrard')).toBe(false)
  expect(clean.bytes.includes('TG-7')).toBe(false)
  const more = Buffer.concat([told, Buffer.from('derrière la fin')])
  expect((await cleanPicture(more, 'image/jpeg')).bytes).toEqual(clean.bytes)
})

it('encodes anew what lies on its side, what is cut, and what is no JPEG', async () => {
  const jpeg = await redAndBlue(640, 480).jpeg(88)
  const sizeOf = async (bytes: Buffer) => {
    const { width, height } = await new Transformer(bytes).metadata()
    return [width, height]
  }
  const { bytes: turned } = await cleanPicture(jpeg, 'image/jpeg', 6)
  expect(turned.equals(jpeg)).toBe(false)
  const cut = await cleanPicture(jpeg.subarray(0, jpeg.length - 2), 'image/jpeg')
  expect(await sizeOf(cut.bytes)).toEqual([640, 480])
  const webp = await cleanPicture(await redAndBlue(64, 48).webp(), 'image/webp')
  expect([webp.extension, await sizeOf(webp.bytes)]).toEqual(['jpg', [64, 48]])
})

it('leaves a PNG its pixels alone', async () => {
  const png = await drawn(20, 10, () => [10, 20, 30, 255]).png()
  const told = Buffer.concat([png.subarray(0, 33), pngChunk('tEXt', Buffer.from('Author\0Léa')), png.subarray(33)])
  const { bytes, extension } = await cleanPicture(told, 'image/png')
  expect([extension, bytes.includes('Léa'), bytes.equals(png)]).toEqual(['png', false, true])
})

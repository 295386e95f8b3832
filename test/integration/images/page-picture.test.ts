import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Transformer } from '@napi-rs/image'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { heicAside } from '../../../src-main/arrivals/read/picture/heic-aside'
import { pagePicture } from '../../../src-main/store/images/page-picture'
import { redAndBlue } from '../../support/pictures/sample-pictures'
import { createTestDatabase, type TestDatabase } from '../../support/store/test-database'
import { contentOf, type TestRoom, taken, testRoom } from '../../support/store/test-room'

let base: TestDatabase
let room: TestRoom
beforeEach(() => {
  base = createTestDatabase()
  room = testRoom(base)
})
afterEach(() => base.remove())

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures', name))

async function page(content: Uint8Array, number: number) {
  const made = await pagePicture(room, heicAside, (await taken(room, content)).id, number)
  if (!made) return undefined
  const { width, height } = await new Transformer(made.bytes).metadata()
  const pixels = await new Transformer(made.bytes).rawPixels()
  const each = pixels.length / (width * height)
  return {
    ...{ width, height, mediaType: made.mediaType },
    dark: (x: number, y: number) => (pixels[(y * width + x) * each] ?? 255) < 128
  }
}

describe('a page of a scan', () => {
  it.each(['scanned-group4.tif', 'scanned-group4-lsb.tif'])('of %s is drawn in black and white', async (name) => {
    const first = await page(fixture(`plans/${name}`), 1)
    expect(first).toMatchObject({ width: 1200, height: 900, mediaType: 'image/png' })
    expect([first?.dark(100, 500), first?.dark(300, 400), first?.dark(300, 300)]).toEqual([true, true, false])
    const second = await page(fixture(`plans/${name}`), 2)
    expect(second).toMatchObject({ width: 900, height: 1200 })
    expect([second?.dark(450, 100), second?.dark(450, 600)]).toEqual([true, false])
    expect(await page(fixture(`plans/${name}`), 3)).toBeUndefined()
  })

  it('is made once, and the same after it was kept', async () => {
    const file = await taken(room, fixture('plans/scanned-group4.tif'))
    const made = await pagePicture(room, heicAside, file.id, 2)
    expect(await pagePicture(room, heicAside, file.id, 2)).toEqual(made)
    expect((await contentOf(room, file.id)).equals(fixture('plans/scanned-group4.tif'))).toBe(true)
  })

  it('in colour is a JPEG', async () => {
    const scan = await new Transformer(await redAndBlue(400, 300).jpeg(90)).tiff()
    expect(await page(scan, 1)).toMatchObject({ mediaType: 'image/jpeg', width: 400, height: 300 })
  })

  it('is drawn smaller where a window could not hold it', async () => {
    const drawn = await page(blank(8_000, 9_000), 1)
    expect(drawn).toMatchObject({ width: 7_542, height: 8_485 })
  })

  it.each([
    ['what a fax wrote', () => fixture('plans/faxed-group3.tif')],
    ['a scan that is cut', () => fixture('plans/scanned-group4.tif').subarray(0, 900)],
    ['a sheet of a gigapixel', () => blank(32_000, 32_000, 40)],
    ['a PDF', () => Buffer.from('%PDF-1.7\n')],
    ['a cut picture of a telephone', () => fixture('arrivals/drawn.heic').subarray(0, 700)]
  ])('%s has none', async (_what, content) => {
    expect(await page(content(), 1)).toBeUndefined()
  })

  it('is the picture of a telephone, upright', async () => {
    expect(await page(fixture('arrivals/drawn.heic'), 1)).toMatchObject({ mediaType: 'image/jpeg' })
    expect(await page(fixture('arrivals/drawn.heic'), 2)).toBeUndefined()
  })
})

/** A TIFF of one strip, black and white, not compressed (TIFF 6.0, section 3). */
function blank(width: number, height: number, bytes = (width / 8) * height): Buffer {
  const entries = [
    [256, width],
    [257, height],
    [258, 1],
    [259, 1],
    [262, 1],
    [273, 8 + 2 + 9 * 12 + 4],
    [277, 1],
    [278, height],
    [279, bytes]
  ] as const
  const directory = Buffer.alloc(2 + entries.length * 12 + 4)
  directory.writeUInt16LE(entries.length, 0)
  for (const [nth, [tag, value]] of entries.entries()) {
    directory.writeUInt16LE(tag, 2 + nth * 12)
    directory.writeUInt16LE(4, 4 + nth * 12)
    directory.writeUInt32LE(1, 6 + nth * 12)
    directory.writeUInt32LE(value, 10 + nth * 12)
  }
  return Buffer.concat([Buffer.from('II*\0\b\0\0\0', 'latin1'), directory, Buffer.alloc(bytes, 0xff)])
}

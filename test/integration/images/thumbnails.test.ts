import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Transformer } from '@napi-rs/image'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { heicAside } from '../../../src-main/arrivals/read/picture/heic-aside'
import { blobPath } from '../../../src-main/store/attachments/settle'
import { Thumbnails } from '../../../src-main/store/images/thumbnails'
import { attachmentId } from '../../../src-shared/lib/ids'
import { drawn, pngBomb, redAndBlue, samplePhoto } from '../../support/pictures/sample-pictures'
import { newUuid } from '../../support/store/sample-append'
import { createTestDatabase, type TestDatabase } from '../../support/store/test-database'
import { contentOf, erased, recorded, type TestRoom, taken, testRoom } from '../../support/store/test-room'

let base: TestDatabase
let room: TestRoom
let thumbnails: Thumbnails
beforeEach(() => {
  base = createTestDatabase()
  room = testRoom(base)
  thumbnails = new Thumbnails(room, heicAside)
})
afterEach(() => base.remove())

async function thumbnail(content: Uint8Array, size: 320 | 1280 | 4096 = 320) {
  return thumbnails.get((await taken(room, content)).id, size)
}

async function picture(content: Uint8Array, size: 320 | 1280 | 4096 = 320) {
  const made = await thumbnail(content, size)
  if (!made.ok) throw new Error(made.reason)
  const { width, height, format } = await new Transformer(made.value).metadata()
  const pixels = await new Transformer(made.value).rawPixels()
  const at = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray((y * width + x) * 3)
    if (red > 200 && green > 200 && blue > 200) return 'white'
    return red > blue ? 'red' : 'blue'
  }
  return { width, height, format, at }
}

function keptFiles(): readonly string[] {
  return readdirSync(room.folders.derived, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

describe('Thumbnails', () => {
  it('makes a JPEG of 320 or 1280 pixels that keeps the proportions', async () => {
    const photo = await samplePhoto(2000, 1500, {})
    expect(await picture(photo)).toMatchObject({ width: 320, height: 240, format: 'jpeg' })
    expect(await picture(photo, 1280)).toMatchObject({ width: 1280, height: 960, format: 'jpeg' })
  })

  it('turns a photograph upright', async () => {
    const upright = await picture(await samplePhoto(800, 400, { orientation: 6 }))
    expect(upright).toMatchObject({ width: 160, height: 320 })
    expect([upright.at(80, 20), upright.at(80, 300)]).toEqual(['red', 'blue'])
    const mirrored = await picture(await samplePhoto(800, 400, { orientation: 3 }))
    expect([mirrored.at(20, 80), mirrored.at(300, 80)]).toEqual(['blue', 'red'])
  })

  it('does not enlarge, and lays what is transparent on white', async () => {
    const small = await picture(await drawn(40, 20, (x) => (x < 20 ? [255, 0, 0, 255] : [0, 0, 0, 0])).png(), 1280)
    expect(small).toMatchObject({ width: 40, height: 20 })
    expect([small.at(5, 10), small.at(35, 10)]).toEqual(['red', 'white'])
  })

  it.each([
    ['png', () => redAndBlue(400, 300).png()],
    ['webp', () => redAndBlue(400, 300).webp(80)],
    ['tiff', () => redAndBlue(400, 300).tiff()],
    ['bmp', () => redAndBlue(400, 300).bmp()],
    ['avif', () => redAndBlue(400, 300).avif()]
  ])('decodes %s', async (_name, encode) => {
    const made = await picture(await encode())
    expect(made).toMatchObject({ width: 320, height: 240 })
    expect([made.at(20, 100), made.at(300, 100)]).toEqual(['red', 'blue'])
  })

  it('shows the picture of a telephone and the page of a scanner, up to 4,096 pixels, and leaves the original as it came', async () => {
    const heic = readFileSync(join(import.meta.dirname, '../../fixtures/arrivals/drawn.heic'))
    const phone = await taken(room, heic)
    expect(phone.mediaType).toBe('image/heic')
    for (const size of [320, 1280, 4096] as const)
      expect(await thumbnails.get(phone.id, size)).toMatchObject({ ok: true })
    expect((await contentOf(room, phone.id)).equals(heic)).toBe(true)
    expect(await picture(await redAndBlue(5000, 400).tiff(), 4096)).toMatchObject({ width: 4096, format: 'jpeg' })
  })

  it('answers a HEIC picture that is cut by a value', async () => {
    const heic = readFileSync(join(import.meta.dirname, '../../fixtures/arrivals/drawn.heic'))
    expect(await thumbnail(heic.subarray(0, 700))).toEqual({ ok: false, reason: 'not-decodable' })
  })

  it('survives a very long and thin picture', async () => {
    expect(await picture(await redAndBlue(9000, 1).png())).toMatchObject({ width: 320, height: 1 })
  })

  it.each([
    ['a bomb of 100 gigapixels', () => pngBomb(1_000_000, 100_000), 'too-large'],
    ['a picture of 20,001 pixels a side', () => pngBomb(20_001, 1), 'too-large'],
    ['a picture of 101 megapixels', () => pngBomb(10_100, 10_000), 'too-large'],
    ['a header without its pixels', () => pngBomb(9_000, 9_000), 'not-decodable'],
    ['a header that is cut', () => pngBomb(100, 100).subarray(0, 20), 'not-decodable'],
    ['a disguised text', () => Buffer.from('\xff\xd8\xffnot a photograph', 'latin1'), 'not-decodable'],
    ['a PDF', () => Buffer.from('%PDF-1.7\n'), 'not-a-picture'],
    ['a drawing', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not-a-picture']
  ])('answers %s by a value, and keeps the evidence', async (_name, content, reason) => {
    const attachment = await taken(room, content())
    expect(await thumbnails.get(attachment.id, 320)).toEqual({ ok: false, reason })
    expect((await contentOf(room, attachment.id)).equals(content())).toBe(true)
  })

  it('survives pictures broken at random', async () => {
    const photo = await samplePhoto(64, 48, { make: 'Crosscall' })
    const png = await redAndBlue(64, 48).png()
    for (let round = 0; round < 60; round++) {
      const broken = Buffer.from(round % 2 === 0 ? photo : png)
      for (const byte of randomBytes(4)) broken[20 + ((byte * (round + 7)) % (broken.length - 20))] = byte
      const answer = await thumbnail(broken)
      expect(answer.ok || ['not-decodable', 'too-large'].includes(answer.reason)).toBe(true)
    }
  })

  it('keeps what it made, encrypted, and makes it anew when it was thrown away or damaged', async () => {
    const attachment = await taken(room, await samplePhoto(2000, 1500, {}))
    const first = await thumbnails.get(attachment.id, 320)
    expect(keptFiles()).toHaveLength(2)
    for (const path of keptFiles()) expect(readFileSync(path).includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false)
    const made = keptFiles().map((path) => readFileSync(path))
    expect(await thumbnails.get(attachment.id, 320)).toEqual(first)
    expect(keptFiles().map((path) => readFileSync(path))).toEqual(made)
    for (const path of keptFiles()) writeFileSync(path, 'damaged')
    expect(await thumbnails.get(attachment.id, 320)).toEqual(first)
    rmSync(room.folders.derived, { recursive: true })
    expect(await thumbnails.get(attachment.id, 320)).toEqual(first)
  })

  it('makes each once, however many ask', async () => {
    const attachment = await taken(room, await samplePhoto(2000, 1500, {}))
    const all = await Promise.all([1, 2, 3, 4].map(() => thumbnails.get(attachment.id, 320)))
    expect(new Set(all.map((answer) => (answer.ok ? answer.value.toString('hex') : answer.reason))).size).toBe(1)
    expect(keptFiles()).toHaveLength(2)
  })

  it('refuses what is unknown, gone or altered', async () => {
    expect(await thumbnails.get(attachmentId.parse(newUuid()), 320)).toEqual({ ok: false, reason: 'unknown' })
    const attachment = await taken(room, await samplePhoto(200, 150, {}))
    const { blob } = await base.db.selectFrom('intakes').select('blob').executeTakeFirstOrThrow()
    const path = blobPath(room.folders, blob)
    writeFileSync(path, readFileSync(path).fill(0, 50))
    expect(await thumbnails.get(attachment.id, 320)).toEqual({ ok: false, reason: 'altered' })
    rmSync(path)
    expect(await thumbnails.get(attachment.id, 320)).toEqual({ ok: false, reason: 'missing' })
  })

  it('goes with its file when that is erased', async () => {
    const attachment = await taken(room, await samplePhoto(200, 150, {}))
    const event = await recorded(room, attachment)
    await thumbnails.get(attachment.id, 320)
    expect(keptFiles()).toHaveLength(2)
    await erased(room, event)
    expect(keptFiles()).toEqual([])
    expect(await thumbnails.get(attachment.id, 320)).toEqual({ ok: false, reason: 'unknown' })
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FastResizeFilter, ResizeFit, Transformer } from '@napi-rs/image'
import { expect, it } from 'vitest'
import { ALIKE_WITHIN, likeness, likenessDistance } from '../../../src-main/arrivals/read/picture/likeness'
import { drawn } from '../../support/pictures/sample-pictures'

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'samples')
const samples = readdirSync(folder).filter((name) => name.endsWith('.jpg'))

const of = async (picture: Buffer, mediaType = 'image/jpeg') => {
  const found = await likeness(picture, mediaType)
  if (found === undefined) throw new Error('No likeness')
  return found
}

/** A copy as messengers and scanners make them: smaller, and compressed again. */
const copy = (picture: Buffer, side: number, quality: number) =>
  new Transformer(picture)
    .fastResize({ width: side, height: side, fit: ResizeFit.Inside, filter: FastResizeFilter.Lanczos3 })
    .jpeg(quality)

it('knows a copy that was made smaller or compressed again', async () => {
  for (const name of samples) {
    const picture = readFileSync(join(folder, name))
    const original = await of(picture)
    expect(original).toMatch(/^[0-9a-f]{16}$/u)
    for (const [side, quality] of [
      [1600, 40],
      [1024, 70],
      [640, 30],
      [320, 60]
    ] as const) {
      const distance = likenessDistance(original, await of(await copy(picture, side, quality)))
      expect([name, side, quality, distance <= ALIKE_WITHIN, distance]).toEqual([name, side, quality, true, distance])
    }
    const png = await new Transformer(picture).png()
    expect(likenessDistance(original, await of(png, 'image/png'))).toBeLessThanOrEqual(ALIKE_WITHIN)
  }
}, 120_000)

it('tells different pictures apart', async () => {
  const found = await Promise.all(
    samples.map(async (name) => ({ name, value: await of(readFileSync(join(folder, name))) }))
  )
  const alike = found.flatMap((one, index) =>
    found.slice(index + 1).flatMap((other) => {
      const distance = likenessDistance(one.value, other.value)
      return distance <= ALIKE_WITHIN ? [`${one.name} ${other.name} ${distance}`] : []
    })
  )
  expect(samples.length).toBeGreaterThan(5)
  expect(alike).toEqual([])
})

it('finds nothing to compare in an even picture, in what is no picture, and in what claims too many pixels', async () => {
  const blank = await drawn(300, 200, () => [250, 250, 249, 255]).jpeg(90)
  expect(await likeness(blank, 'image/jpeg')).toBeUndefined()
  expect(await likeness(Buffer.from('texte'), 'image/jpeg')).toBeUndefined()
  const huge = await drawn(10, 10, (x) => [x * 20, 0, 0, 255]).png()
  huge.writeUInt32BE(30_000, 16)
  expect(await likeness(huge, 'image/png')).toBeUndefined()
})

it('counts the bits that differ', () => {
  expect(likenessDistance('0000000000000000', 'ffffffffffffffff')).toBe(64)
  expect(likenessDistance('8000000000000001', '8000000000000000')).toBe(1)
})

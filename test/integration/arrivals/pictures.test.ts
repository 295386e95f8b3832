import { readFile as readBytesOf } from 'node:fs/promises'
import { join } from 'node:path'
import { Transformer } from '@napi-rs/image'
import { describe, expect, it } from 'vitest'
import type { ArrivingFile } from '../../../src-main/arrivals/read/arrival'
import { pairLivePhotos } from '../../../src-main/arrivals/read/live-photos'
import { likeness } from '../../../src-main/arrivals/read/picture/likeness'
import { pictureSize } from '../../../src-main/store/images/picture-size'
import { makeMovie } from '../../fixtures/arrivals/make-movie'
import { asKind, codes, readFile } from '../../fixtures/arrivals/read'
import { samplePhoto } from '../../support/pictures/sample-pictures'

const heic = readBytesOf(join(import.meta.dirname, '..', '..', 'fixtures', 'arrivals', 'drawn.heic'))
const taken = { moment: { kind: 'instant', at: '2024-03-12T13:05:09.000Z' }, source: 'camera' }
const film = makeMovie({ brand: 'qt  ', recorded: Date.UTC(2024, 2, 12, 13, 5, 8), seconds: 3 })

describe('a HEIC picture', () => {
  it('gets a copy that can be shown, and keeps what its camera wrote', async () => {
    const picture = asKind(await readFile({ name: 'IMG_0001.HEIC', bytes: await heic }), 'picture')
    expect(picture).toMatchObject({ mediaType: 'image/heic', sentAt: taken, remarks: [] })
    expect(picture.facts).toMatchObject({ camera: 'Appareil Essai 1', width: 240, height: 160 })
    const jpeg = Buffer.from(picture.viewable?.bytes ?? [])
    expect(pictureSize(jpeg, 'image/jpeg')).toEqual({ width: 240, height: 160 })
    const pixels = await new Transformer(jpeg).rawPixels()
    const [red = 0, green = 0, blue = 0] = pixels.subarray((60 * 240 + 70) * 3)
    expect(red > 170 && green < 100 && blue < 90).toBe(true)
    expect(await likeness(jpeg, 'image/jpeg')).toBe(picture.likeness)
  })

  it('is kept, with a remark, where it cannot be decoded', async () => {
    const cut = (await heic).subarray(0, 700)
    const picture = asKind(await readFile({ name: 'IMG_0001.HEIC', bytes: cut }), 'picture')
    expect([picture.viewable, codes(picture)]).toEqual([undefined, ['not-decodable']])
  })
})

describe('a Live Photo', () => {
  it('is a still with its film', async () => {
    const [file, ...others] = pairLivePhotos([
      { name: 'IMG_0001.MOV', bytes: film },
      { name: 'IMG_0001.HEIC', bytes: await heic }
    ])
    expect(others).toEqual([])
    const live = asKind(await readFile(file ?? { name: '', path: '' }), 'live-photo')
    expect(live).toMatchObject({ title: 'IMG_0001.HEIC', sentAt: taken })
    expect(live.parts).toMatchObject([{ name: 'IMG_0001.MOV', mediaType: 'video/quicktime', content: { bytes: film } }])
  })

  it('is a plain picture where the film is none', async () => {
    const file = { name: 'IMG_1.HEIC', bytes: await heic, film: { name: 'IMG_1.MOV', bytes: Buffer.from('texte') } }
    expect(codes(asKind(await readFile(file), 'picture'))).toEqual(['video-unreadable'])
  })

  it('is paired by name within one folder, and only where the pair is plain', () => {
    const file = (path: string): ArrivingFile => ({ path, name: path.split('/').at(-1) ?? '' })
    const names = [
      '/a/IMG_1.HEIC',
      '/b/IMG_1.MOV',
      '/a/img_2.mov',
      '/a/IMG_2.jpg',
      '/a/IMG_3.HEIC',
      '/a/IMG_3.JPG',
      '/a/IMG_3.MOV'
    ]
    const paired = pairLivePhotos(names.map(file))
    expect(paired.map(({ name, film: found }) => [name, found?.name])).toEqual([
      ['IMG_1.HEIC', undefined],
      ['IMG_1.MOV', undefined],
      ['IMG_2.jpg', 'img_2.mov'],
      ['IMG_3.HEIC', undefined],
      ['IMG_3.JPG', undefined],
      ['IMG_3.MOV', undefined]
    ])
  })
})

it('takes the date of a picture from its camera, else from its name, else from nobody', async () => {
  const bare = await samplePhoto(40, 30, {})
  const said = async (bytes: Buffer, name: string) => (await readFile({ name, bytes })).sentAt
  const stamped = await samplePhoto(40, 30, { taken: '2024:03:03 10:11:12' })
  expect(await said(stamped, 'IMG-20240312-WA0003.jpg')).toEqual({
    moment: { kind: 'wall', at: '2024-03-03T10:11:12' },
    source: 'camera'
  })
  expect(await said(bare, 'IMG-20240312-WA0003.jpg')).toEqual({
    moment: { kind: 'day', on: '2024-03-12' },
    source: 'file-name'
  })
  expect(await said(bare, 'fissure 12345678.jpg')).toBeUndefined()
})

describe('a recording', () => {
  it('gives when it was made and how long it is', async () => {
    const video = asKind(await readFile({ name: 'fuite.avi', bytes: film }), 'video')
    expect(video).toMatchObject({
      mediaType: 'video/quicktime',
      seconds: 3,
      sentAt: { moment: { kind: 'instant', at: '2024-03-12T13:05:08.000Z' }, source: 'recording' }
    })
  })

  it('is what its content is', async () => {
    const opus = Buffer.concat([Buffer.from('OggS\0\x02'), Buffer.alloc(22), Buffer.from('OpusHead')])
    const audio = asKind(await readFile({ name: 'PTT-20240312-WA0007.mp4', bytes: opus }), 'audio')
    expect(audio).toMatchObject({ mediaType: 'audio/ogg', sentAt: { source: 'file-name' } })
    const cut = asKind(await readFile({ name: 'a.mp4', bytes: makeMovie({ brand: 'isom' }).subarray(0, 60) }), 'video')
    expect(codes(cut)).toEqual(['video-unreadable'])
  })
})

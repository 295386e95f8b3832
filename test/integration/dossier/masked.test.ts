import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transformer } from '@napi-rs/image'
import { describe, expect, it } from 'vitest'
import { makeDossier } from '../../../src-main/dossier/make'
import { resourceFolder } from '../../../src-main/letters/resources'
import { drawnOn } from '../../../src-main/pictures/drawn-on'
import { reportPictures } from '../../../src-main/reports/report-pictures'
import { findAttachment } from '../../../src-main/store/attachments/find-attachment'
import { readWhole } from '../../../src-main/store/attachments/open-attachment'
import { attachmentRoom } from '../../../src-main/store/attachments/room'
import { pictureSize } from '../../../src-main/store/images/picture-size'
import { layersOf } from '../../../src-main/store/queries/layers'
import { streamsOf } from '../../../src-main/store/streams/streams'
import type { Annotation } from '../../../src-shared/domain/picture/annotation'
import { annotationId, type CaseId, defectId } from '../../../src-shared/lib/ids'
import { filesBelow } from '../../support/inside'
import { annotationNumber } from '../../support/picture-plays'
import { redAndBlue, withExif } from '../../support/pictures/sample-pictures'
import { type FirmMachine, firstMachine, opened, told } from '../../support/store/firm'
import { temporaryFolder } from '../../support/store/temp-vault'
import { taken } from '../../support/store/test-room'
import { newId } from '../../support/store/test-store'

const id = (n: number) => annotationId.parse(annotationNumber(n))
/** Over the right half: that is what nobody may find. */
const mask: Annotation = { kind: 'mask', id: id(1), from: [48_000, 0], to: [100_000, 100_000] }
const line = { from: [5_000, 20_000], to: [40_000, 20_000] } satisfies Pick<
  Extract<Annotation, { kind: 'arrow' }>,
  'from' | 'to'
>
const shownArrow: Annotation = { kind: 'arrow', id: id(2), colour: 'yellow', visibility: 'communicable', ...line }
const ourText: Annotation = {
  ...{ kind: 'text', id: id(3), colour: 'blue', visibility: 'internal' },
  ...{ from: [5_000, 50_000], text: 'Faute du carreleur' }
}

type Pixel = readonly [red: number, green: number, blue: number]

/** Whether a picture has a pixel near a colour. */
async function has(picture: Uint8Array, [red, green, blue]: Pixel): Promise<boolean> {
  const { width, height } = await new Transformer(picture).metadata()
  const pixels = await new Transformer(picture).rawPixels()
  const step = pixels.length / (width * height)
  for (let at = 0; at < pixels.length; at += step) {
    const off = Math.max(
      Math.abs((pixels[at] ?? 0) - red),
      Math.abs((pixels[at + 1] ?? 0) - green),
      Math.abs((pixels[at + 2] ?? 0) - blue)
    )
    if (off < 60) return true
  }
  return false
}

const SECRET: Pixel = [0, 0, 255]
const BESIDE: Pixel = [255, 0, 0]
const DRAWN: Pixel = [0xff, 0xdd, 0]
const OURS: Pixel = [0, 0x47, 0xd6]

/** The JPEGs that stand in a file: itself, or those inside of a PDF. */
function jpegsIn(bytes: Buffer): readonly Buffer[] {
  const found: Buffer[] = []
  const start = Buffer.from([0xff, 0xd8, 0xff])
  for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + 3)) {
    const end = bytes.indexOf('endstream', at)
    found.push(bytes.subarray(at, end < 0 ? bytes.length : end))
  }
  return found
}

async function photographed(machine: FirmMachine, of: CaseId, orientation?: number) {
  const jpeg = await redAndBlue(1_200, 900).jpeg(90)
  const whole = orientation === undefined ? jpeg : withExif(jpeg, { orientation })
  const file = await taken(attachmentRoom(machine.vault), whole, 'Voisine à sa fenêtre.jpg')
  await told(machine, of, { type: 'add-evidence', text: 'Plafond', attachments: [file], visibility: 'communicable' })
  return { file, whole }
}

async function dossierOf(machine: FirmMachine, of: CaseId): Promise<readonly (readonly [string, Buffer])[]> {
  const into = await temporaryFolder()
  const made = await makeDossier(
    machine.vault,
    { id: of, variant: 'client', title: '', leftOut: { entries: new Set(), pieces: new Set() } },
    {
      ...{ into, zip: false, now: machine.acting.clock.now(), today: machine.acting.clock.today() },
      ...{ fontsDir: resourceFolder('fonts'), signal: new AbortController().signal }
    }
  )
  expect(made.ok).toBe(true)
  expect(await readdir(into)).toHaveLength(2)
  return [...(await filesBelow(into))]
}

async function layers(machine: FirmMachine, of: CaseId) {
  const streams = streamsOf(machine.vault)
  const { state } = await streams.cases.load(machine.vault.read, of)
  if (!state) throw new Error('no such case')
  return layersOf(machine.vault.read, streams, state)
}

describe('what is masked is nowhere in a copy that leaves', () => {
  it('in a dossier, its pages and its pieces, though the masking is internal; the original stays whole', {
    timeout: 120_000
  }, async () => {
    const machine = await firstMachine()
    const of = await opened(machine)
    const { file, whole } = await photographed(machine, of)
    await told(machine, of, {
      type: 'annotate-picture',
      piece: file.id,
      added: [mask, shownArrow, ourText],
      removed: []
    })
    const pictures = (await dossierOf(machine, of)).flatMap(([name, bytes]) =>
      jpegsIn(bytes).map((one) => [name, one] as const)
    )
    // One on its page, one as a file.
    expect(pictures.map(([name]) => name.split('.').at(-1)).toSorted()).toEqual(['jpg', 'pdf'])
    for (const [, picture] of pictures) {
      expect(await has(picture, SECRET)).toBe(false)
      expect(await has(picture, OURS)).toBe(false)
      expect(await has(picture, BESIDE)).toBe(true)
      expect(await has(picture, DRAWN)).toBe(true)
    }
    const room = attachmentRoom(machine.vault)
    const found = await findAttachment(room.read, room.folders, file.id)
    const kept = found && (await readWhole(found))
    expect(kept?.ok && kept.value.equals(whole)).toBe(true)
  })

  it('in the linked case that has the same photograph, whenever it was masked', { timeout: 120_000 }, async () => {
    const machine = await firstMachine()
    const first = await opened(machine)
    const { file } = await photographed(machine, first)
    const second = await opened(machine, 'Le même plafond, vu par le sous-traitant')
    await told(machine, second, {
      type: 'add-evidence',
      text: 'Plafond',
      attachments: [file],
      visibility: 'communicable'
    })
    await told(machine, second, { type: 'link', case: first, relation: 'related' })
    await told(machine, first, {
      type: 'annotate-picture',
      piece: file.id,
      added: [mask, shownArrow, ourText],
      removed: []
    })
    expect((await layers(machine, second)).get(file.id)).toEqual([mask, shownArrow])
    for (const [, bytes] of await dossierOf(machine, second))
      for (const picture of jpegsIn(bytes)) expect(await has(picture, SECRET)).toBe(false)
  })

  it('in a report, at every size it is tried at', async () => {
    const machine = await firstMachine()
    const of = await opened(machine)
    const { file } = await photographed(machine, of)
    await told(machine, of, {
      type: 'annotate-picture',
      piece: file.id,
      added: [mask, shownArrow, ourText],
      removed: []
    })
    const named = [{ id: file.id, defect: defectId.parse(newId()) }]
    const shown = await reportPictures(attachmentRoom(machine.vault), await layers(machine, of), named)
    const bytes = Buffer.from(shown?.bytes.get(file.id) ?? [])
    expect(pictureSize(bytes, 'image/jpeg')).toEqual({ width: 1_000, height: 750 })
    expect(await has(bytes, SECRET)).toBe(false)
    expect(await has(bytes, OURS)).toBe(false)
    expect(await has(bytes, DRAWN)).toBe(true)
  })
})

it('lies where it was drawn on a photograph that lies on its side, as it is seen', async () => {
  // Turned a quarter to the right to be seen: its red half is above.
  const lying = withExif(await redAndBlue(1_200, 900).jpeg(90), { orientation: 6 })
  const lower: Annotation = { kind: 'mask', id: id(4), from: [0, 48_000], to: [75_000, 100_000] }
  const drawn = await drawnOn(lying, 'image/jpeg', [lower])
  const bytes = drawn?.bytes ?? Buffer.alloc(0)
  expect(pictureSize(bytes, 'image/jpeg')).toEqual({ width: 900, height: 1_200 })
  expect(await has(bytes, SECRET)).toBe(false)
  expect(await has(bytes, BESIDE)).toBe(true)
})

it.each([
  ['image/heic', () => readFile(join(import.meta.dirname, '../../fixtures/arrivals/drawn.heic'))],
  ['image/tiff', () => redAndBlue(1_200, 900).tiff()]
])('draws on a picture of the kind %s as on a JPEG of it', async (mediaType, content) => {
  const drawn = await drawnOn(await content(), mediaType, [mask])
  const bytes = drawn?.bytes ?? Buffer.alloc(0)
  const { width, height } = await new Transformer(bytes).metadata()
  const pixels = await new Transformer(bytes).rawPixels()
  const step = pixels.length / (width * height)
  const masked = Math.floor(height / 2) * width + Math.floor(width * 0.9)
  expect(drawn?.mediaType).toBe('image/jpeg')
  // The mask is one dark grey, whatever lay under it.
  expect(Math.max(...pixels.subarray(masked * step, masked * step + 3))).toBeLessThan(80)
})

it.each([
  [240, 160],
  [48, 600],
  [640, 480],
  [999, 400],
  [900, 1_200],
  [1_200, 20],
  [2_100, 1_575]
])('masks a picture of %i by %i pixels', async (width, height) => {
  const all: Annotation = { kind: 'mask', id: id(5), from: [0, 0], to: [100_000, 100_000] }
  const drawn = await drawnOn(await redAndBlue(width, height).png(), 'image/png', [all])
  const pixels = await new Transformer(drawn?.bytes ?? Buffer.alloc(0)).rawPixels()
  expect(pixels.length).toBeGreaterThan(0)
  expect(pixels.reduce((most, one) => Math.max(most, one), 0)).toBeLessThan(60)
})

it('keeps what cannot be decoded here', async () => {
  expect(await drawnOn(Buffer.from('\u00ff\u00d8\u00ff no picture', 'latin1'), 'image/jpeg', [mask])).toBeUndefined()
  expect(await drawnOn(Buffer.from('ftypheic'), 'image/heic', [mask])).toBeUndefined()
})

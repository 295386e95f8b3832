import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { mostScanned, type TiffPage, tiffPages } from '../../../src-shared/domain/picture/tiff-pages'
import type { Revision } from '../../../src-shared/domain/site/plans'
import { pageAddress, pictureAddress } from '../../lib/attachment-address'

/** Why a file cannot be looked at as a plan. The file itself stays as it is. */
export type PlanFault =
  | 'not-a-plan'
  | 'encrypted'
  | 'damaged'
  | 'no-pages'
  | 'picture-too-large'
  | 'not-readable'
  | 'missing'

export class PlanFaultError extends Error {
  override readonly name = 'PlanFaultError'
  constructor(readonly fault: PlanFault) {
    super(fault)
  }
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Painting {
  readonly done: Promise<void>
  readonly stop: () => void
}

type Turn = Revision['turn']

/** A page as it is looked at: turned upright, measured in points of a PDF or pixels of a picture. */
export interface PlanPage {
  readonly width: number
  readonly height: number
  /** Paints a part of the page, in its own units, at so many pixels for each. */
  readonly paint: (part: Box, scale: number, canvas: HTMLCanvasElement) => Painting
}

/** A file of plans: each of its pages, turned by a quarter as often as asked. */
export interface PlanFile {
  readonly pages: number
  /** Whole numbers that keep the sides to each other: hundredths of a point, or pixels. */
  readonly sizeOf: (page: PlanPage) => { readonly width: number; readonly height: number }
  readonly page: (number: number, turn: Turn) => PlanPage
  readonly close: () => void
}

// A few bytes can claim gigabytes of pixels: a picture beyond this is kept, and not decoded.
const MOST_PIXELS = 100_000_000
const LONGEST_SIDE = 20_000
const pictures: readonly string[] = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/bmp']

/**
 * Opens a file to look at it as a plan. It is read and decoded in the window: nothing of it is written in clear.
 * @throws PlanFaultError
 */
export async function openPlanFile(file: Attachment): Promise<PlanFile> {
  if (file.mediaType === 'image/tiff') return openScan(file)
  if (file.mediaType === 'image/heic') return onePicture(await pageBitmap(file, 1))
  if (file.mediaType !== 'application/pdf' && !pictures.includes(file.mediaType)) throw new PlanFaultError('not-a-plan')
  const { width = 0, height = 0 } = file.picture ?? {}
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
    throw new PlanFaultError('picture-too-large')
  }
  const response = await fetch(pictureAddress(file.id))
  if (!response.ok) throw new PlanFaultError('missing')
  return file.mediaType === 'application/pdf'
    ? openPdfPlan(new Uint8Array(await response.arrayBuffer()))
    : openPicture(await response.blob())
}

async function openPdfPlan(bytes: Uint8Array): Promise<PlanFile> {
  const { openPdf, paintPart } = await import('../paper/pdf-engine')
  const { pages: reading, close } = openPdf(bytes)
  const pages = await reading.catch((error: unknown) => {
    close()
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new PlanFaultError(locked ? 'encrypted' : 'damaged')
  })
  if (pages.length === 0) {
    close()
    throw new PlanFaultError('no-pages')
  }
  const page = (number: number, turn: Turn): PlanPage => {
    const found: PDFPageProxy | undefined = pages[number - 1]
    if (!found) throw new PlanFaultError('no-pages')
    const { width, height } = found.getViewport({ scale: 1, rotation: found.rotate + turn })
    return { width, height, paint: (part, scale, canvas) => paintPart(found, turn, part, scale, canvas) }
  }
  const sizeOf = ({ width, height }: PlanPage) => ({
    width: Math.max(1, Math.round(width * 100)),
    height: Math.max(1, Math.round(height * 100))
  })
  return { pages: pages.length, page, sizeOf, close }
}

async function openPicture(blob: Blob): Promise<PlanFile> {
  // Upright by its own orientation.
  const picture = await createImageBitmap(blob).catch(() => {
    throw new PlanFaultError('damaged')
  })
  return onePicture(picture)
}

function onePicture(picture: ImageBitmap): PlanFile {
  const halves = halvesOf(picture)
  const page = (_number: number, turn: Turn): PlanPage => {
    const sideways = turn % 180 !== 0
    const [width, height] = sideways ? [picture.height, picture.width] : [picture.width, picture.height]
    return { width, height, paint: (...asked) => paintPicture(Promise.resolve(halves), picture, turn, ...asked) }
  }
  return { pages: 1, page, sizeOf: ({ width, height }) => ({ width, height }), close: halves.close }
}

/** A page as the application draws it for the window, which has no reader of its own for such files. */
async function pageBitmap({ id }: Attachment, page: number): Promise<ImageBitmap> {
  const response = await fetch(pageAddress(id, page))
  if (!response.ok) throw new PlanFaultError('not-readable')
  return createImageBitmap(await response.blob()).catch(() => {
    throw new PlanFaultError('not-readable')
  })
}

/** A file of a scanner: its pages are drawn one at a time, the one that is looked at. */
async function openScan(file: Attachment): Promise<PlanFile> {
  const response = await fetch(pictureAddress(file.id))
  if (!response.ok) throw new PlanFaultError('missing')
  const pages = tiffPages(new Uint8Array(await response.arrayBuffer()))
  if (pages.length === 0) throw new PlanFaultError('damaged')
  if (pages.some(({ width, height, bytesEach }) => width * height * bytesEach > mostScanned))
    throw new PlanFaultError('picture-too-large')
  // The first tells at once whether such a file can be read here at all.
  let held = { number: 1, halves: Promise.resolve(halvesOf(await pageBitmap(file, 1))) }
  const letGo = () => void held.halves.then((one) => one.close()).catch(() => undefined)
  const halvesOfPage = (number: number) => {
    if (held.number !== number) {
      letGo()
      held = { number, halves: pageBitmap(file, number).then(halvesOf) }
    }
    return held.halves
  }
  const page = (number: number, turn: Turn): PlanPage => {
    const found: TiffPage | undefined = pages[number - 1]
    if (!found) throw new PlanFaultError('no-pages')
    const [width, height] = turn % 180 === 0 ? [found.width, found.height] : [found.height, found.width]
    return { width, height, paint: (...asked) => paintPicture(halvesOfPage(number), found, turn, ...asked) }
  }
  return { pages: pages.length, page, sizeOf: ({ width, height }) => ({ width, height }), close: letGo }
}

interface Halves {
  /** Of the picture and its halves the smallest that has more dots than are asked for, by how many of them to each. */
  readonly for: (scale: number) => Promise<ImageBitmap>
  readonly close: () => void
}

/** Fewer than this a side need no half. */
const SMALL = 256

/** A picture with its half, and the half of that: drawn much smaller at once, it would lose its thin lines. */
function halvesOf(picture: ImageBitmap): Halves {
  const made: Promise<ImageBitmap>[] = [Promise.resolve(picture)]
  const half = async (of: Promise<ImageBitmap>): Promise<ImageBitmap> => {
    const { width, height } = await of
    const [resizeWidth, resizeHeight] = [Math.ceil(width / 2), Math.ceil(height / 2)]
    return createImageBitmap(await of, { resizeWidth, resizeHeight, resizeQuality: 'high' })
  }
  const most = Math.max(0, Math.ceil(Math.log2(Math.max(picture.width, picture.height) / SMALL)))
  const at = (nth: number): Promise<ImageBitmap> => {
    const known = made[nth]
    if (known !== undefined) return known
    const next = half(at(nth - 1))
    made[nth] = next
    return next
  }
  return {
    for: (scale) => at(Math.max(0, Math.min(most, Math.floor(Math.log2(1 / scale))))),
    close: () => {
      // One that could not be made has nothing to let go of.
      for (const one of made) one.then((bitmap) => bitmap.close()).catch(() => undefined)
    }
  }
}

/** @param whole the page in its own units, of which the picture may hold fewer */
function paintPicture(
  halves: Promise<Halves>,
  whole: { readonly width: number; readonly height: number },
  turn: Turn,
  part: Box,
  scale: number,
  canvas: HTMLCanvasElement
): Painting {
  let stopped = false
  const paint = async () => {
    const all = await halves
    const full = await all.for(1)
    const picture = await all.for((scale * whole.width) / full.width)
    if (stopped) throw new Error('given up')
    canvas.width = Math.max(1, Math.round(part.width * scale))
    canvas.height = Math.max(1, Math.round(part.height * scale))
    const drawn = canvas.getContext('2d')
    if (!drawn) return
    drawn.scale(scale, scale)
    drawn.translate(-part.x, -part.y)
    if (turn === 90) drawn.translate(whole.height, 0)
    if (turn === 180) drawn.translate(whole.width, whole.height)
    if (turn === 270) drawn.translate(0, whole.width)
    drawn.rotate((turn * Math.PI) / 180)
    drawn.imageSmoothingQuality = 'high'
    drawn.drawImage(picture, 0, 0, whole.width, whole.height)
  }
  return {
    done: paint(),
    stop: () => {
      stopped = true
    }
  }
}

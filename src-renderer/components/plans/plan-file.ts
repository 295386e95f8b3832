import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Revision } from '../../../src-shared/domain/site/plans'
import { pictureAddress } from '../../lib/attachment-address'

/** Why a file cannot be looked at as a plan. The file itself stays as it is. */
export type PlanFault = 'not-a-plan' | 'encrypted' | 'damaged' | 'no-pages' | 'picture-too-large' | 'missing'

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
  const page = (_number: number, turn: Turn): PlanPage => {
    const sideways = turn % 180 !== 0
    const [width, height] = sideways ? [picture.height, picture.width] : [picture.width, picture.height]
    return { width, height, paint: (part, scale, canvas) => paintPicture(picture, turn, part, scale, canvas) }
  }
  return { pages: 1, page, sizeOf: ({ width, height }) => ({ width, height }), close: () => picture.close() }
}

function paintPicture(picture: ImageBitmap, turn: Turn, part: Box, scale: number, canvas: HTMLCanvasElement): Painting {
  canvas.width = Math.max(1, Math.round(part.width * scale))
  canvas.height = Math.max(1, Math.round(part.height * scale))
  const drawn = canvas.getContext('2d')
  if (drawn) {
    drawn.scale(scale, scale)
    drawn.translate(-part.x, -part.y)
    if (turn === 90) drawn.translate(picture.height, 0)
    if (turn === 180) drawn.translate(picture.width, picture.height)
    if (turn === 270) drawn.translate(0, picture.width)
    drawn.rotate((turn * Math.PI) / 180)
    drawn.imageSmoothingQuality = 'high'
    drawn.drawImage(picture, 0, 0)
  }
  return { done: Promise.resolve(), stop: () => undefined }
}

import { degrees, PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { barcodeOf } from '../../../src-main/documents/barcode'
import { openScan } from '../../../src-main/documents/cut-pages'
import { type GreyPicture, readBarcodes } from '../../../src-main/letters/slips/read-barcodes'

const WHITE = 245
const INK = 20

/** A slip with its number as bars, as a scanner sees it: not quite white, not quite black. */
async function slip(number: string): Promise<GreyPicture> {
  const bars = (await barcodeOf(number)).flatMap((width, index) =>
    Array.from({ length: width * 3 }, () => (index % 2 === 0 ? INK : WHITE))
  )
  const [width, height] = [bars.length + 200, 400]
  const grey = new Uint8Array(width * height).fill(WHITE)
  for (let y = 120; y < 220; y++) grey.set(bars, y * width + 100)
  return { width, height, grey }
}

/** The same turned by a quarter to the right. */
function turned({ width, height, grey }: GreyPicture): GreyPicture {
  const other = new Uint8Array(grey.length)
  for (const [place, tone] of grey.entries()) {
    const [x, y] = [place % width, Math.floor(place / width)]
    other[x * height + (height - 1 - y)] = tone
  }
  return { width: height, height: width, grey: other }
}

describe('a page is read', () => {
  it('however it lies, with the turn that puts it upright', async () => {
    let page = await slip('RK123456785FR')
    const turns = []
    for (let quarter = 0; quarter < 4; quarter++) {
      turns.push(await readBarcodes(page))
      page = turned(page)
    }
    expect(turns).toEqual([0, 270, 180, 90].map((turn) => [{ text: 'RK123456785FR', turn }]))
  })

  it('as nothing where its barcode is dead, or where it takes too long', async () => {
    const page = await slip('RK123456785FR')
    const dead = { ...page, grey: page.grey.map((tone, place) => (place % page.width > 260 ? WHITE : tone)) }
    expect(await readBarcodes(dead)).toEqual([])
    expect(await readBarcodes(page, 0)).toEqual([])
  })
})

describe('a scan is cut', () => {
  it('into pages that stand upright, each with what was on it', async () => {
    const stack = await PDFDocument.create()
    for (const [index, angle] of [0, 180, 90].entries()) {
      stack.addPage([300 + index, 200]).setRotation(degrees(angle))
    }
    const scan = await openScan(await stack.save())
    expect(scan?.pages).toBe(3)
    const cut = await scan?.cut([
      { page: 3, turn: 270 },
      { page: 2, turn: 180 }
    ])
    const pages = (await PDFDocument.load(cut ?? '')).getPages()
    expect(pages.map((page) => [page.getWidth(), page.getRotation().angle])).toEqual([
      [302, 0],
      [301, 0]
    ])
  })

  it('not where it is no PDF', async () => {
    expect(await openScan(Buffer.from('Avis de réception'))).toBeUndefined()
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TiffPage, tiffOfPage, tiffPages } from '../../../../src-shared/domain/picture/tiff-pages'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../../fixtures/plans', name))

interface Directory {
  readonly [tag: number]: number
}

/** A TIFF of directories alone, big-endian as a Macintosh wrote it. */
function directories(...all: readonly Directory[]): Buffer {
  const parts = [Buffer.from('MM\0*\0\0\0\b', 'latin1')]
  let at = 8
  for (const [index, one] of all.entries()) {
    const entries = Object.entries(one)
    const part = Buffer.alloc(2 + entries.length * 12 + 4)
    part.writeUInt16BE(entries.length, 0)
    for (const [nth, [tag, value]] of entries.entries()) {
      const entry = 2 + nth * 12
      part.writeUInt16BE(Number(tag), entry)
      part.writeUInt16BE(4, entry + 2)
      part.writeUInt32BE(1, entry + 4)
      part.writeUInt32BE(value, entry + 8)
    }
    at += part.length
    part.writeUInt32BE(index === all.length - 1 ? 0 : at, part.length - 4)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Undefined where its strips lie beyond the end. */
function lengthOf(file: Uint8Array, page: TiffPage): number | undefined {
  try {
    return tiffOfPage(file, page).length
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

describe('tiffPages', () => {
  it('tells the pages of a scan with their sizes', () => {
    expect(tiffPages(fixture('scanned-group4.tif'))).toMatchObject([
      { width: 1200, height: 900, bytesEach: 1, samples: 1 },
      { width: 900, height: 1200, bytesEach: 1, samples: 1 }
    ])
  })

  it('leaves out thumbnails and masks, and turns a page upright', () => {
    const file = directories(
      { 254: 1, 256: 160, 257: 120 },
      { 254: 2, 256: 1200, 257: 900, 258: 8, 274: 6, 277: 3 },
      { 254: 4, 256: 1200, 257: 900 },
      { 256: 0, 257: 900 }
    )
    expect(tiffPages(file)).toMatchObject([{ width: 900, height: 1200, bytesEach: 3, samples: 3 }])
  })

  it('ends where directories lead to each other', () => {
    const file = directories({ 256: 10, 257: 10 }, { 256: 20, 257: 20 })
    file.writeUInt32BE(8, file.length - 4)
    expect(tiffPages(file)).toHaveLength(2)
  })

  it('finds none in what is cut', () => {
    const whole = fixture('scanned-group4.tif')
    for (let length = 0; length < 8; length++) expect(tiffPages(whole.subarray(0, length))).toEqual([])
    expect(tiffPages(whole.subarray(0, 900))).toEqual([])
  })

  it('answers any bytes, and stays within them', () => {
    const whole = fixture('scanned-group4-lsb.tif')
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }), (changes) => {
        const broken = Buffer.from(whole)
        for (const [at, byte] of changes) broken[at] = byte
        for (const page of tiffPages(broken)) {
          expect(page.directory).toBeLessThan(broken.length)
          expect([broken.length, undefined]).toContain(lengthOf(broken, page))
        }
      }),
      { numRuns: 300 }
    )
  })
})

describe('tiffOfPage', () => {
  it('turns bits written from the right to the left round, and leaves the file it was given as it was', () => {
    const [turned, plain] = [fixture('scanned-group4-lsb.tif'), fixture('scanned-group4.tif')]
    const before = Buffer.from(turned)
    const strips = (bytes: Uint8Array) => Buffer.from(bytes.subarray(8, 208))
    expect(strips(turned).equals(strips(plain))).toBe(false)
    const [page] = tiffPages(turned)
    if (!page) throw new Error('no page')
    expect(strips(tiffOfPage(turned, page)).equals(strips(plain))).toBe(true)
    expect(turned.equals(before)).toBe(true)
  })
})

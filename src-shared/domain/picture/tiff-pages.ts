/** One page of a TIFF file, as it is looked at: upright by its own orientation. */
export interface TiffPage {
  /** Bytes from the beginning of the file to the directory of the page. */
  readonly directory: number
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Bytes of a decoded pixel: one where it is black, white or grey, else as many as it has colours. */
  readonly bytesEach: number
  /** Colours of a pixel; three is red, green and blue. */
  readonly samples: number
}

/**
 * What a decoded page may take, in bytes: a sheet of 841 × 1,189 mm scanned black and white at 400 dots an inch has 250
 * million dots. What is larger is kept, and not looked at.
 */
export const mostScanned = 260_000_000

/** More is no file of plans, or directories that lead to each other without end. */
const MOST_PAGES = 1_000

// TIFF 6.0, section 8.
const SUBFILE = 254
const WIDTH = 256
const HEIGHT = 257
const BITS = 258
const FILL_ORDER = 266
const STRIP_OFFSETS = 273
const ORIENTATION = 274
const SAMPLES = 277
const STRIP_BYTES = 279
/** Bits of `NewSubfileType`: another page in small, and a mask of one. */
const NOT_A_PAGE = 0b101
/** From here on an orientation lays the rows upright. */
const SIDEWAYS = 5
const SHORT = 3
const LONG = 4

/**
 * The pages of a TIFF file (TIFF 6.0, section 2: directories that lead from one to the next); none of what is cut or
 * lies about itself. Thumbnails and masks of pages are left out.
 */
export function tiffPages(bytes: Uint8Array): readonly TiffPage[] {
  try {
    const file = new TiffFile(bytes)
    return file.directories().flatMap((directory) => {
      const page = pageOf(file, directory)
      return page ? [page] : []
    })
  } catch (error) {
    // A read beyond the end: the file is cut.
    if (error instanceof RangeError) return []
    throw error
  }
}

/**
 * The same file with one page alone in reach, for readers that know only the first; bits that a scanner wrote from the
 * right to the left (fill order 2) are turned round, as such readers want them.
 * @param page one of `tiffPages`
 * @throws RangeError where its strips lie beyond the end of the file
 */
export function tiffOfPage(bytes: Uint8Array, { directory }: TiffPage): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const file = new TiffFile(copy)
  file.putLong(4, directory)
  const order = file.entry(directory, FILL_ORDER)
  if (order && order.values[0] === 2) {
    const lengths = file.entry(directory, STRIP_BYTES)?.values ?? []
    for (const [index, start] of (file.entry(directory, STRIP_OFFSETS)?.values ?? []).entries())
      mirror(copy.subarray(start, start + (lengths[index] ?? 0)))
    file.putShort(order.at, 1)
  }
  return copy
}

function pageOf(file: TiffFile, directory: number): TiffPage | undefined {
  const first = (tag: number, usual: number) => file.entry(directory, tag)?.values[0] ?? usual
  if ((first(SUBFILE, 0) & NOT_A_PAGE) !== 0) return undefined
  const [width, height] = [first(WIDTH, 0), first(HEIGHT, 0)]
  if (width === 0 || height === 0) return undefined
  const samples = first(SAMPLES, 1)
  const turned = first(ORIENTATION, 1) >= SIDEWAYS
  return {
    directory,
    ...(turned ? { width: height, height: width } : { width, height }),
    bytesEach: samples * Math.max(1, Math.ceil(first(BITS, 1) / 8)),
    samples
  }
}

interface Entry {
  /** Where its first value stands. */
  readonly at: number
  readonly values: readonly number[]
}

class TiffFile {
  readonly #view: DataView
  readonly #little: boolean

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#little = this.#view.getUint8(0) === 0x49
  }

  /** Where each directory lies, in their order. */
  directories(): readonly number[] {
    const found: number[] = []
    for (
      let at = this.#long(4);
      at !== 0 && found.length < MOST_PAGES;
      at = this.#long(at + 2 + 12 * this.#short(at))
    ) {
      if (found.includes(at)) break
      found.push(at)
    }
    return found
  }

  entry(directory: number, tag: number): Entry | undefined {
    for (let index = 0; index < this.#short(directory); index++) {
      const at = directory + 2 + index * 12
      if (this.#short(at) === tag) return this.#entryAt(at)
    }
    return undefined
  }

  putLong(at: number, value: number): void {
    this.#view.setUint32(at, value, this.#little)
  }

  putShort(at: number, value: number): void {
    this.#view.setUint16(at, value, this.#little)
  }

  #entryAt(at: number): Entry | undefined {
    const [type, count] = [this.#short(at + 2), this.#long(at + 4)]
    if (type !== SHORT && type !== LONG) return undefined
    const each = type === SHORT ? 2 : 4
    // Four bytes of values stand in the entry, more of them elsewhere.
    const start = count * each <= 4 ? at + 8 : this.#long(at + 8)
    if (start + count * each > this.#view.byteLength) throw new RangeError('values beyond the end')
    const read = (index: number) => (type === SHORT ? this.#short(start + index * 2) : this.#long(start + index * 4))
    return { at: start, values: Array.from({ length: count }, (_, index) => read(index)) }
  }

  #short(at: number): number {
    return this.#view.getUint16(at, this.#little)
  }

  #long(at: number): number {
    return this.#view.getUint32(at, this.#little)
  }
}

/** Turns the bits of each byte round, in place. */
function mirror(bytes: Uint8Array): void {
  for (const [at, byte] of bytes.entries()) {
    let turned = 0
    for (let bit = 0; bit < 8; bit++) turned |= ((byte >> bit) & 1) << (7 - bit)
    bytes[at] = turned
  }
}

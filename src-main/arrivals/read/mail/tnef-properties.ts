import { type MapiValue, type } from './mapi'

const MULTIPLE = 0x1000
const FIRST_NAMED = 0x8000
const MOST_PROPERTIES = 5000
const MOST_RECIPIENTS = 500

/** Bytes of a value of fixed size, as it is laid out in a TNEF (filled up to four). */
const fixed: ReadonlyMap<number, number> = new Map([
  [0x0001, 4],
  [0x0002, 4],
  [0x0003, 4],
  [0x0004, 4],
  [0x0005, 8],
  [0x0006, 8],
  [0x0007, 8],
  [0x000a, 4],
  [0x000b, 4],
  [0x0014, 8],
  [0x0040, 8],
  [0x0048, 16]
])
const variable = new Set<number>([type.object, type.text8, type.text16, type.binary])

class Cut extends Error {}

/** Walks the values; running out of bytes ends it. */
class Cursor {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  u32(): number {
    return this.take(4).readUInt32LE()
  }

  take(length: number): Buffer {
    const end = this.#at + length
    if (end > this.#bytes.length) throw new Cut()
    const taken = this.#bytes.subarray(this.#at, end)
    this.#at = end
    return taken
  }

  /** Fills are up to four bytes. */
  padded(length: number): Buffer {
    const taken = this.take(length)
    this.take(Math.min((4 - (length % 4)) % 4, this.#bytes.length - this.#at))
    return taken
  }
}

/** A list of properties ([MS-OXTNEF], 2.1.3.4): as many as can be read. */
export function tnefProperties(data: Buffer): ReadonlyMap<number, MapiValue> {
  return whatStands(new Map(), (values) => readList(new Cursor(data), values))
}

export function tnefRecipients(data: Buffer): readonly ReadonlyMap<number, MapiValue>[] {
  return whatStands<Map<number, MapiValue>[]>([], (rows) => {
    const cursor = new Cursor(data)
    const count = Math.min(cursor.u32(), MOST_RECIPIENTS)
    for (let row = 0; row < count; row++) {
      const values = new Map<number, MapiValue>()
      rows.push(values)
      readList(cursor, values)
    }
  })
}

function whatStands<T>(into: T, read: (into: T) => void): T {
  try {
    read(into)
  } catch (error) {
    if (!(error instanceof Cut)) throw error
  }
  return into
}

function readList(cursor: Cursor, values: Map<number, MapiValue>): void {
  const count = Math.min(cursor.u32(), MOST_PROPERTIES)
  for (let index = 0; index < count; index++) {
    const kind = cursor.u32()
    const id = kind >>> 16
    if (id >= FIRST_NAMED) skipName(cursor)
    const value = readValue(cursor, kind & 0xffff)
    if (value) values.set(id, value)
  }
}

function skipName(cursor: Cursor): void {
  cursor.take(16)
  if (cursor.u32() === 0) cursor.take(4)
  else cursor.padded(cursor.u32())
}

/** Undefined for several values at once, which nothing here reads. */
function readValue(cursor: Cursor, kind: number): MapiValue | undefined {
  const base = kind & ~MULTIPLE
  const isVariable = variable.has(base)
  const size = fixed.get(base)
  if (!isVariable && size === undefined) throw new Cut()
  const count = isVariable || kind !== base ? cursor.u32() : 1
  let last: Buffer | undefined
  for (let index = 0; index < count; index++) last = isVariable ? cursor.padded(cursor.u32()) : cursor.take(size ?? 0)
  const bytes = last
  return bytes && kind === base ? { type: base, bytes: () => bytes } : undefined
}

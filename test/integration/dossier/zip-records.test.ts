import { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl'
import { directory, localRecord, type StoredEntry } from '../../../src-main/dossier/zip-records'
import { plainDate } from '../../../src-shared/lib/plain-date'

const date = plainDate.parse('2026-03-03')
const GIB = 1024 ** 3

/** An archive of which only some places hold anything. */
class Sparse extends RandomAccessReader {
  readonly #parts: readonly (readonly [at: number, bytes: Buffer])[]

  constructor(parts: readonly (readonly [at: number, bytes: Buffer])[]) {
    super()
    this.#parts = parts
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const bytes = Buffer.alloc(end - start)
    for (const [at, part] of this.#parts) {
      const from = Math.max(start, at)
      const to = Math.min(end, at + part.length)
      if (from < to) part.copy(bytes, from - start, from - at, to - at)
    }
    return Readable.from([bytes])
  }
}

it('finds a file behind the first four gibibytes', async () => {
  const content = Buffer.from('La façade nord')
  const far: StoredEntry = {
    ...{ name: 'dossier/data/pieces/piece-003.txt', bytes: content.length },
    ...{ sum: crc32(content), offset: 5 * GIB }
  }
  const films: StoredEntry[] = [0, 2, 4].map((at) => ({
    ...{ name: `dossier/data/pieces/film-${at}.mp4`, bytes: GIB, sum: 7, offset: at * GIB }
  }))
  const local = Buffer.concat([localRecord(far, date), content])
  const end = far.offset + local.length
  const list = directory([...films, far], date, end)
  const reader = new Sparse([
    [far.offset, local],
    [end, list]
  ])
  const zip = await fromRandomAccessReaderPromise(reader, end + list.length, { autoClose: false })
  const found: [name: string, bytes: number, offset: number][] = []
  for await (const entry of zip.eachEntry()) {
    found.push([entry.fileName, entry.uncompressedSize, entry.relativeOffsetOfLocalHeader])
    if (entry.fileName !== far.name) continue
    const parts: Buffer[] = []
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part)
    expect(Buffer.concat(parts).equals(content)).toBe(true)
  }
  expect(found).toEqual([...films, far].map(({ name, bytes, offset }) => [name, bytes, offset]))
})

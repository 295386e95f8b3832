import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openSealed } from '../../../src-main/exchange/transfer/age-file'
import { temporaryFolder } from '../../support/store/temp-vault'

const PIECE = 64 * 1024
const TAG = 16
const identity = await generateX25519Identity()

/** What the library of age's author makes of a content: not our own writer. */
async function sealed(plain: Uint8Array): Promise<string> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(await identityToRecipient(identity))
  const file = join(await temporaryFolder(), 'colis.age')
  await writeFile(file, await encrypter.encrypt(plain))
  return file
}

async function contentOf(file: string) {
  const opened = await openSealed(file, { identity })
  if (!opened.ok) throw new Error(opened.reason)
  onTestFinished(opened.value.close)
  return opened.value.content
}

/** Each part is copied: it holds until the next one is asked for. */
async function* copies(parts: AsyncIterable<Uint8Array>) {
  for await (const part of parts) yield Buffer.from(part)
}

async function readAll(file: string): Promise<Buffer> {
  const content = await contentOf(file)
  const all = await buffer(copies(content.read(0, content.size)))
  await content.verifyRest()
  return all
}

describe('the content of an age file', () => {
  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 17 * PIECE, 33 * PIECE + 7])(
    'of %i bytes is what was sealed',
    async (size) => {
      const plain = randomBytes(size)
      const file = await sealed(plain)
      expect((await contentOf(file)).size).toBe(size)
      expect((await readAll(file)).equals(plain)).toBe(true)
    }
  )

  it('is read from any place, in any order', async () => {
    const plain = randomBytes(20 * PIECE + 1234)
    const content = await contentOf(await sealed(plain))
    const place = fc.integer({ min: 0, max: plain.length })
    const ranges = fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(ranges, async (some) => {
        for (const [one, other] of some) {
          const [start, end] = [Math.min(one, other), Math.max(one, other)]
          const read = await buffer(copies(content.read(start, end)))
          expect(read.equals(plain.subarray(start, end))).toBe(true)
        }
      }),
      { numRuns: 40 }
    )
  })
})

describe('an age file whose pieces are not what was sealed', () => {
  const bytes = 3 * PIECE + 100
  /** Where its first piece begins. */
  const begin = (file: Buffer) => file.length - bytes - 4 * TAG
  const piece = (file: Buffer, n: number) =>
    file.subarray(begin(file) + n * (PIECE + TAG), begin(file) + (n + 1) * (PIECE + TAG))

  const changes: readonly (readonly [string, (file: Buffer) => Uint8Array])[] = [
    [
      'two pieces exchanged',
      (file) =>
        Buffer.concat([file.subarray(0, begin(file)), piece(file, 1), piece(file, 0), piece(file, 2), piece(file, 3)])
    ],
    [
      'a piece dropped',
      (file) => Buffer.concat([file.subarray(0, begin(file)), piece(file, 0), piece(file, 2), piece(file, 3)])
    ],
    ['cut at the end of a piece', (file) => file.subarray(0, begin(file) + 2 * (PIECE + TAG))],
    ['cut within a piece', (file) => file.subarray(0, begin(file) + PIECE + 5)],
    ['cut to a tag that is not whole', (file) => file.subarray(0, begin(file) + PIECE + TAG + 7)],
    ['cut before its first piece', (file) => file.subarray(0, begin(file))],
    ['bytes behind its end', (file) => Buffer.concat([file, randomBytes(50)])],
    ['its last byte another', (file) => Buffer.concat([file.subarray(0, -1), Buffer.of((file.at(-1) ?? 0) ^ 1)])]
  ]

  it.each(changes)('is told: %s', async (_name, change) => {
    const file = await sealed(randomBytes(bytes))
    await writeFile(file, change(await readFile(file)))
    await expect(readAll(file)).rejects.toMatchObject({ name: 'SealBrokenError' })
  })

  it('is told in a piece that nobody read', async () => {
    const file = await sealed(randomBytes(bytes))
    const altered = await readFile(file)
    const at = begin(altered) + PIECE + TAG + 12
    altered[at] = (altered[at] ?? 0) ^ 1
    await writeFile(file, altered)
    const content = await contentOf(file)
    await buffer(copies(content.read(0, 10)))
    await buffer(copies(content.read(2 * PIECE, 2 * PIECE + 10)))
    await expect(content.verifyRest()).rejects.toMatchObject({ name: 'SealBrokenError' })
  })
})

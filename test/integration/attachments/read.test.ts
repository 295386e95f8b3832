import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BlobAlteredError, blobBytes, CHUNK_BYTES } from '../../../src-main/store/attachments/blob-format'
import { checkAttachments } from '../../../src-main/store/attachments/check-attachments'
import { openAttachment } from '../../../src-main/store/attachments/open-attachment'
import { blobPath } from '../../../src-main/store/attachments/settle'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { attachmentId } from '../../../src-shared/lib/ids'
import { newUuid } from '../../support/store/sample-append'
import { createTestDatabase, type TestDatabase } from '../../support/store/test-database'
import { contentOf, erased, recorded, type TestRoom, taken, testRoom } from '../../support/store/test-room'

const content = randomBytes(3 * CHUNK_BYTES + 12_345)

let base: TestDatabase
let room: TestRoom
let attachment: Attachment
let path: string

beforeEach(async () => {
  base = createTestDatabase()
  room = testRoom(base)
  attachment = await taken(room, content)
  await recorded(room, attachment)
  path = await pathOf(attachment)
})
afterEach(() => base.remove())

async function pathOf({ id }: Attachment): Promise<string> {
  const row = await base.db.selectFrom('attachments').select('blob').where('id', '=', id).executeTakeFirstOrThrow()
  return blobPath(room.folders, row.blob)
}

async function range(start: number, end: number): Promise<Buffer> {
  const opened = await openAttachment(room, attachment.id)
  if (!opened.ok) throw new Error(opened.reason)
  const parts: Buffer[] = []
  for await (const part of opened.value.read({ start, end })) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

function damage(change: (bytes: Buffer) => Buffer): void {
  writeFileSync(path, change(readFileSync(path)))
}

function flipped(at: number): (bytes: Buffer) => Buffer {
  return (bytes) => {
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    return bytes
  }
}

async function problems() {
  const report = await checkAttachments(room)
  if (!report.ok) throw new Error('cancelled')
  return report.value.problems
}

describe('openAttachment', () => {
  it('says what it opens', async () => {
    const opened = await openAttachment(room, attachment.id)
    expect(opened).toMatchObject({
      ok: true,
      value: { id: attachment.id, name: 'Façade nord.jpg', mediaType: 'application/octet-stream', size: content.length }
    })
  })

  it('gives any part of the content', async () => {
    const place = fc.integer({ min: 0, max: content.length })
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)]
        expect((await range(start, end)).equals(content.subarray(start, end))).toBe(true)
      }),
      { numRuns: 60 }
    )
    expect((await range(0, content.length + 5000)).equals(content)).toBe(true)
    expect(await range(content.length, content.length + 1)).toHaveLength(0)
  })

  it('does not read what is not asked for, and lets go when the reader stops', async () => {
    damage(flipped(blobBytes(content.length) - 1))
    expect((await range(0, 100)).equals(content.subarray(0, 100))).toBe(true)
    const opened = await openAttachment(room, attachment.id)
    if (!opened.ok) throw new Error(opened.reason)
    const stream = opened.value.read({ start: 0, end: 10 })
    stream.destroy()
    expect(stream.destroyed).toBe(true)
  })

  it('refuses an id that is not there', async () => {
    expect(await openAttachment(room, attachmentId.parse(newUuid()))).toEqual({ ok: false, reason: 'unknown' })
  })

  it('refuses a file that is gone, cut, grown, empty or begins with something else', async () => {
    const whole = readFileSync(path)
    for (const broken of [
      whole.subarray(0, -1),
      Buffer.concat([whole, Buffer.alloc(1)]),
      Buffer.alloc(0),
      flipped(3)(Buffer.from(whole))
    ]) {
      writeFileSync(path, broken)
      expect(await openAttachment(room, attachment.id)).toEqual({ ok: false, reason: 'altered' })
    }
    rmSync(path)
    expect(await openAttachment(room, attachment.id)).toEqual({ ok: false, reason: 'missing' })
  })

  it('fails while reading where a byte was changed, and gives nothing of that chunk', async () => {
    damage(flipped(16 + CHUNK_BYTES + 16 + 5))
    expect((await range(0, CHUNK_BYTES)).equals(content.subarray(0, CHUNK_BYTES))).toBe(true)
    await expect(range(CHUNK_BYTES, CHUNK_BYTES + 1)).rejects.toThrow(BlobAlteredError)
  })
})

describe('checkAttachments', () => {
  it('finds nothing wrong with what was taken in', async () => {
    const waiting = await taken(room, randomBytes(5000))
    expect(await checkAttachments(room)).toEqual({
      ok: true,
      value: { files: 2, bytes: content.length + waiting.size, problems: [] }
    })
  })

  it('names the file at any byte of which something was changed', async () => {
    const small = await taken(room, randomBytes(300))
    await recorded(room, small)
    path = await pathOf(small)
    const original = readFileSync(path)
    for (let at = 0; at < original.length; at++) {
      writeFileSync(path, flipped(at)(Buffer.from(original)))
      expect(await problems()).toMatchObject([{ kind: 'altered', attachments: [small.id] }])
    }
  })

  it('names a file that is gone, cut, or exchanged with another', async () => {
    const other = await taken(room, randomBytes(content.length))
    await recorded(room, other)
    const otherPath = await pathOf(other)
    const [mine, theirs] = [readFileSync(path), readFileSync(otherPath)]
    writeFileSync(path, theirs)
    writeFileSync(otherPath, mine)
    expect((await problems()).map((problem) => problem.kind)).toEqual(['altered', 'altered'])
    writeFileSync(otherPath, theirs)
    writeFileSync(path, mine.subarray(0, 16 + CHUNK_BYTES + 16))
    expect(await problems()).toMatchObject([{ kind: 'altered', attachments: [attachment.id] }])
    rmSync(path)
    expect(await problems()).toMatchObject([{ kind: 'missing', attachments: [attachment.id] }])
  })

  it('finds chunks exchanged inside a file', async () => {
    damage((bytes) => {
      const chunk = CHUNK_BYTES + 16
      const [first, second] = [
        Buffer.from(bytes.subarray(16, 16 + chunk)),
        Buffer.from(bytes.subarray(16 + chunk, 16 + 2 * chunk))
      ]
      second.copy(bytes, 16)
      first.copy(bytes, 16 + chunk)
      return bytes
    })
    expect(await problems()).toMatchObject([{ kind: 'altered', attachments: [attachment.id] }])
  })

  it.each([
    ["update attachments set media_type = 'image/png'", 'other-file'],
    ['update blobs set sha256 = zeroblob(32)', 'other-file'],
    ['update blobs set size = size - 1', 'other-file'],
    ['update blobs set key = zeroblob(32)', 'altered'],
    ['delete from attachments', 'no-file']
  ])('finds: %s', async (statement, kind) => {
    for (const trigger of ['attachments_no_update', 'attachments_only_erased', 'blobs_same_content'])
      base.raw.exec(`drop trigger ${trigger}`)
    base.raw.exec(statement)
    const found = await problems()
    expect(found.map((problem) => problem.kind)).toContain(kind)
    expect(
      found.every((problem) => problem.attachments.includes(attachment.id) || problem.attachments.length === 0)
    ).toBe(true)
  })

  it('finds a file replaced together with its key and digest, by what the event says', async () => {
    const forged = await taken(room, randomBytes(content.length))
    base.raw.exec('drop trigger attachments_no_update')
    base.raw
      .prepare('update attachments set blob = (select blob from intakes where id = ?) where id = ?')
      .run(forged.id, attachment.id)
    expect(await problems()).toEqual([{ kind: 'other-file', attachments: [attachment.id], position: 1 }])
  })

  it('stops when asked, and tells how far it is', async () => {
    const controller = new AbortController()
    const steps: number[] = []
    await taken(room, randomBytes(1000))
    const onProgress = (done: number) => {
      steps.push(done)
      controller.abort()
    }
    expect(await checkAttachments(room, { signal: controller.signal, onProgress })).toEqual({
      ok: false,
      reason: 'cancelled'
    })
    expect(steps).toHaveLength(1)
  })

  it('stays silent about what was erased', async () => {
    const told = await taken(room, randomBytes(1000))
    await erased(room, await recorded(room, told))
    expect(await problems()).toEqual([])
  })
})

describe('the rows of attachments', () => {
  it.each([
    "update attachments set name = 'x'",
    'delete from attachments',
    'insert or replace into attachments select * from attachments',
    'update blobs set key = zeroblob(32)',
    'update blobs set sha256 = zeroblob(32)'
  ])('refuse: %s', (statement) => {
    expect(() => base.raw.exec(statement)).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_TRIGGER' }))
  })
})

describe('an erasure', () => {
  it('takes the file, its key and its rows, and leaves what others show', async () => {
    const shared = await taken(room, content, 'autre nom.jpg')
    const alone = await taken(room, randomBytes(1000))
    const event = await recorded(room, shared, alone)
    const alonePath = await pathOf(alone)
    await erased(room, event)
    for (const { id } of [shared, alone]) {
      expect(await openAttachment(room, id)).toEqual({ ok: false, reason: 'unknown' })
    }
    expect(() => readFileSync(alonePath)).toThrow('ENOENT')
    expect(await base.db.selectFrom('blobs').select('name').execute()).toHaveLength(1)
    expect((await contentOf(room, attachment.id)).equals(content)).toBe(true)
  })
})

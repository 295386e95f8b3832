import { createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fileSource } from '../../../src-main/store/attachments/file-source'
import { nodeFileSystem } from '../../../src-main/store/attachments/file-system'
import { takeIn } from '../../../src-main/store/attachments/intake'
import { blobPath } from '../../../src-main/store/attachments/settle'
import { attachment as attachmentSchema } from '../../../src-shared/domain/common/attachment'
import { attachmentId } from '../../../src-shared/lib/ids'
import { samplePhoto } from '../../support/pictures/sample-pictures'
import { newUuid } from '../../support/store/sample-append'
import { createTestDatabase, type TestDatabase } from '../../support/store/test-database'
import { contentOf, pieces, recorded, type TestRoom, taken, testRoom } from '../../support/store/test-room'

let base: TestDatabase
let room: TestRoom
beforeEach(() => {
  base = createTestDatabase()
  room = testRoom(base)
})
afterEach(() => base.remove())

const id = () => attachmentId.parse(newUuid())
const source = (content: Uint8Array, name = 'Relevé.pdf') => ({ name, bytes: pieces(content) })

/** Every file below the folders of the room. */
function filesOnDisk(): readonly string[] {
  return [room.folders.staging, room.folders.blobs].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  )
}

describe('takeIn', () => {
  it('describes the file by its content, and gives the same bytes back', async () => {
    const photo = await samplePhoto(640, 480, { taken: '2026:03:03 14:05:09', make: 'Crosscall', orientation: 6 })
    const attachment = await taken(room, photo, 'Fene\u0302tre séjour.PDF')
    expect(attachment).toEqual({
      id: attachment.id,
      name: 'Fenêtre séjour.PDF',
      mediaType: 'image/jpeg',
      size: photo.length,
      sha256: createHash('sha256').update(photo).digest('hex'),
      picture: { takenAt: '2026-03-03T14:05:09', camera: 'Crosscall', width: 640, height: 480, orientation: 6 }
    })
    expect(attachmentSchema.parse(attachment)).toEqual(attachment)
    expect((await contentOf(room, attachment.id)).equals(photo)).toBe(true)
  })

  it.each([
    ['its head', 'Date: Tue, 3 Mar 2026 14:05:09 +0100', '2026-03-03T13:05:09.000Z'],
    ['a head without a date', 'X-Mailer: Courrier', undefined],
    ['a head whose date is none', 'Date: mardi dernier', undefined],
    ['a clock that runs ahead', 'Date: Fri, 3 Mar 2090 14:05:09 +0100', undefined]
  ])('says when a mail was sent by %s', async (_, field, sentAt) => {
    const lines = [
      'From: Syndic <syndic@exemple.fr>',
      'Subject: Infiltration',
      field,
      '',
      'Date: Wed, 4 Mar 2026 08:00 +0100'
    ]
    const mail = await taken(room, Buffer.from(lines.join('\r\n')), 'Courriel du syndic.eml')
    expect(mail.mediaType).toBe('message/rfc822')
    expect(mail.sentAt).toBe(sentAt)
    expect(attachmentSchema.parse(mail)).toEqual(mail)
  })

  it.each([1, 15, 65_535, 65_536, 65_537, 131_072, 1_000_003])(
    'gives back %i bytes, in pieces of any size',
    async (size) => {
      const content = randomBytes(size)
      for (const piece of [1_000_003, 65_536, 4_099]) {
        const answer = await takeIn(room, id(), { name: 'x', bytes: pieces(content, piece) })
        if (!answer.ok) throw new Error(answer.reason)
        expect((await contentOf(room, answer.value.id)).equals(content)).toBe(true)
      }
      expect(filesOnDisk()).toHaveLength(1)
    }
  )

  it('leaves nothing on the disk that tells the content, its name or its digest', async () => {
    const content = Buffer.from('Mme Léa d’Épinay-Nuñez, 12 rue des Lilas. '.repeat(3000))
    const attachment = await taken(room, content, 'Mme Epinay.txt')
    for (const path of filesOnDisk()) {
      const stored = readFileSync(path)
      expect(stored.includes('pinay')).toBe(false)
      expect(path).not.toContain(attachment.sha256)
      expect(path).not.toContain('Epinay')
    }
    base.raw.pragma('wal_checkpoint(TRUNCATE)')
    expect(readFileSync(join(base.folder, 'vault.db')).includes('pinay')).toBe(false)
  })

  it('encrypts the same content under another key in another vault', async () => {
    const other = createTestDatabase()
    const content = Buffer.alloc(1000, 7)
    await taken(room, content)
    await taken(testRoom(other), content)
    const [here] = filesOnDisk()
    const there = here?.replace(base.folder, other.folder)
    expect(readFileSync(here ?? '').equals(readFileSync(there ?? ''))).toBe(false)
    other.remove()
  })

  it('reads a file from the disk', async () => {
    const path = join(base.folder, 'Devis étanchéité.txt')
    writeFileSync(path, 'Lot 4 : étanchéité, 1 234,56 €\n')
    const answer = await takeIn(room, id(), await fileSource(path))
    expect(answer).toMatchObject({
      ok: true,
      value: { name: 'Devis étanchéité.txt', mediaType: 'text/plain', size: 36 }
    })
  })

  it('keeps the same content once, under each of its names', async () => {
    const content = randomBytes(100_000)
    const first = await taken(room, content, 'a.bin')
    const second = await taken(room, content, 'b.bin')
    await recorded(room, first)
    const third = await taken(room, content, 'c.bin')
    expect(filesOnDisk()).toHaveLength(1)
    for (const one of [first, second, third]) expect((await contentOf(room, one.id)).equals(content)).toBe(true)
  })

  it('keeps the same content once when it comes twice at the same time', async () => {
    const content = randomBytes(300_000)
    const both = await Promise.all([taken(room, content), taken(room, content), taken(room, content)])
    expect(filesOnDisk()).toHaveLength(1)
    for (const one of both) expect((await contentOf(room, one.id)).equals(content)).toBe(true)
  })

  it('puts a content back whose file was lost or cut', async () => {
    const content = randomBytes(100_000)
    const before = await taken(room, content)
    await recorded(room, before)
    const [path = ''] = filesOnDisk()
    const backedUp = readFileSync(path)
    rmSync(path)
    await taken(room, content)
    expect((await contentOf(room, before.id)).equals(content)).toBe(true)
    expect(readFileSync(path).equals(backedUp)).toBe(true)
    writeFileSync(path, readFileSync(path).subarray(0, 1000))
    await taken(room, content)
    expect((await contentOf(room, before.id)).equals(content)).toBe(true)
    expect(filesOnDisk()).toEqual([path])
  })

  it('tells how far it is', async () => {
    const steps: (readonly [number, number | undefined])[] = []
    const content = randomBytes(200_000)
    await takeIn(room, id(), { ...source(content), total: 200_000 }, { onProgress: (...step) => void steps.push(step) })
    expect(steps.map(([done]) => done)).toEqual([50_001, 100_002, 150_003, 200_000])
    expect(steps.every(([, total]) => total === 200_000)).toBe(true)
  })
})

describe('takeIn refuses, and keeps nothing', () => {
  async function refusal(...[given, options]: [Parameters<typeof takeIn>[2], Parameters<typeof takeIn>[3]?]) {
    const answer = await takeIn(room, id(), given, options)
    if (answer.ok) throw new Error('taken in')
    expect(filesOnDisk()).toEqual([])
    expect(await base.db.selectFrom('blobs').select('name').execute()).toEqual([])
    expect(await base.db.selectFrom('intakes').select('id').execute()).toEqual([])
    return answer.reason
  }

  beforeEach(async () => {
    await nodeFileSystem.makeFolder(room.folders.staging)
    await nodeFileSystem.makeFolder(room.folders.blobs)
  })

  it('a file of 0 bytes', async () => {
    expect(await refusal(source(Buffer.alloc(0)))).toBe('empty')
  })

  it('a file beyond the limit, said beforehand or found on the way', async () => {
    expect(await refusal(source(Buffer.alloc(200_001)), { maxBytes: 200_000 })).toBe('too-large')
    expect(await refusal({ ...source(Buffer.alloc(10)), total: 3 * 1024 ** 3 })).toBe('too-large')
    expect((await takeIn(room, id(), source(Buffer.alloc(200_000)), { maxBytes: 200_000 })).ok).toBe(true)
  })

  it('a file whose intake was cancelled, at the start or in the middle', async () => {
    expect(await refusal(source(Buffer.alloc(200_000)), { signal: AbortSignal.abort() })).toBe('cancelled')
    const controller = new AbortController()
    const onProgress = () => controller.abort()
    expect(await refusal(source(Buffer.alloc(200_000)), { signal: controller.signal, onProgress })).toBe('cancelled')
  })

  it('cancels a file from the disk and closes it', async () => {
    const path = join(base.folder, 'video.mp4')
    writeFileSync(path, Buffer.alloc(3_000_000))
    const controller = new AbortController()
    const given = await fileSource(path)
    expect(await refusal(given, { signal: controller.signal, onProgress: () => controller.abort() })).toBe('cancelled')
  })

  it('a source that fails in the middle, is a folder, or is not there', async () => {
    async function* failing() {
      yield Buffer.alloc(100_000)
      throw new Error('unplugged')
    }
    expect(await refusal({ name: 'x', bytes: failing() })).toBe('unreadable')
    expect(await refusal(await fileSource(base.folder))).toBe('unreadable')
    expect(await refusal(await fileSource(join(base.folder, 'nothing.jpg')))).toBe('unreadable')
  })

  it('a file that loses its end while it is read, as when a card is pulled out; what comes after it is gone', async () => {
    const [cut, gone] = [join(base.folder, 'P3030001.jpg'), join(base.folder, 'P3030002.jpg')]
    for (const path of [cut, gone]) writeFileSync(path, Buffer.alloc(3_000_000, 7))
    const given = await fileSource(cut)
    const later = await fileSource(gone)
    const pulled = () => {
      truncateSync(cut, 300_000)
      rmSync(gone, { force: true })
    }
    expect(await refusal(given, { onProgress: pulled })).toBe('unreadable')
    expect(await refusal(later)).toBe('unreadable')
  })

  it.each(['ENOSPC', 'EDQUOT'])('a file for which the disk has no room (%s), at any step', async (code) => {
    for (const step of ['create', 'write', 'sync', 'makeFolder', 'rename'] as const) {
      const full = async () => Promise.reject(Object.assign(new Error(code), { code }))
      const files = {
        ...nodeFileSystem,
        ...(step === 'makeFolder' || step === 'rename' || step === 'create' ? { [step]: full } : {}),
        ...(step === 'write' || step === 'sync'
          ? { create: async (path: string) => ({ ...(await nodeFileSystem.create(path)), [step]: full }) }
          : {})
      }
      const answer = await takeIn({ ...room, files }, id(), source(Buffer.alloc(200_000)))
      expect(answer).toEqual({ ok: false, reason: 'disk-full' })
      expect(filesOnDisk()).toEqual([])
    }
  })

  it('a file whose commit was refused, and takes its file back', async () => {
    let first = true
    const write: typeof room.write = async (work) => {
      if (!first) return room.write(work)
      first = false
      await room.write(async (trx, unit) => {
        await work(trx, unit)
        return { ok: false, reason: 'disk-full' }
      })
      return { ok: false, reason: 'disk-full' }
    }
    const answer = await takeIn({ ...room, write }, id(), source(Buffer.alloc(200_000)))
    expect(answer).toEqual({ ok: false, reason: 'disk-full' })
    expect(filesOnDisk()).toEqual([])
  })
})

describe('events and files', () => {
  it('refuse an event that names a file nobody took in, or another one', async () => {
    const attachment = await taken(room, randomBytes(1000))
    await expect(recorded(room, { ...attachment, id: id() })).rejects.toThrow('never taken in')
    await expect(recorded(room, { ...attachment, sha256: '0'.repeat(64) })).rejects.toThrow('not the file')
    await expect(recorded(room, { ...attachment, size: 999 })).rejects.toThrow('not the file')
    expect(await base.db.selectFrom('events').select('id').execute()).toEqual([])
    await recorded(room, attachment)
    expect(await base.db.selectFrom('intakes').select('id').execute()).toEqual([])
  })

  it('let a later event describe the same file again', async () => {
    const attachment = await taken(room, randomBytes(1000))
    await recorded(room, attachment)
    await recorded(room, attachment)
    expect(await base.db.selectFrom('attachments').select('id').execute()).toHaveLength(1)
  })

  it('keep private modes on what they write', async () => {
    const attachment = await taken(room, randomBytes(1000))
    const { blob } = await base.db
      .selectFrom('intakes')
      .select('blob')
      .where('id', '=', attachment.id)
      .executeTakeFirstOrThrow()
    if (process.platform !== 'win32') expect(statSync(blobPath(room.folders, blob)).mode & 0o777).toBe(0o600)
  })
})

import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exportCopy } from '../../../src-main/store/attachments/export-copy'
import { blobPath } from '../../../src-main/store/attachments/settle'
import { readPictureFacts } from '../../../src-main/store/images/picture-facts'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { attachmentId } from '../../../src-shared/lib/ids'
import { samplePhoto } from '../../support/pictures/sample-pictures'
import { newUuid } from '../../support/store/sample-append'
import { createTestDatabase, type TestDatabase } from '../../support/store/test-database'
import { recorded, type TestRoom, taken, testRoom } from '../../support/store/test-room'

let base: TestDatabase
let room: TestRoom
let out: string
beforeEach(() => {
  base = createTestDatabase()
  room = testRoom(base)
  out = join(base.folder, 'Exports de Léa')
  mkdirSync(out)
})
afterEach(() => base.remove())

async function stored({ id }: Attachment): Promise<string> {
  const row = await base.db.selectFrom('attachments').select('blob').where('id', '=', id).executeTakeFirstOrThrow()
  return blobPath(room.folders, row.blob)
}

async function kept(content: Buffer): Promise<Attachment> {
  const attachment = await taken(room, content)
  await recorded(room, attachment)
  return attachment
}

describe('exportCopy', () => {
  it('writes the same bytes, over what was there', async () => {
    const content = randomBytes(300_000)
    const attachment = await kept(content)
    const target = join(out, 'copie.bin')
    writeFileSync(target, 'before')
    const steps: number[] = []
    const answer = await exportCopy(room, attachment.id, target, { onProgress: (done) => void steps.push(done) })
    expect(answer).toEqual({ ok: true, value: { size: 300_000, locationRemoved: false } })
    expect(readFileSync(target).equals(content)).toBe(true)
    expect(steps.at(-1)).toBe(300_000)
    expect(readdirSync(out)).toEqual(['copie.bin'])
  })

  it('blanks the place in a photograph unless asked to keep it', async () => {
    const photo = await samplePhoto(64, 48, {
      latitude: [48, 51, 2400, 'N'],
      longitude: [2, 21, 725, 'E'],
      make: 'Crosscall'
    })
    const attachment = await kept(photo)
    const target = join(out, 'photo.jpg')
    expect(await exportCopy(room, attachment.id, target)).toEqual({
      ok: true,
      value: { size: photo.length, locationRemoved: true }
    })
    expect(await readPictureFacts(readFileSync(target), 'image/jpeg')).toEqual({
      camera: 'Crosscall',
      width: 64,
      height: 48
    })
    expect(await exportCopy(room, attachment.id, target, { keepLocation: true })).toMatchObject({ ok: true })
    expect(readFileSync(target).equals(photo)).toBe(true)
  })

  it('leaves nothing when the file is unknown, gone or altered', async () => {
    const attachment = await kept(randomBytes(300_000))
    const target = join(out, 'copie.bin')
    expect(await exportCopy(room, attachmentId.parse(newUuid()), target)).toEqual({ ok: false, reason: 'unknown' })
    const path = await stored(attachment)
    const bytes = readFileSync(path)
    bytes.writeUInt8(bytes.readUInt8(250_000) ^ 1, 250_000)
    writeFileSync(path, bytes)
    expect(await exportCopy(room, attachment.id, target)).toEqual({ ok: false, reason: 'altered' })
    rmSync(path)
    expect(await exportCopy(room, attachment.id, target)).toEqual({ ok: false, reason: 'missing' })
    expect(readdirSync(out)).toEqual([])
  })

  it('leaves nothing when it is cancelled, and keeps what was there', async () => {
    const attachment = await kept(randomBytes(300_000))
    const target = join(out, 'copie.bin')
    writeFileSync(target, 'before')
    const controller = new AbortController()
    const options = { signal: controller.signal, onProgress: () => controller.abort() }
    expect(await exportCopy(room, attachment.id, target, options)).toEqual({ ok: false, reason: 'cancelled' })
    expect(readFileSync(target, 'utf8')).toBe('before')
    expect(readdirSync(out)).toEqual(['copie.bin'])
  })

  it('refuses a folder that is not there, a name that is a folder, and one it may not write to', async () => {
    const attachment = await kept(randomBytes(1000))
    expect(await exportCopy(room, attachment.id, join(out, 'absent', 'x'))).toEqual({ ok: false, reason: 'unwritable' })
    mkdirSync(join(out, 'dossier', 'inside'), { recursive: true })
    expect(await exportCopy(room, attachment.id, join(out, 'dossier'))).toEqual({ ok: false, reason: 'unwritable' })
    expect(readdirSync(out)).toEqual(['dossier'])
    if (process.platform === 'win32' || process.getuid?.() === 0) return
    chmodSync(out, 0o500)
    expect(await exportCopy(room, attachment.id, join(out, 'x'))).toEqual({ ok: false, reason: 'unwritable' })
  })
})

import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { takeIn } from '../../../src-main/store/attachments/intake'
import { openAttachment } from '../../../src-main/store/attachments/open-attachment'
import { attachmentId } from '../../../src-shared/lib/ids'
import { newUuid } from '../../support/store/sample-append'
import { createTestDatabase, type TestDatabase } from '../../support/store/test-database'
import { testRoom } from '../../support/store/test-room'

const MEBIBYTE = 1024 * 1024
const SIZE = 300 * MEBIBYTE
// What the runtime, the database and one batch of chunks take; the file itself is three times as much.
const MOST_MEMORY = 100 * MEBIBYTE

let base: TestDatabase
beforeEach(() => {
  base = createTestDatabase()
})
afterEach(() => base.remove())

async function* film(onPiece: () => void): AsyncGenerator<Uint8Array> {
  const piece = Buffer.alloc(MEBIBYTE)
  for (let at = 0; at < SIZE; at += MEBIBYTE) {
    piece.writeUInt32BE(at / MEBIBYTE)
    onPiece()
    yield piece
  }
}

it('takes in and gives back a film in bounded memory', async () => {
  const room = testRoom(base)
  const before = process.memoryUsage().rss
  let peak = 0
  const look = () => {
    peak = Math.max(peak, process.memoryUsage().rss - before)
  }
  const answer = await takeIn(room, attachmentId.parse(newUuid()), { name: 'Visite.mp4', bytes: film(look) })
  if (!answer.ok) throw new Error(answer.reason)
  expect(answer.value.size).toBe(SIZE)

  const opened = await openAttachment(room, answer.value.id)
  if (!opened.ok) throw new Error(opened.reason)
  const hash = createHash('sha256')
  for await (const part of opened.value.read()) {
    hash.update(part)
    look()
  }
  expect(hash.digest('hex')).toBe(answer.value.sha256)
  expect(peak).toBeLessThan(MOST_MEMORY)
})

import { createHash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeFiles } from '../../../src-main/ipc/handlers/take-files'
import { attachmentRoom } from '../../../src-main/store/attachments/room'
import { notKnown } from '../../../src-shared/domain/case/visits/catch-up'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Taken } from '../../../src-shared/ipc/contract/shapes'
import { memoryCard, noMemoryCard } from '../../support/store/memory-card'
import { newDesk } from '../../support/store/test-desk'
import { contentOf } from '../../support/store/test-room'

/** Photographs far larger than what a system reads ahead. */
const PHOTOGRAPH = 6 * 1024 * 1024
const names = Array.from({ length: 6 }, (_, nth) => `P303000${nth + 1}.jpg`)

const reason = noMemoryCard()
describe.skipIf(reason !== undefined)(`a memory card${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  it('pulled out in the middle of the third photograph: two are kept whole, four are named, and put back it is taken', async () => {
    const photographs = new Map(names.map((name) => [name, randomBytes(PHOTOGRAPH)]))
    const card = await memoryCard(Object.fromEntries(photographs))
    const { app, workspace } = await newDesk()
    const files = names.map((name) => ({ path: join(card.folder, name) }))
    const room = attachmentRoom(workspace.vault)
    const take = async (onProgress: (done: number) => void): Promise<Taken> => {
      const taken = await takeFiles(files, { app, progress: onProgress, signal: new AbortController().signal })
      if (!taken.ok) throw new Error(taken.reason)
      return taken.value
    }

    let pulled = false
    const first = await take((done) => {
      if (pulled || done <= 2 * PHOTOGRAPH) return
      pulled = true
      card.pullOut()
    })
    expect(pulled).toBe(true)
    expect(first.taken.map(({ name }) => name)).toEqual(names.slice(0, 2))
    expect(first.refused).toEqual(names.slice(2).map((name) => ({ name, reason: 'unreadable' })))
    const expectWhole = async (taken: readonly Attachment[]) => {
      for (const { id, name, sha256 } of taken) {
        const original = photographs.get(name)
        if (!original) throw new Error(name)
        expect((await contentOf(room, id)).equals(original)).toBe(true)
        expect(sha256).toBe(createHash('sha256').update(original).digest('hex'))
      }
    }
    await expectWhole(first.taken)
    expect(readdirSync(room.folders.staging)).toEqual([])

    card.putBack()
    const again = await take(() => undefined)
    expect(again.refused).toEqual([])
    // The window keeps those that it does not have yet.
    const fresh = notKnown(again.taken, first.taken)
    expect(fresh.map(({ name }) => name)).toEqual(names.slice(2))
    await expectWhole(fresh)
    await workspace.vault.close()
  })
})

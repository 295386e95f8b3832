import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { blobPath } from '../../../src-main/store/attachments/settle'
import { sweepStaging, sweepUnreferenced } from '../../../src-main/store/attachments/sweep'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { createTestDatabase, type TestDatabase } from '../../support/store/test-database'
import { contentOf, recorded, type TestRoom, taken, testRoom } from '../../support/store/test-room'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let base: TestDatabase
let room: TestRoom
beforeEach(() => {
  base = createTestDatabase()
  room = testRoom(base)
  room.now = Date.UTC(2026, 2, 3, 10)
})
afterEach(() => base.remove())

async function sweep(keep: readonly Attachment[] = [], lastCheckWasGood = true) {
  return sweepUnreferenced(room, { lastCheckWasGood, keep: new Set(keep.map(({ id }) => id)) })
}

describe('sweepStaging', () => {
  it('empties what interrupted intakes left, and is content without the folder', async () => {
    expect(await sweepStaging(room)).toBe(0)
    mkdirSync(room.folders.staging)
    writeFileSync(join(room.folders.staging, 'half'), 'x')
    expect(await sweepStaging(room)).toBe(1)
    expect(readdirSync(room.folders.staging)).toEqual([])
  })
})

describe('sweepUnreferenced', () => {
  it('touches nothing without a good check', async () => {
    await taken(room, randomBytes(1000))
    room.now += 30 * DAY
    expect(await sweep([], false)).toEqual({ ok: false, reason: 'check-first' })
    expect(existsSync(room.folders.aside)).toBe(false)
  })

  it('waits 24 hours, sets aside, and deletes with its key after a week', async () => {
    await taken(room, randomBytes(1000))
    room.now += DAY - HOUR
    expect(await sweep()).toEqual({ ok: true, value: { setAside: 0, deleted: 0 } })
    room.now += 2 * HOUR
    expect(await sweep()).toEqual({ ok: true, value: { setAside: 1, deleted: 0 } })
    expect(readdirSync(room.folders.aside)).toEqual(['2026-03-04'])
    room.now += 6 * DAY
    expect(await sweep()).toEqual({ ok: true, value: { setAside: 0, deleted: 0 } })
    expect(await base.db.selectFrom('blobs').select('name').execute()).toHaveLength(1)
    room.now += DAY
    expect(await sweep()).toEqual({ ok: true, value: { setAside: 0, deleted: 1 } })
    expect(await base.db.selectFrom('blobs').select('name').execute()).toEqual([])
    expect(readdirSync(room.folders.aside)).toEqual([])
  })

  it('never touches what an event names, or what a draft still shows', async () => {
    const named = await taken(room, randomBytes(1000))
    await recorded(room, named)
    const drafted = await taken(room, randomBytes(1000))
    room.now += 400 * DAY
    expect(await sweep([drafted])).toEqual({ ok: true, value: { setAside: 0, deleted: 0 } })
    expect(await contentOf(room, named.id)).toHaveLength(1000)
    expect(await contentOf(room, drafted.id)).toHaveLength(1000)
    await recorded(room, drafted)
    expect(await sweep()).toEqual({ ok: true, value: { setAside: 0, deleted: 0 } })
  })

  it('keeps a content that another name still shows', async () => {
    const content = randomBytes(1000)
    const named = await taken(room, content)
    await recorded(room, named)
    await taken(room, content)
    room.now += 2 * DAY
    expect(await sweep()).toEqual({ ok: true, value: { setAside: 0, deleted: 0 } })
    expect((await contentOf(room, named.id)).equals(content)).toBe(true)
  })

  it('brings back what was set aside when it is taken in again', async () => {
    const content = randomBytes(1000)
    await taken(room, content)
    room.now += 2 * DAY
    await sweep()
    const again = await taken(room, content)
    await recorded(room, again)
    expect(readdirSync(join(room.folders.aside, '2026-03-05'))).toEqual([])
    room.now += 30 * DAY
    await sweep()
    expect((await contentOf(room, again.id)).equals(content)).toBe(true)
  })

  it('brings back what was set aside even if the file there is gone', async () => {
    const content = randomBytes(1000)
    await taken(room, content)
    room.now += 2 * DAY
    await sweep()
    rmSync(room.folders.aside, { recursive: true })
    const again = await taken(room, content)
    expect((await contentOf(room, again.id)).equals(content)).toBe(true)
  })

  it('sets strays without a row aside once they are old, and leaves fresh ones', async () => {
    const name = randomBytes(32).toString('hex')
    const path = blobPath(room.folders, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, 'x')
    const written = new Date(room.now)
    utimesSync(path, written, written)
    room.now += DAY - HOUR
    expect(await sweep()).toEqual({ ok: true, value: { setAside: 0, deleted: 0 } })
    room.now += 2 * HOUR
    expect(await sweep()).toEqual({ ok: true, value: { setAside: 1, deleted: 0 } })
    expect(existsSync(path)).toBe(false)
    room.now += 8 * DAY
    expect(await sweep()).toEqual({ ok: true, value: { setAside: 0, deleted: 1 } })
  })

  it('goes on where an earlier sweep was cut between the move and the commit', async () => {
    await taken(room, randomBytes(1000))
    room.now += 2 * DAY
    const broken: typeof room.write = async (work) => {
      await room.write(async (trx, unit) => {
        await work(trx, unit)
        return { ok: false, reason: 'store-stopped' }
      })
      return { ok: false, reason: 'store-stopped' }
    }
    let units = 0
    const write: typeof room.write = (work) => (++units < 3 ? room.write(work) : broken(work))
    expect(await sweepUnreferenced({ ...room, write }, { lastCheckWasGood: true, keep: new Set() })).toEqual({
      ok: false,
      reason: 'store-stopped'
    })
    expect(await sweep()).toEqual({ ok: true, value: { setAside: 1, deleted: 0 } })
    room.now += 8 * DAY
    expect(await sweep()).toEqual({ ok: true, value: { setAside: 0, deleted: 1 } })
  })
})

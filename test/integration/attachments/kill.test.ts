import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkAttachments } from '../../../src-main/store/attachments/check-attachments'
import { sweepStaging, sweepUnreferenced } from '../../../src-main/store/attachments/sweep'
import { verifyChain } from '../../../src-main/store/events/verify-chain'
import { attachmentId } from '../../../src-shared/lib/ids'
import { startChild } from '../../support/store/child'
import { createTestDatabase, openTestDatabase } from '../../support/store/test-database'
import { contentOf, testRoom } from '../../support/store/test-room'

const DAY = 86_400_000
const content = Buffer.alloc(70_000, 'Infiltration, appartement B12. ')

function blobsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** Runs the intake up to a step, then looks at what is left as the next start would. @returns whether it was cut */
async function killedBefore(step: number): Promise<boolean> {
  const made = createTestDatabase()
  made.raw.close()
  const child = startChild('take-in', [made.folder, String(step)])
  await child.ended()

  const base = openTestDatabase(made.folder)
  const room = testRoom(base)
  await sweepStaging(room)
  const promised = child.lines.map((line) => attachmentId.parse(line.split(' ')[1]))
  for (const id of promised) expect((await contentOf(room, id)).equals(content)).toBe(true)
  expect(await checkAttachments(room)).toMatchObject({ ok: true, value: { problems: [] } })
  expect(await verifyChain(base.db)).toMatchObject({ ok: true, value: { verdict: 'intact', tipAgrees: true } })

  // A day later what nothing refers to goes aside, and a week later it is gone; what an event names stays.
  const long = new Date(room.now - 2 * DAY)
  if (readdirSync(made.folder).includes('blobs'))
    for (const path of blobsIn(room.folders.blobs)) utimesSync(path, long, long)
  for (const days of [2, 12]) {
    room.now += days * DAY
    const swept = await sweepUnreferenced(room, { lastCheckWasGood: true, keep: new Set() })
    expect(swept.ok).toBe(true)
  }
  const events = await base.db.selectFrom('events').select('id').execute()
  const rows = await base.db.selectFrom('blobs').select('name').execute()
  expect(rows).toHaveLength(events.length)
  const left = readdirSync(made.folder).includes('blobs') ? blobsIn(room.folders.blobs) : []
  expect(left).toHaveLength(events.length)
  for (const id of child.lines.some((line) => line.startsWith('recorded')) ? promised : []) {
    expect((await contentOf(room, id)).equals(content)).toBe(true)
  }
  base.remove()
  return child.process.signalCode === 'SIGKILL'
}

it('loses nothing it acknowledged and leaves nothing behind, wherever an intake is cut', async () => {
  let step = 1
  while (await killedBefore(step)) step += 1
  // Fewer steps would mean that the cuts missed the intake.
  expect(step).toBeGreaterThan(15)
}, 120_000)

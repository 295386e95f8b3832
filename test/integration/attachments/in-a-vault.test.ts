import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { checkAttachments } from '../../../src-main/store/attachments/check-attachments'
import { attachmentRoom } from '../../../src-main/store/attachments/room'
import { appendEvents } from '../../../src-main/store/events/append-events'
import { verifyChain } from '../../../src-main/store/events/verify-chain'
import { Thumbnails } from '../../../src-main/store/images/thumbnails'
import { ok } from '../../../src-shared/lib/result'
import { samplePhoto } from '../../support/pictures/sample-pictures'
import { newEvent, newStream, sampleAppend } from '../../support/store/sample-append'
import { newVault, reopen } from '../../support/store/temp-vault'
import { contentOf, taken } from '../../support/store/test-room'

const unread = async () => undefined

it('keeps files and events of a real vault over a restart, those that wait for their event too', async () => {
  const vault = await newVault()
  const room = attachmentRoom(vault)
  const photo = await samplePhoto(800, 600, { taken: '2026:03:03 14:05:09' })
  const named = await taken(room, photo)
  const drafted = await taken(room, randomBytes(100_000))
  const event = newEvent('evidence-added', { text: 'Tache au plafond du séjour', attachments: [named] })
  const append = { ...sampleAppend(newStream(), [event]), vault: vault.id, machine: vault.machine }
  expect((await vault.write(async (trx) => ok(await appendEvents(trx, append)))).ok).toBe(true)
  const before = await new Thumbnails(room, unread).get(named.id, 320)
  await vault.close()

  const again = attachmentRoom(await reopen(vault.workspace))
  expect((await contentOf(again, named.id)).equals(photo)).toBe(true)
  expect(await contentOf(again, drafted.id)).toHaveLength(100_000)
  expect(await new Thumbnails(again, unread).get(named.id, 320)).toEqual(before)
  expect(await checkAttachments(again)).toMatchObject({ ok: true, value: { files: 2, problems: [] } })
  expect(await verifyChain(again.read)).toMatchObject({
    ok: true,
    value: { verdict: 'intact', entries: 1, tipAgrees: true }
  })
})

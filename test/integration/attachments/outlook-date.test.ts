import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { takeFiles } from '../../../src-main/ipc/handlers/take-files'
import { makeMsg, type Property } from '../../fixtures/arrivals/make-msg'
import { temporaryFolder } from '../../support/store/temp-vault'
import { newDesk } from '../../support/store/test-desk'

const TEXT = { id: 0x1000, text: 'Le plafond de la chambre a cédé. '.repeat(18_000) }
const SUBJECT = { id: 0x0037, text: 'Dégât des eaux au troisième' }

const message = (sent: number, ...further: readonly Property[]) =>
  makeMsg({ properties: [SUBJECT, { id: 0x0039, time: sent }, ...further] })

it('says when an Outlook message was sent, wherever in a long file it says so, and nothing of one that cannot have been', async () => {
  const { app, workspace } = await newDesk()
  const long = message(Date.UTC(2026, 1, 16, 8, 41), TEXT)
  // Longer than what is kept of a file as it passes.
  expect(long.length).toBeGreaterThan(1024 * 1024)
  const path = join(await temporaryFolder(), 'Dégât des eaux.MSG')
  await writeFile(path, long)
  const files = [
    { path },
    { name: 'demain.msg', bytes: message(Date.UTC(2090, 0, 1)) },
    { name: 'coupe.msg', bytes: long.subarray(0, 5_000) },
    { name: 'note.msg', bytes: Buffer.from('pas un courriel') }
  ]
  const taken = await takeFiles(files, { app, progress: () => undefined, signal: new AbortController().signal })
  if (!taken.ok) throw new Error(taken.reason)
  expect(taken.value.refused).toEqual([])
  expect(taken.value.taken.map(({ sentAt }) => sentAt)).toEqual([
    '2026-02-16T08:41:00.000Z',
    undefined,
    undefined,
    undefined
  ])
  await workspace.vault.close()
})

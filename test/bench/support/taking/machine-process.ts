import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { openPackage } from '../../../../src-main/exchange/transfer/open-package'
import { takePackage } from '../../../../src-main/exchange/transfer/take-package'
import { attachmentRoom } from '../../../../src-main/store/attachments/room'
import { openVault } from '../../../../src-main/store/vault/open'
import { toInstant } from '../../../../src-shared/lib/plain-date'
import type { Asked, Told } from './messages'

// A machine that takes packages, in a process of its own started from the sources: Playwright's loader does not reach the
// threads that put files down.
const [workspace = '', passphrase = '', secret = ''] = process.argv.slice(2)

const done = await openVault(workspace, { appVersion: '0.1.0', passphrase })
if (!done.ok) throw new Error(`The workspace does not open: ${done.reason.kind}`)
const vault = done.value
const room = attachmentRoom(vault)

async function take(file: string): Promise<number> {
  const begin = performance.now()
  const found = await openPackage(room, file, { key: { passphrase: secret } })
  if (!found.ok) throw new Error(found.reason.kind)
  const taken = await takePackage(vault, room, found.value, { loreOf: deadlineLore, now: toInstant(Date.now()) })
  await found.value.close()
  const took = performance.now() - begin
  if (!taken.ok || taken.value.waiting.length > 0) throw new Error('It was not taken whole')
  return took
}

const tell = (told: Told) => process.send?.(told)
process.on('message', async (asked: Asked) => {
  if (asked.kind === 'take') return tell({ kind: 'took', milliseconds: await take(asked.file) })
  await vault.close()
  process.disconnect()
})
tell({ kind: 'open' })

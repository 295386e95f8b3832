import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { openPackage } from '../../../../src-main/exchange/transfer/open-package'
import { takePackage } from '../../../../src-main/exchange/transfer/take-package'
import { attachmentRoom } from '../../../../src-main/store/attachments/room'
import { openVault } from '../../../../src-main/store/vault/open'
import { toInstant } from '../../../../src-shared/lib/plain-date'

// Takes a package, and says how far it is.
const [workspace = '', passphrase = '', file = '', secret = ''] = process.argv.slice(2)
const opened = await openVault(workspace, { appVersion: '0.1.0', reserveBytes: 0, passphrase })
if (!opened.ok) throw new Error(opened.reason.kind)
const room = attachmentRoom(opened.value)
const package_ = await openPackage(room, file, { key: { passphrase: secret } })
if (!package_.ok) throw new Error(package_.reason.kind)
process.stdout.write('taking\n')
const taken = await takePackage(opened.value, room, package_.value, {
  loreOf: deadlineLore,
  now: toInstant(Date.now()),
  onProgress: () => process.stdout.write('file\n')
})
process.stdout.write(`taken ${taken.ok}\n`)
await package_.value.close()
await opened.value.close()

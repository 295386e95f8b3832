// Opens a workspace and writes notes until it is killed. Says each one only after it was acknowledged.
import { writeSync } from 'node:fs'
import { openVault } from '../../../../src-main/store/vault/open'
import { writeNote } from '../notes'

const [workspace = '', passphrase = '', first = '1'] = process.argv.slice(2)
const opened = await openVault(workspace, { appVersion: '0.1.0', passphrase, reserveBytes: 0, tipDelay: 20 })
if (!opened.ok) {
  writeSync(1, `refused ${opened.reason.kind}\n`)
  process.exit(1)
}
writeSync(1, 'open\n')
for (let n = Number(first); ; n++) {
  const written = await writeNote(opened.value, `note ${n}`)
  writeSync(1, written.ok ? `ack ${n}\n` : `refused ${written.reason}\n`)
}

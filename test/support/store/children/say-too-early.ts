// Says a note is written before its unit of work is committed, which is what no command may do.
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { bumpTip } from '../../../../src-main/store/tip'
import { openVault } from '../../../../src-main/store/vault/open'
import { ok } from '../../../../src-shared/lib/result'

const [workspace = '', passphrase = ''] = process.argv.slice(2)
const opened = await openVault(workspace, { appVersion: '0.1.0', passphrase, reserveBytes: 0 })
if (!opened.ok) throw new Error(opened.reason.kind)
await opened.value.write(async (trx) => {
  await bumpTip(trx, [new Uint8Array(32)])
  writeSync(1, 'ack 1\n')
  await pause(60_000)
  return ok(undefined)
})

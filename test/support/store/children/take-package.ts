import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { openPackage } from '../../../../src-main/exchange/transfer/open-package'
import { takePackage } from '../../../../src-main/exchange/transfer/take-package'
import { type AttachmentRoom, attachmentRoom } from '../../../../src-main/store/attachments/room'
import type { Write } from '../../../../src-main/store/unit-of-work'
import { openVault } from '../../../../src-main/store/vault/open'
import type { Vault } from '../../../../src-main/store/vault/vault'
import { toInstant } from '../../../../src-shared/lib/plain-date'
import type { TakingStep } from '../taking-steps'

// Takes a package as far as one step, says that it is there, and waits to be killed.
const [workspace = '', passphrase = '', file = '', secret = '', upTo = ''] = process.argv.slice(2)

async function at(step: TakingStep): Promise<void> {
  if (step !== upTo) return
  process.stdout.write('there\n')
  await new Promise((go) => setTimeout(go, 600_000))
}

/** The disk as it is, held at the second file. */
function heldRoom(vault: Vault): AttachmentRoom {
  const room = attachmentRoom(vault)
  let named = 0
  const move = async (from: string, to: string) => {
    // One that fails is tried again, once its folder is made: those that have their name are counted.
    const isSecond = named === 1
    if (isSecond) await at('file staged')
    await room.files.move(from, to)
    named += 1
    if (isSecond) await at('file in place')
  }
  return { ...room, files: { ...room.files, move } }
}

/** The vault as it is, held in the unit of work that takes the entries: that of a file goes by the room. */
function heldVault(vault: Vault): Vault {
  const write: Write = (work) =>
    vault.write(async (trx, unit) => {
      await at('transaction begun')
      const done = await work(trx, unit)
      await at('receipt written')
      unit.afterCommit(() => at('committed'))
      return done
    })
  return new Proxy(vault, {
    get: (target, name) => {
      if (name === 'write') return write
      const part: unknown = Reflect.get(target, name, target)
      return typeof part === 'function' ? part.bind(target) : part
    }
  })
}

const opened = await openVault(workspace, { appVersion: '0.1.0', reserveBytes: 0, passphrase })
if (!opened.ok) throw new Error(opened.reason.kind)
const room = heldRoom(opened.value)
const package_ = await openPackage(room, file, { key: { passphrase: secret } })
if (!package_.ok) throw new Error(package_.reason.kind)
await at('verified')
const options = { loreOf: deadlineLore, now: toInstant(Date.now()) }
const taken = await takePackage(heldVault(opened.value), room, package_.value, options)
throw new Error(`not held at "${upTo}": ${JSON.stringify(taken)}`)

import type { Result } from '../../../src-shared/lib/result'
import { ok, refuse } from '../../../src-shared/lib/result'
import type { DatabaseAccess, Sqlite } from '../connection'
import { openWriter } from '../connection'
import { Engine } from '../engine'
import type { KeyFile } from '../keys/key-file'
import type { VaultKeys } from '../keys/vault-keys'
import type { Lock } from '../lock'
import { currentMachine, freeLetter, knownLetters, type Machine, usedLetters } from '../machine'
import { migrate } from '../migrations/runner'
import { innerSnapshot, takeSnapshot } from '../snapshot/take-snapshot'
import { readTipFile } from '../tip-file'
import { takeOwnName } from './begin-new-life'
import { isAtHome, settleIn } from './home'
import { refusalOr } from './open-failure'
import type { Opening } from './open-folder'
import { markOpen } from './open-mark'
import { OpenedVault } from './opened-vault'
import { lookAtDatabase, probeDatabase } from './probe'
import type { OpenNotice, OpenRefusal } from './refusals'
import { instantOf } from './settings'
import { judgeTip } from './tip-verdict'
import type { Vault } from './vault'

interface Unlocked {
  readonly lock: Lock
  readonly keys: VaultKeys
  readonly content: KeyFile
}

/** Opens the database of a folder that is locked and whose keys are known: look, compare the tip, migrate, start. */
export async function openDatabase(opening: Opening, unlocked: Unlocked): Promise<Result<Vault, OpenRefusal>> {
  const { folder, settings } = opening
  const { keys, content } = unlocked
  const access = accessOf(opening, keys, content)
  const looked = await lookAtDatabase(folder.database, content.vault)
  if (!looked.ok) return looked
  const tip = probeDatabase(access, settings.migrations)
  if (!tip.ok) return tip
  const known = await readTipFile({ file: folder.tip, vaultId: content.vault, key: keys.get('tip') })
  const judged = judgeTip(known, tip.value, opening.options.acceptLoss === true)
  if (!judged.ok) return judged
  const ready = await migrateDatabase(opening, access, keys)
  if (!ready.ok) return ready
  const notices = [...opening.notices, ...judged.value, ...ready.value.notices]
  return start({ ...opening, notices }, unlocked, ready.value.db, access)
}

async function start(
  opening: Opening,
  unlocked: Unlocked,
  db: Sqlite,
  access: DatabaseAccess
): Promise<Result<Vault, OpenRefusal>> {
  const { workspace, folder, notices, settings } = opening
  const { lock, keys, content } = unlocked
  try {
    const { machine, moved } = await machineAtHome(db, opening, unlocked)
    const tip = { file: folder.tip, vaultId: content.vault, key: keys.get('tip') }
    const engine = new Engine({ db, access, tip, folder, settings })
    const endedUncleanly = await markOpen(folder.openMark)
    await engine.flushTip()
    const { appVersion } = settings
    return ok(
      new OpenedVault({
        workspace,
        folder,
        machine,
        notices: [...notices, ...moved],
        endedUncleanly,
        appVersion,
        engine,
        keys,
        keyFile: content,
        lock
      })
    )
  } catch (error) {
    db.close()
    return refuse(refusalOr(error, 'database'))
  }
}

/**
 * The name under which the vault is written on. Found elsewhere than it was left, it may be a copy that is written on in both
 * places: it takes a name of its own, so that the entries of the one are never taken for those of the other.
 */
async function machineAtHome(
  db: Sqlite,
  { folder, settings, options }: Opening,
  { keys, content }: Pick<Unlocked, 'keys' | 'content'>
): Promise<{ readonly machine: Machine; readonly moved: readonly OpenNotice[] }> {
  const before = currentMachine(db)
  const atHome = await isAtHome(folder, keys.get('machine'))
  const elsewhere = atHome ? [] : ((await options.lettersElsewhere?.(content.vault)) ?? [])
  const letter = atHome ? undefined : freeLetter([...usedLetters(db), ...knownLetters(db), ...elsewhere])
  // Every letter of the alphabet was used: it goes on under its last, and a fork would be shown where it meets the other.
  const machine = letter === undefined ? before : takeOwnName(db, letter, { keys, settings })
  await settleIn(folder, keys.get('machine'))
  if (machine === before) return { machine, moved: [] }
  return { machine, moved: [{ kind: 'own-identity', before: before.letter, letter: machine.letter }] }
}

function accessOf(opening: Opening, keys: VaultKeys, content: KeyFile): DatabaseAccess {
  return {
    file: opening.folder.database,
    vaultId: content.vault,
    key: keys.get('database'),
    cacheMebibytes: opening.settings.cacheMebibytes
  }
}

async function migrateDatabase(
  opening: Opening,
  access: DatabaseAccess,
  keys: VaultKeys
): Promise<Result<{ readonly db: Sqlite; readonly notices: readonly OpenNotice[] }, OpenRefusal>> {
  const { settings } = opening
  const now = instantOf(settings)
  let db: Sqlite | undefined
  try {
    db = openWriter(access)
    const migrated = await migrate(db, {
      migrations: settings.migrations,
      vaultId: access.vaultId,
      appVersion: settings.appVersion,
      now,
      backup: () => copyBefore(opening, keys, access.vaultId, now),
      log: settings.log
    })
    if (!migrated.ok) {
      db.close()
      return migrated
    }
    const { from, to } = migrated.value
    return ok({ db, notices: from === to ? [] : [{ kind: 'migrated', from, to }] })
  } catch (error) {
    db?.close()
    return refuse(refusalOr(error, 'database'))
  }
}

async function copyBefore(
  opening: Opening,
  keys: VaultKeys,
  vaultId: string,
  at: string
): Promise<Result<void, string>> {
  const { folder, settings } = opening
  const copied = await takeSnapshot(
    { folder, vaultId, keys, appVersion: settings.appVersion },
    { to: innerSnapshot(folder, at, 'migration'), at, reason: 'migration' }
  )
  return copied.ok ? ok(undefined) : refuse(copied.reason.kind)
}

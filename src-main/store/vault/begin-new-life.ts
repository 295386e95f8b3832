import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { syncFolder } from '../atomic-file'
import { openWriter, type Sqlite } from '../connection'
import { kyselyOn } from '../connection-dialect'
import { type KeyFile, writeKeys } from '../keys/key-file'
import type { VaultKeys } from '../keys/vault-keys'
import { addMachine, currentMachine, freeLetter, knownLetters, type Machine, usedLetters } from '../machine'
import { type MigrationRefusal, migrate } from '../migrations/runner'
import { readTip } from '../tip'
import { writeTipFile } from '../tip-file'
import { makePrivateFolder } from './file-mode'
import type { VaultFolder } from './layout'
import type { StoreSettings } from './settings'
import { instantOf } from './settings'

export interface NewLife {
  readonly keys: VaultKeys
  readonly content: KeyFile
  readonly settings: StoreSettings
  /** The letter of the new machine; the first free one by default. */
  readonly letter: string | undefined
  /** Letters taken elsewhere. */
  readonly taken: readonly string[]
}

export type NewLifeRefusal = MigrationRefusal | { readonly kind: 'letter-taken'; readonly taken: readonly string[] }

/**
 * Makes a vault of its own out of a copied database: brings it up to date, gives it a new machine (id, epoch, keys and
 * letter), and writes the files beside it. The copy it came from is the way back, so none is made.
 */
export async function beginNewLife(folder: VaultFolder, life: NewLife): Promise<Result<Machine, NewLifeRefusal>> {
  const { keys, content, settings } = life
  for (const part of [folder.blobs, folder.staging, folder.backups]) await makePrivateFolder(part)
  await writeKeys(folder.keys, folder.keysCopy, content)
  const db = openWriter({ file: folder.database, vaultId: content.vault, key: keys.get('database') })
  try {
    const migrated = await migrate(db, {
      migrations: settings.migrations,
      vaultId: content.vault,
      appVersion: settings.appVersion,
      now: instantOf(settings),
      backup: async () => ok(undefined),
      log: settings.log
    })
    if (!migrated.ok) return migrated
    const taken = [...new Set([...usedLetters(db), ...knownLetters(db), ...life.taken])].toSorted()
    const letter = life.letter ?? freeLetter(taken)
    if (letter === undefined || taken.includes(letter)) return refuse({ kind: 'letter-taken', taken })
    const machine = takeOwnName(db, letter, { keys, settings })
    const tip = { file: folder.tip, vaultId: content.vault, key: keys.get('tip') }
    await writeTipFile(tip, await readTip(kyselyOn(db)))
    return ok(machine)
  } finally {
    db.close()
    await syncFolder(folder.root)
  }
}

/** Writes on under another machine's name than before: a new id, the next epoch, new keys and a letter. */
export function takeOwnName(
  db: Sqlite,
  letter: string,
  { keys, settings }: Pick<NewLife, 'keys' | 'settings'>
): Machine {
  const from = currentMachine(db)
  const machine = addMachine(db, { letter, now: settings.clock(), sealKey: keys.get('machine') })
  noteOrigin(db, from, machine, instantOf(settings))
  return machine
}

/** Both hold everything written until now, under the same numbers: neither has to send it to the other. */
function noteOrigin(db: Sqlite, from: Machine, machine: Machine, at: string): void {
  const position = db.prepare<[], number | null>('select max(position) from events').pluck().get() ?? 0
  const note = db.prepare(
    'insert or replace into exchange_seen (whose, machine, epoch, position, at) values (?, ?, ?, ?, ?)'
  )
  note.run(machine.id, from.id, from.epoch, position, at)
  note.run(from.id, machine.id, machine.epoch, position, at)
  // The first of these grows with what is taken of that machine; how far the numbers are the same never does.
  note.run(machine.id, machine.id, from.epoch, position, at)
}

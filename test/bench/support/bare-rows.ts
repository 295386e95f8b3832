import { randomBytes } from 'node:crypto'
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deadlineLore } from '../../../src-main/app/deadline-data'
import { executeCase } from '../../../src-main/store/commands/execute-case'
import { databaseSalt, openReader } from '../../../src-main/store/connection'
import { openVault } from '../../../src-main/store/vault/open'
import { caseCommand } from '../../../src-shared/domain/case/commands'
import { uuidV7 } from '../../../src-shared/lib/ids'
import { timeZone, toInstant } from '../../../src-shared/lib/plain-date'
import { PASSPHRASE, TODAY, workspaceFolder } from '../workspace/generate'
import type { BenchData } from '../workspace/workspace'
import { type CallCommand, loggedCall } from './logged-call'
import { pictureOf, statementsOf } from './written-rows'

/**
 * Logs two calls in a workspace, to see what that writes, and lays beside it a copy of its database in which the bare
 * side of the bench can write the same.
 * @returns the file that tells the bare side what to do
 */
export async function prepareBareRows({ dataDir, longest, actor }: BenchData): Promise<string> {
  const opened = await openVault(workspaceFolder(dataDir), { appVersion: '0.1.0', passphrase: PASSPHRASE })
  if (!opened.ok) throw new Error(`The workspace does not open: ${opened.reason.kind}`)
  const vault = opened.value
  const key = Buffer.from(vault.deriveKey('database'))
  const access = { file: vault.folder.database, vaultId: vault.id, key }
  const picture = () => {
    const db = openReader(access)
    const taken = pictureOf(db)
    db.close()
    return taken
  }
  const acting = {
    vault,
    clock: { now: () => toInstant(Date.now()), today: () => TODAY, zone: timeZone.parse('Europe/Paris') },
    newId: () => uuidV7(Date.now(), randomBytes(10)),
    actor,
    deadlines: deadlineLore
  }
  const log = async (command: CallCommand) => {
    const done = await executeCase(acting, longest, caseCommand.parse(command))
    if (!done.ok) throw new Error(`The call was not logged: ${done.reason.code}`)
  }
  await log(loggedCall(0))
  const before = picture()
  await log(loggedCall(0))
  const once = picture()
  await log(loggedCall(0))
  const statements = statementsOf([before, once, picture()])
  await vault.close()
  const file = join(dataDir, 'bare.db')
  await copyFile(access.file, file)
  const rows = join(dataDir, 'bare-rows.json')
  const literal = Buffer.concat([key, databaseSalt(access.vaultId)]).toString('hex')
  await writeFile(rows, JSON.stringify({ file, key: literal, statements }), { mode: 0o600 })
  return rows
}

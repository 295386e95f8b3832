import { createHash } from 'node:crypto'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { openWriter, type Sqlite } from '../../src-main/store/connection'
import { type VaultFolder, vaultFolder, vaultsFolder } from '../../src-main/store/vault/layout'
import { openVault } from '../../src-main/store/vault/open'

/** The firm's own workspace in a data folder. */
export function workspaceOf(dataDir: string): string {
  return join(dataDir, 'workspaces', 'main')
}

/** The files of the only vault of a workspace. */
export async function vaultFilesOf(workspace: string): Promise<VaultFolder> {
  const [only, ...others] = await readdir(vaultsFolder(workspace))
  if (only === undefined || others.length > 0) throw new Error(`not one vault in ${workspace}`)
  return vaultFolder(join(vaultsFolder(workspace), only))
}

/** Changes one bit. */
export async function flip(file: string, offset: number): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, offset)
    await handle.write(Buffer.from([buffer.readUInt8(0) ^ 1]), 0, 1, offset)
  } finally {
    await handle.close()
  }
}

/** Every file below a folder, with what is in it. */
export async function fingerprint(folder: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    found[relative(folder, file)] = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
  }
  return found
}

/** The files that hold the attachments. */
export async function blobFiles(vault: VaultFolder): Promise<readonly string[]> {
  const entries = await readdir(vault.blobs, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

export async function sizeOf(file: string): Promise<number> {
  return (await stat(file)).size
}

/** What somebody with the passphrase and a SQL prompt can do to a workspace that nothing has open. */
export async function withSql(workspace: string, passphrase: string, work: (db: Sqlite) => void): Promise<void> {
  const opened = await openVault(workspace, { appVersion: '0.0.0', reserveBytes: 0, passphrase })
  if (!opened.ok) throw new Error(`not opened: ${opened.reason.kind}`)
  const { id: vaultId, folder } = opened.value
  const key = Buffer.from(opened.value.deriveKey('database'))
  await opened.value.close()
  const db = openWriter({ file: folder.database, vaultId, key })
  try {
    work(db)
  } finally {
    db.close()
  }
}

/** Takes away what keeps the tables of the chain append-only. */
export function dropTriggers(db: Sqlite): void {
  const triggers = db.prepare<[], string>("select name from sqlite_schema where type = 'trigger'").pluck().all()
  for (const trigger of triggers) db.exec(`drop trigger "${trigger}"`)
}

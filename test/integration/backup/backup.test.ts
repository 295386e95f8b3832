import { mkdir, open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { openPromise } from 'yauzl'
import { ZipFile } from 'yazl'
import { openContainer } from '../../../src-main/backup/container'
import { makeBackup } from '../../../src-main/backup/make'
import { type RestoreOptions, restoreBackup } from '../../../src-main/backup/restore'
import { verifyPieces } from '../../../src-main/backup/verify'
import { createVault } from '../../../src-main/store/vault/create'
import type { Vault } from '../../../src-main/store/vault/vault'
import { readNotes, writeNote, writeNotes } from '../../support/store/notes'
import { newVault, PASSPHRASE, refusalOf, reopen, temporaryFolder, vaultOptions } from '../../support/store/temp-vault'

const now = Date.UTC(2026, 2, 3, 8, 15)

async function backedUp(vault: Vault): Promise<string> {
  const to = join(await temporaryFolder(), 'copie du chantier.entente')
  const made = await makeBackup(vault.snapshotSource(), { to, now })
  if (!made.ok) throw new Error(JSON.stringify(made.reason))
  return to
}

function restoreOptions(from: string, workspace: string, more: Partial<RestoreOptions> = {}): RestoreOptions {
  return { appVersion: '0.1.0', reserveBytes: 0, passphrase: PASSPHRASE, from, workspace, ...more }
}

async function newWorkspace(): Promise<string> {
  return join(await temporaryFolder(), 'workspace')
}

/** Five places inside the content of every entry. */
async function insidePieces(file: string): Promise<readonly number[]> {
  const zip = await openPromise(file)
  const places: number[] = []
  for await (const entry of zip.eachEntry()) {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
    for (let n = 0; n < 5; n++) places.push(fileDataStart + Math.floor((entry.uncompressedSize * n) / 5))
  }
  return places
}

/** Packs a backup file again with another list, as somebody without the key could. */
async function rewriteManifest(file: string, change: (text: string) => string): Promise<void> {
  const zip = await openPromise(file, { autoClose: false })
  const forged = new ZipFile()
  for await (const entry of zip.eachEntry()) {
    const bytes = await buffer(await zip.openReadStreamPromise(entry))
    const content = entry.fileName === 'manifest.json' ? Buffer.from(change(bytes.toString('utf8'))) : bytes
    forged.addBuffer(content, entry.fileName, { compress: false })
  }
  forged.end()
  const packed = await buffer(forged.outputStream)
  zip.close()
  await writeFile(file, packed)
}

async function vaultWithFiles(): Promise<Vault> {
  const vault = await newVault()
  await writeNotes(vault, 5)
  // As an intake leaves them; only their bytes matter here.
  for (const [n, text] of ['photo de la fuite', 'plan du B12'].entries()) {
    const name = String(n).repeat(64)
    await mkdir(join(vault.folder.blobs, name.slice(0, 2)), { recursive: true })
    await writeFile(join(vault.folder.blobs, name.slice(0, 2), name), text)
    await vault.write(async (trx) => {
      await trx
        .insertInto('blobs')
        .values({
          name,
          sha256: Buffer.alloc(32, n + 1),
          size: text.length,
          key: Buffer.alloc(32, 9),
          taken_at: '2026-03-03T08:15:00.000Z',
          aside_on: null
        })
        .execute()
      return { ok: true, value: undefined }
    })
  }
  return vault
}

describe('a backup file', () => {
  it('holds the vault as it was, is restored into a new workspace, and the vault stays as it is', async () => {
    const vault = await vaultWithFiles()
    const progress: number[] = []
    const to = join(await temporaryFolder(), 'b.entente')
    const made = await makeBackup(vault.snapshotSource(), {
      to,
      now,
      onProgress: (done, total) => progress.push(done / total)
    })
    expect(made).toMatchObject({ ok: true, value: { missing: [], manifest: { tip: { count: 5 }, chain: 'intact' } } })
    expect(progress.at(-1)).toBe(1)
    expect(progress.toSorted((a, b) => a - b)).toEqual(progress)
    expect((await stat(to)).mode & 0o077).toBe(process.platform === 'win32' ? 0o066 : 0)
    expect(await readdir(join(to, '..'))).toEqual(['b.entente'])
    await writeNote(vault, 'après la copie')

    const workspace = await newWorkspace()
    const restored = await restoreBackup(restoreOptions(to, workspace))
    expect(restored).toMatchObject({ ok: true, value: { setAside: undefined, machine: { epoch: 2, letter: 'B' } } })
    const again = await reopen(workspace)
    expect(again.notices).toEqual([])
    expect(again.id).toBe(vault.id)
    expect(await readNotes(again)).toHaveLength(5)
    expect(await readFile(join(again.folder.blobs, '11', '1'.repeat(64)), 'utf8')).toBe('plan du B12')
    expect(await again.check('full')).toEqual({ ok: true })
    expect(await readNotes(vault)).toHaveLength(6)
  })

  it('shows nothing of what the vault holds', async () => {
    const vault = await newVault()
    await writeNote(vault, 'Infiltration chez Mme Nuñez')
    const bytes = await readFile(await backedUp(vault))
    expect(bytes.includes('Infiltration')).toBe(false)
    expect(bytes.includes(PASSPHRASE)).toBe(false)
  })

  it('never takes the place of another file', async () => {
    const vault = await newVault()
    const to = await backedUp(vault)
    const before = await readFile(to)
    expect(await makeBackup(vault.snapshotSource(), { to, now })).toEqual({ ok: false, reason: { kind: 'exists' } })
    expect(await readFile(to)).toEqual(before)
  })

  it('is made although an attachment is missing, and says which', async () => {
    const vault = await vaultWithFiles()
    await rm(join(vault.folder.blobs, '00', '0'.repeat(64)))
    const to = join(await temporaryFolder(), 'b.entente')
    const made = await makeBackup(vault.snapshotSource(), { to, now })
    expect(made).toMatchObject({ ok: true, value: { missing: ['0'.repeat(64)] } })
    expect((await restoreBackup(restoreOptions(to, await newWorkspace()))).ok).toBe(true)
  })

  it('leaves nothing when it is cancelled', async () => {
    const vault = await vaultWithFiles()
    const folder = await temporaryFolder()
    const stop = new AbortController()
    const made = await makeBackup(vault.snapshotSource(), {
      to: join(folder, 'b.entente'),
      now,
      signal: stop.signal,
      onProgress: () => stop.abort()
    })
    expect(made).toEqual({ ok: false, reason: { kind: 'cancelled' } })
    expect(await readdir(folder)).toEqual([])
    const before = new AbortController()
    before.abort()
    const never = await makeBackup(vault.snapshotSource(), { to: join(folder, 'b'), now, signal: before.signal })
    expect(never).toEqual({ ok: false, reason: { kind: 'cancelled' } })
    expect((await writeNote(vault, 'et on continue')).ok).toBe(true)
  })

  it('cannot be written where there is no folder to write to', async () => {
    const vault = await newVault()
    const file = join(await temporaryFolder(), 'a file')
    await writeFile(file, '')
    const made = await makeBackup(vault.snapshotSource(), { to: join(file, 'b.entente'), now })
    expect(made).toEqual({ ok: false, reason: { kind: 'unwritable', code: 'ENOTDIR' } })
  })

  it('is not made of a damaged database', async () => {
    const vault = await newVault()
    await writeNotes(vault, 5)
    await vault.checkpoint()
    const handle = await open(vault.folder.database, 'r+')
    await handle.write(Buffer.alloc(200_000, 7), 0, 200_000, 20_000)
    await handle.close()
    const to = join(await temporaryFolder(), 'b.entente')
    expect(await makeBackup(vault.snapshotSource(), { to, now })).toEqual({
      ok: false,
      reason: { kind: 'damaged', problems: ['SQLITE_CORRUPT'] }
    })
  })
})

describe('a backup file that is not what it was', () => {
  it('is refused wherever a byte was changed, and nothing is restored', async () => {
    const vault = await vaultWithFiles()
    const file = await backedUp(vault)
    const whole = await readFile(file)
    const places = await insidePieces(file)
    expect(places.length).toBeGreaterThan(20)
    for (const offset of places) {
      const bytes = Buffer.from(whole)
      bytes[offset] = (bytes[offset] ?? 0) ^ 0x20
      await writeFile(file, bytes)
      expect([offset, (await verifyPieces(file)).ok]).toEqual([offset, false])
    }
    await writeFile(file, whole)
    expect((await verifyPieces(file)).ok).toBe(true)
  })

  it('names the damaged piece and leaves the new workspace empty', async () => {
    const vault = await vaultWithFiles()
    const file = await backedUp(vault)
    const bytes = await readFile(file)
    const at = bytes.indexOf('plan du B12')
    bytes[at] = (bytes[at] ?? 0) ^ 1
    await writeFile(file, bytes)
    const workspace = await newWorkspace()
    expect(await restoreBackup(restoreOptions(file, workspace))).toEqual({
      ok: false,
      reason: { kind: 'damaged', problems: [`blobs/11/${'1'.repeat(64)}`] }
    })
    expect(await refusalOf(workspace)).toEqual({ kind: 'missing' })
  })

  it('is refused when its list was written anew by somebody without the key', async () => {
    const vault = await newVault()
    await writeNotes(vault, 2)
    const file = await backedUp(vault)
    await rewriteManifest(file, (text) => text.replace('"app_version": "0.1.0"', '"app_version": "0.0.9"'))
    expect((await verifyPieces(file)).ok).toBe(true)
    expect(await restoreBackup(restoreOptions(file, await newWorkspace()))).toEqual({
      ok: false,
      reason: { kind: 'damaged', problems: ['manifest.json'] }
    })
  })

  it('is refused when it was cut short, is no backup or is not there', async () => {
    const vault = await newVault()
    const file = await backedUp(vault)
    const workspace = await newWorkspace()
    await truncate(file, (await stat(file)).size - 100)
    expect(await restoreBackup(restoreOptions(file, workspace))).toEqual({
      ok: false,
      reason: { kind: 'damaged', problems: ['end-of-file'] }
    })
    await writeFile(file, 'PK\u0003\u0004 ceci n’est pas une sauvegarde')
    expect(await restoreBackup(restoreOptions(file, workspace))).toEqual({
      ok: false,
      reason: { kind: 'not-a-backup' }
    })
    expect(await restoreBackup(restoreOptions(`${file}.not`, workspace))).toEqual({
      ok: false,
      reason: { kind: 'unreadable', code: 'ENOENT' }
    })
  })

  it('of another kind of ZIP opens nothing', async () => {
    const zip = new ZipFile()
    zip.addBuffer(Buffer.from('x'), 'blobs/aa/escape', { compress: false })
    zip.end()
    const bytes = (await buffer(zip.outputStream)).toString('latin1').replaceAll('blobs/aa/', 'blobs/../')
    const file = join(await temporaryFolder(), 'hostile.zip')
    await writeFile(file, bytes, 'latin1')
    expect(await openContainer(file)).toBeUndefined()
  })
})

describe('restoring', () => {
  it('asks for the passphrase of the time', async () => {
    const vault = await newVault()
    const file = await backedUp(vault)
    const workspace = await newWorkspace()
    const { passphrase: _, ...without } = restoreOptions(file, workspace)
    expect(await restoreBackup(without)).toEqual({
      ok: false,
      reason: { kind: 'needs-passphrase', keyringFailed: false }
    })
    expect(await restoreBackup({ ...without, passphrase: 'une tout autre phrase' })).toMatchObject({
      ok: false,
      reason: { kind: 'wrong-passphrase' }
    })
    expect(await refusalOf(workspace)).toEqual({ kind: 'missing' })
  })

  it('over a workspace is refused unless asked for; then the old vault is set aside whole', async () => {
    const vault = await newVault()
    await writeNotes(vault, 2)
    const file = await backedUp(vault)
    await writeNotes(vault, 3)
    const options = restoreOptions(file, vault.workspace)
    expect(await restoreBackup(options)).toEqual({ ok: false, reason: { kind: 'occupied' } })
    expect(await restoreBackup({ ...options, replace: true })).toEqual({
      ok: false,
      reason: { kind: 'locked-by-other' }
    })
    await vault.close()
    const old = await readFile(vault.folder.database)
    const restored = await restoreBackup({ ...options, replace: true, clock: () => now })
    expect(restored).toMatchObject({ ok: true, value: { setAside: 'set-aside-2026-03-03T08-15-00-000Z' } })
    const aside = join(vault.workspace, 'vaults', 'set-aside-2026-03-03T08-15-00-000Z')
    expect(await readFile(join(aside, 'vault.db'))).toEqual(old)
    const again = await reopen(vault.workspace)
    expect(await readNotes(again)).toHaveLength(2)
  })

  it('never gives two lives of a vault one name, however often it is done', async () => {
    const vault = await newVault()
    await writeNotes(vault, 1)
    const file = await backedUp(vault)
    await vault.close()
    const names = [`${vault.machine.id} ${vault.machine.epoch}`]
    const letters = [vault.machine.letter]
    for (let n = 0; n < 3; n++) {
      const restored = await restoreBackup(
        restoreOptions(file, vault.workspace, { replace: true, clock: () => now + n })
      )
      if (!restored.ok) throw new Error(JSON.stringify(restored.reason))
      names.push(`${restored.value.machine.id} ${restored.value.machine.epoch}`)
      letters.push(restored.value.machine.letter)
      const again = await reopen(vault.workspace)
      await writeNotes(again, 1)
      await again.close()
    }
    expect(new Set(names).size).toBe(4)
    expect(letters).toEqual(['A', 'B', 'C', 'B'])
  })

  it('takes the letter the user agrees to, unless it was used', async () => {
    const vault = await newVault({ machineLetter: 'C' })
    const file = await backedUp(vault)
    expect(await restoreBackup(restoreOptions(file, await newWorkspace(), { machineLetter: 'C' }))).toEqual({
      ok: false,
      reason: { kind: 'letter-taken', taken: ['C'] }
    })
    const restored = await restoreBackup(restoreOptions(file, await newWorkspace(), { machineLetter: 'K' }))
    expect(restored).toMatchObject({ ok: true, value: { machine: { letter: 'K' } } })
  })

  it('works over a vault whose database and keys are gone', async () => {
    const vault = await newVault()
    await writeNotes(vault, 2)
    const file = await backedUp(vault)
    await vault.close()
    for (const gone of ['database', 'keys', 'keysCopy', 'tip'] as const) await rm(vault.folder[gone])
    expect(await createVault(vault.workspace, vaultOptions)).toEqual({ ok: false, reason: { kind: 'exists' } })
    expect((await restoreBackup(restoreOptions(file, vault.workspace, { replace: true }))).ok).toBe(true)
    expect(await readNotes(await reopen(vault.workspace))).toHaveLength(2)
  })

  it('of a newer application’s backup is refused by name', async () => {
    const vault = await newVault()
    const file = await backedUp(vault)
    const options = restoreOptions(file, await newWorkspace())
    expect(await restoreBackup({ ...options, migrations: [] })).toMatchObject({
      ok: false,
      reason: { kind: 'newer-version', ours: 0, appVersion: '0.1.0' }
    })
  })

  it('is cancelled without a trace', async () => {
    const vault = await vaultWithFiles()
    const file = await backedUp(vault)
    const stop = new AbortController()
    const workspace = await newWorkspace()
    const restored = await restoreBackup(
      restoreOptions(file, workspace, { signal: stop.signal, onProgress: () => stop.abort() })
    )
    expect(restored).toEqual({ ok: false, reason: { kind: 'cancelled' } })
    expect(await refusalOf(workspace)).toEqual({ kind: 'missing' })
  })
})

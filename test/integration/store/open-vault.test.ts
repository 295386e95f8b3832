import { chmod, copyFile, open, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createVault } from '../../../src-main/store/vault/create'
import { checkDatabase } from '../../../src-main/store/workers/check-database'
import { readNotes, writeNote, writeNotes } from '../../support/store/notes'
import { newVault, refusalOf, reopen, temporaryFolder, vaultOptions } from '../../support/store/temp-vault'

describe('a workspace', () => {
  it('keeps what was written', async () => {
    const vault = await newVault()
    await writeNote(vault, 'Fuite sous l’évier, appartement B12')
    await vault.close()
    const again = await reopen(vault.workspace)
    expect(await readNotes(again)).toEqual(['Fuite sous l’évier, appartement B12'])
    expect(again.id).toBe(vault.id)
    expect(again.machine).toEqual(vault.machine)
    expect(again.notices).toEqual([])
  })

  it('is found in nothing else', async () => {
    const folder = await temporaryFolder()
    expect(await refusalOf(folder)).toEqual({ kind: 'missing' })
    expect(await refusalOf(join(folder, 'never', 'made'))).toEqual({ kind: 'missing' })
  })

  it('is not created where one is, whole or damaged', async () => {
    const vault = await newVault()
    await vault.close()
    const second = () => createVault(vault.workspace, vaultOptions)
    expect(await second()).toEqual({ ok: false, reason: { kind: 'exists' } })
    await rm(vault.folder.database)
    expect(await second()).toEqual({ ok: false, reason: { kind: 'exists' } })
    await rm(join(vault.workspace, 'current'))
    expect(await second()).toEqual({ ok: false, reason: { kind: 'exists' } })
  })

  it('takes the passphrase however the keyboard writes its letters', async () => {
    const vault = await newVault({ passphrase: 'ma maison a Épinay'.normalize('NFD') })
    await vault.close()
    await reopen(vault.workspace, { passphrase: 'ma\u00a0maison a Épinay'.normalize('NFC') })
  })

  it('asks for a longer passphrase, and for one at all', async () => {
    const workspace = join(await temporaryFolder(), 'workspace')
    const short = await createVault(workspace, { ...vaultOptions, passphrase: 'court' })
    expect(short).toEqual({ ok: false, reason: { kind: 'passphrase-too-short', minimum: 8 } })
    const none = await createVault(workspace, { appVersion: '0.1.0' })
    expect(none).toEqual({ ok: false, reason: { kind: 'needs-passphrase' } })
    await expect(stat(workspace)).rejects.toThrow('ENOENT')
  })

  it('finds its vault again when the pointer is lost', async () => {
    const vault = await newVault()
    await vault.close()
    await writeFile(join(vault.workspace, 'current'), '\0\0\0')
    const again = await reopen(vault.workspace)
    expect(again.notices).toEqual([{ kind: 'current-rewritten' }])
    await again.close()
    expect((await reopen(vault.workspace)).notices).toEqual([])
  })

  it('says when the last session did not close', async () => {
    const vault = await newVault()
    expect(vault.endedUncleanly).toBe(false)
    await vault.close()
    await writeFile(vault.folder.openMark, '')
    const again = await reopen(vault.workspace)
    expect(again.endedUncleanly).toBe(true)
    await again.close()
    expect((await reopen(vault.workspace)).endedUncleanly).toBe(false)
  })
})

describe.skipIf(process.platform === 'win32')('folders and files', () => {
  it('are their owner’s alone, even after somebody opened them up', async () => {
    const vault = await newVault()
    await writeNotes(vault, 1)
    const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)
    for (const part of ['database', 'keys', 'keysCopy', 'lock', 'tip'] as const) {
      expect([part, await mode(vault.folder[part])]).toEqual([part, '600'])
    }
    expect(await mode(`${vault.folder.database}-wal`)).toBe('600')
    for (const part of ['root', 'blobs', 'staging', 'backups'] as const) {
      expect([part, await mode(vault.folder[part])]).toEqual([part, '700'])
    }
    expect(await mode(vault.workspace)).toBe('700')
    await vault.close()
    await chmod(vault.folder.keys, 0o644)
    await chmod(vault.folder.blobs, 0o755)
    await reopen(vault.workspace)
    expect([await mode(vault.folder.keys), await mode(vault.folder.blobs)]).toEqual(['600', '700'])
  })
})

describe('a database that is not what it was', () => {
  async function closedVault() {
    const vault = await newVault()
    await writeNotes(vault, 40)
    await vault.close()
    return vault
  }

  it('is missing', async () => {
    const vault = await closedVault()
    await rm(vault.folder.database)
    expect(await refusalOf(vault.workspace)).toEqual({ kind: 'database-missing' })
    await expect(stat(vault.folder.database)).rejects.toThrow('ENOENT')
  })

  it('is missing with its whole folder', async () => {
    const vault = await closedVault()
    await rm(vault.folder.root, { recursive: true })
    expect(await refusalOf(vault.workspace)).toEqual({ kind: 'database-missing' })
  })

  it('is empty', async () => {
    const vault = await closedVault()
    await truncate(vault.folder.database)
    expect(await refusalOf(vault.workspace)).toEqual({ kind: 'empty' })
    expect((await stat(vault.folder.database)).size).toBe(0)
  })

  it('is another vault’s', async () => {
    const [vault, other] = [await closedVault(), await closedVault()]
    await copyFile(other.folder.database, vault.folder.database)
    expect(await refusalOf(vault.workspace)).toEqual({ kind: 'other-vault' })
  })

  it('has a damaged first page, and the passphrase is right', async () => {
    const vault = await closedVault()
    await flip(vault.folder.database, 100)
    expect(await refusalOf(vault.workspace)).toEqual({ kind: 'database-damaged', code: 'SQLITE_NOTADB' })
    expect(await refusalOf(vault.workspace, { passphrase: 'pas la bonne phrase' })).toMatchObject({
      kind: 'wrong-passphrase'
    })
  })

  it('has a damaged salt', async () => {
    const vault = await closedVault()
    await flip(vault.folder.database, 3)
    expect(await refusalOf(vault.workspace)).toMatchObject({ kind: 'database-damaged' })
  })

  it('is cut short', async () => {
    const vault = await closedVault()
    await truncate(vault.folder.database, 8192)
    expect(await refusalOf(vault.workspace)).toMatchObject({ kind: 'database-damaged', code: 'SQLITE_CORRUPT' })
  })

  it('has any damaged page: the check finds every one', async () => {
    const vault = await newVault()
    await writeNotes(vault, 40)
    const access = { ...vault.workerAccess(), key: Uint8Array.from(vault.deriveKey('database')) }
    const check = () => checkDatabase({ ...access, key: Uint8Array.from(access.key) }, 'quick')
    await vault.close()
    expect(await check()).toEqual({ ok: true })
    const whole = await readFile(vault.folder.database)
    for (let page = 0; page < whole.length / 4096; page++) {
      await flip(vault.folder.database, page * 4096 + 1234)
      expect([page, (await check()).ok]).toEqual([page, false])
      await writeFile(vault.folder.database, whole)
    }
  })

  it('is checked in a worker', async () => {
    const vault = await newVault()
    await writeNotes(vault, 3)
    expect(await vault.check('full')).toEqual({ ok: true })
    await vault.checkpoint()
    const pages = (await stat(vault.folder.database)).size / 4096
    for (let page = 1; page < pages; page++) await flip(vault.folder.database, page * 4096 + 77)
    expect(await vault.check('quick')).toEqual({ ok: false, problems: ['SQLITE_CORRUPT'] })
  })
})

async function flip(file: string, offset: number): Promise<void> {
  const handle = await open(file, 'r+')
  const byte = Buffer.alloc(1)
  await handle.read(byte, 0, 1, offset)
  byte[0] = (byte[0] ?? 0) ^ 0x10
  await handle.write(byte, 0, 1, offset)
  await handle.close()
}

import { copyFile, mkdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARGON2_FLOOR } from '../../../src-main/store/keys/kdf'
import { parseKeys, writeKeys } from '../../../src-main/store/keys/key-file'
import type { Keyring } from '../../../src-main/store/keys/keyring'
import { openVault } from '../../../src-main/store/vault/open'
import type { Vault } from '../../../src-main/store/vault/vault'
import { readNotes, writeNote } from '../../support/store/notes'
import { newVault, newVaultWith, PASSPHRASE, refusalOf, reopen } from '../../support/store/temp-vault'

/** Keeps secrets by turning every bit; fails when told to. */
function testKeyring(backend = 'gnome_libsecret'): Keyring & { broken: boolean } {
  const turn = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0xff))
  return {
    backend,
    broken: false,
    async encrypt(plain) {
      if (this.broken) throw new Error('the keyring is locked')
      return turn(plain)
    },
    async decrypt(sealed) {
      if (this.broken) throw new Error('the keyring is locked')
      return turn(sealed)
    }
  }
}

async function closed(vault: Vault): Promise<Vault> {
  await writeNote(vault, 'À rappeler mardi')
  await vault.close()
  return vault
}

async function damage(file: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/"sealed": "..../u, '"sealed": "AAAA'))
}

describe('the key file', () => {
  const faults = {
    'cut short': (file: string) => truncate(file, 100),
    emptied: (file: string) => truncate(file),
    removed: (file: string) => rm(file),
    altered: damage
  }
  for (const [name, harm] of Object.entries(faults)) {
    it(`is read from its second copy when it was ${name}, and mended`, async () => {
      const vault = await closed(await newVault())
      const good = await readFile(vault.folder.keys)
      await harm(vault.folder.keys)
      const again = await reopen(vault.workspace)
      expect(again.notices).toEqual([{ kind: 'keys-repaired' }])
      expect(await readFile(vault.folder.keys)).toEqual(good)
    })

    it(`is mended when its second copy was ${name}`, async () => {
      const vault = await closed(await newVault())
      await harm(vault.folder.keysCopy)
      expect((await reopen(vault.workspace)).notices).toEqual([{ kind: 'keys-repaired' }])
      expect(await readFile(vault.folder.keysCopy)).toEqual(await readFile(vault.folder.keys))
    })

    it(`and its copy were ${name}: the vault is left alone`, async () => {
      const vault = await closed(await newVault())
      await harm(vault.folder.keys)
      await harm(vault.folder.keysCopy)
      expect(await refusalOf(vault.workspace)).toEqual({ kind: 'keys-damaged' })
    })
  }

  it('is taken from the newest backup when both copies are gone', async () => {
    const vault = await closed(await newVault())
    const backup = join(vault.folder.backups, '2026-03-03T08-15-00-000Z-migration')
    await mkdir(backup)
    await copyFile(vault.folder.keys, join(backup, 'keys.json'))
    await rm(vault.folder.keys)
    await truncate(vault.folder.keysCopy, 10)
    expect((await reopen(vault.workspace)).notices).toEqual([{ kind: 'keys-repaired' }])
  })

  it('keeps slots of a kind this version does not know', async () => {
    const vault = await newVault()
    const keys = parseKeys(await readFile(vault.folder.keys, 'utf8'))
    if (keys === undefined) throw new Error('no keys')
    await vault.close()
    const recovery = { kind: 'recovery', id: 'r1', words: 20 }
    await writeKeys(vault.folder.keys, vault.folder.keysCopy, { ...keys, slots: [...keys.slots, recovery] })
    const again = await reopen(vault.workspace)
    await again.changePassphrase('une autre phrase de passe', ARGON2_FLOOR)
    expect(parseKeys(await readFile(vault.folder.keys, 'utf8'))?.slots).toContainEqual(recovery)
  })

  it('holds neither the data key nor the passphrase', async () => {
    const vault = await newVault()
    const text = await readFile(vault.folder.keys, 'utf8')
    const key = vault.snapshotSource().keys.dataKey
    expect(text).not.toContain(key.toString('hex'))
    expect(text).not.toContain(key.toString('base64'))
    expect(text).not.toContain(PASSPHRASE)
  })
})

describe('changing the passphrase', () => {
  it('lets the new one in and the old one not', async () => {
    const vault = await newVault()
    await writeNote(vault, 'Devis reçu')
    expect(await vault.changePassphrase('trop')).toEqual({ ok: false, reason: 'passphrase-too-short' })
    expect(await vault.changePassphrase('Une autre phrase, plus longue', ARGON2_FLOOR)).toEqual({ ok: true })
    await vault.close()
    expect(await refusalOf(vault.workspace)).toEqual({ kind: 'wrong-passphrase', tries: 1 })
    const again = await reopen(vault.workspace, { passphrase: 'Une autre phrase, plus longue' })
    expect(await readNotes(again)).toEqual(['Devis reçu'])
  })
})

describe('wrong passphrases', () => {
  it('cost a growing delay that survives a restart, and a right one ends it', async () => {
    let now = Date.UTC(2026, 2, 3, 8)
    const clock = () => now
    const vault = await closed(await newVault({ clock }))
    const wrong = { passphrase: 'ce n’est pas la bonne', clock }
    for (const tries of [1, 2, 3])
      expect(await refusalOf(vault.workspace, wrong)).toEqual({ kind: 'wrong-passphrase', tries })
    expect(await refusalOf(vault.workspace, wrong)).toEqual({ kind: 'wait', milliseconds: 1000 })
    expect(await refusalOf(vault.workspace, { clock })).toEqual({ kind: 'wait', milliseconds: 1000 })
    now += 1000
    expect(await refusalOf(vault.workspace, wrong)).toEqual({ kind: 'wrong-passphrase', tries: 4 })
    now += 1500
    expect(await refusalOf(vault.workspace, wrong)).toEqual({ kind: 'wait', milliseconds: 500 })
    now += 500
    await (await reopen(vault.workspace, { clock })).close()
    expect(await refusalOf(vault.workspace, wrong)).toEqual({ kind: 'wrong-passphrase', tries: 1 })
  })

  it('keep nobody out for ever when the clock was set back', async () => {
    let now = Date.UTC(2026, 2, 3, 8)
    const clock = () => now
    const vault = await closed(await newVault({ clock }))
    for (let n = 0; n < 3; n++) await refusalOf(vault.workspace, { passphrase: 'ce n’est pas la bonne', clock })
    now -= 365 * 86_400_000
    expect(await refusalOf(vault.workspace, { clock })).toEqual({ kind: 'wait', milliseconds: 1000 })
    now += 1000
    await reopen(vault.workspace, { clock })
  })
})

describe('a keyring', () => {
  const alone = { appVersion: '0.1.0', reserveBytes: 0 }

  it('opens without a passphrase, where there never was one too', async () => {
    const keyring = testKeyring()
    const vault = await closed(await newVault({ keyring }))
    const opened = await openVault(vault.workspace, { ...alone, keyring })
    expect(opened.ok).toBe(true)
    if (opened.ok) await opened.value.close()
    expect(await openVault(vault.workspace, alone)).toEqual({
      ok: false,
      reason: { kind: 'needs-passphrase', keyringFailed: false }
    })
  })

  it('that fails leaves the passphrase, and its slot is dropped', async () => {
    const keyring = testKeyring()
    const vault = await closed(await newVault({ keyring }))
    keyring.broken = true
    expect(await openVault(vault.workspace, { ...alone, keyring })).toEqual({
      ok: false,
      reason: { kind: 'needs-passphrase', keyringFailed: true }
    })
    const again = await reopen(vault.workspace, { keyring })
    expect(again.notices).toEqual([{ kind: 'keyring-slot-dropped' }])
    expect(await readNotes(again)).toEqual(['À rappeler mardi'])
    await again.close()
    keyring.broken = false
    expect((await reopen(vault.workspace, { keyring })).notices).toEqual([])
  })

  it('of another backend is not asked', async () => {
    const vault = await closed(await newVault({ keyring: testKeyring() }))
    expect(await openVault(vault.workspace, { ...alone, keyring: testKeyring('kwallet6') })).toMatchObject({
      ok: false,
      reason: { kind: 'needs-passphrase', keyringFailed: true }
    })
  })

  it('that keeps no secret counts for nothing', async () => {
    const vault = await newVault({ keyring: testKeyring('basic_text') })
    expect(await vault.useKeyring(testKeyring('basic_text'))).toEqual({ ok: false, reason: 'keyring-failed' })
    await vault.close()
    expect(JSON.parse(await readFile(vault.folder.keys, 'utf8')).slots).toHaveLength(1)
  })

  it('is added and dropped, but never the last way in', async () => {
    const keyring = testKeyring()
    const vault = await newVault()
    expect(await vault.useKeyring(keyring)).toEqual({ ok: true })
    expect(await vault.dropKeyring()).toEqual({ ok: true })
    await vault.close()
    const withKeyringOnly = await newVaultWith({ ...alone, keyring })
    expect(await withKeyringOnly.dropKeyring()).toEqual({ ok: false, reason: 'only-slot' })
  })
})

import { randomBytes } from 'node:crypto'
import { existsSync, statfsSync, statSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeBackup } from '../../../src-main/backup/make'
import { createVault } from '../../../src-main/store/vault/create'
import { openVault } from '../../../src-main/store/vault/open'
import type { Vault } from '../../../src-main/store/vault/vault'
import { readNotes, writeNote } from '../../support/store/notes'
import { noSmallDisk, type SmallDisk, smallDisk } from '../../support/store/small-disk'
import { newVault, reopen, temporaryFolder, vaultOptions } from '../../support/store/temp-vault'

const reserveBytes = 512 * 1024
const long = (n: number) => `${n} ${randomBytes(30_000).toString('hex')}`

async function vaultOn(disk: SmallDisk): Promise<Vault> {
  const created = await createVault(join(disk.folder, 'workspace'), { ...vaultOptions, reserveBytes })
  if (!created.ok) throw new Error(JSON.stringify(created.reason))
  return created.value
}

/** Writes until the disk refuses; answers how many were acknowledged. */
async function fill(vault: Vault): Promise<number> {
  for (let n = 1; n < 1000; n++) {
    const written = await writeNote(vault, long(n))
    if (written.ok) continue
    expect(written).toEqual({ ok: false, reason: 'disk-full' })
    return n - 1
  }
  throw new Error('a disk without end')
}

/** What a new vault takes of a disk, times three: making it takes its journal too. */
async function kibibytesOfAVault(): Promise<number> {
  const disk = await smallDisk('60m')
  const created = await createVault(join(disk.folder, 'workspace'), vaultOptions)
  if (!created.ok) throw new Error(JSON.stringify(created.reason))
  await created.value.close()
  const { blocks, bfree, bsize } = statfsSync(disk.folder)
  return Math.ceil(((blocks - bfree) * bsize * 3) / 1024)
}

const reason = noSmallDisk()
describe.skipIf(reason !== undefined)(`a full disk${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  it('pauses the store, which reads on, closes, and goes on where there is space', async () => {
    const disk = await smallDisk('6m')
    const vault = await vaultOn(disk)
    const states: string[] = []
    vault.onState((state) => states.push(state.kind))
    await expect.poll(() => statSync(vault.folder.reserve, { throwIfNoEntry: false })?.size).toBe(reserveBytes)
    const acknowledged = await fill(vault)
    expect(acknowledged).toBeGreaterThan(5)
    expect(vault.state).toEqual({ kind: 'paused', reason: 'disk-full' })
    expect(existsSync(vault.folder.reserve)).toBe(false)
    expect(await readNotes(vault)).toHaveLength(acknowledged)
    expect(await writeNote(vault, 'court')).toEqual({ ok: false, reason: 'disk-full' })
    disk.resize('60m')
    expect((await writeNote(vault, long(acknowledged + 1))).ok).toBe(true)
    expect(states).toEqual(['paused', 'running'])
    expect(existsSync(vault.folder.reserve)).toBe(true)
    await vault.close()
    const again = await reopen(vault.workspace, { reserveBytes })
    expect((await readNotes(again)).map((text) => text.split(' ')[0])).toEqual(
      Array.from({ length: acknowledged + 1 }, (_, n) => String(n + 1))
    )
    expect(await again.check('full')).toEqual({ ok: true })
    await again.close()
  })

  it('lets a vault be closed and opened, and what was acknowledged be exported', async () => {
    const disk = await smallDisk('6m')
    const vault = await vaultOn(disk)
    const acknowledged = await fill(vault)
    await vault.close()
    const again = await reopen(vault.workspace, { reserveBytes })
    expect(await readNotes(again)).toHaveLength(acknowledged)
    const to = join(await temporaryFolder(), 'ailleurs.entente')
    const made = await makeBackup(again.snapshotSource(), { to, now: 0 })
    expect(made).toMatchObject({ ok: true, value: { manifest: { tip: { count: acknowledged } } } })
    await again.close()
  })

  it('at any size makes a whole vault or none', async () => {
    const outcomes = new Set<string>()
    const ample = await kibibytesOfAVault()
    for (let kibibytes = 16; kibibytes <= ample; kibibytes += Math.ceil(ample / 25)) {
      const disk = await smallDisk(`${kibibytes}k`)
      const workspace = join(disk.folder, 'workspace')
      const created = await createVault(workspace, vaultOptions)
      outcomes.add(created.ok ? 'created' : created.reason.kind)
      if (created.ok) {
        await created.value.close()
        await (await reopen(workspace)).close()
      } else {
        disk.resize('20m')
        const second = await createVault(workspace, vaultOptions)
        expect([kibibytes, second.ok]).toEqual([kibibytes, true])
        if (second.ok) await second.value.close()
      }
    }
    expect(outcomes).toEqual(new Set(['disk-full', 'created']))
  })

  it('at any size of the target makes a whole backup or none', async () => {
    const vault = await newVault()
    for (let n = 0; n < 10; n++) await writeNote(vault, long(n))
    const outcomes = new Set<string>()
    for (let kibibytes = 64; kibibytes <= 2800; kibibytes += 684) {
      const disk = await smallDisk(`${kibibytes}k`)
      await writeFile(join(disk.folder, 'x'), '')
      const made = await makeBackup(vault.snapshotSource(), { to: join(disk.folder, 'b.entente'), now: 0 })
      outcomes.add(made.ok ? 'made' : made.reason.kind)
      expect(await readdir(disk.folder)).toEqual(made.ok ? ['b.entente', 'x'] : ['x'])
    }
    expect(outcomes).toEqual(new Set(['disk-full', 'made']))
  })
})

describe.skipIf(reason !== undefined)('a disk that turns read-only', () => {
  it('is read from, and written to again once it can be', async () => {
    const disk = await smallDisk('20m')
    const vault = await vaultOn(disk)
    await writeNote(vault, 'Avant')
    await vault.close()
    disk.makeReadOnly(true)
    expect(await openVault(vault.workspace, vaultOptions)).toMatchObject({
      ok: false,
      reason: { kind: 'unreadable' }
    })
    disk.makeReadOnly(false)
    const again = await reopen(vault.workspace)
    expect(await readNotes(again)).toEqual(['Avant'])
    await again.close()
  })
})

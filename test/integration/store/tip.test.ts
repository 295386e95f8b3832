import { copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { startChild } from '../../support/store/child'
import { readNotes, writeNotes } from '../../support/store/notes'
import { newVault, PASSPHRASE, refusalOf, reopen } from '../../support/store/temp-vault'

/** A workspace whose process was killed once it had written some notes, so that they are in the log only. */
async function killedWorkspace() {
  const vault = await newVault()
  await writeNotes(vault, 2)
  await vault.close()
  const child = startChild('write-forever', [vault.workspace, PASSPHRASE])
  await child.waitFor('ack 20')
  // The tip follows within its delay.
  let tip = 0
  while (tip < 12) tip = JSON.parse(await readFile(vault.folder.tip, 'utf8')).count
  await child.kill()
  return vault
}

describe('the tip', () => {
  it('stands after close where the database stands', async () => {
    const vault = await newVault()
    await writeNotes(vault, 3)
    await vault.close()
    expect(JSON.parse(await readFile(vault.folder.tip, 'utf8'))).toMatchObject({ count: 3, clock: 3 })
  })

  it('shows that the write-ahead log is gone; going on is a decision', async () => {
    const vault = await killedWorkspace()
    await rm(`${vault.folder.database}-wal`)
    const refused = await refusalOf(vault.workspace)
    expect(refused).toMatchObject({ kind: 'behind-tip', found: { count: 2, clock: 2 } })
    const again = await reopen(vault.workspace, { acceptLoss: true })
    expect(again.notices).toMatchObject([{ kind: 'opened-behind-tip', found: { count: 2 } }])
    expect(await readNotes(again)).toHaveLength(2)
    await again.close()
    expect((await reopen(vault.workspace)).notices).toEqual([])
  })

  it('shows that a byte of the log was changed', async () => {
    const vault = await killedWorkspace()
    const wal = await readFile(`${vault.folder.database}-wal`)
    wal[5000] = (wal[5000] ?? 0) ^ 1
    await writeFile(`${vault.folder.database}-wal`, wal)
    expect(await refusalOf(vault.workspace)).toMatchObject({ kind: 'behind-tip' })
  })

  it('shows that an older copy was put in place', async () => {
    const vault = await newVault()
    await writeNotes(vault, 1)
    await vault.close()
    await copyFile(vault.folder.database, `${vault.folder.root}/old`)
    const again = await reopen(vault.workspace)
    await writeNotes(again, 1)
    await again.close()
    await copyFile(`${vault.folder.root}/old`, vault.folder.database)
    expect(await refusalOf(vault.workspace)).toEqual({
      kind: 'behind-tip',
      expected: { count: 2, clock: 2 },
      found: { count: 1, clock: 1 }
    })
  })

  it('shows another history of the same length', async () => {
    const vault = await newVault()
    await vault.close()
    await copyFile(vault.folder.database, `${vault.folder.root}/old`)
    const first = await reopen(vault.workspace)
    await writeNotes(first, 1)
    await first.close()
    await copyFile(vault.folder.tip, `${vault.folder.root}/first-tip`)
    await copyFile(`${vault.folder.root}/old`, vault.folder.database)
    const second = await reopen(vault.workspace, { acceptLoss: true })
    await writeNotes(second, 1)
    await second.close()
    await copyFile(`${vault.folder.root}/first-tip`, vault.folder.tip)
    expect(await refusalOf(vault.workspace)).toMatchObject({
      kind: 'behind-tip',
      expected: { count: 1 },
      found: { count: 1 }
    })
  })

  it('behind the database is normal', async () => {
    const vault = await newVault()
    await vault.close()
    await copyFile(vault.folder.tip, `${vault.folder.root}/old-tip`)
    const again = await reopen(vault.workspace)
    await writeNotes(again, 1)
    await again.close()
    await copyFile(`${vault.folder.root}/old-tip`, vault.folder.tip)
    expect((await reopen(vault.workspace)).notices).toEqual([])
  })

  for (const [name, harm] of Object.entries({
    removed: (file: string) => rm(file),
    forged: async (file: string) => writeFile(file, (await readFile(file, 'utf8')).replace('"count":1', '"count":0'))
  })) {
    it(`that was ${name} is said to be lost`, async () => {
      const vault = await newVault()
      await writeNotes(vault, 1)
      await vault.close()
      await harm(vault.folder.tip)
      const again = await reopen(vault.workspace)
      expect(again.notices).toEqual([{ kind: 'tip-lost' }])
      await again.close()
      expect((await reopen(vault.workspace)).notices).toEqual([])
    })
  }
})

import { cp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newVault, reopen, temporaryFolder } from '../../support/store/temp-vault'

it('is the same machine where its workspace was moved, as often as it is', async () => {
  const vault = await newVault()
  const { id, letter } = vault.machine
  await vault.close()
  const folder = await temporaryFolder()
  let from = vault.workspace
  for (const name of ['Déménagé', 'Déménagé encore']) {
    await rename(from, join(folder, name))
    from = join(folder, name)
    const moved = await reopen(from)
    expect([moved.machine.id, moved.machine.letter, moved.notices]).toEqual([id, letter, []])
    await moved.close()
  }
})

it('is another machine where its workspace was copied, even if what it was copied from is gone', async () => {
  const vault = await newVault()
  await vault.close()
  const copied = join(await temporaryFolder(), 'Copie')
  await cp(vault.workspace, copied, { recursive: true, preserveTimestamps: true })
  await rm(vault.workspace, { recursive: true })
  const copy = await reopen(copied)
  expect(copy.machine.id).not.toBe(vault.machine.id)
  expect(copy.notices).toMatchObject([{ kind: 'own-identity', before: 'A', letter: 'B' }])
  await copy.close()
  const again = await reopen(copied)
  expect([again.machine.id, again.notices]).toEqual([copy.machine.id, []])
})

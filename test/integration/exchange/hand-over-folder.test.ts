import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { freeTarget, markOf, packagesIn } from '../../../src-main/exchange/transfer/hand-over-folder'
import { temporaryFolder } from '../../support/store/temp-vault'

async function put(folder: string, name: string, at: string, content = 'age') {
  await writeFile(join(folder, name), content)
  await utimes(join(folder, name), new Date(at), new Date(at))
}

it('lists packages alone, the newest first: no half-written ones, no folders, nothing hidden', async () => {
  const folder = await temporaryFolder()
  await put(folder, 'Colis 2026-A-0001 du 2 mars.age', '2026-03-02T10:00:00Z')
  await put(folder, 'Colis d’Éléonore.age', '2026-03-03T10:00:00Z', 'age, plus long')
  await put(folder, 'Colis 2026-A-0002.age.0190a3f2b1c4', '2026-03-03T11:00:00Z')
  await put(folder, '.~Colis.age', '2026-03-03T11:00:00Z')
  await put(folder, 'notes.txt', '2026-03-03T11:00:00Z')
  await mkdir(join(folder, 'anciens.age'))
  const found = await packagesIn(folder)
  expect(found?.map(({ name, bytes }) => [name, bytes])).toEqual([
    ['Colis d’Éléonore.age', 14],
    ['Colis 2026-A-0001 du 2 mars.age', 3]
  ])
})

it('knows a package again until another comes under its name', async () => {
  const folder = await temporaryFolder()
  await put(folder, 'Colis.age', '2026-03-02T10:00:00Z')
  const marks = async () => (await packagesIn(folder))?.map(markOf)
  const before = await marks()
  expect(await marks()).toEqual(before)
  await put(folder, 'Colis.age', '2026-03-02T10:00:05Z')
  expect(await marks()).not.toEqual(before)
})

it('says that a share is away, and never gives a name twice', async () => {
  const folder = await temporaryFolder()
  expect(await freeTarget(folder, 'Colis')).toBe(join(folder, 'Colis.age'))
  await put(folder, 'Colis.age', '2026-03-02T10:00:00Z')
  await put(folder, 'Colis 2.age', '2026-03-02T10:00:00Z')
  expect(await freeTarget(folder, 'Colis')).toBe(join(folder, 'Colis 3.age'))
  await rm(folder, { recursive: true })
  expect(await packagesIn(folder)).toBeUndefined()
})

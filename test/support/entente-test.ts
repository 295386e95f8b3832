import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { type Entente, type LaunchOptions, launchEntente } from './launch'
import { type MadeFirm, makeFirm } from './made-firm'
import { photograph } from './photograph'

/** The day the journeys take place, a Tuesday. */
export const TODAY = '2026-03-03'

interface Fixtures {
  /** Starts the application; whatever is still open at the test's end is closed. */
  readonly start: (options?: LaunchOptions) => Promise<Entente>
  /** A folder of the test's own, gone at its end. */
  readonly folder: string
  /** A data folder of the test's own, with the firm and its one complaint. */
  readonly dataDir: string
}

interface SharedFixtures {
  /** Made once; read only. */
  readonly firm: MadeFirm
  /** The file of a photograph of 12 megapixels. */
  readonly photo: string
}

export const test = base.extend<Fixtures, SharedFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here
  start: async ({}, use) => {
    const started: Entente[] = []
    await use(async (options = {}) => {
      const entente = await launchEntente({ today: TODAY, ...options })
      started.push(entente)
      return entente
    })
    for (const entente of started) await entente.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  folder: async ({}, use) => useFolder(use),
  dataDir: async ({ firm, folder }, use) => {
    const copy = join(folder, 'data')
    await cp(firm.dataDir, copy, { recursive: true })
    await use(copy)
  },
  photo: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) =>
      useFolder(async (folder) => {
        const file = join(folder, 'IMG_0612.jpg')
        await writeFile(file, await photograph())
        await use(file)
      }),
    { scope: 'worker' }
  ],
  firm: [
    async ({ photo }, use) => useFolder(async (folder) => use(await makeFirm(folder, photo, TODAY))),
    { scope: 'worker', timeout: 60_000 }
  ]
})

async function useFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-'))
  await use(folder)
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

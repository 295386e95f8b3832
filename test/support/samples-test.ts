import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FirstRunPage } from '../e2e/pages/first-run-page'
import { readerOf } from '../e2e/pages/reader'
import { test as base, TODAY } from './entente-test'
import { launchEntente } from './launch'

interface SampleFixtures {
  /** A data folder of the test's own, with the sample cases open in French. */
  readonly sampleDir: string
}

interface SharedSamples {
  /** Made once by the application itself; read only. */
  readonly samples: string
}

/** Journeys that begin among the sample cases. */
export const test = base.extend<SampleFixtures, SharedSamples>({
  samples: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from here
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'entente-'))
      const dataDir = join(folder, 'data')
      const entente = await launchEntente({ today: TODAY, dataDir })
      const page = await new FirstRunPage(readerOf(entente.window, 'en')).speak('fr')
      await page.openSamples()
      await entente.close()
      await use(dataDir)
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
    { scope: 'worker', timeout: 120_000 }
  ],
  sampleDir: async ({ samples, folder }, use) => {
    const copy = join(folder, 'samples')
    await cp(samples, copy, { recursive: true })
    await use(copy)
  }
})

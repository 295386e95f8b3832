import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { CasePage } from '../e2e/pages/case-page'
import { FirstRunPage } from '../e2e/pages/first-run-page'
import { expectWorkspace, type Reader, readerOf } from '../e2e/pages/reader'
import { test as base, TODAY } from './entente-test'
import { launchEntente } from './launch'
import { forgetHome } from './made-firm'

interface SampleFixtures {
  /** A data folder of the test's own, with the sample cases open in French. */
  readonly sampleDir: string
  /** Starts among the sample cases, which are French, with the screen in French or another language. */
  readonly atSamples: (language?: Language) => Promise<Reader>
  /** The same in French, at one case, by a part of its name. */
  readonly atCase: (name: string) => Promise<CasePage>
}

interface SharedSamples {
  /** Made once by the application itself; read only. */
  readonly samples: string
}

const ownNames: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' }

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
      await forgetHome(dataDir)
      await use(dataDir)
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
    { scope: 'worker', timeout: 120_000 }
  ],
  sampleDir: async ({ samples, folder }, use) => {
    const copy = join(folder, 'samples')
    await cp(samples, copy, { recursive: true })
    await use(copy)
  },
  atSamples: ({ start, sampleDir }, use) =>
    use(async (language = 'fr') => {
      const { window } = await start({ dataDir: sampleDir })
      await expectWorkspace(readerOf(window, 'fr'))
      const reader = readerOf(window, language)
      if (language !== 'fr') await speak(reader)
      return reader
    }),
  atCase: ({ atSamples }, use) =>
    use(async (name) => {
      const page = new CasePage(await atSamples())
      await page.openFromList(name)
      return page
    })
})

async function speak({ window, language }: Reader): Promise<void> {
  await window.evaluate(() => {
    location.hash = '/settings/screen'
  })
  await window.getByText(ownNames[language], { exact: true }).click()
}

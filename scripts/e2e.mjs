import { runPlaywright } from './e2e/playwright.mjs'
import { buildIfStale } from './lib/build.mjs'
import { keepCompiled } from './lib/code-cache.mjs'
import { main } from './lib/say.mjs'
import { setUp } from './setup/setup.mjs'

// npm run e2e -- [file or other Playwright arguments]
main(async () => {
  const runtime = await setUp()
  await buildIfStale()
  await keepCompiled(runtime)
  const { code } = await runPlaywright('e2e', runtime, { args: process.argv.slice(2) })
  return code
})

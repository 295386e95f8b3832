import { runSteps } from './checks/run-steps.mjs'
import { deadCode, integration, layers, lint, types, unit } from './checks/steps.mjs'
import { runPlaywright } from './e2e/playwright.mjs'
import { buildIfStale } from './lib/build.mjs'
import { keepCompiled } from './lib/code-cache.mjs'
import { main, say } from './lib/say.mjs'
import { setUp } from './setup/setup.mjs'
import { ensureTestPackages } from './setup/system-packages.mjs'

main(async () => {
  const runtime = await setUp()
  const missing = await ensureTestPackages()
  if (missing.length > 0) say(`Missing from this system, and some tests will fail without: ${missing.join(' ')}`)
  say(`Electron ${runtime.version} (${runtime.kind})`)
  return runSteps([
    ...types,
    lint,
    layers,
    ...deadCode,
    unit,
    integration,
    { title: 'build', run: () => buildStep(runtime) },
    { title: 'end to end', run: async () => (await runPlaywright('e2e', runtime)).counts }
  ])
})

/** @param {import('./setup/electron.mjs').Runtime} runtime */
async function buildStep(runtime) {
  await buildIfStale()
  await keepCompiled(runtime)
  return { passed: 1, failed: 0, skipped: 0 }
}

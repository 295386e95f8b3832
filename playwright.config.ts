import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

// Run through `npm test`, `npm run e2e`, `npm run shots` or `npm run bench`: they build, find the Electron, and start
// this as an ordinary user under a virtual display (scripts/e2e/playwright.mjs).
const results = process.env.ENTENTE_E2E_RESULTS ?? join(import.meta.dirname, 'test-results')

export default defineConfig({
  outputDir: join(results, 'artifacts'),
  reporter: [['list'], ['json', { outputFile: join(results, 'report.json') }]],
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 120_000,
  globalTimeout: 70 * 60_000,
  expect: { timeout: 15_000 },
  projects: [
    // A shared machine may stand still for seconds: what passes the second time is named, with why, at the end of the run.
    { name: 'e2e', testDir: 'test/e2e', testMatch: '**/*.spec.ts', retries: 1 },
    { name: 'package', testDir: 'test/package', testMatch: '**/*.spec.ts' },
    { name: 'shots', testDir: 'test/shots', testMatch: '**/*.spec.ts' },
    { name: 'bench', testDir: 'test/bench', testMatch: '**/*.bench.ts', timeout: 600_000 }
  ]
})

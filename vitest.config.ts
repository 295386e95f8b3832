import { defineConfig } from 'vitest/config'

/** Test files of a folder; `.tsx` where a component is rendered. */
const testsIn = (folder: string) => [`test/${folder}/**/*.test.{ts,tsx}`]

export default defineConfig({
  test: {
    passWithNoTests: false,
    unstubGlobals: true,
    restoreMocks: true,
    // Workers and child processes that tests start run from the sources too.
    execArgv: ['--import', new URL('./test/support/ts-loader.mjs', import.meta.url).href],
    projects: [
      { extends: true, test: { name: 'layers', include: testsIn('layers'), testTimeout: 30_000 } },
      { extends: true, test: { name: 'unit', include: testsIn('unit'), testTimeout: 30_000 } },
      {
        extends: true,
        test: { name: 'integration', include: testsIn('integration'), testTimeout: 60_000, hookTimeout: 60_000 }
      }
    ]
  }
})

import { defineConfig } from 'vitest/config'

/** Test files of a folder; `.tsx` where a component is rendered. */
const testsIn = (folder: string) => [`test/${folder}/**/*.test.{ts,tsx}`]

export default defineConfig({
  test: {
    passWithNoTests: false,
    unstubGlobals: true,
    restoreMocks: true,
    projects: [
      { extends: true, test: { name: 'layers', include: testsIn('layers') } },
      { extends: true, test: { name: 'unit', include: testsIn('unit') } },
      { extends: true, test: { name: 'integration', include: testsIn('integration'), testTimeout: 30_000 } }
    ]
  }
})

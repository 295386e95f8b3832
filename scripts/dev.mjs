import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasDisplay } from './e2e/display.mjs'
import { handOver } from './lib/hand-over.mjs'
import { inRoot } from './lib/paths.mjs'
import { toolEnv } from './lib/run.mjs'
import { main, SetupError, say } from './lib/say.mjs'
import { setUp } from './setup/setup.mjs'

// Hot reload of the window, restart on changes of the main process, on data that is thrown away at the end; set
// ENTENTE_DATA_DIR to keep it.
main(async () => {
  const runtime = await setUp()
  if (!hasDisplay()) throw new SetupError('Development needs a display, and this machine has none.')
  const kept = process.env.ENTENTE_DATA_DIR
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'entente-dev-'))
  say(`Data: ${dataDir}${kept ? '' : ' (thrown away at the end)'}`)
  const env = toolEnv({ ELECTRON_EXEC_PATH: runtime.executable, ENTENTE_DATA_DIR: dataDir })
  try {
    const args = ['dev', '--watch', ...process.argv.slice(2)]
    return await handOver(
      process.execPath,
      [inRoot('node_modules', 'electron-vite', 'bin', 'electron-vite.js'), ...args],
      { env }
    )
  } finally {
    if (!kept) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
})

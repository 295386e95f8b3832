import { app } from 'electron'
import { start } from './app/start'

// Not awaited: Electron becomes ready only once this module has run to its end.
start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  app.exit(1)
})

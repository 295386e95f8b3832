import { app } from 'electron'
import { startHeadless } from './app/shell/headless'
import { start } from './app/start'

// In a checkout the first word is the application's own path.
const words = process.argv.slice(app.isPackaged ? 1 : 2).filter((word) => !word.startsWith('-'))
const started = words[0] === 'cli' ? startHeadless(process.argv.slice(process.argv.indexOf('cli') + 1)) : start()

// Not awaited: Electron becomes ready only once this module has run to its end.
started.catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  app.exit(1)
})

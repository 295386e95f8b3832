import { app } from 'electron'
import { startHeadless } from './app/shell/headless'
import { start } from './app/start'

const words = process.argv.slice(1).filter((word) => !word.startsWith('-'))
// In a checkout the first word is the application's own path.
const command = words[app.isPackaged ? 0 : 1]
const started = command === 'cli' ? startHeadless(process.argv.slice(process.argv.indexOf('cli') + 1)) : start()

// Not awaited: Electron becomes ready only once this module has run to its end.
started.catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  app.exit(1)
})

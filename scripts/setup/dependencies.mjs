import { existsSync } from 'node:fs'
import { inRoot, readJson } from '../lib/paths.mjs'
import { npm } from '../lib/run.mjs'
import { SetupError, say } from '../lib/say.mjs'

/** Installs the dependencies when they are missing or are not those of the lock file. */
export async function ensureDependencies() {
  const missing = !existsSync(inRoot('node_modules'))
  if (!missing && installedMatchesLock()) return
  say(missing ? 'Installing the dependencies…' : 'The lock file changed: updating the dependencies…')
  // `npm ci` would remove the Node that may be running this very script; where it stands, only what differs is replaced.
  const command = missing ? ['ci'] : ['install', '--no-save']
  const { code, output } = await npm([...command, '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    throw new SetupError(
      `The dependencies could not be installed.\n${output}\nCheck the network or the npm registry, then try again.`
    )
  }
}

/** npm writes what it installed in node_modules/.package-lock.json, last: an interrupted install has none. */
function installedMatchesLock() {
  const installedFile = inRoot('node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const installed = readJson(installedFile).packages
  return Object.entries(readJson(inRoot('package-lock.json')).packages).every(
    ([path, wanted]) => path === '' || (installed[path] ? installed[path].version === wanted.version : wanted.optional)
  )
}

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runPlaywright } from './e2e/playwright.mjs'
import { build } from './lib/build.mjs'
import { keepCompiled } from './lib/code-cache.mjs'
import { inRoot, isLinux } from './lib/paths.mjs'
import { runTool, toolEnv } from './lib/run.mjs'
import { main, SetupError, say } from './lib/say.mjs'
import { setUp } from './setup/setup.mjs'

// npm run package: an unpacked application for this system, from the Electron there is, started once on Linux.
// npm run package -- --linux AppImage deb (or --win, --mac): installers; electron-builder downloads tools for those.
main(async () => {
  const runtime = await setUp()
  await build()
  await keepCompiled(runtime)
  const given = process.argv.slice(2)
  const args = given.length > 0 ? given : ['--dir']
  const env = toolEnv({
    // The fallback alone needs naming; electron-builder finds the official one of the version installed.
    ...(runtime.kind === 'official'
      ? {}
      : { ENTENTE_ELECTRON_DIST: runtime.folder, ENTENTE_ELECTRON_VERSION: runtime.version })
  })
  rmSync(inRoot('dist'), { recursive: true, force: true })
  const config = ['--config', 'electron-builder.config.mjs', '--publish', 'never']
  const { code } = await runTool(['electron-builder', 'cli.js'], [...config, ...args], { env, show: true })
  if (code !== 0) throw new SetupError('electron-builder failed.')
  return isLinux ? tryIt(runtime.version) : 0
})

/** Starts the unpacked application as an ordinary user would, and looks at its window. @param {string} version */
async function tryIt(version) {
  const folder = inRoot('dist', 'linux-unpacked')
  const executable = join(folder, 'entente')
  const { code } = await runPlaywright('package', { kind: 'given', executable, folder, version })
  if (code === 0) say(`The application: ${executable}`)
  return code
}

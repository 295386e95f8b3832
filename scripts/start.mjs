import { spawn } from 'node:child_process'
import { buildIfStale } from './lib/build.mjs'
import { inRoot, root } from './lib/paths.mjs'
import { main, say } from './lib/say.mjs'
import { setUp } from './setup/setup.mjs'

main(async () => {
  const runtime = await setUp()
  await buildIfStale()
  return openWindow(runtime.executable)
})

/** Opens the application and stays until it is closed. @param {string} executable @returns {Promise<number>} */
function openWindow(executable) {
  say('Opening Entente…')
  const child = spawn(executable, [root, ...process.argv.slice(2)], { cwd: inRoot(), stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

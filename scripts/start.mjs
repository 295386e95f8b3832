import { join, relative } from 'node:path'
import { hasDisplay } from './e2e/display.mjs'
import { buildIfStale } from './lib/build.mjs'
import { runCli } from './lib/cli.mjs'
import { keepCompiled } from './lib/code-cache.mjs'
import { handOver } from './lib/hand-over.mjs'
import { inRoot, isLinux, isRoot, root } from './lib/paths.mjs'
import { main, SetupError, say } from './lib/say.mjs'
import { setUp } from './setup/setup.mjs'

main(async () => {
  const runtime = await setUp()
  await buildIfStale()
  await keepCompiled(runtime)
  return hasDisplay() ? openWindow(runtime.executable) : demonstrate()
})

/** Opens the application and stays until it is closed. @param {string} executable */
function openWindow(executable) {
  const args = process.argv.slice(2)
  if (isLinux && isRoot && !args.includes('--no-sandbox')) {
    throw new SetupError(
      'Chromium does not run as root with its sandbox on. Start Entente as an ordinary user,\n' +
        'or without the sandbox, for a look only: npm start -- --no-sandbox'
    )
  }
  say('Opening Entente…')
  return handOver(executable, [root, ...args], { cwd: root })
}

/** Plays the sample cases without a window and says where their documents lie. */
async function demonstrate() {
  say('This machine has no display: playing the demonstration without a window.')
  const out = inRoot('demo', new Date().toISOString().slice(0, 19).replaceAll(/\D/g, ''))
  const { code, stdout } = await runCli(['demo', '--out', out])
  if (code !== 0) throw new SetupError(`The demonstration ended with code ${code}.`)
  const answer = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
  say(`Sample workspace: ${relative(root, answer.workspace)}`)
  say('Documents:')
  for (const document of answer.documents) say(`  ${join(relative(root, document))}`)
  return 0
}

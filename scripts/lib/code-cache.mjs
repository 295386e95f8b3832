import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './paths.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const MADE_FOR = inRoot('out', '.code-cache')

/**
 * Lets Electron keep what it compiles of the main process beside the built files, so that a start need not compile it:
 * a fifth of a start. Without it the application is the same, and slower to start.
 * @param {import('../setup/electron.mjs').Runtime} runtime
 */
export async function keepCompiled(runtime) {
  const made = `${readFileSync(inRoot('out', '.stamp'), 'utf8')} ${runtime.version} ${runtime.executable}`
  if (existsSync(MADE_FOR) && readFileSync(MADE_FOR, 'utf8') === made) return
  const chunks = inRoot('out', 'main', 'chunks')
  for (const file of readdirSync(chunks).filter((name) => name.endsWith('.cache'))) rmSync(join(chunks, file))
  // No page is loaded, and root, who may build, has no sandbox.
  const args = ['--no-sandbox', inRoot('out', 'main', 'make-code-cache.js')]
  const { code, output } = await run(runtime.executable, args, { timeoutMs: 60_000 })
  if (code === 0) writeFileSync(MADE_FOR, made)
  else say(`What Electron compiles could not be kept; every start will compile it.\n${output}`)
}

import { buildIfStale } from './lib/build.mjs'
import { handOver } from './lib/hand-over.mjs'
import { inRoot } from './lib/paths.mjs'
import { main } from './lib/say.mjs'
import { setUpWithoutElectron } from './setup/setup.mjs'

// npm run --silent cli -- COMMAND …: nothing but the command's own answer on stdout, its exit code for ours, and its
// paths read from the folder the command was typed in (npm moves to the checkout).
main(async () => {
  await setUpWithoutElectron()
  await buildIfStale()
  return handOver(process.execPath, [inRoot('out', 'main', 'cli.js'), ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd()
  })
})

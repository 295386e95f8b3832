import { existsSync } from 'node:fs'
import { handOver } from './hand-over.mjs'
import { inRoot, isWindows } from './paths.mjs'
import { SetupError } from './say.mjs'

const WANTED_MAJOR = 24

/**
 * Node 24 as installed with the dependencies. The package `node` puts it in place by an install script; where install
 * scripts are switched off the binary still lies in the package of the platform.
 */
function installedNode() {
  const name = isWindows ? 'node.exe' : 'node'
  const platform = `node-${isWindows ? 'win' : process.platform}-${process.arch}`
  const candidates = [
    inRoot('node_modules', 'node', 'bin', name),
    inRoot('node_modules', 'node', 'node_modules', platform, 'bin', name),
    inRoot('node_modules', platform, 'bin', name)
  ]
  return candidates.find((file) => existsSync(file))
}

/**
 * Continues the running script on Node 24 when it was started by an older one. Returns only where no change is needed.
 * Call after the dependencies are installed.
 */
export async function onNode24() {
  if (Number(process.versions.node.split('.')[0]) >= WANTED_MAJOR) return
  const node = installedNode()
  if (node === undefined) {
    throw new SetupError(
      `Node ${WANTED_MAJOR} is needed and this is Node ${process.versions.node}.\n` +
        `It comes with the dependencies (package "node"), whose install script did not run.\n` +
        `Allow install scripts and run "npm ci", or install Node ${WANTED_MAJOR} yourself.`
    )
  }
  process.exit(await handOver(node, process.argv.slice(1)))
}

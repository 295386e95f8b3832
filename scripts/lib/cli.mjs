import { spawn } from 'node:child_process'
import { inRoot } from './paths.mjs'

/**
 * Runs a headless command of the built application on this Node; what it says on stderr is shown.
 * @param {string[]} args
 * @returns {Promise<{ code: number, stdout: string }>}
 */
export function runCli(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRoot('out', 'main', 'cli.js'), ...args], {
      stdio: ['ignore', 'pipe', 'inherit']
    })
    const chunks = /** @type {Buffer[]} */ ([])
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, stdout: Buffer.concat(chunks).toString('utf8') }))
  })
}

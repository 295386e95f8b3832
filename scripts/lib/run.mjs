import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { inRoot, isWindows, root } from './paths.mjs'

/**
 * @typedef {{ code: number, output: string, timedOut: boolean }} Outcome
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean | undefined, timeoutMs?: number | undefined }} RunOptions
 *   show: the program's output goes straight to ours, and `output` stays empty
 */

/** Runs a program and waits; a failure is an outcome, not an exception. */
export function run(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {RunOptions} */ options = {}
) {
  return /** @type {Promise<Outcome>} */ (
    new Promise((resolve) => {
      const child = spawn(command, args, {
        cwd: options.cwd ?? root,
        env: options.env ?? process.env,
        stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
        windowsHide: true
      })
      const chunks = /** @type {Buffer[]} */ ([])
      let timedOut = false
      const timer =
        options.timeoutMs &&
        setTimeout(() => {
          timedOut = true
          child.kill('SIGKILL')
        }, options.timeoutMs)
      child.stdout?.on('data', (chunk) => chunks.push(chunk))
      child.stderr?.on('data', (chunk) => chunks.push(chunk))
      const settle = (/** @type {number} */ code, /** @type {string} */ extra) => {
        if (timer) clearTimeout(timer)
        resolve({ code, output: stripVTControlCharacters(Buffer.concat(chunks).toString('utf8')) + extra, timedOut })
      }
      child.on('error', (error) => settle(127, `${command}: ${error.message}\n`))
      child.on('close', (code, signal) => settle(code ?? 1, signal ? `${command}: ended by ${signal}\n` : ''))
    })
  )
}

/** Same, but a failure is an exception that carries the output. */
export async function must(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {RunOptions} */ options = {}
) {
  const outcome = await run(command, args, options)
  if (outcome.code !== 0) {
    throw new Error(
      `${[command, ...args].join(' ')} failed (${outcome.timedOut ? 'too long' : outcome.code})\n${outcome.output}`
    )
  }
  return outcome.output
}

/** The environment with the checkout's programs first on the PATH. @param {Record<string, string | undefined>} extra */
export function toolEnv(extra = {}) {
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return {
    ...process.env,
    [pathKey]: inRoot('node_modules', '.bin') + delimiter + (process.env[pathKey] ?? ''),
    ...extra
  }
}

/**
 * Runs one of the checkout's Node programs by its entry file, with this very Node: no shell, no `.cmd` wrapper.
 * @param {string[]} entry path of the file below node_modules
 */
export function runTool(entry, /** @type {string[]} */ args, /** @type {RunOptions} */ options = {}) {
  return run(process.execPath, [inRoot('node_modules', ...entry), ...args], { env: toolEnv(), ...options })
}

/** npm itself: the very one that started us where there is one. */
export function npm(/** @type {string[]} */ args, /** @type {RunOptions} */ options = {}) {
  const cli = process.env.npm_execpath
  if (cli !== undefined && /npm-cli\.[cm]?js$/.test(cli) && existsSync(cli))
    return run(process.execPath, [cli, ...args], options)
  return isWindows ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options) : run('npm', args, options)
}

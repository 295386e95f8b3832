import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { inRoot, isWindows, readJson } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'
import { say } from '../lib/say.mjs'
import { onVirtualDisplay } from './display.mjs'
import { canDropNetwork, withoutNetwork } from './namespace.mjs'
import { asUser, makeWorkspace, ordinaryUser, readable } from './ordinary-user.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number, amiss: string[], again: string[] }} Counts
 *   amiss: what did not pass, by name; again: what passed the second time only, and why not the first
 * @typedef {{ network?: boolean, quiet?: boolean, args?: string[], env?: Record<string, string> }} Options
 *   network: leave the network as it is (for figures); quiet: show nothing but failures; args: for Playwright, such as
 *   a file or --grep
 */

/**
 * Runs one Playwright project against the real Electron: built before, as an ordinary user, sandbox on, under a
 * virtual display, without network. Its results come back to `test-results/<project>`.
 * @param {'e2e' | 'package' | 'shots' | 'bench'} project
 * @param {import('../setup/electron.mjs').Runtime} runtime
 * @param {Options} options
 * @returns {Promise<{ code: number, counts: Counts, results: string }>}
 */
export async function runPlaywright(project, runtime, options = {}) {
  const user = await ordinaryUser()
  const work = makeWorkspace(user)
  const results = inRoot('test-results', project)
  const { checkout, electron, remove } = await readable(user, runtime)
  try {
    const cli = join(checkout, 'node_modules', '@playwright', 'test', 'cli.js')
    const command = onVirtualDisplay([nodeIn(checkout), cli, 'test', `--project=${project}`, ...(options.args ?? [])])
    const alone = !options.network && (await canDropNetwork(user))
    const [program = '', ...args] = alone ? withoutNetwork(user, command) : asUser(user, command)
    const env = { ...environment(work, electron), ENTENTE_E2E_NETWORK: alone ? 'none' : 'as-is', ...options.env }
    const { code, output } = await run(program, args, { cwd: checkout, env, show: !options.quiet })
    if (options.quiet && code !== 0) say(output)
    return { code, counts: readCounts(join(work.results, 'report.json')), results }
  } finally {
    rmSync(results, { recursive: true, force: true })
    mkdirSync(results, { recursive: true })
    cpSync(work.results, results, { recursive: true })
    work.remove()
    remove()
  }
}

/** The Node of the checkout: it may be read where the one that runs us may not. @param {string} checkout */
function nodeIn(checkout) {
  const own = join(checkout, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node')
  return existsSync(own) ? own : process.execPath
}

/** @param {ReturnType<typeof makeWorkspace>} work @param {string} electron */
function environment(work, electron) {
  const { PATH = '', LANG = 'C.UTF-8', CI, ...rest } = process.env
  const own = {
    HOME: work.home,
    TMPDIR: work.tmp,
    XDG_RUNTIME_DIR: work.runtime,
    PATH: `${PATH}:/usr/sbin:/sbin`,
    LANG,
    ...(CI ? { CI } : {}),
    ELECTRON_EXEC_PATH: electron,
    ENTENTE_E2E_RESULTS: work.results,
    ENTENTE_SHOTS_DIR: join(work.results, 'shots')
  }
  // Windows and macOS need much of the environment they have; on Linux a clean one keeps runs alike.
  return process.platform === 'linux' ? own : { ...rest, ...own, PATH }
}

/** @param {string} file @returns {Counts} */
function readCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, amiss: ['no report'], again: [] }
  const { stats, errors, suites } = readJson(file)
  /** @type {Told[]} */
  const tests = suites.flatMap(testsOf)
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    amiss: tests.filter(({ status }) => !['expected', 'flaky'].includes(status)).map(({ name }) => name),
    again: tests.filter(({ status }) => status === 'flaky').map(({ name, error }) => `${name}: ${error}`)
  }
}

/** @typedef {{ name: string, status: string, error: string }} Told error: the first line of what it failed on first */

/** @param {any} suite @returns {Told[]} */
function testsOf({ specs = [], suites = [] }) {
  const own = specs.flatMap((/** @type {any} */ { file, title, tests }) =>
    tests.map((/** @type {any} */ { status, results }) => ({
      name: `${file} › ${title}${['expected', 'flaky'].includes(status) ? '' : ` (${status})`}`,
      status,
      error: firstLine(results.find((/** @type {any} */ { error }) => error)?.error.message ?? '')
    }))
  )
  return [...own, ...suites.flatMap(testsOf)]
}

/** Without colours. @param {string} message */
function firstLine(message) {
  return stripVTControlCharacters(message).split('\n', 1)[0] ?? ''
}

import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot, isWindows, readJson } from '../lib/paths.mjs'
import { run } from '../lib/run.mjs'
import { say } from '../lib/say.mjs'
import { onVirtualDisplay } from './display.mjs'
import { canDropNetwork, withoutNetwork } from './namespace.mjs'
import { asUser, makeWorkspace, ordinaryUser, readable } from './ordinary-user.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number, amiss: string[] }} Counts amiss: what did not pass, by name
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
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, amiss: ['no report'] }
  const { stats, errors, suites } = readJson(file)
  const failed = stats.unexpected + stats.flaky + errors.length
  return { passed: stats.expected, failed, skipped: stats.skipped, amiss: suites.flatMap(notPassed) }
}

/** @param {any} suite @returns {string[]} */
function notPassed({ specs = [], suites = [] }) {
  const own = specs
    .filter((/** @type {any} */ spec) => spec.tests.some((/** @type {any} */ test) => test.status !== 'expected'))
    .map((/** @type {any} */ spec) => `${spec.file} › ${spec.title} (${spec.tests[0]?.status})`)
  return [...own, ...suites.flatMap(notPassed)]
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { runTool } from '../lib/run.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ title: string, run: () => Promise<Counts & { output?: string, amiss?: string[] }> }} Step
 *   output: shown when something failed; amiss: what failed or was skipped, by name
 */

const FOLDERS = ['src-shared', 'src-main', 'src-preload', 'src-renderer', 'test', 'scripts']

/** A tool that passes or fails as a whole counts as one. @param {string} title @param {string[]} tool @param {string[]} args @returns {Step} */
function check(title, tool, args) {
  return {
    title,
    run: async () => {
      const { code, output } = await runTool(tool, args)
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output }
    }
  }
}

/** Each source folder with its own libraries and types. */
export const types = FOLDERS.map((folder) => check(`types: ${folder}`, ['typescript', 'bin', 'tsc'], ['-p', folder]))

export const lint = check(
  'lint and format',
  ['@biomejs', 'biome', 'bin', 'biome'],
  ['ci', '--error-on-warnings', '--max-diagnostics=50', '.']
)

/** Once with the tests, once without them: what only a test calls is dead too, unless tagged `@internal`. */
export const deadCode = [
  check('dead code', ['knip', 'bin', 'knip.js'], ['--no-progress']),
  check(
    'dead code, tests aside',
    ['knip', 'bin', 'knip.js'],
    ['--no-progress', '--production', '--include=files,exports,types']
  )
]

export const layers = vitest('layer rules', 'layers')
export const unit = vitest('unit', 'unit')
export const integration = vitest('integration', 'integration')

/** @param {string} title @param {string} project @returns {Step} */
function vitest(title, project) {
  return {
    title,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'entente-vitest-'))
      const report = join(folder, 'report.json')
      try {
        const { code, output } = await runTool(
          ['vitest', 'vitest.mjs'],
          ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
        )
        return { ...readReport(report, code, output), output }
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
  }
}

/** @param {string} file @param {number} code @param {string} output @returns {Counts & { amiss: string[] }} */
function readReport(file, code, output) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const unread = report.testResults.filter(
      (/** @type {any} */ suite) => suite.status === 'failed' && suite.assertionResults.length === 0
    ).length
    const failed = report.numFailedTests + unread
    // An error outside of every test fails the run as well.
    const counted = code !== 0 && failed === 0 ? 1 : failed
    const skipped = report.numPendingTests + report.numTodoTests
    const outside = counted > failed ? ['an error outside of every test', ...outsideOfTests(output)] : []
    return { passed: report.numPassedTests, failed: counted, skipped, amiss: [...notPassed(report), ...outside] }
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, amiss: [`no report: ${error}`] }
  }
}

/** Errors outside of every test, such as the end of the process that ran them: the report has no place for them. @param {string} output */
function outsideOfTests(output) {
  const told = stripVTControlCharacters(output).split(/^.*Unhandled Errors.*$/mu)[1] ?? ''
  return told.match(/^.*Error: .+$/gmu) ?? []
}

/** Files that failed outside of their tests, and tests that did not pass. @param {any} report @returns {string[]} */
function notPassed({ testResults }) {
  return testResults.flatMap((/** @type {any} */ { name, status, message, assertionResults }) => {
    const file = relative(process.cwd(), name)
    const tests = assertionResults
      .filter((/** @type {any} */ test) => test.status !== 'passed')
      .map((/** @type {any} */ test) => `${file} › ${test.fullName} (${test.status})`)
    return status === 'failed' && (message || tests.length === 0) ? [`${file} ${message}`, ...tests] : tests
  })
}

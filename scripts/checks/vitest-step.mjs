import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { runTool } from '../lib/run.mjs'

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {{ status: string, fullName: string }} TestResult
 * @typedef {{ name: string, status: string, message: string, assertionResults: TestResult[] }} FileResult
 * @typedef {{ code: number, output: string, files: FileResult[] }} Run
 */

/**
 * The tests of one project. A file whose process ended under it, by a signal and not by a test, is run once more by
 * itself and named as such: native code at fault in a rare moment is told from a test that fails, and hidden by neither.
 * @param {string} title @param {string} project @returns {Step}
 */
export function vitest(title, project) {
  return {
    title,
    run: async () => {
      const first = await runTests(project, [])
      const ended = endedUnder(first)
      if (ended.length === 0) return { ...counted(first), output: first.output }
      const second = await runTests(
        project,
        ended.map(({ file }) => file)
      )
      const again = ended.map(({ file, signal }) => `${relative(process.cwd(), file)}: its process ended by ${signal}`)
      return { ...counted(withFiles(first, second)), output: first.output + second.output, again }
    }
  }
}

/** @param {string} project @param {string[]} files all where there is none @returns {Promise<Run>} */
async function runTests(project, files) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-vitest-'))
  const report = join(folder, 'report.json')
  try {
    const { code, output } = await runTool(
      ['vitest', 'vitest.mjs'],
      ['run', ...files, '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    )
    return { code, output, files: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Files whose process ended by a signal while they ran; none where anything else went wrong outside of the tests.
 * @param {Run} run
 */
export function endedUnder({ output }) {
  const ended = [
    ...output.matchAll(
      /Worker exited unexpectedly .*?signal (?<signal>\w+) .*while running test files? (?<file>.+)$/gmu
    )
  ].flatMap(({ groups }) =>
    (groups?.['file'] ?? '').split(', ').map((file) => ({ file, signal: groups?.['signal'] ?? '' }))
  )
  return ended.length === unhandled(output).length ? ended : []
}

/** The first run with the files of the second in place of its own. @param {Run} first @param {Run} second @returns {Run} */
function withFiles(first, second) {
  const names = new Set(second.files.map(({ name }) => name))
  const files = [...first.files.filter(({ name }) => !names.has(name)), ...second.files]
  return { code: second.code, output: second.output, files }
}

/** @param {Run} run */
export function counted({ code, output, files }) {
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const passed = tests.filter(({ status }) => status === 'passed').length
  const unread = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  const failed = tests.filter(({ status }) => status === 'failed').length + unread
  // An error outside of every test fails the run as well, and so does a run that had nothing to say.
  const outside = failed === 0 && (code !== 0 || tests.length === 0)
  const reasons = outside ? ['an error outside of every test', ...unhandled(output)] : []
  return {
    passed,
    failed: outside ? 1 : failed,
    skipped: tests.length - passed - (failed - unread),
    amiss: [...files.flatMap(notPassed), ...reasons]
  }
}

/** Errors outside of every test, without the line that only announces them. @param {string} output */
function unhandled(output) {
  const told = output.split(/^.*Unhandled Errors.*$/mu)[1] ?? ''
  return (told.match(/^.*Error: .+$/gmu) ?? []).filter((line) => !line.includes('Worker forks emitted error'))
}

/** A file that failed outside of its tests, and tests that did not pass. @param {FileResult} file @returns {string[]} */
function notPassed({ name, status, message, assertionResults }) {
  const file = relative(process.cwd(), name)
  const tests = assertionResults
    .filter((test) => test.status !== 'passed')
    .map((test) => `${file} › ${test.fullName} (${test.status})`)
  return status === 'failed' && (message || tests.length === 0) ? [`${file} ${message}`, ...tests] : tests
}

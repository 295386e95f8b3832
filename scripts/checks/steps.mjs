import { availableParallelism } from 'node:os'
import { runTool } from '../lib/run.mjs'
import { vitest } from './vitest-step.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ title: string, run: () => Promise<Counts & { output?: string, amiss?: string[], again?: string[] }> }} Step
 *   output: shown when something failed; amiss: what failed or was skipped, by name; again: what was run a second time, and why
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

/** The compiler's four checkers each work out the types that they share: on few cores that is four times the work. */
const CHECKERS = availableParallelism() > 4 ? [] : ['--checkers', '1']

/** Each source folder with its own libraries and types. */
export const types = FOLDERS.map((folder) =>
  check(`types: ${folder}`, ['typescript', 'bin', 'tsc'], ['-p', folder, ...CHECKERS])
)

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

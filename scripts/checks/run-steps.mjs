/** @typedef {import('./steps.mjs').Counts} Counts */

/**
 * Runs the steps one after another, all of them, each under a line of its own; what failed shows its output, and is
 * named again at the end, where a log that was cut still has it. Ends with the sum alone on the last line.
 * @param {import('./steps.mjs').Step[]} steps
 * @returns {Promise<number>} exit code
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  const amiss = []
  const again = []
  for (const step of steps) {
    process.stdout.write(`▸ ${step.title}\n`)
    const started = performance.now()
    const result = await attempt(step)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    if (result.failed > 0 && result.output) process.stdout.write(`\n${result.output.trimEnd()}\n\n`)
    process.stdout.write(`  ${result.failed > 0 ? '✘' : '✓'} ${sentence(result)} (${seconds} s)\n`)
    amiss.push(...(result.amiss ?? (result.failed > 0 ? [''] : [])).map((name) => `${step.title}: ${name}`))
    again.push(...(result.again ?? []).map((name) => `${step.title}: ${name}`))
    total.passed += result.passed
    total.failed += result.failed
    total.skipped += result.skipped
  }
  write('Run again', again)
  write('Not passed', amiss)
  process.stdout.write(`\n${sentence(total)}\n`)
  return total.failed > 0 ? 1 : 0
}

/** @param {string} heading @param {string[]} lines */
function write(heading, lines) {
  if (lines.length > 0) process.stdout.write(`\n${heading}:\n${lines.map((line) => `  ${line}\n`).join('')}`)
}

/** A step that throws is a step that failed. @param {import('./steps.mjs').Step} step */
async function attempt(step) {
  try {
    return await step.run()
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { passed: 0, failed: 1, skipped: 0, output }
  }
}

/** @param {Counts} counts */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

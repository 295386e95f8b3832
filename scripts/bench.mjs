import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildLetters } from './bench/build-letters.mjs'
import { runPlaywright } from './e2e/playwright.mjs'
import { buildIfStale } from './lib/build.mjs'
import { keepCompiled } from './lib/code-cache.mjs'
import { main } from './lib/say.mjs'
import { setUp } from './setup/setup.mjs'
import { ensureTestPackages } from './setup/system-packages.mjs'

/**
 * @typedef {[low: number, high: number]} Spread tenth and ninetieth percentile
 * @typedef {{ name: string, value: number, unit: string, baseline: number, ratio: number, goal: number | null,
 *   pairs: number, spread: Spread, baselineSpread: Spread }} Figure
 */

// test/bench/*.bench.ts measure and `record` (test/support/record-figure.ts); this shows. `--json`: one object a line.
main(async () => {
  const args = process.argv.slice(2)
  const { ENTENTE_BENCH_CASES, ENTENTE_BENCH_PAIRS } = process.env
  const json = args.includes('--json')
  const runtime = await setUp()
  await ensureTestPackages()
  await buildIfStale()
  await keepCompiled(runtime)
  await buildLetters()
  const { code, results } = await runPlaywright('bench', runtime, {
    network: true,
    quiet: json,
    args: ['--global-timeout=0', ...args.filter((arg) => arg !== '--json')],
    env: {
      ENTENTE_BENCH_SHELF: shelf(),
      ...(ENTENTE_BENCH_CASES && { ENTENTE_BENCH_CASES }),
      ...(ENTENTE_BENCH_PAIRS && { ENTENTE_BENCH_PAIRS })
    }
  })
  const figures = readFigures(join(results, 'figures.jsonl'))
  process.stdout.write(json ? figures.map((figure) => `${JSON.stringify(figure)}\n`).join('') : table(figures))
  return code
})

/** Where generated workspaces stay from one run to the next, whoever runs. */
function shelf() {
  const folder = join(tmpdir(), 'entente-bench')
  if (!existsSync(folder)) {
    mkdirSync(folder)
    chmodSync(folder, 0o1777)
  }
  return folder
}

/** @param {string} file @returns {Figure[]} */
function readFigures(file) {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

/** @param {Figure[]} figures */
function table(figures) {
  const head = ['', 'value (p10–p90)', 'baseline (p10–p90)', 'ratio', 'goal', 'pairs']
  const rows = figures.map(({ name, value, unit, baseline, ratio, goal, pairs, spread, baselineSpread }) => [
    name,
    `${value.toFixed(1)} ${unit} (${range(spread)})`,
    `${baseline.toFixed(1)} ${unit} (${range(baselineSpread)})`,
    ratio.toFixed(2),
    goal === null ? '' : `${goal} ${ratio <= goal ? '✓' : '✘'}`,
    String(pairs)
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (/** @type {string[]} */ row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return `\n${[head, ...rows].map((row) => line(row).trimEnd()).join('\n')}\n`
}

/** @param {Spread} spread */
function range([low, high]) {
  return `${low.toFixed(1)}–${high.toFixed(1)}`
}

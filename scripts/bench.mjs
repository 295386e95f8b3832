import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runPlaywright } from './e2e/playwright.mjs'
import { buildIfStale } from './lib/build.mjs'
import { main } from './lib/say.mjs'
import { setUp } from './setup/setup.mjs'
import { ensureTestPackages } from './setup/system-packages.mjs'

/**
 * @typedef {{ name: string, value: number, unit: string, baseline: number, ratio: number, goal: number | null }} Figure
 */

// test/bench/*.bench.ts measure and `record` (test/support/record-figure.ts); this shows. `--json`: one object a line.
main(async () => {
  const args = process.argv.slice(2)
  const json = args.includes('--json')
  const runtime = await setUp()
  await ensureTestPackages()
  await buildIfStale()
  const { code, results } = await runPlaywright('bench', runtime, {
    network: true,
    quiet: json,
    args: args.filter((arg) => arg !== '--json')
  })
  const figures = readFigures(join(results, 'figures.jsonl'))
  process.stdout.write(json ? figures.map((figure) => `${JSON.stringify(figure)}\n`).join('') : table(figures))
  return code
})

/** @param {string} file @returns {Figure[]} */
function readFigures(file) {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

/** @param {Figure[]} figures */
function table(figures) {
  const head = ['', 'value', 'baseline', 'ratio', 'goal']
  const rows = figures.map(({ name, value, unit, baseline, ratio, goal }) => [
    name,
    `${value.toFixed(2)} ${unit}`,
    `${baseline.toFixed(2)} ${unit}`,
    ratio.toFixed(2),
    goal === null ? '' : `${goal} ${ratio <= goal ? '✓' : '✘'}`
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (/** @type {string[]} */ row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return `\n${[head, ...rows].map((row) => line(row).trimEnd()).join('\n')}\n`
}

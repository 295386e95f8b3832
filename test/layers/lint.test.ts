import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { afterAll, expect, it } from 'vitest'

// The rules that Biome keeps for us, each seen to fail: a misspelt rule or folder in biome.json would pass in silence.
const root = dirname(dirname(import.meta.dirname))
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')

type Sample = readonly [rule: string, file: string, code: string]

const bad: readonly Sample[] = [
  ['noDefaultExport', 'src-main/app/one.ts', 'const x = 1\nexport default x\n'],
  ['noExplicitAny', 'src-main/app/two.ts', 'export const x = (y: any) => String(y)\n'],
  ['noNonNullAssertion', 'src-main/app/three.ts', 'export const x = (y?: string) => y!.length\n'],
  ['useImportType', 'src-main/app/four.ts', `import { Log } from './log'\nexport type X = Log\n`],
  ['noFloatingPromises', 'src-main/app/five.ts', 'async function x() {}\nexport function y() {\n  x()\n}\n'],
  ['noConsole', 'src-renderer/app/six.ts', `console.log('here')\n`],
  ['useFilenamingConvention', 'src-renderer/app/TheName.tsx', 'export const x = 1\n'],
  ['useButtonType', 'src-renderer/app/seven.tsx', 'export const X = () => <button>{1}</button>\n'],
  ['noJsxLiterals', 'src-renderer/app/eight.tsx', 'export const X = () => <p>Bonjour</p>\n'],
  ['noRestrictedGlobals', 'src-shared/lib/nine.ts', 'export const id = () => crypto.randomUUID()\n'],
  ['noBarrelFile', 'src-shared/lib/ten.ts', `export { euros } from './money'\n`],
  ['noFocusedTests', 'test/unit/eleven.test.ts', `import { it } from 'vitest'\nit.only('x', () => {})\n`],
  ['noSkippedTests', 'test/unit/twelve.test.ts', `import { it } from 'vitest'\nit.skip('x', () => {})\n`]
]
const clean: Sample = ['', 'src-shared/lib/clean.ts', 'export const x = 1\n']

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'entente-lint-')))
afterAll(() => rmSync(folder, { recursive: true }))

/** Lints all samples at once; the rules broken, by file. */
function lintSamples(): Map<string, string[]> {
  for (const name of ['biome.json', '.gitignore', 'package.json']) copyFileSync(join(root, name), join(folder, name))
  for (const [, file, code] of [...bad, clean]) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), code)
  }
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=github'], {
    cwd: folder,
    encoding: 'utf8'
  })
  const broken = new Map<string, string[]>()
  for (const [, rule = '', file = ''] of stdout.matchAll(/^::error title=lint\/\w+\/(\w+),file=([^,]+),/gmu)) {
    const path = relative(folder, file).split(sep).join('/')
    broken.set(path, [...(broken.get(path) ?? []), rule])
  }
  return broken
}

const broken = lintSamples()

it.each(bad)('%s is an error', (rule, file) => {
  expect(broken.get(file)).toEqual([rule])
})

it('a clean file passes', () => {
  expect(broken.get(clean[1])).toBeUndefined()
})

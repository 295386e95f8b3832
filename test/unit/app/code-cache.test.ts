import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Script } from 'node:vm'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { cacheFileOf, compileFromCache } from '../../../src-main/app/code-cache/compiled'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'entente-code-')))
const require = createRequire(import.meta.url)
const compiled = new Map<string, Script>()
compileFromCache(folder, (file, script) => compiled.set(file, script))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => compiled.clear())

/** A file whose second part is imported by the first. */
function written(name: string): string {
  const file = join(folder, `${name}.js`)
  writeFileSync(join(folder, `${name}-part.js`), 'exports.word = (who) => "Bonjour " + who + ", ça va ?"\n')
  writeFileSync(
    file,
    `const part = require('./${name}-part.js')\nmodule.exports = { said: part.word('Zoé'), __dirname }\n`
  )
  return file
}
const what = { said: 'Bonjour Zoé, ça va ?', __dirname: folder }

it('compiles as ever where nothing was kept', () => {
  const file = written('plain')
  expect(require(file)).toEqual(what)
  expect([...compiled.keys()]).toEqual([file, join(folder, 'plain-part.js')])
})

it('takes what was kept of a file', () => {
  const file = written('kept')
  require(file)
  const script = compiled.get(file)
  writeFileSync(cacheFileOf(file), script?.createCachedData() ?? '')
  delete require.cache[file]
  expect(require(file)).toEqual(what)
  expect(compiled.get(file)).not.toBe(script)
  expect(compiled.get(file)?.cachedDataRejected).toBe(false)
})

it('compiles anew what was kept of another text', () => {
  const file = written('other')
  require(file)
  writeFileSync(cacheFileOf(file), compiled.get(file)?.createCachedData() ?? '')
  writeFileSync(file, "module.exports = 'another, longer text than the one before, so that V8 can tell'\n")
  delete require.cache[file]
  expect(require(file)).toBe('another, longer text than the one before, so that V8 can tell')
  expect(compiled.get(file)?.cachedDataRejected).toBe(true)
})

it('compiles as ever beside a file that is no cache', () => {
  const file = written('damaged')
  writeFileSync(cacheFileOf(file), 'not what V8 wrote')
  expect(require(file)).toEqual(what)
})

it('leaves other folders alone', () => {
  const other = realpathSync(mkdtempSync(join(tmpdir(), 'entente-code-')))
  const file = join(other, 'other.js')
  writeFileSync(file, 'module.exports = 3\n')
  expect(require(file)).toBe(3)
  expect(compiled.size).toBe(0)
  rmSync(other, { recursive: true })
})

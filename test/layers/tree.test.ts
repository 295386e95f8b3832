import { globSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { expect, it } from 'vitest'
import { violations } from './rules'
import { readSource } from './source'

const root = dirname(dirname(import.meta.dirname))
const files = globSync('src-*/**/*.{ts,tsx}', { cwd: root, exclude: (name) => name.endsWith('.d.ts') })

it('every file keeps to the table', () => {
  const sources = files.map((file) => readSource(file.split(sep).join('/'), readFileSync(join(root, file), 'utf8')))
  expect(sources.length).toBeGreaterThan(10)
  expect(violations(sources)).toEqual([])
})

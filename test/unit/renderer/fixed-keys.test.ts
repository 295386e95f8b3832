import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fixedKeys, keysTogether } from '../../../src-renderer/lib/fixed-keys'

describe('no key has two meanings', () => {
  test.each(Object.entries(keysTogether))('on the screen %s', (_screen, parts) => {
    const used = parts.flatMap((part) => Object.entries(fixedKeys[part]).map(([act, keys]) => [keys, `${part} ${act}`]))
    const twice = used.filter(([keys], place) => used.some(([other], at) => at !== place && other === keys))
    expect(twice).toEqual([])
  })

  test('every part stands on some screen', () => {
    const shown = new Set(Object.values(keysTogether).flat())
    expect(Object.keys(fixedKeys).filter((part) => !shown.has(part as keyof typeof fixedKeys))).toEqual([])
  })
})

test('no shortcut is written down beside the table', () => {
  const root = join(import.meta.dirname, '../../../src-renderer')
  const own = ['gallery', join('lib', 'fixed-keys.ts')]
  const files = globSync('**/*.{ts,tsx}', { cwd: root }).filter((file) => !own.some((one) => file.startsWith(one)))
  // The keys of lists, which the help names, answer no act.
  const pattern = /\bkeys(?:=\{?|: )["'](?!arrow)[^"']+["']/u
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})

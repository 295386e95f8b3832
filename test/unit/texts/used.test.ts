import { globSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { areas } from '../../../src-shared/texts/catalogue'

const root = dirname(dirname(dirname(import.meta.dirname)))
const ofCatalogue = /^src-shared\/texts\/(?:fr|en)\//u
const sources = globSync('{src-shared,src-main,src-renderer}/**/*.{ts,tsx}', { cwd: root })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => !ofCatalogue.test(file) && !file.startsWith('src-renderer/gallery/'))

interface Said {
  readonly whole: ReadonlySet<string>
  /** Keys put together from a fixed beginning and parts that are only known when it runs. */
  readonly parts: readonly RegExp[]
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

function saidIn(files: readonly string[]): Said {
  const whole = new Set<string>()
  const parts = new Set<string>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'string') {
      whole.add(node.value)
    }
    if ('type' in node && node.type === 'TemplateLiteral' && 'quasis' in node && Array.isArray(node.quasis)) {
      const fixed: string[] = node.quasis.map((part: { readonly value: { readonly raw: string } }) => part.value.raw)
      if (/^[a-z-]+\./u.test(fixed[0] ?? '') || fixed[0] === 'field.') parts.add(fixed.map(escaped).join('.+'))
    }
    for (const part of Object.values(node)) walk(part)
  }
  for (const file of files) walk(parseAst(readFileSync(join(root, file), 'utf8'), { lang: 'tsx' }))
  return { whole, parts: [...parts].map((part) => new RegExp(`^${part}$`, 'u')) }
}

test('every text is said somewhere', () => {
  expect(sources.length).toBeGreaterThan(400)
  const { whole, parts } = saidIn(sources)
  const left = Object.entries(areas.fr).flatMap(([area, texts]) =>
    Object.keys(texts)
      .filter((key) => !whole.has(key) && !parts.some((part) => part.test(key)))
      .map((key) => `${area}: ${key}`)
  )
  expect(left).toEqual([])
})

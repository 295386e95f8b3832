import { afterEach, expect, it, vi } from 'vitest'
import { runSteps } from '../../../scripts/checks/run-steps.mjs'

const lines: string[] = []
const spy = () => vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0)

afterEach(() => {
  lines.length = 0
})

const step = (title: string, passed: number, failed: number, skipped: number, output = '') => ({
  title,
  run: async () => ({ passed, failed, skipped, output })
})

it('ends with the sum alone on the last line, and shows only what failed', async () => {
  spy()
  const code = await runSteps([step('unit', 12, 0, 1, 'all well'), step('lint', 0, 1, 0, 'src-main/app/x.ts: no')])
  const text = lines.join('')
  expect(code).toBe(1)
  expect(text.trimEnd().split('\n').at(-1)).toBe('12 passed, 1 failed, 1 skipped')
  expect(text).toContain('src-main/app/x.ts: no')
  expect(text).not.toContain('all well')
})

it('goes on after a step that throws, and counts it as failed', async () => {
  spy()
  const broken = { title: 'build', run: () => Promise.reject(new Error('no disk')) }
  expect(await runSteps([broken, step('unit', 1, 0, 0)])).toBe(1)
  expect(lines.join('')).toContain('no disk')
  expect(lines.at(-1)).toBe('\n1 passed, 1 failed, 0 skipped\n')
})

it('is content when nothing failed', async () => {
  spy()
  expect(await runSteps([step('unit', 1, 0, 3)])).toBe(0)
})

it('names what was run a second time, though all is well', async () => {
  spy()
  const twice = {
    title: 'unit',
    run: async () => ({ passed: 2, failed: 0, skipped: 0, again: ['a.test.ts: SIGSEGV'] })
  }
  expect(await runSteps([twice])).toBe(0)
  expect(lines.join('')).toContain('Run again:\n  unit: a.test.ts: SIGSEGV\n')
  expect(lines.join('')).not.toContain('Not passed')
})

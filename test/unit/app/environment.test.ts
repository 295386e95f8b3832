import { expect, test } from 'vitest'
import { readEnvironment } from '../../../src-main/app/environment'
import { injectedDay } from '../../../src-main/app/injected-day'

const env = { ENTENTE_DATA_DIR: '/tmp/x', ENTENTE_TODAY: '2026-03-03', ELECTRON_RENDERER_URL: 'http://localhost:5173' }

test('a checkout takes its day and its pages from the environment', () => {
  const { dataDir, today, devServer } = readEnvironment(env, false)
  expect([dataDir, today, devServer?.host]).toEqual(['/tmp/x', '2026-03-03', 'localhost:5173'])
})

test('a packaged application shows the real day and its own pages', () => {
  expect(readEnvironment(env, true)).toEqual({
    dataDir: '/tmp/x',
    today: undefined,
    devServer: undefined,
    checkAnswers: false
  })
})

test('what is empty is not set', () => {
  const nothing = { ENTENTE_DATA_DIR: '', ENTENTE_TODAY: '', ELECTRON_RENDERER_URL: '' }
  expect(readEnvironment(nothing, false)).toEqual({
    dataDir: undefined,
    today: undefined,
    devServer: undefined,
    checkAnswers: true
  })
})

test('a day that is none stops the start', () => {
  expect(injectedDay({ today: '2026-02-28' })).toBe('2026-02-28')
  expect(injectedDay({ today: undefined })).toBeUndefined()
  expect(() => injectedDay({ today: '2026-02-30' })).toThrow()
})

test('answers are checked in a checkout, unless it is to run as what is shipped', () => {
  expect(readEnvironment({}, false).checkAnswers).toBe(true)
  expect(readEnvironment({ ENTENTE_AS_SHIPPED: '1' }, false).checkAnswers).toBe(false)
  expect(readEnvironment({}, true).checkAnswers).toBe(false)
})

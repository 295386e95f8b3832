import { expect, it } from 'vitest'
import { counted, endedUnder } from '../../../scripts/checks/vitest-step.mjs'

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status, index) => ({ status, fullName: `test ${index}` }))
})

const announced = (...errors: string[]) =>
  [
    '⎯⎯⎯ Unhandled Errors ⎯⎯⎯',
    ...errors.flatMap((error) => ['⎯⎯⎯ Unhandled Error ⎯⎯⎯', error, ' ❯ Object.<anonymous> somewhere.ts:1:1'])
  ].join('\n')

const ended = [
  'Error: [vitest-pool]: Worker forks emitted error.',
  'Caused by: Error: Worker exited unexpectedly with signal SIGSEGV during started state while running test file /a.test.ts'
].join('\n')

it('tells a process that ended under its file from any other error', () => {
  const run = (output: string) => ({ code: 1, output, files: [] })
  expect(endedUnder(run(announced(ended)))).toEqual([{ file: '/a.test.ts', signal: 'SIGSEGV' }])
  expect(endedUnder(run(announced(ended, 'Error: nobody awaited this')))).toEqual([])
  expect(endedUnder(run(announced('Error: nobody awaited this')))).toEqual([])
  expect(endedUnder(run('all well'))).toEqual([])
})

it('counts what passed, failed and was left out', () => {
  const files = [file('/a.test.ts', 'passed', 'failed'), file('/b.test.ts', 'passed', 'pending')]
  expect(counted({ code: 1, output: '', files })).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
    amiss: [
      expect.stringContaining('a.test.ts › test 1 (failed)'),
      expect.stringContaining('b.test.ts › test 1 (pending)')
    ]
  })
})

it('counts a file that could not be read as failed', () => {
  const unread = { name: '/c.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }
  expect(counted({ code: 1, output: '', files: [file('/a.test.ts', 'passed'), unread] })).toMatchObject({
    passed: 1,
    failed: 1
  })
})

it('fails for an error outside of every test, named, and for a run without a word', () => {
  const files = [file('/a.test.ts', 'passed')]
  const stray = counted({ code: 1, output: announced('Error: nobody awaited this'), files })
  expect(stray).toMatchObject({ passed: 1, failed: 1, skipped: 0 })
  expect(stray.amiss).toContain('Error: nobody awaited this')
  expect(counted({ code: 0, output: '', files: [] })).toMatchObject({ passed: 0, failed: 1 })
})

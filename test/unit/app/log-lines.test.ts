import { expect, test } from 'vitest'
import { errorFacts, logLine, stackFrames } from '../../../src-main/app/log-lines'

const secret = 'Mme Éléonore Lefèbvre, 3 rue Haute'

test('a line says when, how grave, where and what', () => {
  const line = logLine('2026-03-03T08:15:00.000Z', 'warn', 'ipc', 'call refused', {
    channel: 'case.do',
    job: undefined
  })
  expect(line).toBe('2026-03-03T08:15:00.000Z warn ipc: call refused {"channel":"case.do"}\n')
})

test('a line stays one line', () => {
  expect(logLine('t', 'info', 'a', 'm', { code: 'a\nb' }).split('\n')).toHaveLength(2)
})

test('of an error, nothing it quotes is kept', () => {
  const error = new TypeError(`${secret} is not a date`)
  expect(JSON.stringify(errorFacts(error))).not.toContain('Lef')
  expect(errorFacts(error)).toMatchObject({ error: 'TypeError' })
})

test('the ids and codes an error names are kept', () => {
  const id = '0190f5fe-8b7c-7abc-8def-0123456789ab'
  const error = Object.assign(new Error(`Attachment ${id} of ${secret}: SQLITE_BUSY`), { code: 'SQLITE_BUSY' })
  expect(errorFacts(error)).toMatchObject({ code: 'SQLITE_BUSY', named: `${id} SQLITE_BUSY` })
})

test('where it was thrown is kept, without the folders, which can hold a name', () => {
  const { frames } = errorFacts(new Error('x'))
  expect(frames).toContain('log-lines.test.ts:')
  expect(frames).not.toContain('/')
})

test.each([
  ['    at read (/home/jean dupont/entente/out/main/index.js:12:5)', 'read index.js:12:5'],
  ['    at async Session.open (file:///C:/Users/Jean/out/main/index.js:1:2)', 'async Session.open index.js:1:2'],
  ['    at C:\\Users\\Jean\\x.js:3:4', 'x.js:3:4'],
  ['    at entente://app/assets/index-a.js:3:44', 'index-a.js:3:44'],
  ['    at node:internal/process/task_queues:95:5', 'task_queues:95:5']
])('%s', (line, frame) => {
  expect(stackFrames(`Error: ${secret}\n${line}`)).toBe(frame)
})

test('a stack that is no stack gives nothing', () => {
  expect(stackFrames(`${secret}\nat ${secret}\nat Lefèbvre:12:30\nat Lefebvre (rue Haute:3:1)`)).toBe('')
})

test('what is thrown and is no error is named by its type alone', () => {
  expect(errorFacts(secret)).toEqual({ thrown: 'string' })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { chosenScheme } from '../../../src-main/app/shell/chosen-scheme'

const folder = mkdtempSync(join(tmpdir(), 'entente-scheme-'))
const file = join(folder, 'settings.json')
afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  ['{"screen":{"language":"fr","scheme":"dark"},"people":{}}', 'dark'],
  ['{"screen":{"language":"fr","scheme":"light"}}', 'light'],
  ['{"screen":{"language":"en","scheme":"system"}}', 'system'],
  ['{"screen":{"scheme":"sepia"}}', 'system'],
  ['{"screen":null}', 'system'],
  ['{"screen":{}}', 'system'],
  ['[]', 'system'],
  ['null', 'system'],
  ['{"screen":{"scheme":"dar', 'system']
])('of %s the window is %s', (text, scheme) => {
  writeFileSync(file, text)
  expect(chosenScheme(file)).toBe(scheme)
})

it('follows the system before there are settings', () => {
  expect(chosenScheme(join(folder, 'missing.json'))).toBe('system')
})

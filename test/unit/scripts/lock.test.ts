import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { absentOptionals, platformOf } from '../../../scripts/lib/lock.mjs'

it('the lock file holds the packages of every platform; else run npm run lock', () => {
  const file = join(import.meta.dirname, '..', '..', '..', 'package-lock.json')
  expect(absentOptionals(JSON.parse(readFileSync(file, 'utf8')).packages)).toEqual([])
})

it('an optional package without an entry is found, one that lies deeper or higher is not', () => {
  const packages = {
    'node_modules/a': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { 'a-linux-x64': '1.0.0', 'a-win32-x64': '1.0.0' }
    },
    'node_modules/a-linux-x64': { version: '1.0.0' },
    'node_modules/a/node_modules/b': { version: '2.0.0', optionalDependencies: { c: '2.0.0', 'a-linux-x64': '1.0.0' } },
    'node_modules/a/node_modules/b/node_modules/c': { version: '2.0.0' }
  }
  expect(absentOptionals(packages)).toEqual([
    { path: 'node_modules/a-win32-x64', name: 'a-win32-x64', version: '1.0.0', dev: true }
  ])
})

it.each([
  ['@biomejs/cli-win32-arm64', { os: ['win32'], cpu: ['arm64'] }],
  ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@napi-rs/canvas-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@oxc-parser/binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
  ['@oxc-parser/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }]
])('%s says its platform', (name, platform) => {
  expect(platformOf(name)).toEqual(platform)
})

it('a name without a platform is refused', () => {
  expect(() => platformOf('fsevents')).toThrow('fsevents')
})

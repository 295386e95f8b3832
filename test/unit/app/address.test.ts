import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress } from '../../../src-main/app/protocol/address'

const id = '0190f5fe-8b7c-7abc-8def-0123456789ab'

describe('readAddress', () => {
  test.each([
    ['entente://app/', { kind: 'file', path: '/index.html' }],
    ['entente://app/index.html', { kind: 'file', path: '/index.html' }],
    ['entente://app/assets/index-B_x9.js', { kind: 'file', path: '/assets/index-B_x9.js' }],
    [`entente://app/attachment/${id}`, { kind: 'attachment', id, as: undefined }],
    [`entente://app/attachment/${id}?size=320`, { kind: 'attachment', id, as: { size: 320 } }],
    [`entente://app/attachment/${id}?size=1280`, { kind: 'attachment', id, as: { size: 1280 } }],
    [`entente://app/attachment/${id}?page=12`, { kind: 'attachment', id, as: { page: 12 } }]
  ])('%s', (url, asked) => {
    expect(readAddress(url)).toEqual(asked)
  })

  test.each([
    ['another host', 'entente://other/index.html'],
    ['a host that begins alike', 'entente://app.example/index.html'],
    ['another scheme', 'https://app/index.html'],
    ['a user before the host', 'entente://me@app/index.html'],
    ['a port', 'entente://app:80/index.html'],
    ['no slash', 'entente://app'],
    ['parent folders', 'entente://app/../../etc/passwd'],
    ['encoded dots', 'entente://app/%2e%2e/%2e%2e/etc/passwd'],
    ['an encoded slash', 'entente://app/assets%2findex.js'],
    ['a backslash', 'entente://app/assets\\index.js'],
    ['an encoded backslash', 'entente://app/assets%5cindex.js'],
    ['a NUL', 'entente://app/index.html\0.js'],
    ['an encoded NUL', 'entente://app/index.html%00.js'],
    ['a query on a file', 'entente://app/index.html?x=1'],
    ['an empty folder', 'entente://app//index.html'],
    ['a hidden file', 'entente://app/.env'],
    ['an attachment that is no id', 'entente://app/attachment/../index.html'],
    ['an attachment in capitals', `entente://app/attachment/${id.toUpperCase()}`],
    ['an id cut short', `entente://app/attachment/${id.slice(1)}`],
    ['a size of its own', `entente://app/attachment/${id}?size=5000`],
    ['a page before the first', `entente://app/attachment/${id}?page=0`],
    ['a page that is no number', `entente://app/attachment/${id}?page=1e3`],
    ['more than a size', `entente://app/attachment/${id}?size=320&x=1`]
  ])('refuses %s', (_what, url) => {
    expect(readAddress(url)).toBeUndefined()
  })

  test('whatever it lets through is a plain path below our host', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (rest) => {
        const asked = readAddress(`entente://app/${rest}`)
        if (asked?.kind !== 'file') return
        expect(asked.path).toMatch(/^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/u)
        expect(asked.path).not.toContain('..%')
      }),
      { numRuns: 2000 }
    )
  })
})

import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  isAuthentic,
  type ManifestContent,
  parseManifest,
  signManifest
} from '../../../../src-main/store/snapshot/manifest'

const key = randomBytes(32)
const content: ManifestContent = {
  format: 1,
  kind: 'entente-backup',
  vault: '0192f1a0-0000-7000-8000-000000000001',
  made_at: '2026-03-03T08:15:00.000Z',
  app_version: '0.1.0',
  reason: 'by-hand',
  schema_version: 3,
  database: { bytes: 4096, sha256: 'a'.repeat(64) },
  tip: { count: 2, clock: 2, rolling_hash: 'b'.repeat(64) },
  counts: { events: 2 },
  chain: 'intact',
  blobs: [{ name: 'c'.repeat(64), bytes: 5, sha256: 'd'.repeat(64) }]
}

describe('the list of a backup', () => {
  it('is the vault’s own only with the vault’s key and as it was signed', () => {
    const manifest = signManifest(content, key)
    expect(isAuthentic(manifest, key)).toBe(true)
    expect(isAuthentic(manifest, randomBytes(32))).toBe(false)
    expect(isAuthentic({ ...manifest, blobs: [] }, key)).toBe(false)
    expect(isAuthentic({ ...manifest, tip: { ...manifest.tip, count: 1 } }, key)).toBe(false)
    expect(parseManifest(JSON.stringify(manifest))).toEqual(manifest)
  })

  it('is not read in another shape', () => {
    const manifest = signManifest(content, key)
    const shapes = [{ ...manifest, format: 2 }, { ...manifest, extra: 1 }, { ...manifest, mac: 'short' }, [], null]
    for (const shape of shapes) expect(parseManifest(JSON.stringify(shape))).toBeUndefined()
    expect(parseManifest('{')).toBeUndefined()
    const outside = { ...manifest, blobs: [{ name: '../x', bytes: 1, sha256: 'd'.repeat(64) }] }
    expect(parseManifest(JSON.stringify(outside))).toBeUndefined()
  })
})

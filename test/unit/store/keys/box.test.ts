import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seal, unseal } from '../../../../src-main/store/keys/box'
import { deriveKey } from '../../../../src-main/store/keys/derive'

const key = randomBytes(32)

describe('a sealed box', () => {
  it('opens with the same key and header only, and not when a byte of it was changed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), fc.nat(), (plain, header, at) => {
        const box = seal(key, plain, header)
        expect(unseal(key, box, header)?.equals(Buffer.from(plain))).toBe(true)
        expect(unseal(randomBytes(32), box, header)).toBeUndefined()
        expect(unseal(key, box, `${header} `)).toBeUndefined()
        const altered = Buffer.from(box)
        altered[at % box.length] = (altered[at % box.length] ?? 0) ^ 1
        expect(unseal(key, altered, header)).toBeUndefined()
        expect(unseal(key, box.subarray(0, at % box.length), header)).toBeUndefined()
      })
    )
  })

  it('is never the same twice', () => {
    expect(seal(key, Buffer.from('x'), '')).not.toEqual(seal(key, Buffer.from('x'), ''))
  })
})

describe('derived keys', () => {
  it('differ by purpose, by vault and by data key', () => {
    const vault = '0192f1a0-0000-7000-8000-000000000001'
    const purposes = ['database', 'tip', 'names', 'blobs', 'machine', 'backup'] as const
    const keys = purposes.map((purpose) => deriveKey(key, vault, purpose).toString('hex'))
    keys.push(deriveKey(key, '0192f1a0-0000-7000-8000-000000000002', 'database').toString('hex'))
    keys.push(deriveKey(randomBytes(32), vault, 'database').toString('hex'))
    expect(new Set(keys).size).toBe(keys.length)
    expect(deriveKey(key, vault, 'tip').toString('hex')).toBe(keys[1])
  })
})

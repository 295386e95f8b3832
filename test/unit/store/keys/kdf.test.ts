import { scryptSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ARGON2_FLOOR, chooseKdf, kdfParameters, passphraseKey, SCRYPT } from '../../../../src-main/store/keys/kdf'

describe('the key of a passphrase', () => {
  it('is Argon2id, version 0x13, as the reference implementation computes it', async () => {
    // Test vectors of the reference implementation (P-H-C/phc-winner-argon2, src/test.c): 2 passes, 64 MiB, 1 lane.
    const key = await passphraseKey('password', Buffer.from('somesalt'), { ...ARGON2_FLOOR, passes: 2 })
    expect(key.toString('hex')).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7')
  })

  it('is scrypt with the fallback’s parameters', async () => {
    const key = await passphraseKey('pleaseletmein', Buffer.from('SodiumChloride'), SCRYPT)
    const expected = scryptSync('pleaseletmein', 'SodiumChloride', 32, { N: 131072, r: 8, p: 1, maxmem: 2 ** 28 })
    expect(key).toEqual(expected)
  })

  it('depends on the salt', async () => {
    const keys = ['aaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaab'].map((salt) =>
      passphraseKey('la même phrase', Buffer.from(salt), ARGON2_FLOOR)
    )
    const [one, other] = await Promise.all(keys)
    expect(one).not.toEqual(other)
  })
})

describe('the parameters', () => {
  it('measured here are within the bounds', async () => {
    const chosen = kdfParameters.parse(await chooseKdf('calibrate'))
    expect(chosen).toMatchObject({ name: 'argon2id', passes: 3, lanes: 1 })
  })

  it('below the floor or far above it are refused in a file', () => {
    expect(kdfParameters.safeParse(ARGON2_FLOOR).success).toBe(true)
    for (const change of [
      { memory: 1024 },
      { memory: 8 * 1024 * 1024 },
      { passes: 1 },
      { passes: 1000 },
      { lanes: 0 }
    ]) {
      expect(kdfParameters.safeParse({ ...ARGON2_FLOOR, ...change }).success).toBe(false)
    }
    expect(kdfParameters.safeParse({ ...SCRYPT, cost: 1024 }).success).toBe(false)
  })
})

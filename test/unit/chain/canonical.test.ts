import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertCanonical, canonicalText, NotCanonicalError } from '../../../src-shared/domain/chain/canonical'

describe('canonicalText', () => {
  it.each([
    [{ b: 1, a: 'é' }, '{"a":"é","b":1}'],
    [{ nom: "L'Haÿ-les-Roses", lots: [12, null, true] }, '{"lots":[12,null,true],"nom":"L\'Haÿ-les-Roses"}'],
    [{ '\u20ac': 1, '\r': 2, '\u{1f600}': 3, '\uffe6': 4, '1': 5 }, '{"\\r":2,"1":5,"€":1,"😀":3,"\uffe6":4}'],
    ['\u0000\u001f"\\/', '"\\u0000\\u001f\\"\\\\/"'],
    [-9007199254740991, '-9007199254740991']
  ])('writes %j as RFC 8785 says', (value, expected) => {
    expect(canonicalText(value)).toBe(expected)
  })

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().map((key) => key.normalize('NFC')),
          fc.integer()
        ),
        (value) => {
          const reversed = Object.fromEntries(Object.entries(value).reverse())
          expect(canonicalText(reversed)).toBe(canonicalText(value))
        }
      )
    )
  })

  it('reads back as the same value', () => {
    const leaf = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.string().map((text) => text.normalize('NFC'))
    )
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('any')),
        fc.dictionary(fc.constantFrom('a', 'b', 'é'), tie('any'))
      )
    })).any
    fc.assert(
      fc.property(value, (sample) => {
        fc.pre(!hasNegativeZero(sample))
        expect(JSON.parse(canonicalText(sample))).toEqual(sample)
      })
    )
  })
})

describe('assertCanonical', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic['self'] = cyclic

  it.each([
    ['a float', { amount: 12.5 }, '$.amount'],
    ['a number beyond 2^53-1', [9007199254740992], '$[0]'],
    ['negative zero', { n: -0 }, '$.n'],
    ['NaN', { n: Number.NaN }, '$.n'],
    ['Infinity', { n: Number.POSITIVE_INFINITY }, '$.n'],
    ['undefined', { seen: undefined }, '$.seen'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a map', new Map(), '$'],
    ['a bigint', { n: 1n }, '$.n'],
    ['a function', { f: () => 1 }, '$.f'],
    ['a boxed string', { s: Object('a') }, '$.s'],
    ['a lone surrogate', { s: 'a\ud800' }, '$.s'],
    ['text that is not NFC', { s: 'e\u0301' }, '$.s'],
    ['a key that is not NFC', { 'e\u0301': 1 }, '$ (key)'],
    // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
    ['a hole', { list: [1, , 3] }, '$.list'],
    ['a symbol key', { [Symbol('x')]: 1 }, '$']
  ])('refuses %s and names the place', (_name, value, path) => {
    expect(() => assertCanonical(value)).toThrow(NotCanonicalError)
    expect(() => assertCanonical(value)).toThrow(expect.objectContaining({ path }))
  })

  it('refuses a cycle instead of running for ever', () => {
    expect(() => assertCanonical(cyclic)).toThrow('nested too deep')
  })

  it('never tells the value, which may be personal', () => {
    expect(messageOf({ name: 'Ge\u0301rard Lefèvre-Nuñez' })).toBe('No canonical form: text that is not NFC at $.name')
  })
})

function messageOf(value: unknown): string {
  try {
    assertCanonical(value)
    return 'accepted'
  } catch (error) {
    return error instanceof Error ? error.message : 'no error'
  }
}

function hasNegativeZero(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasNegativeZero)
  return Object.is(value, -0)
}

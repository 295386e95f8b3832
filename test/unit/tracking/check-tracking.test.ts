import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkTracking, s10CheckDigit } from '../../../src-shared/domain/tracking/check-tracking'

const serial = fc.integer({ min: 0, max: 99_999_999 }).map((n) => String(n).padStart(8, '0'))

describe('S10 check digit', () => {
  it.each([
    ['47312482', 9],
    ['47302482', 5], // remainder 0: 11 becomes 5
    ['48302382', 0], // remainder 1: 10 becomes 0
    ['12345678', 5],
    ['00000000', 5]
  ])('of %s is %i', (digits, expected) => {
    expect(s10CheckDigit(digits)).toBe(expected)
  })

  it('accepts exactly one digit of ten', () => {
    fc.assert(
      fc.property(serial, (digits) => {
        const valid = Array.from({ length: 10 }, (_, d) => checkTracking(`RK${digits}${d}FR`)).filter((c) => c.valid)
        expect(valid).toHaveLength(1)
        expect(valid[0]?.check_digit).toBe(s10CheckDigit(digits))
      })
    )
  })

  it('finds any single wrong digit of the serial number', () => {
    fc.assert(
      fc.property(serial, fc.nat(7), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const wrong = [...digits].map((d, i) => (i === at ? (Number(d) + by) % 10 : d)).join('')
        // 10 becomes 0 and 11 becomes 5: remainders 0 and 6, 1 and 0 collide by the standard's own rule.
        const same = s10CheckDigit(wrong) === s10CheckDigit(digits)
        expect(checkTracking(`RK${wrong}${s10CheckDigit(digits)}FR`).valid).toBe(same)
      })
    )
  })
})

describe('checkTracking', () => {
  it.each([
    ['RK123456785FR', true, true, 's10', 5],
    ['RK123456784FR', false, true, 's10', 5],
    ['RR473124829GB', true, true, 's10', 9],
    ['1A12345678901', true, false, 'domestic', null],
    ['2C98765432109', true, false, 'domestic', null],
    ['8712345678901', true, false, 'domestic', null],
    ['RK12345678OFR', true, false, 'plausible', null], // letter O: not S10, not corrected
    ['1A1234567890O', true, false, 'plausible', null],
    ['ABC45678901', true, false, 'plausible', null],
    ['1234567890', false, false, 'unknown', null],
    ['1234567890123456', false, false, 'unknown', null],
    ['1A-123456789', false, false, 'unknown', null],
    ['', false, false, 'unknown', null],
    ['RK١٢٣٤٥٦٧٨٩FR', false, false, 'unknown', null]
  ])('%s', (text, valid, checked, format, digit) => {
    expect(checkTracking(text)).toEqual({ valid, checked, format, normalized: text, check_digit: digit })
  })

  it('strips spaces of every kind and invisible marks, and capitalises', () => {
    const typed = ' rk\u00a0123\u202f456\u2009785\u200b fr\u200e\ufeff\n'
    expect(checkTracking(typed)).toMatchObject({ valid: true, normalized: 'RK123456785FR' })
  })

  it('keeps O and 0 apart, and leading zeros', () => {
    expect(checkTracking('rk 000000005 fr').normalized).toBe('RK000000005FR')
    expect(checkTracking('o0o0o0o0o0o0').normalized).toBe('O0O0O0O0O0O0')
    expect(checkTracking('ı').normalized).toBe('ı')
  })

  it('answers for any text, and the same for what it normalised', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = checkTracking(text)
        expect(checkTracking(once.normalized)).toEqual(once)
      })
    )
  })
})

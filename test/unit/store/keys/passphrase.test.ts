import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLongEnough, passphraseBytes } from '../../../../src-main/store/keys/passphrase'

describe('a passphrase', () => {
  it('is the same however its letters and spaces are typed', () => {
    for (const typed of ['été à la mer', 'e\u0301te\u0301 a\u0300 la mer', 'été\u00a0à\u202fla\u3000mer']) {
      expect(passphraseBytes(typed)).toEqual(Buffer.from('été à la mer'))
    }
  })

  it('keeps capitals, and normalising twice changes nothing', () => {
    expect(passphraseBytes('Maison')).not.toEqual(passphraseBytes('maison'))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = passphraseBytes(text)
        expect(passphraseBytes(once.toString('utf8'))).toEqual(once)
      })
    )
  })

  it('is counted in characters, not in units', () => {
    expect(isLongEnough('😀😀😀😀')).toBe(false)
    expect(isLongEnough('e\u0301e\u0301e\u0301e\u0301e\u0301')).toBe(false)
    expect(isLongEnough('huit ici')).toBe(true)
  })
})

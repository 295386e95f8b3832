import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decompressRtf } from '../../../src-main/arrivals/read/text/rtf-decompress'
import { rtfToText } from '../../../src-main/arrivals/read/text/rtf-text'
import { compressRtf } from '../../fixtures/arrivals/compress-rtf'

const MOST = 1_000_000
const text = (rtf: string) => rtfToText(Buffer.from(rtf, 'latin1'))

it.each([
  [String.raw`{\rtf1\ansi\ansicpg1252 D\'e9g\'e2t des eaux\par suite}`, 'Dégât des eaux\nsuite'],
  [String.raw`{\rtf1\ansi\uc1 prix : 3\u8239 ?000 \u8364 ?}`, 'prix : 3\u202f000 €'],
  [String.raw`{\rtf1\ansi\ansicpg1251 \'cc\'ee\'f1\'f2}`, 'Мост'],
  [String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}{\*\generator X;}\f0 seul ceci}`, 'seul ceci'],
  [String.raw`{\rtf1 a\tab b\line c\{d\}\~e\\}`, 'a\tb\nc{d}\u00a0e\\'],
  [String.raw`{\rtf1 avant{\pict\bin5 }{}}{}apres}`, 'avantapres']
])('reads %s', (rtf, expected) => {
  expect(text(rtf)).toEqual({ text: expected, isHtml: false })
})

it('finds the HTML that an RTF was made from', () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 D\'e9g\'e2t{\*\htmltag84 <b>}\htmlrtf {\b \htmlrtf0 grave\htmlrtf }\htmlrtf0{\*\htmltag92 </b>}{\*\htmltag72 </p>}\htmlrtf \par }\htmlrtf0}`
  expect(text(rtf)).toEqual({ text: '<p>Dégât<b>grave</b></p>', isHtml: true })
})

it('unpacks what was packed', () => {
  const words = fc.array(fc.constantFrom('fuite ', 'mur ', String.raw`\par `, 'é', '{}'), { maxLength: 200 })
  fc.assert(
    fc.property(words, (parts) => {
      const rtf = Buffer.from(`{${String.raw`\rtf1`} ${parts.join('')}}`, 'latin1')
      expect(decompressRtf(compressRtf(rtf), MOST)?.toString('latin1')).toBe(rtf.toString('latin1'))
    }),
    { numRuns: 50 }
  )
})

it('unpacks what was left as it is', () => {
  const head = Buffer.alloc(16)
  head.writeUInt32LE(7, 4)
  head.writeUInt32LE(0x414c454d, 8)
  expect(decompressRtf(Buffer.concat([head, Buffer.from('{\\rtf1}')]), MOST)?.toString()).toBe('{\\rtf1}')
})

it('refuses to unpack more than it may, and ends on any bytes', () => {
  expect(decompressRtf(compressRtf(Buffer.alloc(2000, 'a')), 1999)).toBeUndefined()
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const packed = Buffer.concat([compressRtf(Buffer.from('x'.repeat(50))).subarray(0, 16), bytes])
      expect(decompressRtf(packed, MOST)?.length ?? 0).toBeLessThanOrEqual(50)
      rtfToText(Buffer.concat([Buffer.from('{\\rtf1'), bytes]))
    })
  )
})

it('ends on groups nested a hundred thousand deep', () => {
  expect(text(`{\\rtf1 ${'{'.repeat(100_000)}fond${'}'.repeat(100_001)}`).text).toContain('fond')
})

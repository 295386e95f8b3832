import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readArrival } from '../../../src-main/arrivals/read/read-arrival'
import { base64, entity, envelope, multipart } from '../../fixtures/arrivals/make-mail'
import { makeMovie } from '../../fixtures/arrivals/make-movie'
import { makeMsg } from '../../fixtures/arrivals/make-msg'
import { makeTnef } from '../../fixtures/arrivals/make-tnef'
import { makeZip } from '../../fixtures/arrivals/make-zip'
import { samplePhoto } from '../../support/pictures/sample-pictures'

const tnef = makeTnef({
  codePage: 1252,
  properties: [{ id: 0x1000, text: 'corps' }],
  recipients: [[{ id: 0x3001, text: 'SAV' }]],
  attachments: [{ title: Buffer.from('a.txt'), data: Buffer.from('abc'), properties: [{ id: 0x3707, text: 'é.txt' }] }]
})
const inner = entity(['Content-Type: message/rfc822'], entity(envelope, 'dedans'))
const packed = entity(['Content-Type: application/ms-tnef', 'Content-Transfer-Encoding: base64'], base64(tnef))

/** One whole file of each kind; what is drawn from it is damaged in every way. */
const wholes: readonly (readonly [name: string, bytes: Promise<Buffer> | Buffer, runs: number])[] = [
  ['mail.eml', multipart('mixed', envelope, [entity(['Content-Type: text/html'], '<p>a<b>b</p>'), inner, packed]), 200],
  ['winmail.dat', tnef, 300],
  [
    'message.msg',
    makeMsg({
      properties: [{ id: 0x1000, text: 'x' }],
      attachments: [{ properties: [{ id: 0x3701, binary: Buffer.alloc(5000) }] }]
    }),
    300
  ],
  [
    'chat.zip',
    makeZip({ '_chat.txt': '12/03/2024, 14:05 - A: a.jpg (fichier joint)', 'a.jpg': Buffer.alloc(3000, 'ab') }),
    200
  ],
  ['chat.txt', Buffer.from('[12/03/2024 14:05:09] A: un\n[13/03/2024 14:05:09] B: deux'), 300],
  ['note.rtf', Buffer.from(String.raw`{\rtf1\ansi{\*\x y}\bin3 abc D\'e9\u233 ?g}`), 300],
  ['photo.jpg', samplePhoto(40, 30, { taken: '2024:03:03 10:11:12' }), 60],
  ['film.mov', makeMovie({ brand: 'qt  ', recorded: 0, seconds: 3 }), 200],
  ['drawn.heic', readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'arrivals', 'drawn.heic')), 8]
]

/** Cuts it, or writes over some of its bytes, near the top more often than elsewhere. */
const damage = fc.record({
  keep: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
  over: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 }), fc.boolean()), {
    maxLength: 12
  })
})

it.each(wholes)(
  'reads or refuses a damaged %s, and ends',
  async (name, whole, runs) => {
    const bytes = await whole
    const property = fc.asyncProperty(damage, async ({ keep, over }) => {
      const damaged = Buffer.from(bytes.subarray(0, Math.ceil(bytes.length * keep)))
      for (const [place, byte, isHead] of over)
        damaged[Math.floor(place * (isHead ? Math.min(600, damaged.length) : damaged.length))] = byte
      const read = await readArrival({ name, bytes: damaged })
      expect(read.ok ? read.value.title.length : read.reason.length).toBeGreaterThan(0)
    })
    await fc.assert(property, { numRuns: runs })
  },
  180_000
)

it('reads or refuses any bytes behind any mark, and ends', async () => {
  const marks = [
    '',
    '%PDF-1.4\n',
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '\x78\x9f\x3e\x22',
    '\xff\xd8\xff',
    '{\\rtf1',
    'From: a\nTo: b\n\n',
    '\0\0\0\x18ftypheic',
    '<html>',
    '\xff\xfe'
  ]
  const property = fc.asyncProperty(
    fc.constantFrom(...marks),
    fc.uint8Array({ maxLength: 2000 }),
    async (mark, rest) => {
      const read = await readArrival({ name: 'x.dat', bytes: Buffer.concat([Buffer.from(mark, 'latin1'), rest]) })
      expect(read.ok ? read.value.kind : read.reason).toBeTypeOf('string')
    }
  )
  await fc.assert(property, { numRuns: 120 })
}, 180_000)

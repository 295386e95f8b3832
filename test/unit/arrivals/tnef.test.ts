import { expect, it } from 'vitest'
import { base64, entity, envelope, multipart } from '../../fixtures/arrivals/make-mail'
import { makeTnef } from '../../fixtures/arrivals/make-tnef'
import { asKind, codes, readBytes } from '../../fixtures/arrivals/read'

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n')
const cp1252 = (text: string) => Buffer.from(text, 'latin1')

const packed = (tnef: Buffer) =>
  multipart('mixed', envelope, [
    entity(['Content-Type: application/ms-tnef; name="winmail.dat"', 'Content-Transfer-Encoding: base64'], base64(tnef))
  ])

const attachment = { title: cp1252('PROCES~1.PDF'), data: PDF, properties: [{ id: 0x3707, text: 'Procès-verbal.pdf' }] }

it('unpacks the winmail.dat of a mail', async () => {
  const tnef = makeTnef({
    codePage: 1252,
    properties: [
      { id: 0x1000, text: 'La fuite continue.' },
      { id: 0x0037, text: 'ignoré' }
    ],
    attachments: [attachment, { title: cp1252('Relevé.txt'), data: cp1252('3 m2') }]
  })
  const mail = asKind(await readBytes(packed(tnef)), 'mail')
  expect([mail.title, mail.newest, mail.remarks]).toEqual(['Dégât des eaux salle de bain', 'La fuite continue.', []])
  expect(mail.parts).toMatchObject([
    { name: 'Procès-verbal.pdf', mediaType: 'application/pdf', content: { bytes: PDF } },
    { name: 'Relevé.txt', mediaType: 'text/plain' }
  ])
})

it('keeps the text of the mail around it', async () => {
  const tnef = makeTnef({ body: cp1252('du paquet'), attachments: [attachment] })
  const parts = [
    entity(['Content-Type: text/plain'], 'du mail'),
    entity(
      ['Content-Type: application/octet-stream; name="winmail.dat"', 'Content-Transfer-Encoding: base64'],
      base64(tnef)
    )
  ]
  const mail = asKind(await readBytes(multipart('mixed', envelope, parts)), 'mail')
  expect([mail.newest, mail.parts.map(({ name }) => name)]).toEqual(['du mail', ['Procès-verbal.pdf']])
})

it('reads the old kind of body in its code page', async () => {
  const mail = asKind(
    await readBytes(packed(makeTnef({ codePage: 1251, body: Buffer.from([0xcc, 0xee, 0xf1, 0xf2]) }))),
    'mail'
  )
  expect(mail.newest).toBe('Мост')
})

it('reads a message within it', async () => {
  const inner = makeTnef({
    properties: [
      { id: 0x0037, text: 'au fond' },
      { id: 0x1000, text: 'le fond' }
    ],
    attachments: [attachment]
  })
  const tnef = makeTnef({
    properties: [{ id: 0x1000, text: 'dessus' }],
    attachments: [{ title: cp1252('m'), message: inner }]
  })
  const mail = asKind(await readBytes(packed(tnef)), 'mail')
  expect(mail.text).toContain('le fond')
  expect(mail.parts).toMatchObject([{ name: 'Procès-verbal.pdf', within: ['au fond'] }])
})

it('reads one that arrived alone, with its people', async () => {
  const tnef = makeTnef({
    properties: [
      { id: 0x0037, text: 'Fuite' },
      { id: 0x0042, text: 'Jeanne' },
      { id: 0x5d02, text: 'j@exemple.fr' },
      { id: 0x1000, text: 'x' }
    ],
    recipients: [
      [
        { id: 0x3001, text: 'SAV' },
        { id: 0x39fe, text: 'sav@maisons.exemple' },
        { id: 0x0c15, long: 1 }
      ]
    ]
  })
  const mail = asKind(await readBytes(tnef, 'winmail.dat'), 'mail')
  expect(mail.people).toEqual([
    { part: 'from', name: 'Jeanne', email: 'j@exemple.fr' },
    { part: 'to', name: 'SAV', email: 'sav@maisons.exemple' }
  ])
})

it('gives what stands before the cut, with a remark', async () => {
  const tnef = makeTnef({ attachments: [attachment, { title: cp1252('b.txt'), data: Buffer.alloc(500, 'b') }] })
  const mail = await readBytes(packed(tnef.subarray(0, tnef.length - 200)))
  expect(mail.parts.map(({ name }) => name)).toEqual(['Procès-verbal.pdf'])
  expect(codes(mail)).toEqual(['part-unreadable'])
})

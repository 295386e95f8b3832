import MsgReader from '@kenjiuno/msgreader'
import { describe, expect, it } from 'vitest'
import { compressRtf } from '../../fixtures/arrivals/compress-rtf'
import { type MadeMessage, makeMsg, type Property } from '../../fixtures/arrivals/make-msg'
import { asKind, codes, readBytes } from '../../fixtures/arrivals/read'

const sent = Date.UTC(2024, 2, 12, 13, 5, 9)
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n')

const properties: readonly Property[] = [
  { id: 0x0037, text: 'Dégât des eaux' },
  { id: 0x0042, text: 'Jeanne Lévêque' },
  { id: 0x5d02, text: 'jeanne@exemple.fr' },
  { id: 0x0065, text: '/O=EXEMPLE/CN=JEANNE' },
  { id: 0x0039, time: sent },
  { id: 0x1035, text: '<m1@exemple.fr>' }
]
const recipients: readonly (readonly Property[])[] = [
  [
    { id: 0x3001, text: 'SAV' },
    { id: 0x39fe, text: 'sav@maisons.exemple' },
    { id: 0x0c15, long: 1 }
  ],
  [
    { id: 0x3001, text: 'Paul Nguyen' },
    { id: 0x3003, text: 'p.nguyen@syndic.exemple' },
    { id: 0x0c15, long: 2 }
  ]
]
const pdf: readonly Property[] = [
  { id: 0x3707, text: 'Procès-verbal de réception.pdf' },
  { id: 0x3704, text: 'PROCS~1.PDF' },
  { id: 0x3705, long: 1 },
  { id: 0x3701, binary: PDF }
]
const body = (text: string): Property => ({ id: 0x1000, text })

const read = async (message: MadeMessage) => asKind(await readBytes(makeMsg(message), 'message.msg'), 'mail')

it('reads an Outlook item', async () => {
  const message = {
    properties: [...properties, body('La fuite continue.')],
    recipients,
    attachments: [{ properties: pdf }]
  }
  const mail = await read(message)
  expect(mail).toMatchObject({
    format: 'msg',
    title: 'Dégât des eaux',
    newest: 'La fuite continue.',
    sentAt: { moment: { kind: 'instant', at: '2024-03-12T13:05:09.000Z' }, source: 'mail-date' },
    messageId: '<m1@exemple.fr>',
    people: [
      { part: 'from', name: 'Jeanne Lévêque', email: 'jeanne@exemple.fr' },
      { part: 'to', name: 'SAV', email: 'sav@maisons.exemple' },
      { part: 'cc', name: 'Paul Nguyen', email: 'p.nguyen@syndic.exemple' }
    ],
    remarks: []
  })
  expect(mail.parts).toMatchObject([
    { name: 'Procès-verbal de réception.pdf', mediaType: 'application/pdf', inline: false, content: { bytes: PDF } }
  ])
})

it('is made as another reader reads it too', () => {
  const made = makeMsg({
    properties: [...properties, body('La fuite continue.')],
    recipients,
    attachments: [{ properties: pdf }]
  })
  const found = new MsgReader(Uint8Array.from(made).buffer).getFileData()
  expect(found).toMatchObject({ subject: 'Dégât des eaux', body: 'La fuite continue.' })
  expect(found.attachments?.[0]?.fileName).toBe('Procès-verbal de réception.pdf')
})

describe('the body', () => {
  it('from 8-bit text in the message’s code page', async () => {
    const text8 = Buffer.from('L\x92humidit\xe9 : 3 \x80', 'latin1')
    const mail = await read({
      properties: [
        { id: 0x3ffd, long: 1252 },
        { id: 0x1000, text8 }
      ]
    })
    expect(mail.newest).toBe('L’humidité : 3 €')
    const russian = await read({
      properties: [
        { id: 0x3ffd, long: 1251 },
        { id: 0x1000, text8: Buffer.from([0xcc, 0xee, 0xf1, 0xf2]) }
      ]
    })
    expect(russian.newest).toBe('Мост')
  })

  it('from HTML', async () => {
    const binary = Buffer.from('<p>L\xe9zard</p><img src="http://x.exemple/p.gif">', 'latin1')
    const mail = await read({
      properties: [
        { id: 0x3fde, long: 28591 },
        { id: 0x1013, binary }
      ]
    })
    expect([mail.newest, mail.body, codes(mail)]).toEqual(['Lézard', 'html', ['remote-left-out']])
  })

  it('from packed RTF alone', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252 La fuite continue, D\'e9g\'e2t compris.\par Jeanne}`
    const mail = await read({ properties: [{ id: 0x1009, binary: compressRtf(Buffer.from(rtf, 'latin1')) }] })
    expect([mail.newest, mail.body]).toEqual(['La fuite continue, Dégât compris.\nJeanne', 'rtf'])
  })

  it('from HTML within packed RTF', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 L\'e9zard\htmlrtf\par}\htmlrtf0 {\*\htmltag72 </p>}}`
    const mail = await read({ properties: [{ id: 0x1009, binary: compressRtf(Buffer.from(rtf, 'latin1')) }] })
    expect([mail.newest, mail.body]).toEqual(['Lézard', 'html'])
  })

  it('is missing, with a remark, where the RTF is damaged', async () => {
    const mail = await read({ properties: [{ id: 0x1009, binary: Buffer.alloc(40, 7) }] })
    expect([mail.body, codes(mail)]).toEqual(['none', ['part-unreadable']])
  })
})

it('reads messages within it, and what hangs on them', async () => {
  const nested = (depth: number): MadeMessage => ({
    properties: [{ id: 0x0037, text: `niveau ${depth}` }, body(`profondeur ${depth}`)],
    attachments:
      depth === 0 ? [{ properties: pdf }] : [{ properties: [{ id: 0x3705, long: 5 }], message: nested(depth - 1) }]
  })
  const mail = await read(nested(10))
  for (let depth = 0; depth <= 10; depth++) expect(mail.text).toContain(`profondeur ${depth}`)
  expect(mail.parts).toMatchObject([{ name: 'Procès-verbal de réception.pdf', content: { bytes: PDF } }])
  expect(mail.parts[0]?.within).toHaveLength(10)
  expect(codes(await read(nested(40)))).toEqual(['nesting-cut'])
})

it('reads attachments larger than a sector chain of the small kind', async () => {
  const binary = Buffer.alloc(300_000, 'facture ')
  const mail = await read({
    properties: [body('x')],
    attachments: [
      {
        properties: [
          { id: 0x3707, text: 'a.txt' },
          { id: 0x3701, binary }
        ]
      }
    ]
  })
  expect(mail.parts[0]).toMatchObject({ size: 300_000, content: { bytes: binary } })
})

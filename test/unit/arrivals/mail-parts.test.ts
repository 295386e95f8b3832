import { describe, expect, it } from 'vitest'
import type { Part } from '../../../src-main/arrivals/read/arrival'
import { base64, entity, envelope, multipart } from '../../fixtures/arrivals/make-mail'
import { asKind, codes, readBytes } from '../../fixtures/arrivals/read'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64'
)
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n')

const text = (words: string) =>
  entity(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'], base64(Buffer.from(words)))
const html = (words: string) =>
  entity(['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'], base64(Buffer.from(words)))
const attached = (headers: readonly string[], bytes: Uint8Array) =>
  entity([...headers, 'Content-Transfer-Encoding: base64'], base64(bytes))
const brief = ({ name, mediaType, inline, within }: Part) => ({ name, mediaType, inline, within })

it('gives the people, the date and the title', async () => {
  const mail = asKind(
    await readBytes(entity([...envelope, 'In-Reply-To: <z@x>', 'References: <y@x> <z@x>'], 'Bonjour')),
    'mail'
  )
  expect(mail.people).toEqual([
    { part: 'from', name: 'Jeanne Lévêque', email: 'jeanne.leveque@exemple.fr' },
    { part: 'to', name: 'SAV, Maisons du Lac', email: 'sav@maisons.exemple' },
    { part: 'cc', name: 'Paul Nguyen', email: 'p.nguyen@syndic.exemple' }
  ])
  expect(mail.title).toBe('Dégât des eaux salle de bain')
  expect(mail.sentAt).toEqual({ moment: { kind: 'instant', at: '2024-03-12T13:05:09.000Z' }, source: 'mail-date' })
  expect([mail.messageId, mail.inReplyTo, mail.references]).toEqual(['<a1@exemple.fr>', '<z@x>', ['<y@x>', '<z@x>']])
})

it('takes the first server’s date where the mail has none, and none where nobody gives one', async () => {
  const received = [
    'Received: by b; Wed, 13 Mar 2024 08:00:00 +0100',
    'Received: by a; Tue, 12 Mar 2024 14:05:10 +0100'
  ]
  const mail = await readBytes(entity([...received, 'From: a@exemple.fr'], 'x'))
  expect(mail.sentAt).toEqual({ moment: { kind: 'instant', at: '2024-03-12T13:05:10.000Z' }, source: 'mail-received' })
  const undated = await readBytes(entity(['From: a@exemple.fr', 'To: b@exemple.fr', 'Date: demain'], 'x'))
  expect(undated.sentAt).toBeUndefined()
})

describe('attachments', () => {
  const names: readonly (readonly [how: string, headers: readonly string[], name: string])[] = [
    [
      'plain',
      ['Content-Type: application/pdf; name="devis.pdf"', 'Content-Disposition: attachment; filename="devis.pdf"'],
      'devis.pdf'
    ],
    [
      'RFC 2231',
      [
        'Content-Type: application/pdf',
        "Content-Disposition: attachment; filename*=UTF-8''Proc%C3%A8s-verbal%20%E2%82%AC.pdf"
      ],
      'Procès-verbal €.pdf'
    ],
    [
      'RFC 2231 in pieces',
      [
        'Content-Type: application/pdf',
        "Content-Disposition: attachment; filename*0*=iso-8859-1''Proc%E8s;\r\n filename*1=-verbal.pdf"
      ],
      'Procès-verbal.pdf'
    ],
    ['RFC 2047', ['Content-Type: application/pdf; name="=?windows-1252?Q?Proc=E8s-verbal.pdf?="'], 'Procès-verbal.pdf'],
    [
      'a path',
      ['Content-Type: application/pdf', 'Content-Disposition: attachment; filename="..\\\\..\\\\dossier\\\\devis.pdf"'],
      'devis.pdf'
    ],
    ['none', ['Content-Type: application/pdf', 'Content-Disposition: attachment'], 'part-1.pdf']
  ]

  it.each(names)('named: %s', async (_, headers, name) => {
    const mail = await readBytes(multipart('mixed', envelope, [text('Voir ci-joint'), attached(headers, PDF)]))
    expect(mail.parts.map(brief)).toEqual([{ name, mediaType: 'application/pdf', inline: false, within: [] }])
    expect(mail.parts[0]?.content).toEqual({ kind: 'bytes', bytes: PDF })
  })

  it('are typed by their content, and inline where the HTML shows them', async () => {
    const related = multipart(
      'related',
      [],
      [
        html('<p>La fissure : <img src="cid:photo1"></p>'),
        attached(
          [
            'Content-Type: image/jpeg; name="photo.jpg"',
            'Content-ID: <photo1>',
            'Content-Disposition: inline; filename="photo.jpg"'
          ],
          PNG
        )
      ],
      'borne-2'
    )
    const mail = asKind(
      await readBytes(
        multipart('mixed', envelope, [
          related,
          attached(['Content-Type: text/plain', 'Content-Disposition: attachment; filename="facture.txt"'], PDF)
        ])
      ),
      'mail'
    )
    expect(mail.parts.map(brief)).toEqual([
      { name: 'photo.jpg', mediaType: 'image/png', inline: true, within: [] },
      { name: 'facture.txt', mediaType: 'application/pdf', inline: false, within: [] }
    ])
    expect([mail.newest, mail.body, codes(mail)]).toEqual(['La fissure :', 'html', []])
  })

  it('prefer what the sender wrote as plain text', async () => {
    const mail = asKind(
      await readBytes(
        multipart('alternative', envelope, [text('En clair'), html('<b>En HTML</b><script>x()</script>')])
      ),
      'mail'
    )
    expect([mail.newest, mail.body, codes(mail)]).toEqual(['En clair', 'text', ['script-left-out']])
  })
})

describe('messages within messages', () => {
  const nested = (depth: number): Buffer =>
    multipart(
      'mixed',
      [
        `From: p${depth}@exemple.fr`,
        `Subject: niveau ${depth}`,
        'Date: Tue, 12 Mar 2024 14:05:09 +0100',
        'MIME-Version: 1.0'
      ],
      [
        text(`profondeur ${depth}`),
        ...(depth === 0
          ? [attached(['Content-Type: application/pdf', 'Content-Disposition: attachment; filename="fond.pdf"'], PDF)]
          : [entity(['Content-Type: message/rfc822'], nested(depth - 1))])
      ],
      `borne-${depth}`
    )

  it('thirty deep are read to the ground', async () => {
    const mail = await readBytes(nested(30))
    for (let depth = 0; depth <= 30; depth++) expect(mail.text).toContain(`profondeur ${depth}`)
    const ground = mail.parts.find(({ name }) => name === 'fond.pdf')
    expect(ground?.within).toHaveLength(30)
    expect(ground?.within.slice(0, 2)).toEqual(['niveau 29', 'niveau 28'])
    expect(mail.remarks).toEqual([])
  })

  it('deeper ones are cut, with a remark', async () => {
    const mail = await readBytes(nested(60))
    expect(mail.text).toContain('profondeur 30')
    expect(mail.text).not.toContain('profondeur 5\n')
    expect(codes(mail)).toEqual(['nesting-cut'])
  })
})

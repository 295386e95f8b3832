import { describe, expect, it } from 'vitest'
import { base64, entity, envelope, quotedPrintable } from '../../fixtures/arrivals/make-mail'
import { asKind, codes, readBytes } from '../../fixtures/arrivals/read'

const SENTENCE = 'Réception refusée : l’humidité a gagné le séjour, 1 250 €.'
const LATIN = "Réception refusée : l'humidité a gagné le séjour."

const latin1 = (text: string) => Buffer.from(text, 'latin1')
/** ISO 8859-15 has the euro where ISO 8859-1 has the currency sign. */
const latin9 = (text: string) => latin1(text.replaceAll('€', '\u00a4').replaceAll('œ', '\u00bd'))
/** Windows-1252, for what these tests write. */
const cp1252 = (text: string) =>
  latin1(text.replaceAll('€', '\u0080').replaceAll('’', '\u0092').replaceAll('œ', '\u009c'))
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()
const utf7 = (text: string) =>
  text
    .replaceAll('+', '+-')
    .replace(/[^\u0020-\u007e]+/gu, (run) => `+${utf16be(run).toString('base64').replace(/=+$/u, '')}-`)

const bodies: readonly (readonly [charset: string, bytes: Buffer, text: string])[] = [
  ['utf-8', Buffer.from(SENTENCE), SENTENCE],
  ['UTF8', Buffer.from(SENTENCE), SENTENCE],
  ['us-ascii', Buffer.from('Rappel du 3 mars'), 'Rappel du 3 mars'],
  ['iso-8859-1', latin1(LATIN), LATIN],
  ['ISO-8859-15', latin9('Sœur : 1 250 €'), 'Sœur : 1 250 €'],
  ['windows-1252', cp1252('L’œuvre : 1 250 €'), 'L’œuvre : 1 250 €'],
  ['"cp1252"', cp1252('L’œuvre : 1 250 €'), 'L’œuvre : 1 250 €'],
  ['iso-8859-2', Buffer.from([0xb3, 0xf3, 0x64, 0xbc]), 'łódź'],
  ['koi8-r', Buffer.from([0xcd, 0xcf, 0xd3, 0xd4]), 'мост'],
  ['shift_jis', Buffer.from([0x93, 0x8c, 0x8b, 0x9e]), '東京'],
  ['gb2312', Buffer.from([0xb1, 0xb1, 0xbe, 0xa9]), '北京'],
  ['utf-16le', Buffer.from(SENTENCE, 'utf16le'), SENTENCE],
  ['utf-16be', utf16be(SENTENCE), SENTENCE],
  ['macintosh', Buffer.from([0x72, 0x8e, 0x73, 0x75, 0x6d, 0x8e]), 'résumé']
]

describe('a mail in every charset', () => {
  it.each(bodies)('%s, base64, and quoted-printable where its lines allow it', async (charset, bytes, text) => {
    const encodings = [['base64', base64(bytes)] as const, ['quoted-printable', quotedPrintable(bytes)] as const]
    // A line of UTF-16 does not end where a line of bytes does.
    for (const [encoding, body] of encodings.slice(0, charset.startsWith('utf-16') ? 1 : 2)) {
      const headers = [`Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`]
      const mail = asKind(await readBytes(entity([...envelope, ...headers], body)), 'mail')
      expect([encoding, mail.newest]).toEqual([encoding, text])
    }
  })

  it('UTF-7, in the body and in the subject', async () => {
    const headers = [
      'From: a@exemple.fr',
      'Subject: =?utf-7?Q?R+AOk-ception?=',
      'Date: Tue, 12 Mar 2024 14:05:09 +0100'
    ]
    const mail = await readBytes(entity([...headers, 'Content-Type: text/plain; charset=utf-7'], utf7(SENTENCE)))
    expect(mail.text).toContain(SENTENCE)
    expect(mail.title).toBe('Réception')
  })

  it('raw bytes that nobody named: UTF-8 if it is that, else Western, with a remark', async () => {
    const headers = ['From: a@exemple.fr', 'Date: Tue, 12 Mar 2024 14:05:09 +0100']
    const raw = (encode: (text: string) => Buffer) =>
      Buffer.concat([encode([...headers, 'Subject: Dégât', '', SENTENCE].join('\r\n'))])
    const [utf8, western] = [await readBytes(raw(Buffer.from)), await readBytes(raw(cp1252))]
    expect([utf8.title, utf8.text, codes(utf8)]).toEqual(['Dégât', `Dégât\n\n${SENTENCE}`, []])
    expect([western.title, western.text, codes(western)]).toEqual([
      'Dégât',
      `Dégât\n\n${SENTENCE}`,
      ['charset-guessed']
    ])
  })

  it('raw Western bytes in the header above a body that names its charset', async () => {
    const head = cp1252('From: Éric Bâtisseur <e@exemple.fr>\r\nDate: Tue, 12 Mar 2024 14:05:09 +0100\r\n')
    const rest = Buffer.from(`Content-Type: text/plain; charset=utf-8\r\n\r\n${SENTENCE}`)
    const mail = await readBytes(Buffer.concat([head, rest]))
    expect(mail.people[0]?.name).toBe('Éric Bâtisseur')
    expect(mail.text).toContain(SENTENCE)
  })

  it('a whole mail saved as UTF-16, or with a mark before it, or cut from an mbox', async () => {
    const text = `From: a@exemple.fr\r\nDate: Tue, 12 Mar 2024 14:05:09 +0100\r\nSubject: Dégât\r\n\r\n${SENTENCE}`
    const whole = [
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`From a@exemple.fr Tue Mar 12 14:05:09 2024\n${text}`)
    ]
    for (const bytes of whole) expect(asKind(await readBytes(bytes), 'mail').newest).toBe(SENTENCE)
  })
})

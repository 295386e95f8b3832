import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../src-main/exchange/export/calendar'
import { mailDraft } from '../../../src-main/exchange/export/mail-draft'
import { vCard } from '../../../src-main/exchange/export/vcard'
import { plainDate } from '../../../src-shared/lib/plain-date'

const address = {
  flat: '',
  building: 'Bât. A',
  street: '12, rue de l’Église',
  locality: '',
  postcode: '69003',
  town: 'Lyon',
  country: 'FR'
}
const petit = {
  kind: 'person',
  civility: 'madame',
  firstName: 'Anne-Sophie',
  lastName: 'Lefèvre; née Petit',
  status: 'consumer',
  address,
  phones: ['06 12 34 56 78'],
  emails: ['anne@example.org'],
  language: 'fr',
  notes: 'Ne paie jamais à temps'
} as const

const unfold = (text: string) => text.replaceAll('\r\n ', '')

describe('a card', () => {
  const card = vCard(
    'fr',
    { ...petit, phones: [...petit.phones], emails: [...petit.emails] },
    '0190a0b0-0000-7000-8000-000000000001'
  )

  it('says who and where, escaped, and nothing the firm noted', () => {
    const lines = unfold(card).split('\r\n')
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCARD', 'VERSION:4.0'])
    expect(lines).toContain('N:Lefèvre\\; née Petit;Anne-Sophie;;;')
    expect(lines).toContain('ADR:;Bât. A;12\\, rue de l’Église;Lyon;;69003;FR')
    expect(card).not.toContain('paie')
  })

  it('folds its lines at 75 octets', () => {
    const long = vCard('fr', { ...petit, lastName: 'Éléonore '.repeat(20), phones: [], emails: [] }, 'x')
    expect(long.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(unfold(long)).toContain('Éléonore '.repeat(19))
  })
})

it('a calendar holds whole days with an alarm, and says that it is ours', () => {
  const day = { id: 'a', on: plainDate.parse('2026-03-10'), summary: 'Répondre, vite', description: 'Infiltration' }
  const now = new Date('2026-03-03T09:00:00Z')
  const text = unfold(calendarOf('Échéances', [day], { now, description: 'Calendrier interne' }))
  expect(text).toContain('DTSTART;VALUE=DATE:20260310')
  expect(text).toContain('DTEND;VALUE=DATE:20260311')
  expect(text).toContain('SUMMARY:Répondre\\, vite')
  expect(text).toContain('BEGIN:VALARM')
  expect(text).toContain('TRIGGER:-PT15H')
  expect(text).toContain('Calendrier interne')
  expect(text).toContain('UID:a@entente')
})

describe('an e-mail to write', () => {
  const subject = 'Mise en demeure, référence 2026-A-0042 : infiltration à l’étage, façade « Les Tilleuls »'
  const draft = { to: ['anne@example.org'], subject, text: 'Bonjour Anne,\r\n\r\nÀ bientôt.', boundary: 'limite' }

  it('is read as it was meant, with its file', async () => {
    const files = [{ name: 'Lettre n° 12.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.7 …') }]
    const text = mailDraft({ ...draft, files })
    expect(text.startsWith('X-Unsent: 1\r\n')).toBe(true)
    expect(text.split('\r\n').every((line) => /^[\x20-\x7e]{0,78}$/u.test(line))).toBe(true)
    const mail = await PostalMime.parse(text)
    expect(mail.subject).toBe(subject)
    expect(mail.to?.[0]?.address).toBe('anne@example.org')
    expect(mail.text?.trim()).toBe('Bonjour Anne,\r\n\r\nÀ bientôt.')
    expect(mail.attachments.map((file) => [file.filename, file.mimeType])).toEqual([
      ['Lettre n° 12.pdf', 'application/pdf']
    ])
  })

  it('lets no header begin within another', async () => {
    const mail = await PostalMime.parse(
      mailDraft({ ...draft, to: ['a@b.fr\r\nBcc: x@y.fr'], subject: 'a\r\nBcc: x@y.fr', files: [] })
    )
    expect(mail.bcc ?? []).toEqual([])
  })
})

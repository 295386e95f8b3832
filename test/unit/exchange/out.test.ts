import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../src-main/exchange/export/calendar'
import { calendarOfDeadlines } from '../../../src-main/exchange/export/deadline-calendar'
import { mailDraft } from '../../../src-main/exchange/export/mail-draft'
import { vCard } from '../../../src-main/exchange/export/vcard'
import type { ExportedDeadline } from '../../../src-main/store/queries/exported-deadlines'
import { deadlineId } from '../../../src-shared/lib/ids'
import { instant, plainDate } from '../../../src-shared/lib/plain-date'

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
  const on = plainDate.parse('2026-03-10')
  const day = { id: 'a', on, summary: 'Répondre, vite', description: 'Infiltration', alarms: [1] }
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

describe('the deadlines as a calendar', () => {
  const now = new Date('2026-03-03T09:00:00Z')
  const deadline: ExportedDeadline = {
    id: deadlineId.parse('0192f1a0-0000-7000-8000-0000000000d1'),
    rule: 'presc-consumer-pro',
    subject: 'Facture ; n° 12, acompte',
    side: 'our-right',
    lastDay: plainDate.parse('2026-07-31'),
    actBy: plainDate.parse('2026-07-30'),
    warnFrom: plainDate.parse('2026-05-31'),
    runs: true,
    reference: '2026-A-0042',
    title: 'Facture impayée',
    changedAt: instant.parse('2026-03-03T08:00:00.000Z')
  }
  const read = (deadlines: readonly ExportedDeadline[]) =>
    eventsIn(calendarOfDeadlines({ language: 'fr' }, deadlines, now))

  it('are read back with their day, their alarms at nine and what was written', () => {
    const [event] = read([deadline])
    expect(event?.one).toMatchObject({
      UID: `${deadline.id}@entente`,
      'DTSTART;VALUE=DATE': '20260730',
      SUMMARY: expect.stringMatching(/^2026-A-0042 · .+ · Facture ; n° 12, acompte$/u)
    })
    expect(event?.one['DESCRIPTION']).toMatch(/vendredi 31\sjuillet\s2026/u)
    expect(event?.one['STATUS']).toBeUndefined()
    expect(event?.alarms).toEqual(['-P59DT15H', '-P29DT15H', '-P6DT15H', '-PT15H'])
  })

  it('keep their id and rise in number when they move, and are taken back once they no longer run', () => {
    const later = { changedAt: instant.parse('2026-03-04T08:00:00.000Z') }
    const [before] = read([deadline])
    const [moved] = read([{ ...deadline, ...later, actBy: plainDate.parse('2026-08-28') }])
    const [gone] = read([{ ...deadline, ...later, runs: false }])
    expect(moved?.one['UID']).toBe(before?.one['UID'])
    expect(moved?.one['DTSTART;VALUE=DATE']).toBe('20260828')
    for (const after of [moved, gone])
      expect(Number(after?.one['SEQUENCE'])).toBeGreaterThan(Number(before?.one['SEQUENCE']))
    expect(gone?.one['STATUS']).toBe('CANCELLED')
    expect(gone?.alarms).toEqual([])
  })

  it('name a rule of the firm as the firm does', () => {
    const ruleNames = {
      retenue: { name: 'Retenue d’usage', language: 'fr', otherName: 'Customary retention' }
    } as const
    const own = [{ ...deadline, rule: 'retenue', subject: '' }]
    const [event] = eventsIn(calendarOfDeadlines({ language: 'en', ruleNames }, own, now))
    expect(event?.one['SUMMARY']).toContain('Customary retention')
  })

  it('warn of nothing that others may do, and show its last day', () => {
    const [event] = read([{ ...deadline, side: 'our-exposure' }])
    expect(event?.one['DTSTART;VALUE=DATE']).toBe('20260731')
    expect(event?.alarms).toEqual([])
  })
})

/** The events of a calendar as another program reads them (RFC 5545): properties once each, and the times of their alarms. */
function eventsIn(calendar: string) {
  const text = unfold(calendar)
  return text
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((part) => {
      const [head = '', ...alarms] = (part.split('END:VEVENT')[0] ?? '').split('BEGIN:VALARM')
      const lines = head.split('\r\n').filter((line) => line.includes(':'))
      const one: Record<string, string> = Object.fromEntries(
        lines.map((line) => {
          const at = line.indexOf(':')
          const value = line.slice(at + 1).replace(/\\n/giu, '\n')
          return [line.slice(0, at), value.replace(/\\([\\;,])/gu, '$1')]
        })
      )
      return { one, alarms: alarms.map((alarm) => /TRIGGER:(\S+)/u.exec(alarm)?.[1]) }
    })
}

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

  it('asks for its addressee in the mail program where no address is known', () => {
    expect(mailDraft({ ...draft, to: [], files: [] })).not.toMatch(/^To:/mu)
  })

  it('lets no header begin within another', async () => {
    const mail = await PostalMime.parse(
      mailDraft({ ...draft, to: ['a@b.fr\r\nBcc: x@y.fr'], subject: 'a\r\nBcc: x@y.fr', files: [] })
    )
    expect(mail.bcc ?? []).toEqual([])
  })
})

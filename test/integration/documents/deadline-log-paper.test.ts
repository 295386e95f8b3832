import { expect, test } from 'vitest'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { personId } from '../../../src-shared/lib/ids'
import { instant, timeZone } from '../../../src-shared/lib/plain-date'
import { countsOf, deadlineLogPaper, type LogSheet } from '../../../src-shared/texts/deadline-log-paper'
import { day } from '../../support/deadlines'
import { readForm } from './pdf-tools'

const zoe = personId.parse('0190f5fe-0000-7000-8000-000000000001')
const gone = personId.parse('0190f5fe-0000-7000-8000-000000000002')
const about = { reference: '2026-A-0042', title: 'Infiltration, appartement B12', names: ['Élodie Œuvrard'] }
const none = { count: 0, rows: [] }

function sheet(language: Language, more: Partial<LogSheet> = {}): LogSheet {
  const step = { kind: 'deadline', rule: 'gpa-1y', subject: 'Devis n° 12' } as const
  const exposed = { case: about, lane: 'exposure', step, due: day('2026-12-01'), lastDay: day('2026-12-01') } as const
  const ours = { case: about, lane: 'ours', step, due: day('2026-11-19'), lastDay: day('2026-11-23') } as const
  return {
    language,
    firm: 'Bâti-Rhône Constructions',
    nameOf: (person) => (person === zoe ? 'Zoé Lefèvre-Nuñez' : undefined),
    by: zoe,
    at: instant.parse('2026-11-22T16:30:00.000Z'),
    zone: timeZone.parse('Europe/Paris'),
    today: day('2026-11-22'),
    since: instant.parse('2026-11-20T17:00:00.000Z'),
    due: {
      late: { count: 1, rows: [{ ...ours, owner: zoe }] },
      today: none,
      soon: { count: 312, rows: [ours, { ...ours, owner: gone }] },
      exposure: { count: 1, rows: [exposed] },
      unconfirmed: none
    },
    closed: none,
    ...more
  }
}

const printed = (of: LogSheet) => readForm(deadlineLogPaper(of))

test('each part with its number, the day of the law beside ours, and room for a second hand', async () => {
  const { text, info } = await printed(sheet('fr'))
  expect(info).toMatch(/Tagged:\s+yes/u)
  for (const wanted of [
    'Registre des délais du dimanche 22 novembre 2026',
    'préparé par Zoé Lefèvre-Nuñez le 22 novembre 2026 à 17:30',
    'En retard (1)',
    'dernier jour le 23 novembre 2026 · 2026-A-0042 · Élodie Œuvrard · Infiltration, appartement B12 · Zoé Lefèvre-Nuñez',
    'Aujourd’hui (0) Rien.',
    'Il y en a 310 autres, à lire dans l’agenda.',
    'Sans responsable',
    'quelqu’un',
    'depuis le registre précédent, du 20 novembre 2026 à 18:00 (0)',
    'Vérifié par :',
    'à faire vérifier'
  ])
    expect(text).toContain(wanted)
})

test('a rule of the firm stands there by its name', async () => {
  const ruleNames = { 'gpa-1y': { name: 'Notre parfait achèvement' } }
  const { text } = await printed(sheet('fr', { ruleNames }))
  expect(text).toContain('Notre parfait achèvement · Devis n° 12')
})

test('in English, the first log of a firm, over many pages', async () => {
  const [late] = sheet('en').due.late.rows
  if (!late) throw new Error('no row')
  const rows = Array.from({ length: 120 }, () => late)
  const { due } = sheet('en')
  const { text, pages } = await printed(
    sheet('en', { since: undefined, due: { ...due, late: { count: 120, rows }, soon: none } })
  )
  expect(text).toContain('Deadline log of Sunday 22 November 2026 · Bâti-Rhône Constructions')
  expect(text).toContain('Closed or set aside in the last thirty days (0) Nothing.')
  expect(pages).toBeGreaterThan(4)
})

test.each([2, 3, 4, 17, 18, 19])('with %i lines before it, the check is signed on one page', async (count) => {
  const { due } = sheet('fr')
  const [late] = due.late.rows
  if (!late) throw new Error('no row')
  const rows = Array.from({ length: count }, () => late)
  const { byPage } = await printed(sheet('fr', { due: { ...due, late: { count, rows } } }))
  const signed = byPage.filter((page) => page.includes('Préparé par') || page.includes('Signature'))
  expect(signed).toHaveLength(1)
})

test('its numbers are those of its parts', () => {
  const counts = { late: 1, today: 0, soon: 312, exposure: 1, unconfirmed: 0, closed: 0 }
  expect(countsOf(sheet('fr'))).toEqual(counts)
})

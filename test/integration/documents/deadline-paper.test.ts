import { expect, test } from 'vitest'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { deadlineInputs } from '../../../src-shared/domain/deadline/inputs'
import { deadlinePaper } from '../../../src-shared/texts/deadline-paper'
import { dated, day } from '../../support/deadlines'
import { readForm } from './pdf-tools'

function explained(language: Language, rule: string, inputs: Readonly<Record<string, unknown>>, isOwn = false) {
  const content = deadlinePaper({
    firm: 'Bâti-Rhône Constructions',
    state: { reference: '2026-A-0042', title: 'Infiltration, appartement B12', language },
    deadline: dated(rule, inputs),
    given: deadlineInputs.parse(inputs),
    subject: 'Devis n° 12',
    was: [day('2026-05-13')],
    version: '2026.1',
    isOwn,
    today: day('2026-03-03')
  })
  return readForm(content)
}

const works = { reception: '2025-05-20', 'formal-notice': '2026-01-10', 'mediation-start': '2026-01-20' }

test('a date is explained on paper: the day, what was entered, each step with its article, what moves it and what does not', async () => {
  const { text, info } = await explained('fr', 'gpa-1y', works)
  expect(info).toMatch(/Tagged:\s+yes/u)
  for (const wanted of [
    'Infiltration, appartement B12',
    'Devis n° 12',
    'Dernier jour : mercredi 20 mai 2026',
    'mardi 19 mai 2026',
    'Réception des travaux : mardi 20 mai 2025',
    'C. civ. art. 1792-6',
    'Une mise en demeure n’arrête ni ne prolonge jamais ce délai.',
    'mercredi 13 mai 2026',
    'Jeu de règles 2026.1',
    'Calculé par Entente d’après les dates saisies ; à faire vérifier.'
  ]) {
    expect(text).toContain(wanted)
  }
})

test('in the language of the case, and a rule of the firm’s own says so', async () => {
  const { text } = await explained('en', 'presc-general', { trigger: '2024-03-10', summons: '2025-01-10' }, true)
  expect(text).toContain('Last day')
  expect(text).toContain('Rule of the firm')
  expect(text).toContain('have it checked')
  expect(text).not.toContain('Dernier jour')
})

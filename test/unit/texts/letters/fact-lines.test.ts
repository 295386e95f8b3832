import { expect, test } from 'vitest'
import { plainDate, timeZone } from '../../../../src-shared/lib/plain-date'
import { factLines } from '../../../../src-shared/texts/letters/fact-lines'

const zone = timeZone.parse('Europe/Paris')
const day = (on: string) => ({ kind: 'day', on: plainDate.parse(on) }) as const

test('facts are told in their order, as surely as their days are known, with their exhibits', () => {
  const facts = [
    { when: day('2026-02-09'), text: 'Appel du client.', exhibits: [] },
    {
      when: { kind: 'about', on: plainDate.parse('2026-01-20') },
      text: 'L’eau traverse\nle plafond',
      exhibits: [3, 1]
    },
    { when: day('2026-02-07'), text: 'Rayure de 30 cm', exhibits: [2] }
  ] as const
  expect(factLines(facts, 'fr', zone)).toEqual([
    'Vers le 20\u00a0janvier 2026\u00a0: L’eau traverse le plafond (pièces n°\u00a01 et 3)',
    'Le 7\u00a0février 2026\u00a0: Rayure de 30 cm (pièce n°\u00a02)',
    'Le 9\u00a0février 2026\u00a0: Appel du client'
  ])
  const english = factLines(facts.slice(2), 'en', zone).map((line) => line.replace(/\s/gu, ' '))
  expect(english).toEqual(['On 7 February 2026: Rayure de 30 cm (exhibit 2)'])
  expect(factLines([{ when: { kind: 'unknown' }, text: 'Sans date', exhibits: [] }], 'fr', zone)).toEqual(['Sans date'])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cluesIn } from '../../../../src-shared/domain/arrivals/clues'
import { type Candidate, proposeCase, reasonCodes } from '../../../../src-shared/domain/arrivals/propose-case'
import { caseId } from '../../../../src-shared/lib/ids'
import { instant } from '../../../../src-shared/lib/plain-date'

const id = (number: number) => caseId.parse(`0192f1a0-0000-7000-8000-${String(number).padStart(12, '0')}`)
const at = instant.parse('2026-03-01T08:00:00.000Z')
const candidate = (number: number, more: Partial<Candidate> = {}): Candidate => ({
  id: id(number),
  ended: false,
  lastActivityAt: at,
  reasons: [{ code: 'email', words: ['jeanne@exemple.fr'] }],
  ...more
})

describe('the likely case of an arrival', () => {
  it('is the one whose reference is named, before the one whose client wrote', () => {
    const [best, second] = proposeCase([
      candidate(1),
      candidate(2, { reasons: [{ code: 'reference', words: ['2026-A-0042'] }] })
    ])
    expect(best).toMatchObject({ id: id(2), clear: true })
    expect(second).toMatchObject({ id: id(1), clear: false })
  })

  it('is left to a person where two are as likely, the latest active first', () => {
    const later = instant.parse('2026-03-02T08:00:00.000Z')
    const found = proposeCase([candidate(1), candidate(2, { lastActivityAt: later })])
    expect(found.map((one) => [one.id, one.clear])).toEqual([
      [id(2), false],
      [id(1), false]
    ])
  })

  it('is an open one rather than an ended one, unless the ended one is named', () => {
    expect(proposeCase([candidate(1, { ended: true }), candidate(2)])[0]?.id).toBe(id(2))
    const named = candidate(3, { ended: true, reasons: [{ code: 'reference', words: ['2025-A-0007'] }] })
    expect(proposeCase([named, candidate(2)])[0]?.id).toBe(id(3))
  })

  it('is none where only one common word speaks for it', () => {
    expect(proposeCase([candidate(1, { reasons: [{ code: 'words', words: ['plafond'] }] })])).toEqual([])
    expect(proposeCase([])).toEqual([])
  })

  const reason = fc.record({
    code: fc.constantFrom(...reasonCodes),
    words: fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 })
  })
  const candidates = fc
    .array(fc.record({ ended: fc.boolean(), reasons: fc.array(reason, { minLength: 1, maxLength: 5 }) }), {
      maxLength: 8
    })
    .map((all) => all.map((one, place) => candidate(place, one)))

  it('does not hang on the order in which the candidates were found', () => {
    fc.assert(
      fc.property(candidates, (all) => {
        expect(proposeCase(all.toReversed())).toEqual(proposeCase(all))
      })
    )
  })

  it('never falls behind for one more reason', () => {
    fc.assert(
      fc.property(candidates, reason, (all, more) => {
        const place = (found: ReturnType<typeof proposeCase>, of: Candidate) => {
          const at = found.findIndex((one) => one.id === of.id)
          return at < 0 ? Number.POSITIVE_INFINITY : at
        }
        for (const one of all) {
          const richer = all.map((other) => (other === one ? { ...one, reasons: [...one.reasons, more] } : other))
          expect(place(proposeCase(richer), one)).toBeLessThanOrEqual(place(proposeCase(all), one))
        }
      })
    )
  })
})

describe('what may tell the case of an arrival', () => {
  const ours = new Set(['sav@maisons.exemple'])
  const clues = (text: string, title = '') => cluesIn({ name: 'message.eml', title, text, people: [] }, ours)

  it.each([
    ['Suite à votre courrier 2026-A-0042.', 'references', ['2026-A-0042']],
    ['Dossier BAT-2026-B-0107, merci.', 'references', ['BAT-2026-B-0107']],
    ['Rendez-vous le 2026-03-12 à 14h', 'references', []],
    ['Répondre à Jeanne.Leveque@exemple.fr ou sav@maisons.exemple', 'emails', ['jeanne.leveque@exemple.fr']],
    ['Appelez le 06 12 34 56 78.', 'phones', ['612345678']],
    ['Appelez le +33 6 12 34 56 78.', 'phones', ['612345678']],
    ['Facture F-2026-0117 impayée', 'numbers', ['F-2026-0117']],
    ['Recommandé 2C 123 456 7890 1', 'references', []],
    ['Payé 1250.00 le 12/03/2026', 'numbers', []]
  ] as const)('in « %s »: %s', (text, kind, expected) => {
    expect(clues(text)[kind]).toEqual(expected)
  })

  it('holds of the people those who wrote, and never us', () => {
    const people = [
      { name: 'Jeanne Lévêque', email: 'Jeanne@exemple.fr', part: 'from' },
      { name: 'SAV', email: 'sav@maisons.exemple', part: 'to' }
    ] as const
    const found = cluesIn({ name: 'm.eml', title: '', text: '', people }, ours)
    expect(found).toMatchObject({ emails: ['jeanne@exemple.fr'], names: ['jeanne leveque'] })
  })
})

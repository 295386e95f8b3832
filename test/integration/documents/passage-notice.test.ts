import { expect, test } from 'vitest'
import { visitKinds } from '../../../src-shared/domain/case/visits/vocabulary'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { instant, timeZone } from '../../../src-shared/lib/plain-date'
import { type PassageNoticeSources, passageNoticePaper } from '../../../src-shared/texts/passage-notice-paper'
import { day } from '../../support/deadlines'
import { readForm } from './pdf-tools'

const left = (language: Language, said: Partial<PassageNoticeSources> = {}) =>
  readForm(
    passageNoticePaper({
      language,
      reference: '2026-A-0042',
      visit: { number: 3, kind: 'lifting', begun: { kind: 'instant', at: instant.parse('2026-03-03T13:05:00.000Z') } },
      outcome: 'absent',
      nextVisit: day('2026-03-12'),
      company: {
        name: 'Bâti-Rhône Constructions',
        address: ['12 quai Saint-Antoine', '69002 Lyon'],
        phone: '04 72 00 00 00',
        email: 'chantiers@bati-rhone.example'
      },
      to: 'Mme Marguerite Lefèvre-d’Hautefeuille',
      site: 'Résidence Les Tilleuls, 4 rue de l’Égalité, 69003 Lyon',
      by: ['Karim Haddad, conducteur de travaux'],
      zone: timeZone.parse('Europe/Paris'),
      ...said
    })
  )

test('one tagged page says when we came, for what, whom to call, and leaves lines to answer on', async () => {
  const { text, info, pages } = await left('fr')
  expect(pages).toBe(1)
  expect(info).toMatch(/Tagged:\s+yes/u)
  for (const wanted of [
    'Avis de passage',
    'À l’attention de : Mme Marguerite Lefèvre-d’Hautefeuille',
    '3 mars 2026 à 14:05',
    'Levée de réserves',
    'Karim Haddad, conducteur de travaux',
    'Nous sommes passés et n’avons trouvé personne.',
    'Nous vous proposons le jeudi 12 mars 2026.',
    'Appelez-nous au 04 72 00 00 00, ou écrivez-nous à chantiers@bati-rhone.example.',
    'Je peux le'
  ]) {
    expect(text).toContain(wanted)
  }
})

test('in the language of the case, with what the firm and the visit leave out left out', async () => {
  const bare = { name: 'Bâti-Rhône Constructions', address: ['12 quai Saint-Antoine', '69002 Lyon'] }
  const { text } = await left('en', {
    outcome: 'no-access',
    nextVisit: undefined,
    to: '',
    site: '',
    company: { ...bare, phone: '', email: '' }
  })
  expect(text).toContain('We came and could not get in.')
  expect(text).toContain('Write to us at the address at the head of this page.')
  expect(text).not.toMatch(/suggest|attention|Site|undefined|Nous/u)
})

test('whatever the visit was for, and however long the names, it stays one page', async () => {
  for (const kind of visitKinds) {
    const { pages } = await left('fr', {
      visit: { number: 12, kind, begun: { kind: 'day', on: day('2026-03-03') } },
      to: 'Syndicat des copropriétaires de la résidence « Les Terrasses de la Croix-Rousse et de l’Île-Barbe »',
      by: Array.from(
        { length: 6 },
        (_, n) => `Jean-Christophe de La Rochefoucauld-Montbel n° ${n}, conducteur de travaux`
      )
    })
    expect(pages).toBe(1)
  }
})

import { expect, it } from 'vitest'
import { splitQuoted } from '../../../src-main/arrivals/read/text/quoted'

const NEW = 'Bonjour,\n\nLa fuite continue.\n\nJeanne'

const histories: readonly (readonly [program: string, history: string])[] = [
  [
    'French, one line',
    'Le mar. 12 mars 2024 à 14:05, SAV <sav@maisons.exemple> a écrit :\n> Nous passons jeudi.\n> Cordialement'
  ],
  [
    'French, wrapped',
    'Le mardi 12 mars 2024 à 14:05:09 UTC+1, Service après-vente\n<sav@maisons.exemple> a écrit :\n\n> Nous passons jeudi.'
  ],
  ['English', 'On Tue, Mar 12, 2024 at 2:05 PM Aftercare <sav@maisons.exemple> wrote:\n> We come on Thursday.'],
  [
    'Outlook, French',
    'De : SAV <sav@maisons.exemple>\nEnvoyé : mardi 12 mars 2024 14:05\nÀ : Jeanne Lévêque\nObjet : RE: fuite\n\nNous passons jeudi.'
  ],
  [
    'Outlook, French, with a rule',
    '________________________________\nDe : SAV\nEnvoyé : mardi 12 mars 2024 14:05\nÀ : Jeanne\nObjet : fuite\n\nNous passons jeudi.'
  ],
  [
    'Outlook, English',
    '-----Original Message-----\nFrom: Aftercare\nSent: Tuesday\nTo: Jeanne\nSubject: leak\n\nThursday.'
  ],
  ['Outlook, French, old', "-----Message d'origine-----\nDe : SAV\nEnvoyé : mardi\nÀ : Jeanne\n\nJeudi."],
  ['quoted lines alone', '> Nous passons jeudi.\n> Cordialement']
]

it.each(histories)('parts the newest from the history: %s', (_, history) => {
  expect(splitQuoted(`${NEW}\n\n${history}`)).toEqual({ newest: NEW, quoted: history, replies: 1 })
})

it('keeps answers below and between quoted lines', () => {
  const text = 'Le 12 mars 2024 à 14:05, SAV a écrit :\n> Êtes-vous là jeudi ?\nOui, après 16 h.\n> Et vendredi ?\nNon.'
  const { newest, quoted } = splitQuoted(text)
  expect(newest).toBe('Oui, après 16 h.\nNon.')
  expect(quoted).toBe('Le 12 mars 2024 à 14:05, SAV a écrit :\n> Êtes-vous là jeudi ?\n> Et vendredi ?')
})

it('finds the newest above thirty replies, each below the other', () => {
  const history = Array.from({ length: 30 }, (_, depth) => {
    const marks = '> '.repeat(depth)
    return `${marks}Le ${(depth % 28) + 1} mars 2024 à 14:05, SAV a écrit :\n${marks}> réponse ${depth}`
  }).join('\n')
  const { newest, quoted, replies } = splitQuoted(`${NEW}\n\n${history}`)
  expect(newest).toBe(NEW)
  expect(quoted).toContain('réponse 29')
  expect(replies).toBe(30)
})

it.each([
  'De : mes notes de chantier, rien de neuf.',
  'On m’a dit que vous passeriez.\nLe voisin a écrit au syndic.',
  'Date : le 3 mars\nLieu : Lyon'
])('takes no plain text for a history: %s', (text) => {
  expect(splitQuoted(text)).toEqual({ newest: text, quoted: '', replies: 0 })
})

it('shows a forward that says nothing itself', () => {
  const forward =
    '---------- Forwarded message ---------\nDe : SAV\nDate: mardi\nSubject: fuite\nTo: Jeanne\n\nNous passons jeudi.'
  expect(splitQuoted(forward)).toMatchObject({ newest: forward, quoted: '' })
})

it('ends on a hundred thousand lines that each begin a history', () => {
  const text = 'Le 3 mars, A a écrit :\n> x\n'.repeat(100_000)
  expect(splitQuoted(`${NEW}\n${text}`).newest).toBe(NEW)
})

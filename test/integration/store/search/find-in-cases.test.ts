import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeContact } from '../../../../src-main/store/commands/execute-contact'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { findInCases } from '../../../../src-main/store/search/find-in-cases'
import { Vocabulary } from '../../../../src-main/store/search/vocabulary'
import { type CaseCommandInput, caseCommand } from '../../../../src-shared/domain/case/commands'
import { parseSearch } from '../../../../src-shared/domain/search/query'
import type { CaseId, ContactId } from '../../../../src-shared/lib/ids'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { searchNames } from '../../../../src-shared/texts/search-names'
import { mistyped } from '../../../fixtures/search/mistyped'
import { aCapture, firmCommands, person } from '../../../support/store/samples'
import { takenFile } from '../../../support/store/taken-file'
import { createTestStore, type TestStore } from '../../../support/store/test-store'

let store: TestStore
let leak: { readonly id: CaseId; readonly contact: ContactId }
let bill: { readonly id: CaseId; readonly contact: ContactId }

async function captured(lastName: string, opening: object) {
  const done = await captureCase(store.acting, aCapture(person('Élodie', lastName), opening))
  if (!done.ok) throw new Error(done.reason.code)
  return done.value
}

async function say(id: CaseId, input: CaseCommandInput) {
  const done = await executeCase(store.acting, id, caseCommand.parse(input))
  if (!done.ok) throw new Error(done.reason.code)
  return done.value.events[0]
}

beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
  await executeOrganisationAll(store.acting, firmCommands)
  leak = await captured('Lefèvre', { title: 'Infiltration, appartement B12' })
  bill = await captured('Œuvrard', {
    title: 'Facture n° 12 comptée deux fois',
    summary: 'Facturée deux fois pour la main d’œuvre.',
    wanted: ''
  })
})
afterEach(() => store.remove())

const around = { today: plainDate.parse('2026-03-10'), people: [] }
const find = (typed: string) =>
  findInCases(store.db, new Vocabulary(store.db, () => 0), parseSearch(typed, searchNames()), around, 10)
const found = async (typed: string) => (await find(typed)).map((hit) => hit.row.id)

test.each([
  ['the reference', '2026-A-0001', 'leak'],
  ['the beginning of a reference', '2026-a', 'both'],
  ['a name without its accents', 'lefevre', 'leak'],
  ['a name in capitals', 'ŒUVRARD', 'bill'],
  ['a ligature typed apart', 'oeuvre', 'bill'],
  ['the beginning of a word', 'infil', 'leak'],
  ['words of several rows', 'lefevre orage', 'leak'],
  ['words in any order', 'B12 élodie', 'leak'],
  ['a word with its apostrophe', "d'oeuvre", 'bill'],
  ['a word of one and a word of another case', 'infiltration facture', 'none'],
  ['what is nowhere', 'girafe', 'none'],
  ['nothing', '', 'none']
])('%s is found: %s', async (_what, typed, where) => {
  const all = { leak: [leak.id], bill: [bill.id], both: [bill.id, leak.id], none: [] }
  const wanted = Object.entries(all).find(([name]) => name === where)?.[1] ?? []
  expect((await found(typed)).toSorted()).toEqual([...wanted].toSorted())
})

test('the best entry is named, with its words marked', async () => {
  const text = 'Le plombier a constaté un joint fendu derrière la baignoire, à refaire avant la peinture du plafond'
  const entry = await say(leak.id, { type: 'log-communication', channel: 'visit', flow: 'in', text })
  const [hit] = await find('fendu')
  expect(hit).toMatchObject({ row: { id: leak.id }, entry })
  expect(hit?.snippet).toContain('joint \ue000fendu\ue001 derrière')
  const [named] = await find('lefèvre')
  expect(named?.entry).toBeUndefined()
  expect(named?.snippet).toContain('\ue000Lefèvre\ue001')
})

test('files, defects, corrections and letters are found; what a mark could forge is not', async () => {
  await say(leak.id, { type: 'add-evidence', text: '', attachments: [takenFile(store, 'Dégât_des_eaux.jpg')] })
  await say(leak.id, { type: 'observe-defect', kind: 'poor-work', place: 'Buanderie', text: 'Siphon posé à l’envers' })
  const note = await say(leak.id, { type: 'add-note', text: 'Forgé : \ue000girafe\ue001' })
  await say(leak.id, { type: 'correct-entry', entry: note ?? '', text: 'Ratuku', reason: 'Nom mal entendu' })
  expect(await found('degat')).toEqual([leak.id])
  expect(await found('buanderie siphon')).toEqual([leak.id])
  expect((await find('ratuku'))[0]).toMatchObject({ entry: note })
  expect((await find('forgé'))[0]?.snippet).toBe('\ue000Forgé\ue001 : girafe')
})

test('what changed is found under its new words only', async () => {
  const { id, contact } = leak
  await executeContact(store.acting, contact, { type: 'change', contact: person('Zoé', 'Ångström') })
  expect(await found('angstrom')).toEqual([id])
  expect(await found('lefevre')).toEqual([])
  await say(id, {
    type: 'change-details',
    title: 'Dégât des eaux',
    disputeType: 'works',
    department: 'works',
    priority: 'P1',
    summary: 'Le plancher gondole.',
    wanted: '',
    since: { kind: 'unknown' },
    language: 'fr'
  })
  expect(await found('gondole')).toEqual([id])
  expect(await found('infiltration')).toEqual([])
})

test('whatever is typed, the search answers', async () => {
  const hostile = [
    '"',
    "'",
    '*',
    '(',
    ')',
    'NEAR(',
    'head:',
    '^a',
    'a OR',
    '-',
    '\0',
    '😀',
    '\u0301',
    '{head} : x',
    'a'.repeat(200)
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...hostile)),
      async (typed) => {
        expect(await find(typed)).toBeInstanceOf(Array)
      }
    ),
    { numRuns: 300 }
  )
})

test('one typing mistake in a word of five letters or more is found, after what stands as typed', async () => {
  for (const part of chunks([...new Set(mistyped.map(([, meant]) => meant))], 25)) {
    await say(leak.id, { type: 'add-note', text: part.join(' ') })
  }
  const hits = await Promise.all(mistyped.map(async ([typed]) => (await find(typed)).map((hit) => hit.row.id)))
  const recalled = hits.filter((ids) => ids.includes(leak.id)).length
  expect(mistyped).toHaveLength(200)
  expect(recalled / mistyped.length).toBeGreaterThanOrEqual(0.95)
  await say(bill.id, { type: 'add-note', text: 'Écrit « infiltratoin » par la cliente' })
  expect((await find('infiltratoin')).map((hit) => [hit.row.id, hit.approximate])).toEqual([
    [bill.id, false],
    [leak.id, true]
  ])
  expect(await found('"infiltratoin"')).toEqual([bill.id])
})

test('exact words, words that must be absent, and filters narrow what is found', async () => {
  await say(leak.id, { type: 'add-note', text: 'Le joint de la baignoire est fendu' })
  await say(bill.id, { type: 'add-note', text: 'Le fendu joint de la facture' })
  expect((await found('joint fendu')).toSorted()).toEqual([leak.id, bill.id].toSorted())
  expect(await found('"joint de la baignoire"')).toEqual([leak.id])
  expect(await found('« joint de la baignoire »')).toEqual([leak.id])
  expect(await found('joint -facture')).toEqual([leak.id])
  expect(await found('joint personne:oeuvrard')).toEqual([bill.id])
  expect(await found('person:lefevre')).toEqual([leak.id])
  expect(await found('-person:lefevre')).toEqual([bill.id])
  await say(leak.id, { type: 'tag', tag: 'Tilleuls' })
  expect(await found('étiquette:tilleuls')).toEqual([leak.id])
  await say(leak.id, { type: 'make-promise', text: 'Rappeler', due: '2026-03-13' })
  await say(leak.id, { type: 'move-stage', to: 'acknowledged', reason: 'De vive voix' })
  expect(await found('échéance:<7j -personne:oeuvrard')).toEqual([leak.id])
  expect(await found('due:2026-03-13')).toEqual([leak.id])
  expect(await found('stage:acknowledged')).toEqual([leak.id])
  expect(await found('owner:personne-de-ce-nom')).toEqual([])
})

test('words of several entries are found together, mistyped ones too', async () => {
  await say(leak.id, { type: 'add-note', text: 'Devis de charpente' })
  await say(leak.id, { type: 'add-note', text: 'Passage du couvreur' })
  expect(await found('charpente couvreur')).toEqual([leak.id])
  expect(await found('charpnte couvruer')).toEqual([leak.id])
  expect(await found('charpente facture')).toEqual([])
})

function chunks<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return all.flatMap((_, at) => (at % size === 0 ? [all.slice(at, at + size)] : []))
}

import { afterEach, beforeEach, expect, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { captureCase } from '../../../../src-main/store/commands/capture-case'
import { executeCase } from '../../../../src-main/store/commands/execute-case'
import { executeOrganisationAll } from '../../../../src-main/store/commands/execute-organisation'
import { countSubmitted, readSignatureBook } from '../../../../src-main/store/queries/submitted-letters'
import { checkViews } from '../../../../src-main/store/views/check'
import { ensureViews, rebuildViews } from '../../../../src-main/store/views/rebuild'
import { type CaseCommandInput, caseCommand } from '../../../../src-shared/domain/case/commands'
import type { CaseId } from '../../../../src-shared/lib/ids'
import { ok } from '../../../../src-shared/lib/result'
import { aCapture, firmCommands, person } from '../../../support/store/samples'
import { createTestStore, leaHandler, type TestStore } from '../../../support/store/test-store'

let store: TestStore

beforeEach(async () => {
  store = createTestStore('2026-03-10T09:00:00.000Z')
  await ensureViews(store.files.write, deadlineLore)
  await executeOrganisationAll(store.acting, firmCommands)
})
afterEach(() => store.remove())

async function ask(id: CaseId, input: CaseCommandInput) {
  store.clock.pass(1)
  const done = await executeCase(store.acting, id, caseCommand.parse(input))
  if (!done.ok) throw new Error(done.reason.code)
}

const letter = (n: number) => `01890000-0000-7000-8000-0000000001${n}`

async function handedIn(n: number): Promise<CaseId> {
  const done = await captureCase(store.acting, aCapture(person('Élodie', 'Œuvrard'), {}))
  if (!done.ok) throw new Error(done.reason.code)
  const { id } = done.value
  await ask(id, submission(n, (await stateOf(id)).parties[0]?.contact, 'Des nouvelles de votre toiture'))
  return id
}

async function stateOf(id: CaseId) {
  const { state } = await store.streams.cases.load(store.db, id)
  if (!state) throw new Error('no case')
  return state
}

function submission(n: number, to: string | undefined, subject: string): CaseCommandInput {
  const promise = { text: 'Nous vous écrirons', due: '2026-03-20' }
  const draft = { kind: 'progress-update' as const, letter: letter(n), language: 'fr' as const, dated: '2026-03-10' }
  return {
    type: 'submit-letter',
    draft: { ...draft, ...(to && { to }), subject, body: 'Bonjour', promise },
    to: leaHandler
  }
}

test('the book tells what waits, what was held and what went back, and is derived from the events alone', async () => {
  const first = await handedIn(11)
  const second = await handedIn(12)
  expect(await countSubmitted(store.db, leaHandler)).toEqual({ waiting: 2, back: 0 })
  await ask(second, { type: 'hold-letter', letter: letter(12), text: 'À relire demain' })
  await ask(first, { type: 'send-back-letter', letter: letter(11), text: 'Dites quand.' })
  expect(await countSubmitted(store.db, leaHandler)).toEqual({ waiting: 0, back: 1 })
  const book = await readSignatureBook(store.db, store.streams, leaHandler)
  expect(book.waiting.map(({ letter: id, standing, word }) => [id, standing, word])).toEqual([
    [letter(12), 'held', 'À relire demain']
  ])
  expect(book.own).toHaveLength(2)
  expect(await checkViews(store.db, deadlineLore)).toEqual([])

  await ask(first, submission(11, (await stateOf(first)).parties[0]?.contact, 'Votre toiture, jeudi 12 mars'))
  const again = await readSignatureBook(store.db, store.streams, leaHandler)
  const back = again.waiting.find(({ letter: id }) => id === letter(11))
  expect(back?.seen?.subject).toBe('Des nouvelles de votre toiture')
  expect(back?.draft.subject).toBe('Votre toiture, jeudi 12 mars')
  await ask(second, { type: 'take-out-letter', letter: letter(12) })
  expect(await checkViews(store.db, deadlineLore)).toEqual([])
  await store.files.write(async (trx) => {
    await rebuildViews(trx, deadlineLore)
    return ok(undefined)
  })
  expect(await countSubmitted(store.db, leaHandler)).toEqual({ waiting: 1, back: 0 })
})

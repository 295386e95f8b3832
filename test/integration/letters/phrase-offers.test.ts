import { expect, test } from 'vitest'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { Channel } from '../../../src-shared/ipc/channels'
import type { Input, Output } from '../../../src-shared/ipc/contract'
import type { CaseId } from '../../../src-shared/lib/ids'
import { type Desk, openDesk } from '../../support/desk'
import { firstPage, SIGNATORY } from '../../support/first-page'
import { aLeak, person } from '../../support/store/samples'

const own = 'Votre tranquillité compte autant que la qualité de nos joints.'
const named = (last: string) => `Soyez assurée, Madame ${last}, que chaque détail compte pour nous.`

async function value<C extends Channel>(desk: Desk, channel: C, input: Input<C>): Promise<Output<C>> {
  const reply = await desk.call(channel, input)
  if (!('value' in reply)) throw new Error(`${channel}: ${JSON.stringify(reply)}`)
  return reply.value as Output<C>
}

async function aCase(desk: Desk, last: string): Promise<CaseId> {
  const who = { kind: 'new', contact: person('Élodie', last) } as const
  return (await value(desk, 'case.capture', { who, role: 'client', status: 'consumer', ...aLeak })).id
}

async function draftOf(desk: Desk, id: CaseId, ...sentences: readonly string[]): Promise<LetterDraft> {
  const { draft } = await value(desk, 'letter.propose', { case: id, kind: 'progress-update' })
  if (draft.kind === 'formal-notice') throw new Error('A message was asked for')
  const body = draft.body.replace(/\[(?:à compléter)[^\]]*\]/gu, 'Le plombier est prévenu.')
  // Nobody of the firm has a number yet.
  const dismissed = [{ rule: 'missing-owner-contact', detail: 'line', words: '' }] as const
  return { ...draft, body: [body, ...sentences].join('\n\n'), dismissed: [...dismissed] }
}

const offerOf = async (desk: Desk, language: 'fr' | 'en' = 'fr') =>
  (await value(desk, 'phrase.offer', { language })).offer

async function opened() {
  const desk = await openDesk()
  await value(desk, 'app.create-workspace', firstPage())
  await value(desk, 'app.choose-person', { person: SIGNATORY })
  return desk
}

test('a sentence of three issued letters is offered without its names, once, and answered for good', async () => {
  const desk = await opened()
  const issue = async (last: string, ...sentences: readonly string[]) => {
    const id = await aCase(desk, last)
    const draft = await draftOf(desk, id, ...sentences)
    await value(desk, 'letter.issue', { case: id, draft })
  }
  await issue('Œuvrard', own, own)
  await issue('Petit', own, named('Petit'))
  expect(await offerOf(desk)).toBeUndefined()
  await issue('Le Goff', own, named('Le Goff'))
  const first = await offerOf(desk)
  expect(first).toMatchObject({ text: own })
  expect(await offerOf(desk, 'en')).toBeUndefined()
  if (!first) throw new Error('Nothing was offered')
  await value(desk, 'phrase.answer-offer', { hash: first.hash, answer: 'refused' })
  expect(await offerOf(desk)).toBeUndefined()
  await issue('Martin', own, named('Martin'))
  expect(await offerOf(desk)).toMatchObject({
    text: 'Soyez assurée, [à compléter : le nom], que chaque détail compte pour nous.'
  })
})

test('a letter that is refused counts nothing', async () => {
  const desk = await opened()
  const id = await aCase(desk, 'Œuvrard')
  const draft = await draftOf(desk, id, own)
  for (let time = 0; time < 3; time += 1) {
    const refused = await desk.call('letter.issue', { case: id, draft: { ...draft, subject: '' } })
    expect(refused).toMatchObject({ ok: false, reason: 'letter-incomplete' })
  }
  expect(await offerOf(desk)).toBeUndefined()
})

import { expect } from '@playwright/test'
import { caseId } from '../../../src-shared/lib/ids'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { callFrom } from '../../support/boundary'
import type { Reader } from './reader'

const MAIL = [
  'Bonjour,',
  '',
  'Troisième relance ! La vitre est rayée depuis la pose et personne ne me rappelle. C’est inadmissible.',
  'Je veux que le vitrage soit remplacé avant Noël.',
  '',
  'Cordialement,',
  'Ngozi Okafor'
].join('\n')

/** The client of the public review writes an angry e-mail; two points of hers are noted, and two ways out of it. */
export async function angryMail({ window }: Reader): Promise<void> {
  const id = await window.evaluate(() => /cases\/([\w-]+)/u.exec(location.hash)?.[1] ?? '')
  const view = await callFrom(window, 'case.get', { id: caseId.parse(id) })
  if (!view.ok) throw new Error(view.reason)
  const { id: ofCase } = view.value.row
  const [client] = view.value.parties
  if (!client) throw new Error('The sample has no client')
  const commands = [
    { type: 'state-grievance', text: 'La vitre est rayée depuis la pose', facts: [] },
    { type: 'state-grievance', text: 'Trois messages restés sans réponse', facts: [] },
    { type: 'offer-remedy', text: 'Remplacer le vitrage, sans frais', until: plainDate.parse('2026-04-30') },
    {
      type: 'offer-remedy',
      text: 'Garder le vitrage contre une remise',
      cost: { cents: 25_000, currency: 'EUR' },
      until: plainDate.parse('2026-04-30')
    },
    {
      type: 'log-communication',
      channel: 'email',
      flow: 'in',
      with: client.contact,
      happened: { kind: 'day', on: plainDate.parse('2026-03-02') },
      visibility: 'communicable',
      text: MAIL
    }
  ] as const
  for (const command of commands) {
    const done = await callFrom(window, 'case.do', { id: ofCase, command: Object(command) })
    expect(done.ok, JSON.stringify(done)).toBe(true)
  }
}

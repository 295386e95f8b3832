import { expect } from '@playwright/test'
import { type CaseCommandInput, caseCommand } from '../../../src-shared/domain/case/commands'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { caseId } from '../../../src-shared/lib/ids'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { callFrom } from '../../support/boundary'
import type { Reader } from './reader'

export const ANGRY = [
  'Bonjour,',
  '',
  'Troisième relance ! La vitre est rayée depuis la pose et personne ne me rappelle. C’est inadmissible.',
  'Je veux que le vitrage soit remplacé avant Noël.',
  '',
  'Cordialement,',
  'Ngozi Okafor'
].join('\n')

/** The open case, as the window has it. */
async function openCase({ window }: Reader): Promise<CaseView> {
  const id = caseId.parse(await window.evaluate(() => /cases\/([\w-]+)/u.exec(location.hash)?.[1]))
  const view = await callFrom(window, 'case.get', { id })
  if (!view.ok) throw new Error(view.reason)
  return view.value
}

async function record({ window }: Reader, { row }: CaseView, commands: readonly CaseCommandInput[]): Promise<void> {
  for (const command of commands) {
    const done = await callFrom(window, 'case.do', { id: row.id, command: caseCommand.parse(command) })
    expect(done.ok, JSON.stringify(done)).toBe(true)
  }
}

interface Words {
  readonly mail: string
  readonly points: readonly [string, string]
  readonly fact: string
  readonly remedies: readonly [string, string]
}

const french: Words = {
  mail: ANGRY,
  points: ['La vitre est rayée depuis la pose', 'Trois messages restés sans réponse'],
  fact: 'Rayure de 30 cm mesurée sur la vitre le 7 février 2026',
  remedies: ['Remplacer le vitrage, sans frais', 'Garder le vitrage contre une remise']
}

export const english: Words = {
  mail: [
    'Hello,',
    '',
    'Third reminder! The pane has been scratched since it was fitted and nobody calls me back. This is unacceptable.',
    'I want the pane replaced before Christmas.',
    '',
    'Kind regards,',
    'Ngozi Okafor'
  ].join('\n'),
  points: ['The pane has been scratched since it was fitted', 'Three messages left without an answer'],
  fact: 'A scratch of 30 cm measured on the pane on 7 February 2026',
  remedies: ['Replace the pane, at no cost', 'Keep the pane for a reduction']
}

/** What was worked out in the case of the public review: two points, what was found, two ways out of it. */
export async function investigated(reader: Reader, words = french): Promise<CaseView> {
  const view = await openCase(reader)
  await record(reader, view, [
    { type: 'state-grievance', text: words.points[0] },
    { type: 'state-grievance', text: words.points[1] },
    {
      type: 'state-fact',
      text: words.fact,
      when: { kind: 'day', on: plainDate.parse('2026-02-07') },
      visibility: 'communicable'
    },
    { type: 'offer-remedy', text: words.remedies[0], until: plainDate.parse('2026-04-30') },
    {
      type: 'offer-remedy',
      text: words.remedies[1],
      cost: { cents: 25_000, currency: 'EUR' },
      until: plainDate.parse('2026-04-30')
    }
  ])
  return view
}

/** The client of the public review writes an angry e-mail. */
export async function angryMail(reader: Reader, words = french): Promise<void> {
  const view = await investigated(reader, words)
  const [client] = view.parties
  await record(reader, view, [
    {
      type: 'log-communication',
      channel: 'email',
      flow: 'in',
      with: client?.contact,
      happened: { kind: 'day', on: plainDate.parse('2026-03-02') },
      visibility: 'communicable',
      text: words.mail
    }
  ])
}

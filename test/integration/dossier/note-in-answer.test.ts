import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeDossier } from '../../../src-main/dossier/make'
import { resourceFolder } from '../../../src-main/letters/resources'
import { attachmentRoom } from '../../../src-main/store/attachments/room'
import { streamsOf } from '../../../src-main/store/streams/streams'
import type { Variant } from '../../../src-shared/domain/dossier/variant'
import type { CaseId } from '../../../src-shared/lib/ids'
import { filesBelow, pdfText } from '../../support/inside'
import { type FirmMachine, firstMachine, opened, told } from '../../support/store/firm'
import { temporaryFolder } from '../../support/store/temp-vault'
import { taken } from '../../support/store/test-room'

const shown = { visibility: 'communicable' } as const

/** Two grievances, one of them for us alone, a fact with its proof, and what is proposed. */
async function disputed(): Promise<{ readonly machine: FirmMachine; readonly id: CaseId }> {
  const machine = await firstMachine()
  const id = await opened(machine, 'Infiltration')
  const say = (command: Parameters<typeof told>[2]) => told(machine, id, command)
  const state = async () => {
    const { state: found } = await streamsOf(machine.vault).cases.load(machine.vault.read, id)
    if (!found) throw new Error('No case')
    return found
  }
  const list = await taken(attachmentRoom(machine.vault), Buffer.from('date;mm\n2026-02-27;12\n'), 'Relevé.csv')
  await say({ type: 'add-evidence', text: 'Relevé de pluie', attachments: [list], ...shown })
  const { entries } = await state()
  const brought = Object.values(entries).findLast(({ type }) => type === 'evidence-added')
  if (!brought) throw new Error('No evidence')
  const when = { kind: 'day', on: '2026-02-27' } as const
  await say({
    type: 'state-fact',
    text: 'L’eau passe',
    when,
    proofs: [{ entry: brought.id, piece: list.id }],
    ...shown
  })
  const facts = (await state()).facts.map((fact) => fact.id)
  await say({ type: 'state-grievance', text: 'Reproche gardé', facts })
  await say({ type: 'state-grievance', text: 'Le plafond goutte', facts, ...shown })
  const stated = (await state()).grievances.find(({ text }) => text === 'Le plafond goutte')
  if (!stated) throw new Error('No grievance')
  const answer = { grievance: stated.id, standing: 'partly-founded', text: 'Le solin est repris' } as const
  await say({ type: 'answer-grievance', ...answer, ...shown })
  await say({ type: 'offer-remedy', text: 'Reprise de la toiture', ...shown })
  return { machine, id }
}

async function textFor({ machine, id }: Awaited<ReturnType<typeof disputed>>, variant: Variant): Promise<string> {
  const into = await temporaryFolder()
  const made = await makeDossier(
    machine.vault,
    { id, variant, title: '', leftOut: { entries: new Set(), pieces: new Set() } },
    {
      ...{ into, zip: false, now: machine.acting.clock.now(), today: machine.acting.clock.today() },
      ...{ fontsDir: resourceFolder('fonts'), signal: new AbortController().signal }
    }
  )
  if (!made.ok) throw new Error(made.reason)
  const pages = (await filesBelow(made.value.path)).get(join('data', 'dossier.pdf'))
  return pages ? (await pdfText(pages)).replace(/\s+/gu, ' ') : ''
}

it('answers a mediator grievance by grievance, with the exhibits and what is proposed; others get no such note', async () => {
  const from = await disputed()
  const told = await textFor(from, 'mediator')
  const inOrder = [
    'Note en réponse',
    'Grief 1 : Le plafond goutte',
    'Réponse (fondé en partie) : Le solin est repris',
    'Pièce n° 1',
    'Ce que nous proposons',
    'Reprise de la toiture'
  ]
  const note = told.slice(told.lastIndexOf('Note en réponse'))
  const places = inOrder.map((words) => note.indexOf(words))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(told).not.toContain('Reproche gardé')
  const expert = await textFor(from, 'expert')
  expect(expert).not.toContain('Note en réponse')
  // The fact, and what proves it.
  expect(expert).toContain('1. L’eau passe vendredi 27 février 2026 · pièce n° 1')
})

import { beforeEach, describe, expect, it } from 'vitest'
import { countSubmitted } from '../../../src-main/store/queries/submitted-letters'
import { streamsOf } from '../../../src-main/store/streams/streams'
import { type CaseId, type ContactId, letterId } from '../../../src-shared/lib/ids'
import {
  broughtIn,
  type FirmMachine,
  faultsOf,
  firstMachine,
  nextMachine,
  opened,
  packed,
  taken,
  told
} from '../../support/store/firm'
import { leaHandler } from '../../support/store/test-store'

const intact = { chain: 'intact', views: [] }
const letter = letterId.parse('01890000-0000-7000-8000-000000000111')

let desk: FirmMachine
let director: FirmMachine
let id: CaseId

async function stateOf({ vault }: FirmMachine) {
  const { state } = await streamsOf(vault).cases.load(vault.read, id)
  if (!state) throw new Error('no case')
  return state
}

async function client(): Promise<ContactId> {
  const [party] = (await stateOf(desk)).parties
  if (!party) throw new Error('no party')
  return party.contact
}

async function handIn(subject: string): Promise<void> {
  const written = { kind: 'progress-update' as const, letter, language: 'fr' as const, dated: '2026-03-03' }
  const draft = {
    ...written,
    to: await client(),
    subject,
    body: 'Bonjour',
    promise: { text: 'Nous vous écrirons', due: '2026-03-20' }
  }
  await told(desk, id, { type: 'submit-letter', draft, to: leaHandler })
}

async function sign(): Promise<void> {
  const paper = await broughtIn(director, 'Lettre à Mme Nuñez d’Épinay.pdf')
  await told(director, id, {
    type: 'issue-letter',
    letter,
    kind: 'progress-update',
    language: 'fr',
    dated: '2026-03-03',
    subject: 'Des nouvelles de votre toiture',
    to: await client(),
    signatory: leaHandler,
    document: paper.id,
    enclosures: [],
    visibility: 'communicable',
    attachments: [paper]
  })
}

const over = async () => taken(director, await packed(desk, id))
const back = async () => taken(desk, await packed(director, id))

/** How many letters wait at each of the two, and how many came back. */
const books = () => Promise.all([desk, director].map(({ vault }) => countSubmitted(vault.read, leaHandler)))

beforeEach(async () => {
  desk = await firstMachine()
  director = await nextMachine(desk, 'B')
  id = await opened(desk)
  await handIn('Des nouvelles de votre toiture')
  await over()
})

describe('a letter that waits in the book', { timeout: 120_000 }, () => {
  it('waits there once, however often its case comes and whatever else came with it', async () => {
    await told(desk, id, { type: 'add-note', text: 'La cliente a rappelé.' })
    await over()
    await told(director, id, { type: 'add-note', text: 'À signer jeudi.' })
    await back()
    const waiting = { waiting: 1, back: 0 }
    expect(await books()).toEqual([waiting, waiting])
    expect([await faultsOf(desk), await faultsOf(director)]).toEqual([intact, intact])
  })

  it('is gone at both once it was signed, though its case comes again from where it still waits', async () => {
    await sign()
    await told(desk, id, { type: 'add-note', text: 'La cliente a rappelé.' })
    await over()
    expect((await stateOf(director)).letters.map((one) => one.id)).toEqual([letter])
    await back()
    const gone = { waiting: 0, back: 0 }
    expect(await books()).toEqual([gone, gone])
    expect([await faultsOf(desk), await faultsOf(director)]).toEqual([intact, intact])
  })

  it('comes back with a word, is handed in anew, and is called back', async () => {
    await told(director, id, { type: 'send-back-letter', letter, text: 'Dites quand.' })
    await back()
    expect(await books()).toEqual([
      { waiting: 0, back: 1 },
      { waiting: 0, back: 1 }
    ])
    expect((await stateOf(desk)).submitted).toMatchObject([{ standing: 'sent-back', word: 'Dites quand.' }])
    await handIn('Votre toiture, jeudi 12 mars')
    await over()
    expect((await stateOf(director)).submitted).toMatchObject([
      { standing: 'waiting', draft: { subject: 'Votre toiture, jeudi 12 mars' } }
    ])
    expect((await books())[1]).toEqual({ waiting: 1, back: 0 })
    await told(desk, id, { type: 'take-out-letter', letter })
    await over()
    const gone = { waiting: 0, back: 0 }
    expect(await books()).toEqual([gone, gone])
    expect([await faultsOf(desk), await faultsOf(director)]).toEqual([intact, intact])
  })
})

it('a letter signed while it was called back elsewhere is signed, and its case says so', {
  timeout: 120_000
}, async () => {
  await sign()
  await told(desk, id, { type: 'take-out-letter', letter })
  await back()
  await over()
  for (const machine of [desk, director]) {
    const { letters, submitted } = await stateOf(machine)
    expect({ letters: letters.map((one) => one.id), submitted }).toEqual({ letters: [letter], submitted: [] })
  }
  expect(await stateOf(desk)).toEqual(await stateOf(director))
  expect([await faultsOf(desk), await faultsOf(director)]).toEqual([intact, intact])
})

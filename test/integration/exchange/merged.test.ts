import { describe, expect, it } from 'vitest'
import { deadlineLore } from '../../../src-main/app/deadline-data'
import { captureCase } from '../../../src-main/store/commands/capture-case'
import { mergeContacts, partContacts } from '../../../src-main/store/commands/execute-contact'
import { readCase } from '../../../src-main/store/queries/case-view'
import { listContacts, readContact } from '../../../src-main/store/queries/contacts'
import { findAlike } from '../../../src-main/store/search/alike-contacts'
import { findRelated } from '../../../src-main/store/search/related-cases'
import { streamsOf } from '../../../src-main/store/streams/streams'
import { rebuildViews } from '../../../src-main/store/views/rebuild'
import { relatedAsked } from '../../../src-shared/ipc/contract/related'
import type { CaseId, ContactId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import {
  type FirmMachine,
  faultsOf,
  firstMachine,
  nextMachine,
  opened,
  packed,
  taken,
  told
} from '../../support/store/firm'
import { aCapture, person } from '../../support/store/samples'

const intact = { chain: 'intact', views: [] }

/** Two machines that hold the same cases. */
async function both(...summaries: readonly string[]) {
  const one = await firstMachine()
  const cases: CaseId[] = []
  for (const summary of summaries) cases.push(await opened(one, summary))
  return { one, other: await nextMachine(one, 'B'), cases }
}

/** Each takes what the other has of the cases, one way first, then the other; what neither can take fails. */
async function exchanged(one: FirmMachine, other: FirmMachine, ...cases: readonly CaseId[]): Promise<void> {
  const [there, back] = [await packed(one, ...cases), await packed(other, ...cases)]
  expect((await taken(other, there)).waiting).toEqual([])
  expect((await taken(one, back)).waiting).toEqual([])
  for (const id of cases) expect(await stateOf(other, id)).toEqual(await stateOf(one, id))
  expect([await faultsOf(one), await faultsOf(other)]).toEqual([intact, intact])
}

async function stateOf({ vault }: FirmMachine, id: CaseId) {
  return (await streamsOf(vault).cases.load(vault.read, id)).state
}

async function linksOf({ vault }: FirmMachine, id: CaseId) {
  const view = await readCase(vault.read, streamsOf(vault), id)
  return view?.links.map(({ row, relation }) => [row.id, relation])
}

const merge = (into: CaseId) => ({ type: 'link', case: into, relation: 'merged-into' }) as const

describe('cases merged on two machines', { timeout: 120_000 }, () => {
  it('stay merged on both, each pair by whoever merged it, and one of them is parted again', async () => {
    const { one, other, cases } = await both('Fuite, relevé du 3', 'Fuite', 'Facture double', 'Facture')
    const [a, b, c, d] = cases
    if (!a || !b || !c || !d) throw new Error('four cases')
    await told(one, a, merge(b))
    await told(other, c, merge(d))
    await exchanged(one, other, ...cases)
    for (const machine of [one, other]) {
      expect(await linksOf(machine, a)).toEqual([[b, 'merged-into']])
      expect(await linksOf(machine, d)).toEqual([[c, 'merged-from']])
    }
    await told(other, a, { type: 'unlink', case: b, relation: 'merged-into' })
    await told(one, b, { type: 'add-note', text: 'Écrit dans le dossier qui continue.' })
    await exchanged(one, other, ...cases)
    for (const machine of [one, other]) {
      expect([await linksOf(machine, a), await linksOf(machine, b)]).toEqual([[], []])
      expect(await linksOf(machine, c)).toEqual([[d, 'merged-into']])
    }
  })

  it('come to one state where each was merged into the other, and can be parted', async () => {
    const { one, other, cases } = await both('Fuite, relevé du 3', 'Fuite')
    const [a, b] = cases
    if (!a || !b) throw new Error('two cases')
    await told(one, a, merge(b))
    await told(other, b, merge(a))
    await exchanged(one, other, a, b)
    const links = await linksOf(one, a)
    expect(links?.map(([, relation]) => relation).toSorted()).toEqual(['merged-from', 'merged-into'])
    expect(await linksOf(other, a)).toEqual(links)
    await told(one, a, { type: 'unlink', case: b, relation: 'merged-into' })
    await exchanged(one, other, a, b)
    for (const machine of [one, other]) expect(await linksOf(machine, b)).toEqual([[a, 'merged-into']])
  })

  it('stay merged where both machines merged the same pair', async () => {
    const { one, other, cases } = await both('Fuite, relevé du 3', 'Fuite')
    const [a, b] = cases
    if (!a || !b) throw new Error('two cases')
    await told(one, a, merge(b))
    await told(other, a, merge(b))
    await exchanged(one, other, a, b)
    expect(await linksOf(one, a)).toEqual([[b, 'merged-into']])
    await told(other, a, { type: 'unlink', case: b, relation: 'merged-into' })
    await exchanged(one, other, a, b)
    expect([await linksOf(one, a), await linksOf(one, b)]).toEqual([[], []])
  })
})

const marguerite = person('Marguerite', 'Lefèvre', { phones: ['06 12 34 56 78'] })
const mistyped = person('Margueritte', 'LEFEVRE', { phones: ['06 12 34 56 78'], emails: ['m.lefevre@exemple.fr'] })

async function withCase(machine: FirmMachine, contact: typeof marguerite, identifiers: readonly string[] = []) {
  const numbers = identifiers.map((value) => ({ kind: 'order' as const, value }))
  const done = await captureCase(machine.acting, aCapture(contact, { identifiers: numbers }))
  if (!done.ok) throw new Error(JSON.stringify(done.reason))
  return done.value
}

const namesOf = async ({ vault }: FirmMachine) =>
  (await listContacts(vault.read, { query: '', limit: 10 })).map(({ id }) => id)

async function joined(machine: FirmMachine, from: ContactId, into: ContactId): Promise<void> {
  expect(await mergeContacts(machine.acting, { from, into })).toMatchObject({ ok: true })
}

/** Written from the events alone, the views say the same. */
async function rebuilt({ vault }: FirmMachine): Promise<void> {
  await vault.write(async (trx) => ok(await rebuildViews(trx, deadlineLore)))
}

describe('one person, whom each of two machines wrote down', { timeout: 120_000 }, () => {
  it('is hinted at once both meet, merged at one of them, and stands for both at the other', async () => {
    const one = await firstMachine()
    const other = await nextMachine(one, 'B')
    const kept = await withCase(one, marguerite)
    const double = await withCase(other, mistyped)
    await taken(one, await packed(other, double.id))
    expect(
      (
        await findAlike(one.vault.read, {
          known: { names: ['Marguerite Lefèvre'], phones: ['06 12 34 56 78'], emails: [], town: '' },
          except: kept.contact
        })
      ).map(({ id }) => id)
    ).toEqual([double.contact])
    await joined(one, double.contact, kept.contact)
    // Meanwhile the other machine goes on with the double.
    await told(other, double.id, { type: 'add-note', text: 'Madame Lefèvre rappelle.' })
    await taken(other, await packed(one, kept.id, double.id))
    await exchanged(one, other, kept.id, double.id)
    for (const machine of [one, other]) {
      expect(await namesOf(machine)).toEqual([kept.contact])
      const { vault } = machine
      const page = await readContact(vault.read, streamsOf(vault), double.contact)
      expect(page).toMatchObject({ summary: { id: kept.contact }, merged: [{ id: double.contact }] })
      expect(page?.cases).toHaveLength(2)
    }
    expect(await partContacts(other.acting, double.contact)).toMatchObject({ ok: true })
    await exchanged(one, other, kept.id, double.id)
    for (const machine of [one, other]) {
      expect((await namesOf(machine)).toSorted()).toEqual([kept.contact, double.contact].toSorted())
    }
  })

  it('is not lost where each machine merged it into the other’s', async () => {
    const one = await firstMachine()
    const first = await withCase(one, marguerite)
    const second = await withCase(one, mistyped)
    const other = await nextMachine(one, 'B')
    await joined(one, second.contact, first.contact)
    await joined(other, first.contact, second.contact)
    await exchanged(one, other, first.id, second.id)
    const names = await namesOf(one)
    expect(names).toEqual(await namesOf(other))
    expect(names).toHaveLength(1)
    for (const machine of [one, other]) {
      const before = await namesOf(machine)
      await rebuilt(machine)
      expect(await namesOf(machine)).toEqual(before)
      expect(await faultsOf(machine)).toEqual(intact)
    }
  })
})

it('shows two cases that bear one number typed from the paper on both machines, and they are merged', {
  timeout: 120_000
}, async () => {
  const one = await firstMachine()
  const other = await nextMachine(one, 'B')
  const here = await withCase(one, marguerite, ['CMD-2026/0817'])
  const there = await withCase(other, person('Karim', 'Haddad'), ['cmd 2026 0817'])
  await taken(one, await packed(other, there.id))
  const asked = relatedAsked.parse({ identifiers: ['CMD-2026/0817'], except: here.id, limit: 5 })
  const related = await findRelated(one.vault.read, asked)
  expect(related).toMatchObject([{ row: { id: there.id }, reasons: [{ kind: 'identifier' }] }])
  await told(one, there.id, merge(here.id))
  expect((await taken(other, await packed(one, here.id, there.id))).waiting).toEqual([])
  expect(await faultsOf(other)).toEqual(intact)
  expect(await linksOf(other, there.id)).toEqual([[here.id, 'merged-into']])
})

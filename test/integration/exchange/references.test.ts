import { describe, expect, it } from 'vitest'
import { executeCase } from '../../../src-main/store/commands/execute-case'
import { candidatesFor } from '../../../src-main/store/queries/arrival-candidates'
import { listCases } from '../../../src-main/store/queries/case-list'
import { readCase } from '../../../src-main/store/queries/case-view'
import { readConflicts } from '../../../src-main/store/queries/conflicts'
import { streamsOf } from '../../../src-main/store/streams/streams'
import type { CaseId } from '../../../src-shared/lib/ids'
import { plainDate } from '../../../src-shared/lib/plain-date'
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
import { asks } from '../../support/store/samples'
import { leaHandler } from '../../support/store/test-store'

const intact = { chain: 'intact', views: [] }
const SAME = '2026-B-0001'

/** Two machines that were given one letter: each opened a case under the first reference of it. */
async function twins() {
  const first = await firstMachine()
  const [one, other] = [await nextMachine(first, 'B'), await nextMachine(first, 'B')]
  const [leak, crack] = [await opened(one, 'Fuite sous l’évier'), await opened(other, 'Fissure au plafond')]
  return { first, one, other, leak, crack }
}

async function exchanged(one: FirmMachine, other: FirmMachine, here: CaseId, there: CaseId) {
  const [over, back] = [await packed(one, here), await packed(other, there)]
  return [await taken(other, over), await taken(one, back)] as const
}

async function stateOf({ vault }: FirmMachine, id: CaseId) {
  const { state } = await streamsOf(vault).cases.load(vault.read, id)
  if (!state) throw new Error('no such case')
  return state
}

const conflictsAt = ({ vault }: FirmMachine) => readConflicts(vault.read, streamsOf(vault))
const giveAnother = (machine: FirmMachine, id: CaseId) => told(machine, id, { type: 'give-reference' })

async function listed({ vault }: FirmMachine, query: string) {
  const asked = { view: 'all', query, sort: 'reference', descending: false, offset: 0, limit: 50 } as const
  const around = { today: plainDate.parse('2026-03-10'), person: leaHandler, department: 'works' } as const
  return (await listCases(vault.read, asked, around)).rows.map(({ id }) => id).toSorted()
}

describe('one reference on two cases', { timeout: 180_000 }, () => {
  it('is shown before the package is taken, in the day’s list and in both cases with what differs', async () => {
    const { one, other, leak, crack } = await twins()
    const [there] = await exchanged(one, other, leak, crack)
    expect(there.cases).toMatchObject([{ reference: SAME, doubled: [{ id: crack, title: 'Fissure au plafond' }] }])
    const named = [leak, crack].toSorted()
    for (const machine of [one, other]) {
      const { references } = await conflictsAt(machine)
      expect(references.map(({ reference, cases }) => [reference, cases.map(({ id }) => id).toSorted()])).toEqual([
        [SAME, named]
      ])
      const view = await readCase(machine.vault.read, streamsOf(machine.vault), leak)
      expect(view?.namesakes.map(({ row, summary }) => [row.id, summary])).toEqual([
        [leak, 'Fuite sous l’évier'],
        [crack, 'Fissure au plafond']
      ])
    }
  })

  it('is settled by another one for one of them, the same everywhere, and the former still finds it', async () => {
    const { first, one, other, leak, crack } = await twins()
    await exchanged(one, other, leak, crack)
    await giveAnother(one, crack)
    await exchanged(one, other, crack, leak)
    await taken(first, await packed(one, crack, leak))
    for (const machine of [first, one, other]) {
      const { reference, formerReferences } = await stateOf(machine, crack)
      expect([reference, formerReferences]).toEqual(['2026-B-0002', [SAME]])
      expect((await stateOf(machine, leak)).reference).toBe(SAME)
      expect((await conflictsAt(machine)).references).toEqual([])
      expect(await listed(machine, SAME)).toEqual([leak, crack].toSorted())
      const clues = { references: [SAME], emails: [], phones: [], names: [], numbers: [], words: [] }
      const found = await candidatesFor(machine.vault.read, clues)
      expect(found.map(({ id }) => id).toSorted()).toEqual([leak, crack].toSorted())
      expect(await faultsOf(machine)).toEqual(intact)
    }
    // The number is not given again.
    expect((await stateOf(other, await opened(other))).reference).toBe('2026-B-0003')
  })

  it('comes to one end where two machines settle it at once, each its own way', async () => {
    const { one, other, leak, crack } = await twins()
    await exchanged(one, other, leak, crack)
    await giveAnother(one, crack)
    await giveAnother(other, crack)
    await giveAnother(other, leak).catch(() => undefined)
    const both = [await packed(one, leak, crack), await packed(other, leak, crack)] as const
    await taken(other, both[0])
    await taken(one, both[1])
    for (const id of [leak, crack]) expect(await stateOf(other, id)).toEqual(await stateOf(one, id))
    const { references } = await conflictsAt(one)
    expect(await conflictsAt(other)).toEqual({ cases: [], references, firm: [] })
    expect(await faultsOf(one)).toEqual(intact)
  })

  it('leaves a reference alone that no other case goes by, and is taken back', async () => {
    const { one, other, leak, crack } = await twins()
    const alone = await executeCase(one.acting, leak, asks({ type: 'give-reference' }))
    expect(alone).toMatchObject({ ok: false, reason: { code: 'reference-alone' } })
    await exchanged(one, other, leak, crack)
    const given = await executeCase(one.acting, crack, asks({ type: 'give-reference' }))
    if (!given.ok || !given.value.undoable) throw new Error('not given')
    await told(one, crack, { type: 'undo', entry: given.value.undoable })
    expect((await stateOf(one, crack)).reference).toBe(SAME)
    expect((await conflictsAt(one)).references).toHaveLength(1)
    expect(await faultsOf(one)).toEqual(intact)
  })

  it('is no longer in question once the cases are joined', async () => {
    const { one, other, leak, crack } = await twins()
    await exchanged(one, other, leak, crack)
    await told(one, crack, { type: 'link', case: leak, relation: 'merged-into' })
    expect((await conflictsAt(one)).references).toEqual([])
  })
})

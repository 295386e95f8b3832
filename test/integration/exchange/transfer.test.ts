import { randomBytes } from 'node:crypto'
import { cp, open, readdir, readFile, rename, rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { type PackagePlan, planPackage } from '../../../src-main/exchange/transfer/make-package'
import { openPackage } from '../../../src-main/exchange/transfer/open-package'
import { previewPackage } from '../../../src-main/exchange/transfer/take-package'
import { writePackage } from '../../../src-main/exchange/transfer/write-package'
import { openAttachment } from '../../../src-main/store/attachments/open-attachment'
import { appendEvents } from '../../../src-main/store/events/append-events'
import { streamsOf } from '../../../src-main/store/streams/streams'
import { readTip } from '../../../src-main/store/tip'
import { packageInfo } from '../../../src-shared/domain/exchange/package'
import { type CaseId, eventId, streamId } from '../../../src-shared/lib/ids'
import { ok } from '../../../src-shared/lib/result'
import {
  type FirmMachine,
  faultsOf,
  firstMachine,
  machineOf,
  nextMachine,
  opened,
  openedAt,
  packed,
  packedAs,
  photographed,
  SECRET,
  taken,
  told
} from '../../support/store/firm'
import { reopen, temporaryFolder } from '../../support/store/temp-vault'
import { leaHandler, newId } from '../../support/store/test-store'

const intact = { chain: 'intact', views: [] }

async function stateOf({ vault }: FirmMachine, id: CaseId) {
  return (await streamsOf(vault).cases.load(vault.read, id)).state
}

/** Everything that events say, as text: equal on two machines that hold the same. */
async function entriesOf({ vault }: FirmMachine) {
  const rows = await sql<{ hash: string }>`select hex(hash) as hash from events order by hash`.execute(vault.read)
  return rows.rows.map(({ hash }) => hash)
}

describe('a package from one machine to another', () => {
  it('brings a case with its contact, its files and everything said of it', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet)
    const bytes = Buffer.alloc(200_000, 'photo')
    const photo = await photographed(tablet, id, bytes)
    const preview = await taken(desk, await packed(tablet, id))
    expect(preview).toMatchObject({
      cases: [{ id, change: 'new', conflicts: [], doubled: [] }],
      contacts: { new: 1, changed: 0 },
      files: { count: 1, bytes: bytes.length },
      waiting: [],
      firm: false
    })
    expect(await stateOf(desk, id)).toEqual(await stateOf(tablet, id))
    const there = await openAttachment(desk.room, photo.id)
    if (!there.ok) throw new Error(there.reason)
    expect(Buffer.compare(await buffer(there.value.read()), bytes)).toBe(0)
    expect(await faultsOf(desk)).toEqual(intact)
    expect(await entriesOf(desk)).toEqual(await entriesOf(tablet))
  })

  it('comes back with what was done there, and nothing is lost of what was done here meanwhile', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet)
    await taken(desk, await packed(tablet, id))
    await told(desk, id, { type: 'add-note', text: 'Rappelé la cliente : elle attend vendredi.' })
    await told(tablet, id, { type: 'add-note', text: 'Vu sur place, la gouttière est bouchée.' })
    await photographed(desk, id)
    const [back, over] = [await packed(desk, id), await packed(tablet, id)]
    expect((await taken(tablet, back)).cases).toMatchObject([{ change: 'changed', entries: 2, conflicts: [] }])
    await taken(desk, over)
    expect(await stateOf(desk, id)).toEqual(await stateOf(tablet, id))
    expect(await entriesOf(desk)).toEqual(await entriesOf(tablet))
    expect([await faultsOf(tablet), await faultsOf(desk)]).toEqual([intact, intact])
  })

  it('changes nothing the second time, nor when an older one comes after a newer one', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet)
    const older = await packed(tablet, id)
    await told(tablet, id, { type: 'add-note', text: 'Le voisin du dessus est absent.' })
    const newer = await packed(tablet, id)
    await taken(desk, newer)
    const tip = await readTip(desk.vault.read)
    expect(await taken(desk, newer)).toMatchObject({ entries: 0, cases: [{ change: 'same' }] })
    expect(await taken(desk, older)).toMatchObject({ entries: 0, waiting: [] })
    expect(await readTip(desk.vault.read)).toEqual(tip)
    expect(await faultsOf(desk)).toEqual(intact)
  })

  it('shows two changes of one thing that did not see each other, the same on both machines', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet)
    await taken(desk, await packed(tablet, id))
    await told(tablet, id, { type: 'move-stage', to: 'acknowledged', reason: 'Écrit le jour même.' })
    await told(desk, id, { type: 'move-stage', to: 'withdrawn', reason: 'La cliente renonce par téléphone.' })
    const [back, over] = [await packed(desk, id), await packed(tablet, id)]
    const [here, there] = [await taken(tablet, back), await taken(desk, over)]
    expect(here.cases[0]?.conflicts).toMatchObject([
      { field: 'stage', changes: [{ value: { stage: 'acknowledged' } }, { value: { stage: 'withdrawn' } }] }
    ])
    expect(there.cases[0]?.conflicts).toEqual(here.cases[0]?.conflicts)
    expect(await stateOf(desk, id)).toEqual(await stateOf(tablet, id))
  })

  it('leaves nothing in the staging folder, and no words in clear', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet, 'Un secret bien gardé')
    await photographed(tablet, id, Buffer.from('Un secret bien gardé, au mur'))
    const file = await packed(tablet, id)
    const package_ = await openedAt(desk, file)
    if (!package_.ok) throw new Error(package_.reason.kind)
    const [folder = ''] = await readdir(desk.room.folders.staging)
    const [staged = ''] = await readdir(join(desk.room.folders.staging, folder))
    const clear = Buffer.from('Un secret bien gardé')
    const bytes = await readFile(join(desk.room.folders.staging, folder, staged))
    expect([bytes.length > clear.length, bytes.includes(clear)]).toEqual([true, false])
    expect((await readFile(file)).includes(clear)).toBe(false)
    await package_.value.close()
    expect(await readdir(desk.room.folders.staging)).toEqual([])
  })
})

describe('a package whose reading is given up', () => {
  const options = (signal: AbortSignal, onBytes: () => void) => ({ key: { passphrase: SECRET }, signal, onBytes })

  async function threePhotographs() {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet)
    for (let n = 0; n < 3; n += 1) await photographed(tablet, id, randomBytes(700_000))
    return { desk, file: await packed(tablet, id) }
  }

  it('leaves nothing behind, whether it was under way or had not begun', async () => {
    const { desk, file } = await threePhotographs()
    const giving = new AbortController()
    for (const _ of ['at its first bytes', 'before it began']) {
      const done = await openPackage(
        desk.room,
        file,
        options(giving.signal, () => giving.abort())
      )
      expect(done).toEqual({ ok: false, reason: { kind: 'cancelled' } })
      expect(await readdir(desk.room.folders.staging)).toEqual([])
    }
  })

  it('tells every byte of its files once, when it is not', async () => {
    const { desk, file } = await threePhotographs()
    const told: number[] = []
    const package_ = await openPackage(desk.room, file, {
      key: { passphrase: SECRET },
      onBytes: (bytes) => told.push(bytes)
    })
    expect([package_.ok, told.at(-1)]).toEqual([true, 3 * 700_000])
    expect(told).toEqual(told.toSorted((one, other) => one - other))
    if (package_.ok) await package_.value.close()
  })
})

describe('a package that is not what it was', () => {
  it('is refused wherever one byte of it was changed, and wherever it was cut', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet)
    await photographed(tablet, id)
    const file = await packed(tablet, id)
    const { size } = await stat(file)
    const kinds = new Set<string>()
    for (let n = 0; n < 24; n++) {
      const at = Math.min(size - 1, Math.floor((size * n) / 23))
      const undo = await flip(file, at)
      const package_ = await openedAt(desk, file)
      kinds.add(package_.ok ? `opened with byte ${at} changed` : package_.reason.kind)
      await undo()
    }
    for (const left of [size - 1, Math.floor(size / 2), 300, 60]) {
      await truncate(file, left)
      const package_ = await openedAt(desk, file)
      kinds.add(package_.ok ? `opened with ${left} bytes` : package_.reason.kind)
    }
    expect([...kinds].filter((kind) => !['damaged', 'not-a-package', 'wrong-passphrase'].includes(kind))).toEqual([])
    expect(kinds).toContain('damaged')
    expect(await readdir(desk.room.folders.staging)).toEqual([])
  })

  it('is told from one that the passphrase does not open', async () => {
    const tablet = await firstMachine()
    const file = await packed(tablet, await opened(tablet))
    expect(await openedAt(tablet, file, 'une autre phrase')).toEqual({
      ok: false,
      reason: { kind: 'wrong-passphrase' }
    })
  })

  it('is refused when it is of another firm', async () => {
    const [ours, theirs] = [await firstMachine(), await firstMachine()]
    const package_ = await openedAt(ours, await packed(theirs, await opened(theirs)))
    if (!package_.ok) throw new Error(package_.reason.kind)
    expect(await previewPackage(ours.vault, package_.value)).toMatchObject({
      ok: false,
      reason: { kind: 'other-firm' }
    })
  })
})

describe('a package that cannot all be taken', () => {
  it('says which entries are missing, and is taken once they came', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet)
    const whole = await packed(tablet, id)
    await told(tablet, id, { type: 'add-note', text: 'Le joint est sec.' })
    const latest = await packedAs(tablet, [id], (plan) => onlyLast(plan, `case/${id}`))
    const waiting = [{ kind: 'case', id, why: 'gap', from: 1, to: 1 }]
    expect(await taken(desk, latest)).toMatchObject({ waiting, cases: [{ change: 'same' }] })
    expect(await stateOf(desk, id)).toBeUndefined()
    await taken(desk, whole)
    expect(await taken(desk, latest)).toMatchObject({ waiting: [], cases: [{ change: 'changed', entries: 1 }] })
    expect(await stateOf(desk, id)).toEqual(await stateOf(tablet, id))
    expect(await faultsOf(desk)).toEqual(intact)
  })

  it('keeps what a newer version recorded, and shows how much of it there is', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet)
    await tablet.vault.write(async (trx) => {
      const events = [{ id: eventId.parse(newId()), type: 'seen-from-the-air', payload: { text: 'par drone' } }]
      const at = { actor: leaHandler, recordedAt: tablet.clock.now() }
      const stream = { kind: 'case' as const, id: streamId.parse(id) }
      return ok(
        await appendEvents(trx, { vault: tablet.vault.id, machine: tablet.vault.machine, stream, ...at, events })
      )
    })
    expect(await taken(desk, await packed(tablet, id))).toMatchObject({ unknown: 1, waiting: [] })
    expect(await entriesOf(desk)).toEqual(await entriesOf(tablet))
    expect((await faultsOf(desk)).chain).toBe('intact')
  })

  it('gives a copied workspace a name of its own, and what both wrote comes together', async () => {
    const first = await firstMachine()
    const id = await opened(first)
    const folder = await temporaryFolder()
    await first.vault.close()
    const copied = join(folder, 'copied')
    await cp(first.vault.workspace, copied, { recursive: true })
    const [one, other] = [machineOf(await reopen(first.vault.workspace)), machineOf(await reopen(copied))]
    expect(one.vault.notices).toEqual([])
    expect(one.vault.machine).toEqual(first.vault.machine)
    expect(other.vault.notices).toMatchObject([{ kind: 'own-identity', before: 'A', letter: 'B' }])
    expect(other.vault.machine.id).not.toBe(one.vault.machine.id)
    await told(one, id, { type: 'add-note', text: 'Écrit sur le portable.' })
    await told(other, id, { type: 'add-note', text: 'Écrit sur la copie.' })
    expect((await taken(one, await packed(other, id))).waiting).toEqual([])
    expect((await taken(other, await packed(one, id))).waiting).toEqual([])
    expect(await stateOf(other, id)).toEqual(await stateOf(one, id))
    await other.vault.close()
    const again = await reopen(copied)
    expect(again.notices).toEqual([])
    expect(again.machine).toEqual(other.vault.machine)
    expect([await faultsOf(one), await faultsOf(machineOf(again))]).toEqual([intact, intact])
  })

  it('leaves a workspace its name that was moved on its computer, and a copy of it none', async () => {
    const first = await firstMachine()
    const folder = await temporaryFolder()
    await first.vault.close()
    const [moved, copied] = [join(folder, 'Déplacé'), join(folder, 'copied')]
    await rename(first.vault.workspace, moved)
    const one = await reopen(moved)
    expect(one.notices).toEqual([])
    expect(one.machine).toEqual(first.vault.machine)
    await one.close()
    // The same bytes elsewhere, with nothing where they were, are a copy none the less: there may be another.
    await cp(moved, copied, { recursive: true, preserveTimestamps: true })
    await rename(moved, join(folder, 'Encore déplacé'))
    expect((await reopen(copied)).notices).toMatchObject([{ kind: 'own-identity', before: 'A', letter: 'B' }])
    expect((await reopen(join(folder, 'Encore déplacé'))).machine).toEqual(first.vault.machine)
  })

  it('shows a vault that was copied with its name, and its mark lost, as a twin, and as a fork elsewhere; nothing of it is merged', async () => {
    const first = await firstMachine()
    const third = await nextMachine(first, 'C')
    const id = await opened(first)
    await first.vault.close()
    const folder = await temporaryFolder()
    await rm(first.vault.folder.home)
    await cp(first.vault.workspace, join(folder, 'copied'), { recursive: true })
    const [one, other] = [
      machineOf(await reopen(first.vault.workspace)),
      machineOf(await reopen(join(folder, 'copied')))
    ]
    await told(one, id, { type: 'add-note', text: 'Écrit sur le portable.' })
    await told(other, id, { type: 'add-note', text: 'Écrit sur la copie.' })
    expect((await taken(one, await packed(other, id))).waiting).toMatchObject([{ why: 'twin', from: 2 }])
    await taken(third, await packed(one, id))
    expect((await taken(third, await packed(other, id))).waiting).toMatchObject([{ why: 'fork', from: 2 }])
    expect(await stateOf(third, id)).toEqual(await stateOf(one, id))
    expect(await faultsOf(third)).toEqual(intact)
  })

  it('says that a newer version made it', async () => {
    const tablet = await firstMachine()
    const plan = await planPackage(tablet.vault, tablet.room, [])
    if (!plan.ok) throw new Error(plan.reason.kind)
    const file = join(await temporaryFolder(), 'colis.age')
    const info = Object.assign(
      { id: newId(), madeAt: tablet.clock.now(), vault: tablet.vault.id, firm: '', appVersion: '9', cases: [] },
      { machine: packageInfo.shape.machine.parse({ id: tablet.vault.machine.id, epoch: 1, letter: 'A' }) },
      { entries: 0, files: 0, seen: [], taken: [], format: JSON.parse('99') }
    )
    await writePackage(
      file,
      { info, lanes: [], entries: [], files: [] },
      {
        lock: { passphrase: SECRET },
        sign: async () => Buffer.alloc(64),
        workFactor: 4
      }
    )
    expect(await openedAt(tablet, file)).toEqual({ ok: false, reason: { kind: 'newer-version' } })
  })
})

/** Only the last entry of a stream, as one sends who believes that the other has the rest. */
function onlyLast(plan: PackagePlan, stream: string): PackagePlan {
  const { lanes, entries } = plan.collected
  const rest = lanes.find((lane) => lane.stream === stream)
  const last = entries.filter(({ header }) => header.includes(stream)).at(-1)
  if (!rest || !last) throw new Error('nothing to leave out')
  return { ...plan, collected: { ...plan.collected, lanes: [{ ...rest, first: rest.last }], entries: [last] } }
}

async function flip(file: string, at: number): Promise<() => Promise<void>> {
  const handle = await open(file, 'r+')
  const byte = Buffer.alloc(1)
  await handle.read(byte, 0, 1, at)
  await handle.write(Buffer.of((byte[0] ?? 0) ^ 1), 0, 1, at)
  await handle.close()
  return async () => {
    const again = await open(file, 'r+')
    await again.write(byte, 0, 1, at)
    await again.close()
  }
}

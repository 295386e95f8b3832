import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, type KyselyPlugin, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { makePackage, planNews, type Since } from '../../../src-main/exchange/transfer/make-package'
import { streamsOf } from '../../../src-main/store/streams/streams'
import type { Database } from '../../../src-main/store/tables/database'
import { collectNews, countNews, newsRows } from '../../../src-main/store/transfer/collect-news'
import { ownSignedCard } from '../../../src-main/store/transfer/exchange-keys'
import { trustMachine } from '../../../src-main/store/transfer/known-machines'
import { readReceipts } from '../../../src-main/store/transfer/note-receipts'
import { ownNumbering, seenBy } from '../../../src-main/store/transfer/seen'
import { heldOf } from '../../../src-shared/domain/exchange/seen'
import { type CaseId, machineId } from '../../../src-shared/lib/ids'
import {
  type FirmMachine,
  faultsOf,
  firstMachine,
  nextMachine,
  opened,
  packed,
  photographed,
  SECRET,
  taken,
  told
} from '../../support/store/firm'
import { temporaryFolder } from '../../support/store/temp-vault'
import { newId } from '../../support/store/test-store'

const idOf = ({ vault }: FirmMachine) => machineId.parse(vault.machine.id)

async function newsFor(from: FirmMachine, to: FirmMachine, since: Since = 'receipt') {
  const file = join(await temporaryFolder(), 'nouvelles.age')
  const plan = await planNews(from.vault, from.room, idOf(to), since)
  const made = await makePackage(from.vault, plan, {
    to: file,
    lock: { passphrase: SECRET },
    now: from.clock.now(),
    id: newId(),
    appVersion: '0.1.0',
    workFactor: 4
  })
  if (!made.ok) throw new Error(made.reason.kind)
  from.clock.pass(60)
  return { file, entries: plan.collected.entries.length, cases: plan.cases.map(({ id }) => id) }
}

async function stateOf({ vault }: FirmMachine, id: CaseId) {
  return (await streamsOf(vault).cases.load(vault.read, id)).state
}

const note = (text: string) => ({ type: 'add-note', text }) as const

describe('everything another machine has not seen', () => {
  it('begins where the backup ended from which it began, and comes back as a receipt', async () => {
    const tablet = await firstMachine()
    const old = await opened(tablet, 'Ce que la sauvegarde avait déjà.')
    const desk = await nextMachine(tablet, 'B')
    const card = await ownSignedCard(desk.vault, desk.clock.now())
    if (!card.ok) throw new Error(card.reason)
    await trustMachine(tablet.vault, card.value, tablet.clock.now())
    const id = await opened(tablet)
    await photographed(tablet, id)
    const first = await newsFor(tablet, desk)
    expect(first.cases).toEqual([id])
    expect(await taken(desk, first.file)).toMatchObject({ waiting: [], files: { count: 1 } })
    expect(await stateOf(desk, id)).toEqual(await stateOf(tablet, id))
    await told(desk, id, note('Rappelé la cliente.'))
    await told(desk, old, note('Classé sans suite ?'))
    // What the desk wrote goes to the tablet, with the receipt; nothing the tablet has goes back to it.
    const back = await newsFor(desk, tablet)
    expect(back.entries).toBe(2)
    await taken(tablet, back.file)
    expect((await newsFor(tablet, desk)).entries).toBe(0)
    await told(tablet, id, note('Vu sur place.'))
    const next = await newsFor(tablet, desk)
    expect(next).toMatchObject({ entries: 1, cases: [id] })
    await taken(desk, next.file)
    for (const one of [id, old]) expect(await stateOf(desk, one)).toEqual(await stateOf(tablet, one))
    expect([await faultsOf(tablet), await faultsOf(desk)]).toEqual([
      { chain: 'intact', views: [] },
      { chain: 'intact', views: [] }
    ])
  })

  it('grows until it is confirmed, and a lost package costs nothing', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet)
    const lost = await newsFor(tablet, desk)
    await rm(lost.file)
    await told(tablet, id, note('Le joint est sec.'))
    const whole = await newsFor(tablet, desk)
    expect(whole.entries).toBeGreaterThan(lost.entries)
    expect(await taken(desk, whole.file)).toMatchObject({ waiting: [] })
    expect(await stateOf(desk, id)).toEqual(await stateOf(tablet, id))
  })

  it('names the packages that are missing when it builds on them, and is confirmed once all came', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet)
    const card = async () => {
      const made = await ownSignedCard(desk.vault, desk.clock.now())
      if (!made.ok) throw new Error(made.reason)
      return made.value
    }
    const held = async () => heldOf((await card()).seen, await ownNumbering(tablet.vault))
    const before = await held()
    const first = await newsFor(tablet, desk)
    await told(tablet, id, note('Le joint est sec.'))
    const second = await newsFor(tablet, desk, 'last-package')
    expect(second.entries).toBe(1)
    const early = await taken(desk, second.file)
    expect(early.missing).toEqual(['2026-03-03T08:15:00.000Z'])
    expect(early.waiting).toMatchObject([{ why: 'gap', id }])
    expect(await stateOf(desk, id)).toBeUndefined()
    expect(await held()).toBe(before)
    await taken(desk, first.file)
    const late = await taken(desk, second.file)
    expect(late.missing).toBeUndefined()
    expect(await stateOf(desk, id)).toEqual(await stateOf(tablet, id))
    await trustMachine(tablet.vault, await card(), tablet.clock.now())
    expect((await newsFor(tablet, desk)).entries).toBe(0)
  })

  it('is confirmed by a card in the shared folder, if its machine signed it and is trusted', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const before = await ownSignedCard(desk.vault, desk.clock.now())
    if (!before.ok) throw new Error(before.reason)
    await trustMachine(tablet.vault, before.value, tablet.clock.now())
    await opened(tablet)
    await taken(desk, (await newsFor(tablet, desk)).file)
    const card = await ownSignedCard(desk.vault, desk.clock.now())
    if (!card.ok) throw new Error(card.reason)
    const held = async () => heldOf(await seenBy(tablet.vault.read, idOf(desk)), await ownNumbering(tablet.vault))
    const was = await held()
    const boasting = { ...card.value, seen: card.value.seen.map((one) => ({ ...one, position: 10_000 })) }
    await readReceipts(tablet.vault, [boasting], tablet.clock.now())
    expect(await held()).toBe(was)
    await readReceipts(tablet.vault, [card.value], tablet.clock.now())
    expect(await held()).toBeGreaterThan(was)
    expect(await countNews(tablet.vault.read, { after: await held(), machine: idOf(desk) })).toBe(0)
  })

  it('comes from a chosen package too, but that confirms nothing of the rest', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet)
    await opened(tablet, 'Un autre dossier.')
    await taken(desk, await packed(tablet, id))
    expect((await newsFor(tablet, desk)).cases).toHaveLength(2)
  })

  it('reads as many rows in a large workspace as in a small one', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const counts: number[] = []
    for (const more of [3, 60]) {
      for (let n = 0; n < more; n++) await opened(tablet, `Dossier ${n}`)
      const after = await lastPosition(tablet)
      const id = await opened(tablet, 'La seule nouvelle.')
      await told(tablet, id, note('Une note.'))
      const { db, rows } = counting(tablet.vault.read)
      await collectNews(db, { after, machine: idOf(desk) })
      await countNews(db, { after, machine: idOf(desk) })
      counts.push(rows())
    }
    expect(counts[1]).toBe(counts[0])
    const plan = await newsRows(tablet.vault.read, { after: 5, machine: idOf(desk) })
      .select('id')
      .orderBy('position')
      .explain(undefined, sql`query plan`)
    expect(JSON.stringify(plan)).toContain('SEARCH events USING INTEGER PRIMARY KEY (rowid>?)')
  })
})

async function lastPosition({ vault }: FirmMachine): Promise<number> {
  const [last] = await vault.read.selectFrom('events').select('position').orderBy('position', 'desc').limit(1).execute()
  return last?.position ?? 0
}

/** The same connection, with every row that comes out of it counted. */
function counting(read: Kysely<Database>) {
  let count = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      count += result.rows.length
      return result
    }
  }
  return { db: read.withPlugin(plugin), rows: () => count }
}

import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { makePackage, planNews, planPackage, type Since } from '../../../src-main/exchange/transfer/make-package'
import { streamsOf } from '../../../src-main/store/streams/streams'
import { countNews } from '../../../src-main/store/transfer/collect-news'
import { ownSignedCard } from '../../../src-main/store/transfer/exchange-keys'
import { knownMachine, trustMachine } from '../../../src-main/store/transfer/known-machines'
import { readReceipts } from '../../../src-main/store/transfer/note-receipts'
import { askFor, receivingOf } from '../../../src-main/store/transfer/receiving'
import { confirmedBy } from '../../../src-main/store/transfer/seen'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import type { Department } from '../../../src-shared/domain/case/dispute-types'
import { type CaseId, machineId } from '../../../src-shared/lib/ids'
import {
  type FirmMachine,
  faultsOf,
  firstMachine,
  nextMachine,
  opened,
  SECRET,
  taken,
  told
} from '../../support/store/firm'
import { temporaryFolder } from '../../support/store/temp-vault'
import { newId } from '../../support/store/test-store'

const idOf = ({ vault }: FirmMachine) => machineId.parse(vault.machine.id)
const note = (text: string) => ({ type: 'add-note', text }) as const
const handOver = (to: Department): CaseCommandInput => ({ type: 'hand-over', to, missing: [], reason: 'À reprendre.' })

async function cardOf({ vault, clock }: FirmMachine) {
  const card = await ownSignedCard(vault, clock.now())
  if (!card.ok) throw new Error(card.reason)
  return card.value
}

/** One machine reads the card of another, as it lies in the shared folder. */
async function heard(at: FirmMachine, of: FirmMachine): Promise<void> {
  await readReceipts(at.vault, [await cardOf(of)], at.clock.now())
}

async function meets(at: FirmMachine, other: FirmMachine): Promise<void> {
  await trustMachine(at.vault, await cardOf(other), at.clock.now())
}

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
  const { collected, cases, left } = plan
  return { file, entries: collected.entries.length, cases: cases.map(({ id }) => id), left: left?.size ?? 0 }
}

/** All that is news goes over, and its receipt comes back. */
async function sent(from: FirmMachine, to: FirmMachine) {
  const made = await newsFor(from, to)
  const preview = made.entries === 0 ? undefined : await taken(to, made.file)
  await heard(from, to)
  return { ...made, preview }
}

async function stateOf({ vault }: FirmMachine, id: CaseId) {
  return (await streamsOf(vault).cases.load(vault.read, id)).state
}

async function entriesOf({ vault }: FirmMachine): Promise<readonly string[]> {
  const rows = await sql<{ hash: string }>`select hex(hash) as hash from events order by hash`.execute(vault.read)
  return rows.rows.map(({ hash }) => hash)
}

async function asks(machine: FirmMachine, ...departments: readonly Department[]): Promise<void> {
  await cardOf(machine)
  machine.clock.pass(1)
  const done = await askFor(machine.vault, departments, machine.clock.now())
  if (!done.ok) throw new Error(done.reason)
}

/** A desk, and a tablet that receives the cases of one department. */
async function deskAndTablet(...departments: readonly Department[]) {
  const desk = await firstMachine()
  const tablet = await nextMachine(desk, 'B')
  await asks(tablet, ...departments)
  await meets(desk, tablet)
  await meets(tablet, desk)
  return { desk, tablet }
}

describe('a machine that receives the cases of its department', () => {
  it('gets no other case, and is told so; contacts come all the same', async () => {
    const { desk, tablet } = await deskAndTablet('accounting')
    const other = await opened(desk)
    expect((await stateOf(desk, other))?.department).not.toBe('accounting')
    const theirs = await opened(desk, 'Facturé deux fois.')
    await told(desk, theirs, handOver('accounting'))
    const made = await sent(desk, tablet)
    expect(made).toMatchObject({ cases: [theirs], left: 1 })
    expect(made.preview).toMatchObject({ waiting: [], receives: ['accounting'], contacts: { new: 2 } })
    expect(await stateOf(tablet, theirs)).toEqual(await stateOf(desk, theirs))
    expect(await stateOf(tablet, other)).toBeUndefined()
    // What stays here is no news for it, however often it changes.
    await told(desk, other, note('Le voisin est absent.'))
    const since = { after: await confirmedBy(desk.vault, idOf(tablet)), machine: idOf(tablet) }
    const known = await knownMachine(desk.vault.read, idOf(tablet))
    const receives = known && receivingOf(known)
    expect(await countNews(desk.vault.read, { ...since, receives })).toBe(0)
    expect(await sent(desk, tablet)).toMatchObject({ entries: 0, left: 1 })
  })

  it('gets a case whole once it comes to its department, and hears of one that leaves it', async () => {
    const { desk, tablet } = await deskAndTablet('accounting')
    const id = await opened(desk)
    await sent(desk, tablet)
    await told(desk, id, note('Vu sur place.'))
    await told(desk, id, handOver('accounting'))
    const came = await sent(desk, tablet)
    expect(came.preview?.waiting).toEqual([])
    expect(await stateOf(tablet, id)).toEqual(await stateOf(desk, id))
    await told(desk, id, handOver('works'))
    await sent(desk, tablet)
    expect((await stateOf(tablet, id))?.department).toBe('works')
    await told(desk, id, note('Le couvreur passe mardi.'))
    expect((await sent(desk, tablet)).entries).toBe(0)
    await told(tablet, id, note('Avoir émis avant le transfert.'))
    await sent(tablet, desk)
    await told(desk, id, handOver('accounting'))
    expect((await sent(desk, tablet)).preview?.waiting).toEqual([])
    expect(await stateOf(tablet, id)).toEqual(await stateOf(desk, id))
    expect([await faultsOf(desk), await faultsOf(tablet)]).toEqual([
      { chain: 'intact', views: [] },
      { chain: 'intact', views: [] }
    ])
  })

  it('gets what was left out once it asks for more, though nothing of it is new', async () => {
    const { desk, tablet } = await deskAndTablet('accounting')
    const id = await opened(desk)
    const theirs = await opened(desk, 'Facturé deux fois.')
    await told(desk, theirs, handOver('accounting'))
    await sent(desk, tablet)
    const works = (await stateOf(desk, id))?.department ?? 'works'
    await asks(tablet, 'accounting', works)
    await heard(desk, tablet)
    expect(await sent(desk, tablet)).toMatchObject({ cases: [id] })
    expect(await stateOf(tablet, id)).toEqual(await stateOf(desk, id))
    expect((await sent(desk, tablet)).entries).toBe(0)
  })

  it('is not taken to hold more than it does by a chosen package either', async () => {
    const { desk, tablet } = await deskAndTablet('accounting')
    const id = await opened(desk)
    const theirs = await opened(desk, 'Facturé deux fois.')
    await told(desk, theirs, handOver('accounting'))
    await sent(desk, tablet)
    const plan = await planPackage(desk.vault, desk.room, [id], { linked: false, without: [idOf(tablet)] })
    if (!plan.ok) throw new Error(plan.reason.kind)
    const to = join(await temporaryFolder(), 'dossier.age')
    const options = { to, lock: { passphrase: SECRET }, now: desk.clock.now(), id: newId(), workFactor: 4 }
    await makePackage(desk.vault, plan.value, { ...options, appVersion: '0.1.0' })
    expect(await taken(tablet, to)).toMatchObject({ waiting: [], cases: [{ id, change: 'new' }] })
    expect(await stateOf(tablet, id)).toEqual(await stateOf(desk, id))
  })

  it('gets it from a desk, too, that went back to a backup made before it was left out', async () => {
    const { desk, tablet } = await deskAndTablet('accounting')
    const id = await opened(desk)
    const theirs = await opened(desk, 'Facturé deux fois.')
    await told(desk, theirs, handOver('accounting'))
    const again = await nextMachine(desk, 'C')
    await sent(desk, tablet)
    await meets(tablet, again)
    await meets(again, tablet)
    await told(again, id, handOver('accounting'))
    expect((await sent(again, tablet)).preview?.waiting).toEqual([])
    expect(await stateOf(tablet, id)).toEqual(await stateOf(again, id))
  })
})

const asked = fc.constantFrom<readonly Department[]>([], ['works'], ['accounting'], ['accounting', 'works'])
const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('open' as const), to: fc.constantFrom('works', 'accounting') })
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('tell' as const), which: fc.nat(9) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('move' as const),
      which: fc.nat(9),
      to: fc.constantFrom<Department>('works', 'accounting', 'sales')
    })
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('ask' as const), departments: asked }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('answer' as const), which: fc.nat(9) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('send' as const), fate: fc.nat(9), built: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('take' as const), which: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.constant({ does: 'hear' as const }) }
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** A desk and a tablet whose packages are lost, come late, twice, and in any order, while cases move and the tablet asks anew. */
class Played {
  readonly #cases: CaseId[] = []
  readonly #lying: string[] = []
  /** How often something was left out; a play in which nothing is proves nothing. */
  left = 0

  constructor(
    readonly desk: FirmMachine,
    readonly tablet: FirmMachine
  ) {}

  async play(one: Step): Promise<void> {
    const { desk, tablet } = this
    switch (one.does) {
      case 'open':
        this.#cases.push(await opened(desk, `Dossier ${this.#cases.length}`))
        return
      case 'tell':
        await this.#tell(desk, one.which, note('Relevé sur place.'))
        return
      case 'answer':
        await this.#tell(tablet, one.which, note('Vu de la tablette.'))
        await taken(desk, (await newsFor(tablet, desk)).file)
        return
      case 'move': {
        const id = this.#caseOf(one.which)
        if (id && (await stateOf(desk, id))?.department !== one.to) await told(desk, id, handOver(one.to))
        return
      }
      case 'ask':
        await asks(tablet, ...one.departments)
        return
      case 'send': {
        const made = await newsFor(desk, tablet, one.built ? 'last-package' : 'receipt')
        this.left += made.left
        if (made.entries === 0) return
        if (one.fate < 3) await rm(made.file)
        else this.#lying.push(made.file)
        if (one.fate > 5) await taken(tablet, made.file)
        return
      }
      case 'take': {
        const file = this.#lying[one.which % Math.max(1, this.#lying.length)]
        if (file !== undefined) await taken(tablet, file)
        return
      }
      case 'hear':
        await heard(desk, tablet)
    }
  }

  /** The two meet: what the tablet asks for it has, as the desk has it. */
  async meet(): Promise<void> {
    await heard(this.desk, this.tablet)
    const { preview } = await sent(this.desk, this.tablet)
    expect(preview?.waiting ?? []).toEqual([])
    expect(preview?.missing).toBeUndefined()
    const known = await knownMachine(this.desk.vault.read, idOf(this.tablet))
    const { departments = [] } = (known && receivingOf(known)) ?? {}
    for (const id of this.#cases) {
      const here = await stateOf(this.desk, id)
      if (here === undefined) throw new Error('a case is lost')
      const isAsked = departments.length === 0 || departments.includes(here.department)
      if (isAsked) expect(await stateOf(this.tablet, id)).toEqual(here)
    }
  }

  #caseOf(which: number): CaseId | undefined {
    return this.#cases[which % Math.max(1, this.#cases.length)]
  }

  async #tell(machine: FirmMachine, which: number, command: ReturnType<typeof note>): Promise<void> {
    const id = this.#caseOf(which)
    if (id && (await stateOf(machine, id))) await told(machine, id, command)
  }
}

it('loses nothing while the filter is set and widened and cases move between departments', {
  timeout: 300_000
}, async () => {
  let left = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 14, maxLength: 22, size: 'max' }), async (steps) => {
      const { desk, tablet } = await deskAndTablet('accounting')
      const played = new Played(desk, tablet)
      await played.play({ does: 'open', to: 'works' })
      const half = Math.floor(steps.length / 2)
      for (const one of steps.slice(0, half)) await played.play(one)
      await played.meet()
      for (const one of steps.slice(half)) await played.play(one)
      await played.meet()
      await asks(tablet)
      await played.meet()
      left += played.left
      // In the end it asks for everything: each entry of the desk is there, once.
      expect(await entriesOf(tablet)).toEqual(await entriesOf(desk))
      expect(await faultsOf(tablet)).toEqual({ chain: 'intact', views: [] })
      await desk.vault.close()
      await tablet.vault.close()
    }),
    { numRuns: 8, seed: 20_261_123, endOnFailure: true }
  )
  expect(left).toBeGreaterThan(8)
})

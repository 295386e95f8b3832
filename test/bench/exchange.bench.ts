import { randomBytes } from 'node:crypto'
import { copyFile, cp, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { deadlineLore } from '../../src-main/app/deadline-data'
import { makePackage, planNews } from '../../src-main/exchange/transfer/make-package'
import { takeIn } from '../../src-main/store/attachments/intake'
import { type AttachmentRoom, attachmentRoom } from '../../src-main/store/attachments/room'
import type { Acting } from '../../src-main/store/commands/acting'
import { executeCase } from '../../src-main/store/commands/execute-case'
import { openReader, openWriter } from '../../src-main/store/connection'
import { openVault } from '../../src-main/store/vault/open'
import type { Vault } from '../../src-main/store/vault/vault'
import { caseCommand } from '../../src-shared/domain/case/commands'
import type { Attachment } from '../../src-shared/domain/common/attachment'
import { attachmentId, type CaseId, machineId, uuidV7 } from '../../src-shared/lib/ids'
import { timeZone, toInstant } from '../../src-shared/lib/plain-date'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'
import { NewRows, writeRows } from './support/rows-since'
import { TakingMachine } from './support/taking/taking-machine'
import { PASSPHRASE, TODAY, workspaceFolder } from './workspace/generate'
import { type LargeData, largeData } from './workspace/large/shelf'

const CASES = Number(process.env.ENTENTE_BENCH_CASES ?? 100_000)
const PAIRS = pairsAsked(30)
const WARM_UP = 1
const HOURS = 3_600_000
const ENTRIES = 1_000
const PHOTOGRAPHS = 100
/** Of each; a photograph as a tablet hands it over after the visit. */
const BYTES = 1_000_000
/** The tables a package adds rows to; those of a whole case are written anew, which the bare side need not do. */
const added: ReadonlySet<string> = new Set(['events', 'payloads', 'view_timeline', 'view_search'])
const SECRET = 'quatre mots pour un colis'

const newId = () => uuidV7(Date.now(), randomBytes(10))

interface Machine {
  readonly vault: Vault
  readonly room: AttachmentRoom
  readonly acting: Acting
  /** The cases that are written on. */
  readonly cases: readonly CaseId[]
}

async function opened(dataDir: string, { actor }: LargeData): Promise<Machine> {
  const done = await openVault(workspaceFolder(dataDir), { appVersion: '0.1.0', passphrase: PASSPHRASE })
  if (!done.ok) throw new Error(`The workspace does not open: ${done.reason.kind}`)
  const vault = done.value
  const clock = { now: () => toInstant(Date.now()), today: () => TODAY, zone: timeZone.parse('Europe/Paris') }
  const acting = { vault, clock, newId, actor, deadlines: deadlineLore }
  const rows = await vault.read.selectFrom('view_cases').select('id').orderBy('reference').limit(PHOTOGRAPHS).execute()
  return { vault, room: attachmentRoom(vault), acting, cases: rows.map(({ id }) => id) }
}

/** Another machine of the firm: a copied workspace takes a name of its own when it is opened. */
async function copied(data: LargeData): Promise<Machine> {
  const dataDir = `${data.dataDir}-copy`
  await cp(data.dataDir, dataDir, { recursive: true })
  const machine = await opened(dataDir, data)
  if (machine.vault.notices.every(({ kind }) => kind !== 'own-identity')) throw new Error('The copy kept its name')
  return machine
}

async function said(machine: Machine, place: number, photograph?: Attachment): Promise<void> {
  const id = machine.cases[place % machine.cases.length]
  if (id === undefined) throw new Error('No case')
  const command = photograph
    ? { type: 'add-evidence', text: 'La façade nord', attachments: [photograph] }
    : { type: 'add-note', text: `Relevé n° ${place} : le joint est sec.` }
  const done = await executeCase(machine.acting, id, caseCommand.parse(command))
  if (!done.ok) throw new Error(done.reason.code)
}

/** What a day on site brings: entries, some of them with a photograph. */
async function write(machine: Machine, entries: number, photographs: number): Promise<void> {
  for (let place = 0; place < entries - photographs; place += 1) await said(machine, place)
  for (let place = 0; place < photographs; place += 1) {
    const bytes = async function* () {
      yield randomBytes(BYTES)
    }
    const taken = await takeIn(machine.room, attachmentId.parse(newId()), { name: 'Façade.jpg', bytes: bytes() })
    if (!taken.ok) throw new Error(taken.reason)
    await said(machine, place, taken.value)
  }
}

async function packed({ vault, room, acting }: Machine, to: string, file: string): Promise<number> {
  const plan = await planNews(vault, room, machineId.parse(to), 'last-package')
  const made = await makePackage(vault, plan, {
    ...{ to: file, lock: { passphrase: SECRET }, workFactor: 4 },
    ...{ now: acting.clock.now(), id: newId(), appVersion: '0.1.0' }
  })
  if (!made.ok) throw new Error(made.reason.kind)
  return plan.collected.entries.length
}

test('taking a package of entries and photographs, beside the same rows inserted and the same files copied bare', async () => {
  test.setTimeout(3 * HOURS)
  const data = await largeData('taking', CASES)
  const desk = await opened(data.dataDir, data)
  await desk.vault.flushTip()
  const tablet = await copied(data)
  // A copy: a vault that is closed forgets its keys.
  const key = Buffer.from(desk.vault.deriveKey('database'))
  const access = { file: desk.vault.folder.database, vaultId: desk.vault.id, key }
  const bareFile = join(data.dataDir, 'bare.db')
  await desk.vault.checkpoint()
  await copyFile(access.file, bareFile)
  await desk.vault.close()
  const taking = await TakingMachine.start(workspaceFolder(data.dataDir), PASSPHRASE, SECRET)
  const [reader, bare] = [openReader(access), openWriter({ ...access, file: bareFile })]
  const rows = new NewRows(reader)
  const written: ReturnType<NewRows['take']>[] = []
  const folder = join(data.dataDir, 'colis')
  await mkdir(folder)
  const photographs = join(folder, 'photographies')
  await mkdir(photographs)
  for (let place = 0; place < PHOTOGRAPHS; place += 1) {
    const file = await open(join(photographs, `${place}.jpg`), 'w')
    await file.writeFile(randomBytes(BYTES))
    await file.close()
  }
  const takeOne = async (turn: number): Promise<number> => {
    await write(tablet, ENTRIES, PHOTOGRAPHS)
    const file = join(folder, `${turn}.age`)
    const entries = await packed(tablet, desk.vault.machine.id, file)
    if (entries < ENTRIES) throw new Error(`${entries} entries are fewer than ${ENTRIES}`)
    const took = await taking.take(file)
    await rm(file)
    written.push(rows.take(0).filter(({ table }) => added.has(table)))
    return took
  }
  const bareOne = async (turn: number): Promise<number> => {
    const fresh = written.shift() ?? []
    const target = join(folder, `bare-${turn}`)
    await mkdir(target)
    const begin = performance.now()
    writeRows(bare, fresh)
    for (let place = 0; place < PHOTOGRAPHS; place += 1) {
      const to = join(target, `${place}.jpg`)
      await copyFile(join(photographs, `${place}.jpg`), to)
      const file = await open(to, 'r+')
      await file.sync()
      await file.close()
    }
    const took = performance.now() - begin
    await rm(target, { recursive: true })
    return took
  }
  // The bare side is a package behind, so that either may begin.
  await takeOne(PAIRS + WARM_UP)
  const pairs = await interleave(PAIRS, WARM_UP, takeOne, bareOne)
  report(`taking a package of ${ENTRIES} entries and ${PHOTOGRAPHS} photographs`, pairs, 4, { cases: CASES })
  reader.close()
  bare.close()
  await taking.close()
  await tablet.vault.close()
})

test('a package of what is new, with ten times as many cases', async () => {
  test.setTimeout(3 * HOURS)
  const sides = []
  for (const [name, cases] of [
    ['news-many', CASES],
    ['news-few', Math.round(CASES / 10)]
  ] as const) {
    const data = await largeData(name, cases)
    const desk = await opened(data.dataDir, data)
    await desk.vault.flushTip()
    sides.push({ desk, tablet: await copied(data), folder: data.dataDir })
  }
  const [many, few] = sides
  if (!many || !few) throw new Error('Two sides')
  const make = async ({ desk, tablet, folder }: typeof many, turn: number): Promise<number> => {
    await write(tablet, 100, 0)
    const file = join(folder, `nouvelles-${turn}.age`)
    const begin = performance.now()
    const entries = await packed(tablet, desk.vault.machine.id, file)
    const took = performance.now() - begin
    await rm(file)
    if (entries !== 100) throw new Error(`${entries} entries`)
    return took
  }
  const pairs = await interleave(
    PAIRS,
    WARM_UP,
    (turn) => make(many, turn),
    (turn) => make(few, turn)
  )
  report('growth: a package of 100 new entries', pairs, 1.2, { cases: CASES })
  for (const { desk, tablet } of sides) {
    await desk.vault.close()
    await tablet.vault.close()
  }
})

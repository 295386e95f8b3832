import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { test } from '@playwright/test'
import { deadlineLore } from '../../src-main/app/deadline-data'
import { makeDossier } from '../../src-main/dossier/make'
import { takeIn } from '../../src-main/store/attachments/intake'
import { attachmentRoom } from '../../src-main/store/attachments/room'
import { captureCase } from '../../src-main/store/commands/capture-case'
import { executeCase } from '../../src-main/store/commands/execute-case'
import { openVault } from '../../src-main/store/vault/open'
import type { Vault } from '../../src-main/store/vault/vault'
import { attachmentId, type CaseId, uuidV7 } from '../../src-shared/lib/ids'
import { timeZone, toInstant } from '../../src-shared/lib/plain-date'
import { aCapture, asks, person } from '../support/store/samples'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'
import { PASSPHRASE, TODAY, workspaceFolder } from './workspace/generate'
import { type BenchData, benchData } from './workspace/workspace'

const PAIRS = pairsAsked(3)
const HOURS = 3_600_000
/** Films of 100 MB: 2 GB of them, unless fewer are asked for. */
const FILM = 100_000_000
const FILMS = Number(process.env['ENTENTE_BENCH_CASES'] ?? 20)

const clock = { now: () => toInstant(Date.now()), today: () => TODAY, zone: timeZone.parse('Europe/Paris') }
const newId = () => uuidV7(Date.now(), randomBytes(10))

test('a package of two gigabytes, beside one pass that reads, hashes and writes the same bytes', async () => {
  test.setTimeout(HOURS)
  const data = await benchData('package')
  const opened = await openVault(workspaceFolder(data.dataDir), { appVersion: '0.1.0', passphrase: PASSPHRASE })
  if (!opened.ok) throw new Error(`The workspace does not open: ${opened.reason.kind}`)
  const vault = opened.value
  const folder = join(data.dataDir, 'films')
  await mkdir(folder)
  const files = Array.from({ length: FILMS }, (_, index) => join(folder, `film-${index}.mp4`))
  for (const file of files) await writeFile(file, randomBytes(FILM))
  const id = await caseWith(vault, data, files)
  const size = `${((FILMS * FILM) / 1e9).toFixed(1)} GB`
  for (const { zip, goal } of [
    { zip: false, goal: 1.6 },
    { zip: true, goal: 2.5 }
  ]) {
    const pairs = await interleave(
      PAIRS,
      0,
      () => timePackage(vault, data, id, zip),
      () => timePass(data, files)
    )
    report(`package of ${size}, ${zip ? 'ZIP' : 'folder'}`, pairs, goal)
  }
  await vault.close()
  await rm(folder, { recursive: true })
})

async function caseWith(vault: Vault, { actor }: BenchData, files: readonly string[]): Promise<CaseId> {
  const acting = { vault, clock, newId, actor, deadlines: deadlineLore }
  const captured = await captureCase(acting, aCapture(person('Éléonore', 'Nuñez d’Épinay')))
  if (!captured.ok) throw new Error(captured.reason.code)
  const { id } = captured.value
  for (const file of files) {
    const source = { name: 'Film.mp4', bytes: createReadStream(file) }
    const taken = await takeIn(attachmentRoom(vault), attachmentId.parse(newId()), source)
    if (!taken.ok) throw new Error(taken.reason)
    const attachments = [taken.value]
    const command = asks({ type: 'add-evidence', text: '', attachments, visibility: 'communicable' })
    const told = await executeCase(acting, id, command)
    if (!told.ok) throw new Error(told.reason.code)
  }
  return id
}

async function timePackage(vault: Vault, { dataDir }: BenchData, id: CaseId, zip: boolean): Promise<number> {
  const into = await mkdtemp(join(dataDir, 'made-'))
  const begin = performance.now()
  const made = await makeDossier(
    vault,
    { id, variant: 'lawyer', title: '', leftOut: { entries: new Set(), pieces: new Set() } },
    {
      ...{ into, zip, now: clock.now(), today: TODAY, signal: new AbortController().signal },
      fontsDir: join(import.meta.dirname, '..', '..', 'resources', 'fonts')
    }
  )
  const took = performance.now() - begin
  if (!made.ok) throw new Error(made.reason)
  await rm(into, { recursive: true })
  return took
}

/** One file after the other, read, hashed and written, and nothing else. */
async function timePass({ dataDir }: BenchData, files: readonly string[]): Promise<number> {
  const into = await mkdtemp(join(dataDir, 'pass-'))
  const begin = performance.now()
  for (const [index, file] of files.entries()) {
    const hash = createHash('sha256')
    const hashed = async function* (parts: AsyncIterable<Buffer>) {
      for await (const part of parts) {
        hash.update(part)
        yield part
      }
    }
    await pipeline(createReadStream(file), hashed, createWriteStream(join(into, `${index}.mp4`)))
    hash.digest('hex')
  }
  const took = performance.now() - begin
  await rm(into, { recursive: true })
  return took
}

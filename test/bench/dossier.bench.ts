import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ResizeFit, Transformer } from '@napi-rs/image'
import { test } from '@playwright/test'
import { deadlineLore } from '../../src-main/app/deadline-data'
import { printedSize } from '../../src-main/documents/layout/exhibit'
import { makeDossier } from '../../src-main/dossier/make'
import { takeIn } from '../../src-main/store/attachments/intake'
import { attachmentRoom } from '../../src-main/store/attachments/room'
import { captureCase } from '../../src-main/store/commands/capture-case'
import { executeCase } from '../../src-main/store/commands/execute-case'
import { openVault } from '../../src-main/store/vault/open'
import type { Vault } from '../../src-main/store/vault/vault'
import { attachmentId, type CaseId, uuidV7 } from '../../src-shared/lib/ids'
import { timeZone, toInstant } from '../../src-shared/lib/plain-date'
import { photograph } from '../support/photograph'
import { withSegment } from '../support/pictures/sample-pictures'
import { recordFigure } from '../support/record-figure'
import { aCapture, asks, person } from '../support/store/samples'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'
import { PASSPHRASE, TODAY, workspaceFolder } from './workspace/generate'
import { type BenchData, benchData } from './workspace/workspace'

const PAIRS = pairsAsked(30)
const WARM_UP = 1
const HOURS = 3_600_000
const FEW = 10
const MANY = 200
const SIZE = { width: 4_000, height: 3_000 }
const RESOLUTION = 200
const MM_PER_INCH = 25.4
const MEBIBYTE = 1_048_576

const clock = { now: () => toInstant(Date.now()), today: () => TODAY, zone: timeZone.parse('Europe/Paris') }
const newId = () => uuidV7(Date.now(), randomBytes(10))

test('a dossier of photographs, beside decoding, resizing and encoding them bare', async () => {
  test.setTimeout(3 * HOURS)
  const data = await benchData('dossier')
  const opened = await openVault(workspaceFolder(data.dataDir), { appVersion: '0.1.0', passphrase: PASSPHRASE })
  if (!opened.ok) throw new Error(`The workspace does not open: ${opened.reason.kind}`)
  const vault = opened.value
  const pictures = await photographs(data)
  const few = await caseWith(vault, data, pictures.slice(0, FEW))
  const pairs = await interleave(
    PAIRS,
    WARM_UP,
    () => timeDossier(vault, data, few),
    () => timeBare(data, pictures.slice(0, FEW))
  )
  report(`dossier of ${FEW} photographs`, pairs, 1.6)
  const many = await caseWith(vault, data, pictures)
  // What one dossier leaves behind is not what the other takes.
  const [small, large] = [await weigh(vault, data, few), await weigh(vault, data, many)]
  recordFigure({
    ...{ name: `memory over idle, dossier of ${MANY} photographs`, unit: 'MiB', goal: null },
    value: large.most,
    baseline: small.most,
    ratio: large.most / small.most,
    pairs: 1,
    spread: [large.most, large.most],
    baselineSpread: [small.most, small.most]
  })
  const bare = await timeBare(data, pictures)
  // Once: many take minutes, and say by their number what a few say by being repeated.
  recordFigure({
    ...{ name: `dossier of ${MANY} photographs`, unit: 'ms', goal: 1.6 },
    value: large.took,
    baseline: bare,
    ratio: large.took / bare,
    pairs: 1,
    spread: [large.took, large.took],
    baselineSpread: [bare, bare]
  })
  await vault.close()
})

/** The files of as many photographs of twelve megapixels, no two of the same bytes. */
async function photographs({ dataDir }: BenchData): Promise<readonly string[]> {
  const folder = join(dataDir, 'photographs')
  await mkdir(folder)
  const one = await photograph()
  const files = Array.from({ length: MANY }, (_, index) => join(folder, `IMG_${index}.jpg`))
  for (const file of files) await writeFile(file, withSegment(one, Buffer.from(file)))
  return files
}

async function caseWith(vault: Vault, { actor }: BenchData, files: readonly string[]): Promise<CaseId> {
  const acting = { vault, clock, newId, actor, deadlines: deadlineLore }
  const captured = await captureCase(acting, aCapture(person('Éléonore', 'Nuñez d’Épinay')))
  if (!captured.ok) throw new Error(captured.reason.code)
  const { id } = captured.value
  for (const file of files) {
    const bytes = async function* () {
      yield await readFile(file)
    }
    const taken = await takeIn(attachmentRoom(vault), attachmentId.parse(newId()), { name: 'IMG.jpg', bytes: bytes() })
    if (!taken.ok) throw new Error(taken.reason)
    const attachments = [taken.value]
    const command = asks({ type: 'add-evidence', text: '', attachments, visibility: 'communicable' })
    const told = await executeCase(acting, id, command)
    if (!told.ok) throw new Error(told.reason.code)
  }
  return id
}

async function timeDossier(vault: Vault, { dataDir }: BenchData, id: CaseId): Promise<number> {
  const into = await mkdtemp(join(dataDir, 'made-'))
  const begin = performance.now()
  const made = await makeDossier(
    vault,
    { id, variant: 'lawyer', title: '', leftOut: { entries: new Set(), pieces: new Set() } },
    {
      ...{ into, zip: false, now: clock.now(), today: TODAY, signal: new AbortController().signal },
      fontsDir: join(import.meta.dirname, '..', '..', 'resources', 'fonts')
    }
  )
  const took = performance.now() - begin
  if (!made.ok) throw new Error(made.reason)
  await rm(into, { recursive: true })
  return took
}

/** The same pictures at the same printed size, one after the other, and nothing else. */
async function timeBare({ dataDir }: BenchData, files: readonly string[]): Promise<number> {
  const paper = printedSize(SIZE, 2)
  const longest = Math.ceil((Math.max(paper.width, paper.height) / MM_PER_INCH) * RESOLUTION)
  const into = await mkdtemp(join(dataDir, 'bare-'))
  const begin = performance.now()
  for (const [index, file] of files.entries()) {
    const picture = new Transformer(await readFile(file)).fastResize({
      width: longest,
      height: longest,
      fit: ResizeFit.Inside
    })
    await writeFile(join(into, `${index}.jpg`), await picture.jpeg(80))
  }
  const took = performance.now() - begin
  await rm(into, { recursive: true })
  return took
}

/** Makes a dossier: the mebibytes that this process held at most, over what it held before, and the milliseconds. */
async function weigh(
  vault: Vault,
  data: BenchData,
  id: CaseId
): Promise<{ readonly most: number; readonly took: number }> {
  global.gc?.()
  const idle = process.memoryUsage.rss()
  let most = idle
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20)
  const took = await timeDossier(vault, data, id).finally(() => clearInterval(watch))
  return { most: (most - idle) / MEBIBYTE, took }
}

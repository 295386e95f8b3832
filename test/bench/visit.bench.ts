import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ResizeFit, Transformer } from '@napi-rs/image'
import { test } from '@playwright/test'
import { deadlineLore } from '../../src-main/app/deadline-data'
import { openWorkspace } from '../../src-main/app/workspace'
import { deskOf } from '../../src-main/ipc/handlers/letter-desk'
import { renderReport } from '../../src-main/reports/render-report'
import { takeIn } from '../../src-main/store/attachments/intake'
import { attachmentRoom } from '../../src-main/store/attachments/room'
import { captureCase } from '../../src-main/store/commands/capture-case'
import { executeCase } from '../../src-main/store/commands/execute-case'
import { openVault } from '../../src-main/store/vault/open'
import type { Vault } from '../../src-main/store/vault/vault'
import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import type { Attachment } from '../../src-shared/domain/common/attachment'
import { attachmentId, type CaseId, type DefectId, defectId, uuidV7, visitId } from '../../src-shared/lib/ids'
import { timeZone, toInstant } from '../../src-shared/lib/plain-date'
import { photograph } from '../support/photograph'
import { withSegment } from '../support/pictures/sample-pictures'
import { aCapture, asks, person } from '../support/store/samples'
import { interleave, pairsAsked } from './support/pairs'
import { report } from './support/report'
import { PASSPHRASE, TODAY, workspaceFolder } from './workspace/generate'
import { type BenchData, benchData } from './workspace/workspace'

const HOURS = 3_600_000
const PHOTOGRAPHS = 300
/** Two photographs a line, as many defects as half of them. */
const OF_EACH = 2
const SIDE = 1_000
/** What a report may weigh. */
const MOST = 5_000_000
const BYTES_OF_ROWS = 8_192

const clock = { now: () => toInstant(Date.now()), today: () => TODAY, zone: timeZone.parse('Europe/Paris') }
const newId = () => uuidV7(Date.now(), randomBytes(10))

interface Bench {
  readonly data: BenchData
  readonly vault: Vault
  readonly id: CaseId
  readonly told: (command: CaseCommandInput) => Promise<void>
}

async function opened(name: string): Promise<Bench> {
  const data = await benchData(name)
  const unlocked = await openVault(workspaceFolder(data.dataDir), { appVersion: '0.1.0', passphrase: PASSPHRASE })
  if (!unlocked.ok) throw new Error(`The workspace does not open: ${unlocked.reason.kind}`)
  const vault = unlocked.value
  const acting = { vault, clock, newId, actor: data.actor, deadlines: deadlineLore }
  const captured = await captureCase(acting, aCapture(person('Éléonore', 'Nuñez d’Épinay')))
  if (!captured.ok) throw new Error(captured.reason.code)
  const { id } = captured.value
  const told = async (command: CaseCommandInput) => {
    const done = await executeCase(acting, id, asks(command))
    if (!done.ok) throw new Error(`${command.type}: ${done.reason.code}`)
  }
  return { data, vault, id, told }
}

/** As a camera hands it over; no two of the same bytes. */
async function taken(vault: Vault, content: Buffer): Promise<Attachment> {
  const bytes = async function* () {
    yield content
  }
  const name = 'Photographie 2026-03-03 14h05.jpg'
  const found = await takeIn(attachmentRoom(vault), attachmentId.parse(newId()), { name, bytes: bytes() })
  if (!found.ok) throw new Error(found.reason)
  return found.value
}

test('saving a defect with three photographs, beside the same bytes written with as many syncs', async () => {
  test.setTimeout(HOURS)
  const { data, vault, told } = await opened('save-defect')
  const visit = visitId.parse(newId())
  await told({ type: 'begin-visit', visit, kind: 'after-sales' })
  const one = await photograph()
  // Stamped in place: what the bench would let go of, both sides would have to collect.
  const photographs = [1, 2, 3].map((nth) => withSegment(one, Buffer.from(`${stamp('ours', 0)} ${nth}`)))
  const at = photographs[0]?.indexOf(stamp('ours', 0)) ?? 0
  const three = (turn: number, side: 'ours' | 'bare') => {
    for (const photo of photographs) photo.write(stamp(side, turn), at)
    return photographs
  }
  const folder = join(data.dataDir, 'bare-defects')
  await mkdir(folder)
  const log = await open(join(folder, 'log'), 'a')
  const pairs = await interleave(
    pairsAsked(30),
    2,
    async (turn) => {
      const files = three(turn, 'ours')
      const begin = performance.now()
      const attachments: Attachment[] = []
      for (const file of files) attachments.push(await taken(vault, file))
      await told({ type: 'capture-defect', defect: defectId.parse(newId()), visit, attachments })
      return performance.now() - begin
    },
    async (turn) => {
      const files = three(turn, 'bare')
      const begin = performance.now()
      for (const [nth, file] of files.entries()) {
        await writtenBare(folder, `${turn}-${nth}`, file)
        await rowsBare(log)
      }
      await rowsBare(log)
      return performance.now() - begin
    }
  )
  report('saving a defect with three photographs', pairs, 3)
  await log.close()
  await vault.close()
})

const stamp = (side: 'ours' | 'bare', turn: number) => `${side} ${String(turn).padStart(6, '0')}`

/** A file for good: its bytes, its name, and the folder that holds it. */
async function writtenBare(folder: string, name: string, bytes: Buffer): Promise<void> {
  const staged = join(folder, `${name}.tmp`)
  const file = await open(staged, 'w')
  await file.write(bytes)
  await file.sync()
  await file.close()
  await rename(staged, join(folder, name))
  const holds = await open(folder, 'r')
  await holds.sync()
  await holds.close()
}

/** What a transaction of a few rows writes and waits for. */
async function rowsBare(log: Awaited<ReturnType<typeof open>>): Promise<void> {
  await log.write(Buffer.alloc(BYTES_OF_ROWS, 7))
  await log.sync()
}

test('a visit report of three hundred photographs, beside decoding, resizing and encoding them bare', async () => {
  test.setTimeout(3 * HOURS)
  const { data, vault, id, told } = await opened('visit-report')
  const visit = visitId.parse(newId())
  await told({ type: 'begin-visit', visit, kind: 'after-sales' })
  await told({ type: 'change-visit', visit, persons: [{ name: 'Éléonore Nuñez d’Épinay', capacity: 'tenant' }] })
  const one = await photograph()
  const folder = join(data.dataDir, 'photographs')
  await mkdir(folder)
  const files: string[] = []
  const defects: DefectId[] = []
  for (let nth = 0; nth < PHOTOGRAPHS; nth += OF_EACH) {
    const attachments: Attachment[] = []
    for (let of = 0; of < OF_EACH; of += 1) {
      const bytes = withSegment(one, Buffer.from(`${nth} ${of}`))
      const file = join(folder, `IMG_${nth + of}.jpg`)
      await writeFile(file, bytes)
      files.push(file)
      attachments.push(await taken(vault, bytes))
    }
    const defect = defectId.parse(newId())
    defects.push(defect)
    await told({ type: 'capture-defect', defect, visit, attachments, visibility: 'communicable' })
    const place = `Bât. A, R+${nth % 7}, appartement ${nth}`
    await told({ type: 'sort-defect', defect, kind: 'poor-work', place, text: `Joint n° ${nth} absent sur 60 cm` })
  }
  const desk = deskOf(openWorkspace(vault, { clock, person: data.actor }))
  if (!desk) throw new Error('Nobody is at the desk')
  const pairs = await interleave(
    pairsAsked(30),
    0,
    async () => {
      const begin = performance.now()
      const asked = { kind: 'visit', visit, on: TODAY, defects, text: '', signatories: [] } as const
      const made = await renderReport(desk, id, { ...asked, defects: [...defects], signatories: [] })
      const took = performance.now() - begin
      if (!made.ok) throw new Error(made.reason)
      if (made.value.bytes.length > MOST) throw new Error(`The report weighs ${made.value.bytes.length} bytes`)
      return took
    },
    async () => {
      const begin = performance.now()
      for (const file of files) {
        const picture = new Transformer(await readFile(file)).fastResize({
          ...{ width: SIDE, height: SIDE, fit: ResizeFit.Inside }
        })
        await picture.jpeg(80)
      }
      return performance.now() - begin
    }
  )
  report(`visit report of ${PHOTOGRAPHS} photographs`, pairs, 1.6)
  await rm(folder, { recursive: true })
  await vault.close()
})

import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { deadlineLore, ratesWith } from '../../../src-main/app/deadline-data'
import type { LetterDesk } from '../../../src-main/letters/desk'
import { makeDispatchPaper } from '../../../src-main/letters/dispatch-papers'
import { prepareOnline } from '../../../src-main/letters/online-folder'
import { makePrintRun } from '../../../src-main/letters/print-run'
import { resourceFolder } from '../../../src-main/letters/resources'
import { withExif } from '../../../src-main/samples/exif'
import { attachmentRoom } from '../../../src-main/store/attachments/room'
import { streamsOf } from '../../../src-main/store/streams/streams'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { annotationId, type CaseId, type LetterId, letterId } from '../../../src-shared/lib/ids'
import { pdfStreams, pdfText, writings } from '../../support/inside'
import { annotationNumber } from '../../support/picture-plays'
import { redAndBlue } from '../../support/pictures/sample-pictures'
import { type FirmMachine, firstMachine, opened, told } from '../../support/store/firm'
import { taken } from '../../support/store/test-room'
import { leaHandler, newId } from '../../support/store/test-store'

const run = promisify(execFile)
const SECRET = 'SALAIRE7QSECRET'
const SHOWN = 'DEVIS7QEXPURGE'
const CAMERA = 'EXIF7QMODELE'

async function pdfOf(words: string): Promise<Buffer> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  document.addPage([595.28, 841.89]).drawText(words, { x: 60, y: 400, size: 12, font })
  return Buffer.from(await document.save())
}

interface Sent {
  readonly desk: LetterDesk
  readonly id: CaseId
  readonly letter: LetterId
}

/** A notice with two enclosures: a paper that was redacted after it was named there, and a photograph half of it masked. */
async function sent(): Promise<Sent> {
  const machine = await firstMachine()
  const id = await opened(machine)
  const room = attachmentRoom(machine.vault)
  const show = async (text: string, file: Attachment): Promise<Attachment> => {
    await told(machine, id, { type: 'add-evidence', text, attachments: [file], visibility: 'communicable' })
    return file
  }
  const paper = await show('Devis', await taken(room, await pdfOf(SECRET), 'Devis.pdf'))
  const jpeg = withExif(await redAndBlue(1_200, 900).jpeg(90), '2026:02:27 14:05:09', '+01:00', CAMERA)
  const picture = await show('Plafond', await taken(room, jpeg, 'Plafond.jpg'))
  const letter = letterId.parse(newId())
  const document = await taken(room, await pdfOf('MISE EN DEMEURE'), 'Mise en demeure.pdf')
  await told(machine, id, {
    ...{ type: 'issue-letter', letter, kind: 'formal-notice', language: 'fr', subject: 'Mise en demeure' },
    ...{ to: await clientOf(machine, id), signatory: leaHandler, dated: '2026-03-03', document: document.id },
    exhibits: [
      { piece: paper.id, number: 3 },
      { piece: picture.id, number: 12 }
    ],
    ...{ enclosures: [paper.id, picture.id], visibility: 'communicable', attachments: [document] },
    deadline: { on: '2026-04-10', daysFromPresentation: 15 }
  })
  const mask = { kind: 'mask', id: annotationId.parse(annotationNumber(1)) } as const
  const halfOf = { from: [48_000, 0], to: [100_000, 100_000] } as const
  await told(machine, id, {
    type: 'annotate-picture',
    piece: picture.id,
    added: [{ ...mask, from: [...halfOf.from], to: [...halfOf.to] }],
    removed: []
  })
  const copy = await taken(room, await pdfOf(SHOWN), 'Devis, caviardé.pdf')
  await show('Devis, caviardé', { ...copy, madeFrom: { id: paper.id, how: 'redacted' } })
  return { desk: deskOf(machine), id, letter }
}

async function clientOf({ vault }: FirmMachine, id: CaseId) {
  const { state } = await streamsOf(vault).cases.load(vault.read, id)
  const [party] = state?.parties ?? []
  if (!party) throw new Error('no party')
  return party.contact
}

function deskOf({ vault, acting }: FirmMachine): LetterDesk {
  const { clock, actor } = acting
  const lore = { deadlines: deadlineLore, rates: ratesWith, fontsDir: resourceFolder('fonts') }
  return { vault, clock, newId, actor, ...lore, attachments: attachmentRoom(vault) }
}

/** Each copy of an enclosure bears its number on every page, the letter none. */
async function stampsOf(file: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-'))
  const path = join(folder, 'sent.pdf')
  await writeFile(path, file)
  const { stdout } = await run('pdftotext', [path, '-'])
  await rm(folder, { recursive: true })
  return stdout
    .split('\f')
    .slice(0, -1)
    .map((page) => /Pièce n° \d+/u.exec(page)?.[0] ?? (page.includes('MISE EN DEMEURE') ? 'letter' : 'no stamp'))
}

/** A file that leaves, its streams decoded and its words read, has what was redacted in no form. */
async function expectRedacted(file: Uint8Array): Promise<void> {
  const bytes = Buffer.from(file)
  const inside = [bytes, ...pdfStreams(bytes), Buffer.from(await pdfText(bytes))]
  const has = (word: string) => inside.some((part) => writings(word).some((writing) => part.includes(writing)))
  expect([SHOWN, SECRET, CAMERA].map(has)).toEqual([true, false, false])
  // The masked half was blue; a picture goes into these files as the JPEG that it is.
  const start = bytes.indexOf(Buffer.from([0xff, 0xd8, 0xff]))
  const { Transformer } = await import('@napi-rs/image')
  const drawn = new Transformer(bytes.subarray(start, bytes.indexOf('endstream', start)))
  const { width, height } = await drawn.metadata()
  const pixels = await drawn.rawPixels()
  const step = pixels.length / (width * height)
  const at = (x: number): readonly number[] => [
    ...pixels.subarray((Math.floor(height / 2) * width + x) * step).subarray(0, 3)
  ]
  expect(at(Math.floor(width * 0.25)).map((value) => value > 128)).toEqual([true, false, false])
  expect(at(Math.floor(width * 0.75)).map((value) => value > 128)).toEqual([false, false, false])
}

describe('of what was redacted the copy leaves, and of what was masked no pixel', { timeout: 60_000 }, () => {
  it('in a print run', async () => {
    const { desk, letter } = await sent()
    const made = await makePrintRun(desk, [letter], { copies: 1, doubleSided: true, enclosures: true })
    if (!made.ok) throw new Error(made.reason)
    await expectRedacted(made.value.bytes)
    const once = ['letter', 'no stamp', 'Pièce n° 3', 'no stamp', 'Pièce n° 12']
    expect(await stampsOf(made.value.bytes)).toEqual([...once, 'no stamp', ...once])
  })

  it('in the folder for an online service', async () => {
    const { desk, letter } = await sent()
    const files: Uint8Array[] = []
    const made = await prepareOnline(desk, 'maileva', [letter], async (_prepared, file) => void files.push(file))
    if (!made.ok) throw new Error(made.reason)
    expect(made.value.map(({ leftOut }) => leftOut)).toEqual([0])
    for (const file of files) await expectRedacted(file)
    expect(await Promise.all(files.map(stampsOf))).toEqual([['letter', 'Pièce n° 3', 'Pièce n° 12']])
    expect(files).toHaveLength(1)
  })

  it('in the pack for the bailiff', async () => {
    const { desk, id, letter } = await sent()
    const made = await makeDispatchPaper(desk, id, letter, 'bailiff-pack')
    if (!made.ok) throw new Error(made.reason)
    await expectRedacted(made.value.bytes)
    expect((await stampsOf(made.value.bytes)).slice(-3)).toEqual(['letter', 'Pièce n° 3', 'Pièce n° 12'])
  })
})

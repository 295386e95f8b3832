import { execFile } from 'node:child_process'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { degrees, PDFDocument, type PDFPage } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { type MadeDossier, type MakeOptions, makeDossier } from '../../../src-main/dossier/make'
import { verifyPackage } from '../../../src-main/dossier/verify'
import { resourceFolder } from '../../../src-main/letters/resources'
import { attachmentRoom } from '../../../src-main/store/attachments/room'
import type { CaseId } from '../../../src-shared/lib/ids'
import { mailFrom } from '../../fixtures/arrivals/make-mail'
import { makeMsg } from '../../fixtures/arrivals/make-msg'
import { drawn, redAndBlue } from '../../support/pictures/sample-pictures'
import { type FirmMachine, firstMachine, opened, told } from '../../support/store/firm'
import { temporaryFolder } from '../../support/store/temp-vault'
import { taken } from '../../support/store/test-room'

const run = promisify(execFile)

interface Piece {
  readonly name: string
  readonly bytes: Buffer
}

async function pdf(name: string, pages: number, change?: (page: PDFPage, at: number) => void): Promise<Piece> {
  const document = await PDFDocument.create()
  for (let at = 0; at < pages; at += 1) {
    const page = document.addPage([400, 600])
    page.drawText(`${name} feuille ${at + 1}`, { x: 40, y: 540, size: 12 })
    change?.(page, at)
  }
  return { name, bytes: Buffer.from(await document.save()) }
}

async function locked(name: string): Promise<Piece> {
  const document = await PDFDocument.create()
  document.addPage().drawText('VERROU7Q')
  document.encrypt({ userPassword: 'ouvre-toi', ownerPassword: 'ouvre-toi' })
  return { name, bytes: Buffer.from(await document.save()) }
}

const outlook = makeMsg({
  properties: [
    { id: 0x001a, text: 'IPM.Note' },
    { id: 0x0037, text: 'Dégât des eaux au troisième' },
    { id: 0x1000, text: 'Le plafond de la chambre a cédé.\r\n\r\nMerci de venir.' },
    { id: 0x0c1a, text: 'Aïcha Œuvrard' },
    { id: 0x0c1f, text: 'a.oeuvrard@exemple.fr' }
  ]
})

/** A picture that does not pack well, as the grain of a photograph. */
function noise(width: number, height: number) {
  let grain = 1
  return drawn(width, height, () => {
    grain = (Math.imul(grain, 1_664_525) + 1_013_904_223) >>> 0
    return [grain >>> 24, (grain >>> 16) & 0xff, (grain >>> 8) & 0xff, 255]
  })
}

/** A case with these pieces, all of which may leave. */
async function caseWith(pieces: readonly Piece[]): Promise<{ readonly machine: FirmMachine; readonly id: CaseId }> {
  const machine = await firstMachine()
  const id = await opened(machine)
  for (const { name, bytes } of pieces) {
    const attachments = [await taken(attachmentRoom(machine.vault), bytes, name)]
    await told(machine, id, { type: 'add-evidence', text: name, attachments, visibility: 'communicable' })
  }
  return { machine, id }
}

type Asked = Awaited<ReturnType<typeof caseWith>>

function asked({ machine, id }: Asked, into: string, how: Partial<MakeOptions> = {}) {
  return makeDossier(
    machine.vault,
    { id, variant: 'lawyer', title: 'Dégât des eaux', leftOut: { entries: new Set(), pieces: new Set() } },
    {
      ...{ into, zip: false, now: machine.clock.now(), today: machine.clock.today() },
      ...{ fontsDir: resourceFolder('fonts'), signal: new AbortController().signal },
      ...how
    }
  )
}

async function made(from: Asked, into: string): Promise<MadeDossier> {
  const answer = await asked(from, into)
  if (!answer.ok) throw new Error(answer.reason)
  return answer.value
}

/** The pages of a file, each as its words. */
async function pagesOf(file: string): Promise<readonly string[]> {
  const { stdout } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 64 * 1024 * 1024 })
  return stdout.split('\f').slice(0, -1)
}

const sizesOf = async (file: string, pages: number): Promise<readonly string[]> =>
  (await run('pdfinfo', ['-f', '1', '-l', String(pages), file])).stdout.match(/Page +\d+ size: +[\d.]+ x [\d.]+/gu) ??
  []

it('puts whatever came in on pages, or a sheet in its place that names the file beside', {
  timeout: 120_000
}, async () => {
  const heic = await readFile(new URL('../../fixtures/arrivals/drawn.heic', import.meta.url))
  const whole = await redAndBlue(640, 480).jpeg()
  const from = await caseWith([
    { name: 'courriel.eml', bytes: mailFrom('Infiltration', 'L’eau passe encore par la fenêtre.') },
    { name: 'message.msg', bytes: outlook },
    { name: 'coupe.msg', bytes: outlook.subarray(0, Math.floor(outlook.length / 2)) },
    { name: 'IMG_0042.HEIC', bytes: heic },
    await pdf('tourne.pdf', 1, (page) => page.setRotation(degrees(90))),
    await pdf('rogne.pdf', 1, (page) => page.setCropBox(20, 30, 300, 560)),
    await locked('verrouille.pdf'),
    { name: 'coupe.jpg', bytes: whole.subarray(0, Math.floor(whole.length / 2)) },
    { name: 'faux.pdf', bytes: Buffer.from('%PDF-1.7\nrien de plus') },
    { name: 'vide.txt', bytes: Buffer.from(' ') }
  ])
  const { path, exhibits, unread } = await made(from, await temporaryFolder())
  const file = join(path, 'data', 'dossier.pdf')
  await run('qpdf', ['--check', file])
  const pages = await pagesOf(file)
  const pageOf = (name: string) => pages.findLast((page) => page.includes('Pièce n°') && page.includes(name)) ?? ''
  expect(exhibits).toHaveLength(10)
  expect(pageOf('courriel.eml')).toContain('L’eau passe encore par la fenêtre.')
  expect(pageOf('courriel.eml')).toContain('Marie-Angélique d')
  expect(pageOf('message.msg')).toContain('Le plafond de la chambre a cédé.')
  // Its file stays here, and whoever makes the dossier hears of it.
  expect(pageOf('coupe.msg')).toContain('Ce courriel ne se lit pas.')
  expect(unread).toHaveLength(1)
  expect(pageOf('coupe.msg')).toMatch(new RegExp(`Pièce n°\\s${unread[0]}\\b`, 'u'))
  expect(pageOf('IMG_0042.HEIC')).not.toContain('piece-')
  expect(pageOf('tourne.pdf feuille 1')).toContain('page')
  expect(pageOf('rogne.pdf feuille 1')).toContain('page')
  expect(pageOf('verrouille.pdf')).toMatch(/piece-\d{3}\.pdf/u)
  expect(pageOf('faux.pdf')).toMatch(/piece-\d{3}\./u)
  expect(pageOf('vide.txt')).toMatch(/piece-\d{3}\.txt/u)
  const sizes = await sizesOf(file, pages.length)
  expect(sizes.filter((size) => size.endsWith('600 x 400'))).toHaveLength(1)
  expect(sizes.filter((size) => size.endsWith('300 x 560'))).toHaveLength(1)
  // The e-mails are on pages; as files they would bring the ways they went.
  const files = await readdir(join(path, 'data', 'pieces'))
  const endings = files.map((name) => name.slice(name.indexOf('.'))).toSorted()
  expect(endings).toEqual(['.jpg', '.jpg', ...Array.from({ length: 7 }, () => '.pdf'), '.txt'])
})

it('stops where it is called off, leaving nothing, and is whole the next time', { timeout: 240_000 }, async () => {
  const photograph = await redAndBlue(4032, 3024).jpeg()
  const from = await caseWith([
    await pdf('expertise.pdf', 300),
    ...['chambre', 'salon', 'façade'].map((name) => ({ name: `${name}.jpg`, bytes: photograph }))
  ])
  const into = await temporaryFolder()
  for (const stopAt of [1, 2, 5]) {
    const stop = new AbortController()
    const onProgress = (done: number) => done >= stopAt && stop.abort()
    expect(await asked(from, into, { signal: stop.signal, onProgress })).toEqual({ ok: false, reason: 'cancelled' })
    expect(await readdir(into)).toEqual([])
  }
  const { path, exhibits } = await made(from, into)
  expect(exhibits).toHaveLength(4)
  const file = join(path, 'data', 'dossier.pdf')
  await run('qpdf', ['--check', file])
  const pages = await pagesOf(file)
  expect(pages.filter((page) => /expertise\.pdf feuille \d+/u.test(page))).toHaveLength(300)
  expect(pages.at(-1)).toContain(`page ${pages.length}/${pages.length}`)
})

it('spreads over files that are no larger than their reader takes, and says what is all the same', {
  timeout: 120_000
}, async () => {
  const photograph = await noise(2400, 1600).jpeg(90)
  const names = ['façade', 'salon', 'cuisine', 'cave']
  const from = await caseWith([
    { name: 'courriel.eml', bytes: mailFrom('Infiltration', 'L’eau passe encore.') },
    ...names.map((name) => ({ name: `${name}.jpg`, bytes: photograph })),
    await pdf('expertise.pdf', 3)
  ])
  const into = await temporaryFolder()
  const largest = 3_000_000
  const answer = await asked(from, into, { largest })
  if (!answer.ok) throw new Error(answer.reason)
  const folder = join(answer.value.path, 'data')
  const volumes = (await readdir(folder)).filter((name) => name.endsWith('.pdf')).toSorted()
  expect(volumes.length).toBeGreaterThan(1)
  expect(volumes).toEqual(volumes.map((_, index) => `dossier-${index + 1}.pdf`))
  const pages: string[] = []
  for (const name of volumes) {
    const file = join(folder, name)
    await run('qpdf', ['--check', file])
    expect((await stat(file)).size).toBeLessThanOrEqual(largest)
    pages.push(...(await pagesOf(file)))
  }
  // Counted through: whoever has all files has every page once.
  const feet = pages.slice(1).map((page) => /page (\d+)\/(\d+)/u.exec(page)?.slice(1).map(Number))
  expect(feet).toEqual(feet.map((_, index) => [index + 2, pages.length]))
  // The photographs themselves are larger, and are named for it.
  expect(photograph.length).toBeGreaterThan(largest)
  expect(answer.value.tooLarge.map(({ file }) => file.slice(-4))).toEqual(names.map(() => '.jpg'))
  expect((await verifyPackage(answer.value.path, answer.value.fingerprint)).ok).toBe(true)
})

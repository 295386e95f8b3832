import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Arrival, ArrivingFile } from '../../../src-main/arrivals/read/arrival'
import { partSource } from '../../../src-main/arrivals/read/part-source'
import { readArrival } from '../../../src-main/arrivals/read/read-arrival'
import { makeZip } from '../../fixtures/arrivals/make-zip'
import { asKind, codes, readFile } from '../../fixtures/arrivals/read'
import { samplePhoto } from '../../support/pictures/sample-pictures'

const folder = { path: '' }
beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'entente-arrivals-'))
})
afterEach(() => rmSync(folder.path, { recursive: true }))

const OPUS = Buffer.concat([Buffer.from('OggS\0\x02'), Buffer.alloc(22), Buffer.from('OpusHead')])
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\n')
const photo = samplePhoto(60, 40, {})

const android = [
  '12/03/2024, 14:05 - Les messages et les appels sont chiffrés de bout en bout.',
  '12/03/2024, 14:05 - +33 6 12 34 56 78: IMG-20240312-WA0003.jpg (fichier joint)',
  'La fissure du salon',
  '13/03/2024, 09:10 - Jeanne Lévêque: PTT-20240313-WA0001.opus (fichier joint)',
  '13/03/2024, 09:11 - Jeanne Lévêque: <Médias omis>',
  '13/03/2024, 09:12 - Jeanne Lévêque: IMG-20240313-WA0009.jpg (fichier joint)'
].join('\n')

const files = async () => ({
  'Discussion WhatsApp avec Jeanne Lévêque.txt': android,
  'IMG-20240312-WA0003.jpg': await photo,
  'PTT-20240313-WA0001.opus': OPUS,
  'devis 2024-03-01.pdf': PDF
})

function lay(content: Readonly<Record<string, string | Buffer>>): string {
  const root = join(folder.path, 'export')
  for (const [path, bytes] of Object.entries(content)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), bytes)
  }
  return root
}

const said = (on: string) => ({ moment: { kind: 'wall', at: on }, source: 'message' })

function expectChat(arrival: Arrival, mediaType: string): void {
  const chat = asKind(arrival, 'chat')
  expect(chat).toMatchObject({ title: 'Jeanne Lévêque', mediaType, sentAt: said('2024-03-13T09:12:00') })
  expect(chat.people).toEqual([
    { phone: '+33 6 12 34 56 78', part: 'member' },
    { name: 'Jeanne Lévêque', part: 'member' }
  ])
  expect(chat.parts.map(({ name, mediaType: type, sentAt }) => [name, type, sentAt])).toEqual([
    ['IMG-20240312-WA0003.jpg', 'image/jpeg', said('2024-03-12T14:05:00')],
    ['PTT-20240313-WA0001.opus', 'audio/ogg', said('2024-03-13T09:10:00')],
    ['devis 2024-03-01.pdf', 'application/pdf', { moment: { kind: 'day', on: '2024-03-01' }, source: 'file-name' }]
  ])
  expect(chat.messages.map(({ mediaMissing = false }) => mediaMissing)).toEqual([false, false, false, true, true])
  expect(chat.remarks).toEqual([{ code: 'media-missing', count: 2, names: ['IMG-20240313-WA0009.jpg'] }])
  expect(chat.text).toContain('La fissure du salon')
}

async function bytesOf(file: ArrivingFile, arrival: Arrival): Promise<readonly Buffer[]> {
  const found: Buffer[] = []
  for (const part of arrival.parts) {
    const source = await partSource(file, part)
    if (!source.ok) throw new Error(source.reason)
    found.push(await buffer(source.value.bytes))
  }
  return found
}

describe('a WhatsApp export', () => {
  it('as a ZIP, on the disk and in memory: the message gives the dates', async () => {
    const zip = await makeZip(await files())
    const path = join(folder.path, 'export.zip')
    writeFileSync(path, zip)
    for (const file of [
      { name: 'export.zip', path },
      { name: 'export.zip', bytes: zip }
    ]) {
      const arrival = await readFile(file)
      expectChat(arrival, 'application/zip')
      expect(await bytesOf(file, arrival)).toEqual([await photo, OPUS, PDF])
    }
  })

  it('as a folder', async () => {
    const file = { name: 'export', path: lay(await files()) }
    const arrival = await readFile(file)
    expectChat(arrival, 'inode/directory')
    expect(await bytesOf(file, arrival)).toEqual([await photo, OPUS, PDF])
  })

  it('of an iPhone, named by its archive', async () => {
    const text =
      '[12/03/2024 14:05:09] Jeanne: \u200e<pièce jointe : 00000001-PHOTO-2024-03-12-14-05-09.jpg>\r\n[13/03/2024 14:05:09] Jeanne: voilà\r\n'
    const zip = await makeZip({ '_chat.txt': text, '00000001-PHOTO-2024-03-12-14-05-09.jpg': await photo })
    const chat = asKind(await readFile({ name: 'WhatsApp Chat - Jeanne Lévêque.zip', bytes: zip }), 'chat')
    expect([chat.title, chat.parts[0]?.sentAt, chat.remarks]).toEqual([
      'Jeanne Lévêque',
      said('2024-03-12T14:05:09'),
      []
    ])
  })

  it('of three hundred pictures', async () => {
    const picture = await photo
    const names = Array.from({ length: 300 }, (_, index) => `IMG-20240312-WA${String(index).padStart(4, '0')}.jpg`)
    const lines = names.map(
      (name, index) =>
        `12/03/2024, ${10 + Math.floor(index / 60)}:${String(index % 60).padStart(2, '0')} - Ada: ${name} (fichier joint)`
    )
    const zip = await makeZip({
      '_chat.txt': lines.join('\n'),
      ...Object.fromEntries(names.map((name) => [name, picture]))
    })
    const chat = asKind(await readFile({ name: 'x.zip', bytes: zip }), 'chat')
    expect(chat.parts).toHaveLength(300)
    expect(new Set(chat.parts.map(({ sentAt }) => sentAt?.source))).toEqual(new Set(['message']))
    expect(chat.parts[299]?.sentAt).toEqual(said('2024-03-12T14:59:00'))
  })

  it('of a conversation without files, by its text alone', async () => {
    const chat = asKind(await readFile({ name: 'WhatsApp Chat with Ada.txt', bytes: Buffer.from(android) }), 'chat')
    expect([chat.title, chat.messages.length]).toEqual(['Ada', 5])
  })
})

/** Writes over the name of an entry, in both places where it stands, with another of the same length. */
function renamed(zip: Buffer, from: string, to: string): Buffer {
  expect(from).toHaveLength(to.length)
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1')
}

describe('an archive', () => {
  it('lists what is in it, by content', async () => {
    const bytes = await makeZip({
      'plans/étage.pdf': PDF,
      'photo.txt': await photo,
      '__MACOSX/._x': 'x',
      '.DS_Store': 'x'
    })
    const archive = asKind(await readFile({ name: 'dossier.zip', bytes }), 'archive')
    expect(archive.parts).toMatchObject([
      { name: 'étage.pdf', within: ['plans'], mediaType: 'application/pdf' },
      { name: 'photo.txt', within: [], mediaType: 'image/jpeg' }
    ])
  })

  it.each(['../../abc.pdf', '/abs/abcd.pdf', 'C:\\abs\\ab.pdf', 'a/../../c.pdf', 'nul\0nul/b.pdf'])(
    'leaves out the name %j, and keeps the rest',
    async (name) => {
      const made = await makeZip({ 'aaaaaaaaa.pdf': PDF, 'bon.pdf': PDF })
      const archive = await readFile({ name: 'x.zip', bytes: renamed(made, 'aaaaaaaaa.pdf', name) })
      expect([archive.parts.map((part) => part.name), codes(archive)]).toEqual([['bon.pdf'], ['unsafe-name']])
    }
  )

  it('keeps the first of two names that one disk takes for the same', async () => {
    const made = await makeZip({ 'Devis.pdf': PDF, 'other.pdf': 'texte' })
    const archive = await readFile({ name: 'x.zip', bytes: renamed(made, 'other.pdf', 'DEVIS.pdf') })
    expect([archive.parts.map(({ name }) => name), codes(archive)]).toEqual([['Devis.pdf'], ['double-name']])
  })

  it('that unpacks to out of all proportion is refused', async () => {
    const bytes = await makeZip({ 'a.txt': Buffer.alloc(30 * 1024 * 1024) })
    expect(await readArrival({ name: 'x.zip', bytes })).toEqual({ ok: false, reason: 'bomb' })
  })

  it('whose entries share their bytes is refused', async () => {
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251))
    const made = await makeZip({ 'a.bin': noise })
    const directory = made.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    const end = made.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
    const entry = made.subarray(directory, end)
    const tail = Buffer.from(made.subarray(end))
    tail.writeUInt16LE(50, 8)
    tail.writeUInt16LE(50, 10)
    tail.writeUInt32LE(entry.length * 50, 12)
    const bytes = Buffer.concat([made.subarray(0, directory), ...Array.from({ length: 50 }, () => entry), tail])
    expect(await readArrival({ name: 'x.zip', bytes })).toEqual({ ok: false, reason: 'bomb' })
  })

  it('that lies about the size of an entry gives what it may, and ends', async () => {
    const made = await makeZip({ 'a.txt': Buffer.alloc(200_000, 'abcdefgh') })
    const directory = made.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    made.writeUInt32LE(10, directory + 24)
    const archive = await readFile({ name: 'x.zip', bytes: made })
    expect([archive.parts.map(({ size }) => size), codes(archive)]).toEqual([[10], ['part-unreadable']])
  })

  it('with a password is refused', async () => {
    const made = await makeZip({ 'a.txt': 'secret' })
    const directory = made.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    made.writeUInt16LE(made.readUInt16LE(directory + 8) | 1, directory + 8)
    expect(await readArrival({ name: 'x.zip', bytes: made })).toEqual({ ok: false, reason: 'encrypted' })
  })

  it('that is cut is refused', async () => {
    const made = await makeZip({ 'a.txt': 'abc' })
    const cut = made.subarray(0, made.length - 30)
    expect(await readArrival({ name: 'x.zip', bytes: cut })).toEqual({ ok: false, reason: 'damaged' })
  })
})

it('follows no link in a folder', async () => {
  const root = lay({ 'note.txt': 'vu' })
  symlinkSync(folder.path, join(root, 'dehors'))
  const archive = await readFile({ name: 'export', path: root })
  expect([archive.parts.map(({ name }) => name), codes(archive)]).toEqual([['note.txt'], ['link-left-out']])
})

it('refuses what is not there, and what is empty', async () => {
  expect(await readArrival({ name: 'x', path: join(folder.path, 'absent') })).toEqual({
    ok: false,
    reason: 'not-found'
  })
  expect(await readArrival({ name: 'x', bytes: Buffer.alloc(0) })).toEqual({ ok: false, reason: 'empty' })
})

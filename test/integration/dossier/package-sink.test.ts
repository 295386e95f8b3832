import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fromBuffer } from 'yauzl'
import { sealPackage } from '../../../src-main/dossier/package'
import { folderSink, type PackageSink, zipSink } from '../../../src-main/dossier/package-sink'
import { verifyPackage } from '../../../src-main/dossier/verify'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { filesBelow, zipMembers } from '../../support/inside'
import { temporaryFolder } from '../../support/store/temp-vault'

const never = new AbortController().signal
const date = plainDate.parse('2026-03-03')
/** More than is written in one go, in parts of odd sizes; and a file of nothing. */
const film = Array.from({ length: 57 }, (_, index) => Buffer.alloc(65_521, index))
const pages = Buffer.from('%PDF-1.7 Le constat du 3 mars')

async function filled(sink: PackageSink): Promise<string> {
  const scratch = join(await temporaryFolder(), 'dossier-1.pdf')
  await writeFile(scratch, pages)
  const data = [
    await sink.take('data/dossier.pdf', scratch),
    await sink.write('data/pieces/piece-001.mp4', film),
    await sink.write('data/pieces/piece-002.txt', [])
  ]
  const { fingerprint, files } = await sealPackage(sink, { data, readme: ['LISEZ-MOI.txt', 'Lire'], info: 'A: b\n' })
  expect(files).toBe(8)
  await sink.end()
  await sink.close()
  return fingerprint
}

async function written(asZip: boolean) {
  const path = join(await temporaryFolder(), 'package')
  const fingerprint = await filled(
    asZip ? await zipSink(path, { folder: 'dossier', date }, never) : folderSink(path, never)
  )
  return { path, fingerprint }
}

it('gives the same files and the same fingerprint as a folder and as a ZIP file, and the same bytes every time', async () => {
  const [folder, zip, again] = [await written(false), await written(true), await written(true)]
  expect(zip.fingerprint).toBe(folder.fingerprint)
  const bytes = await readFile(zip.path)
  expect(bytes.equals(await readFile(again.path))).toBe(true)
  const [members, files] = [await zipMembers(bytes), await filesBelow(folder.path)]
  expect([...members.keys()].toSorted()).toEqual([...files.keys()].map((name) => `dossier/${name}`).toSorted())
  for (const [name, content] of files) expect(members.get(`dossier/${name}`)?.equals(content)).toBe(true)
  for (const { path, fingerprint } of [folder, zip])
    expect(await verifyPackage(path, fingerprint)).toMatchObject({ ok: true, checked: 8 })
})

it('says of a file in a ZIP its name, its size and the day, and nothing else', async () => {
  const { path } = await written(true)
  const zip = await new Promise<import('yauzl').ZipFile>((resolve, reject) => {
    readFile(path).then(
      (bytes) => fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened))),
      reject
    )
  })
  expect(zip.comment).toBe('')
  for await (const entry of zip.eachEntry()) {
    expect(entry.extraFieldRaw.length + entry.fileComment.length).toBe(0)
    expect(entry.getLastModDate({ timezone: 'UTC' }).toISOString()).toBe('2026-03-03T00:00:00.000Z')
    // No program needs to look for the end of a file: its size stands before it.
    expect(entry.generalPurposeBitFlag & 8).toBe(0)
  }
})

it('stops when it is told to, and lets the reason out', async () => {
  const stop = new AbortController()
  const content = function* () {
    yield* film
    stop.abort(new Error('Enough'))
    yield* film
  }
  for (const sink of [
    folderSink(join(await temporaryFolder(), 'package'), stop.signal),
    await zipSink(join(await temporaryFolder(), 'package'), { folder: 'dossier', date }, stop.signal)
  ]) {
    await expect(sink.write('data/pieces/piece-001.mp4', content())).rejects.toThrow('Enough')
    await sink.close()
  }
})

it('writes over nothing that is there', async () => {
  const { path } = await written(false)
  await expect(folderSink(path, never).write('data/dossier.pdf', [pages])).rejects.toMatchObject({ code: 'EEXIST' })
  expect((await stat(join(path, 'data', 'dossier.pdf'))).size).toBe(pages.length)
})

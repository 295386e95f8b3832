import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Entry, ZipFile } from 'yauzl'
import { z } from 'zod'
import { ERASURE_TYPE, erasurePayload } from '../../../src-shared/domain/chain/erasure'
import { fieldOf, type JsonValue, parseJson } from '../../../src-shared/domain/chain/json'
import type { ErasureOf } from '../../../src-shared/domain/chain/verify-entry'
import {
  PACKAGE_FORMAT,
  type PackageEntry,
  type PackageInfo,
  packageEntry,
  packageFormat,
  packageInfo,
  packageLane
} from '../../../src-shared/domain/exchange/package'
import { type LaneFault, type ReadLane, readLanes } from '../../../src-shared/domain/exchange/read-lanes'
import { type EventId, eventId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { LARGEST_ATTACHMENT } from '../../store/attachments/intake'
import { nodeHasher } from '../../store/events/node-hasher'
import {
  BAG_INFO,
  BAGIT,
  ENTRIES,
  fileName,
  isPackageName,
  LANES,
  MANIFEST,
  PACKAGE,
  readManifest,
  signatureIn,
  TAG_MANIFEST
} from './bag'
import { SealBrokenError, type SealedContent } from './sealed-content'
import type { StagedContent, StagingFolder } from './staging-folder'

/** Why a bag is not read. */
export type BagRefusal =
  /** Altered or cut: the piece that shows it. */
  | { readonly kind: 'damaged'; readonly where: string }
  /** Made by a newer version of the application. */
  | { readonly kind: 'newer-version' }
  | { readonly kind: 'too-large' }

export const damaged = (where: string): BagRefusal => ({ kind: 'damaged', where })

/** What a bag holds, verified: the digest of every piece, the chain of every lane. */
export interface ReadBag {
  readonly info: PackageInfo
  /** The list of everything in it, and what the machine that made it signed that list with. */
  readonly signed: { readonly list: Uint8Array; readonly signature: Uint8Array | undefined }
  readonly lanes: readonly ReadLane[]
  /** Every file it brings, by its SHA-256: put down, on the disk, without a name among the vault's files yet. */
  readonly files: ReadonlyMap<string, StagedContent>
}

const MOST_ENTRIES = 20_000
/** Of the lists; a million entries fit. */
const MOST_LISTED = 1024 ** 3
const MOST_BYTES = 20 * 1024 ** 3

/**
 * Reads a bag from end to end, and puts its files down as they are read.
 * @throws SealBrokenError; the signal's reason once it fires
 */
export async function readBag(
  content: SealedContent,
  staging: StagingFolder,
  signal: AbortSignal | undefined
): Promise<Result<ReadBag, BagRefusal>> {
  if (content.size > MOST_BYTES) return refuse({ kind: 'too-large' })
  const zip = await openZip(content)
  if (!zip) return refuse(damaged('archive'))
  try {
    return await readZip({ zip, content, staging, signal })
  } finally {
    zip.close()
  }
}

async function openZip(content: SealedContent): Promise<ZipFile | undefined> {
  const { fromRandomAccessReaderPromise, RandomAccessReader } = await import('yauzl')
  class SealedReader extends RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      return Readable.from(copied(content.read(start, end)), { objectMode: false })
    }
  }
  try {
    return await fromRandomAccessReaderPromise(new SealedReader(), content.size, {
      autoClose: false,
      strictFileNames: true
    })
  } catch (error) {
    if (error instanceof SealBrokenError) throw error
    return undefined
  }
}

type Entries = ReadonlyMap<string, Entry>

interface Reading {
  readonly zip: ZipFile
  readonly content: SealedContent
  readonly staging: StagingFolder
  readonly signal: AbortSignal | undefined
}

async function readZip(reading: Reading): Promise<Result<ReadBag, BagRefusal>> {
  const entries = await listEntries(reading.zip)
  if (!entries) return refuse(damaged('archive'))
  const parts = await verifyParts(reading, entries)
  if (!parts.ok) return parts
  const { kept, sums } = parts.value
  const format = packageFormat.safeParse(parsed(kept.get(PACKAGE)))
  if (format.success && format.data.format > PACKAGE_FORMAT) return refuse({ kind: 'newer-version' })
  const staging = await stageFiles(reading, entries)
  if (!staging.ok) return staging
  // Read while other threads put the files down.
  const lists = readLists(kept)
  if (!lists.ok) return lists
  const files = await staged(staging.value, sums)
  if (!files.ok) return files
  if (files.value.size !== lists.value.info.files) return refuse(damaged(PACKAGE))
  reading.content.noteVerified(reading.staging.verified())
  await reading.content.verifyRest()
  reading.signal?.throwIfAborted()
  const signature = signatureIn(kept.get(BAG_INFO)?.toString() ?? '')
  const signed = { list: kept.get(MANIFEST) ?? Buffer.alloc(0), signature }
  return ok({ ...lists.value, signed, files: files.value })
}

async function listEntries(zip: ZipFile): Promise<Entries | undefined> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) {
      const stored = entry.compressionMethod === 0 && entry.compressedSize === entry.uncompressedSize
      const known = isPackageName(entry.fileName) && !entries.has(entry.fileName)
      if (!stored || !known || entries.size === MOST_ENTRIES) return undefined
      entries.set(entry.fileName, entry)
    }
    return entries
  } catch (error) {
    if (error instanceof SealBrokenError) throw error
    return undefined
  }
}

const LISTS = [PACKAGE, LANES, ENTRIES] as const
const TAGS = [BAGIT, BAG_INFO, MANIFEST] as const

type Sums = ReadonlyMap<string, string>

/** Reads all but the files, and compares it with the manifests, which must list everything and nothing else. */
async function verifyParts(
  { zip, content }: Reading,
  entries: Entries
): Promise<Result<{ readonly kept: ReadonlyMap<string, Buffer>; readonly sums: Sums }, BagRefusal>> {
  const kept = new Map<string, Buffer>()
  for (const name of [TAG_MANIFEST, ...TAGS, ...LISTS]) {
    const entry = entries.get(name)
    if (!entry) return refuse(damaged(name))
    if (entry.uncompressedSize > MOST_LISTED) return refuse({ kind: 'too-large' })
    kept.set(name, await buffer(copied(await piecesOf(zip, content, entry))))
  }
  const tags = readManifest(kept.get(TAG_MANIFEST)?.toString() ?? '')
  const sums = readManifest(kept.get(MANIFEST)?.toString() ?? '')
  if (!tags || !sums) return refuse(damaged(tags ? MANIFEST : TAG_MANIFEST))
  const listed = new Map([...tags, ...sums])
  const stray = [...entries.keys()].find((name) => name !== TAG_MANIFEST && !listed.has(name))
  if (stray !== undefined) return refuse(damaged(stray))
  for (const [name, sha256] of listed) {
    const entry = entries.get(name)
    const part = kept.get(name)
    if (!entry || (part && digestOf(part) !== sha256)) return refuse(damaged(name))
    if (!part && name !== fileName(sha256)) return refuse(damaged(name))
    if (!part && entry.uncompressedSize > LARGEST_ATTACHMENT) return refuse({ kind: 'too-large' })
  }
  return ok({ kept, sums })
}

/** A file that is being put down. */
type Staging = ReadonlyMap<string, Promise<StagedContent>>

/** Has the files put down, in the order in which they lie. */
async function stageFiles({ staging }: Reading, entries: Entries): Promise<Result<Staging, BagRefusal>> {
  const files = [...entries].filter(([name]) => name.startsWith(fileName('')))
  // No file of a vault is empty, and a blob has no way to say it.
  const empty = files.find(([, { uncompressedSize }]) => uncompressedSize === 0)
  if (empty) return refuse(damaged(empty[0]))
  await staging.begin(files.length)
  const wanted = ([name, entry]: readonly [string, Entry]) =>
    [name, staging.put(entry.relativeOffsetOfLocalHeader, entry.uncompressedSize)] as const
  return ok(new Map(files.map(wanted)))
}

/** Waits until all of them are on the disk, and compares their digests. */
async function staged(staging: Staging, sums: Sums): Promise<Result<ReadonlyMap<string, StagedContent>, BagRefusal>> {
  const files = new Map<string, StagedContent>()
  for (const [name, file] of staging) {
    const content = await file
    if (content.sha256 !== sums.get(name)) return refuse(damaged(name))
    files.set(content.sha256, content)
  }
  return ok(files)
}

/** The content of an entry, which lies in the bag as it is. */
async function piecesOf(zip: ZipFile, content: SealedContent, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  return content.read(fileDataStart, fileDataStart + entry.uncompressedSize)
}

/** For whoever holds a part while the next one is asked for. */
async function* copied(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece)
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function parsed(bytes: Buffer | undefined): JsonValue | undefined {
  const text = bytes && nodeHasher.decodeUtf8(bytes)
  return text === undefined ? undefined : parseJson(text)
}

function readLists(parts: ReadonlyMap<string, Buffer>): Result<Pick<ReadBag, 'info' | 'lanes'>, BagRefusal> {
  const info = packageInfo.safeParse(parsed(parts.get(PACKAGE)))
  if (!info.success) return refuse(damaged(PACKAGE))
  const lanes = z.array(packageLane).safeParse(parsed(parts.get(LANES)))
  if (!lanes.success || lanes.data.some(({ vault }) => vault !== info.data.vault)) return refuse(damaged(LANES))
  const lines = (nodeHasher.decodeUtf8(parts.get(ENTRIES) ?? Buffer.alloc(0)) ?? '').split('\n').slice(0, -1)
  const entries = z.array(packageEntry).safeParse(lines.map((line) => parseJson(line)))
  if (!entries.success || entries.data.length !== info.data.entries) return refuse(damaged(ENTRIES))
  const read = readLanes(nodeHasher, lanes.data, entries.data, erasuresIn(entries.data))
  return isFault(read) ? refuse(damaged(read.where)) : ok({ info: info.data, lanes: read })
}

function isFault(read: readonly ReadLane[] | LaneFault): read is LaneFault {
  return 'kind' in read
}

/** What the erasures of the package name. */
function erasuresIn(entries: readonly PackageEntry[]): ErasureOf {
  const named = new Map<string, { readonly by: EventId; readonly hash: string }>()
  for (const { id, header, payload } of entries) {
    if (!payload || fieldOf(parseJson(header), 'type') !== ERASURE_TYPE) continue
    const erasure = erasurePayload.safeParse(fieldOf(parseJson(payload.body), 'payload'))
    if (!erasure.success) continue
    for (const { event, hash } of erasure.data.erased) named.set(event, { by: eventId.parse(id), hash })
  }
  return (id) => named.get(id)
}

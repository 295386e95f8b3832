import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Variant } from '../../src-shared/domain/dossier/variant'
import type { AttachmentId, ContactId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { readme } from '../../src-shared/texts/dossier/front'
import { slipPaper } from '../../src-shared/texts/dossier/slip'
import { ArrivalReader } from '../arrivals/read/arrival-reader'
import { renderForm } from '../documents/render-form'
import { errorCode } from '../store/error-code'
import { isThere } from '../store/is-there'
import type { Vault } from '../store/vault/vault'
import { cleanPicture } from './clean-picture'
import { bytesOf, contentOf, leaving, MissingPieceError } from './exhibit-parts'
import { sealPackage } from './package'
import { fileOf } from './piece-files'
import { type DossierAsked, type Moment, type Prepared, prepareDossier } from './prepare'
import { writeHashed } from './write-hashed'
import { writePdf } from './write-pdf'
import { zipFolder } from './zip-folder'

/** In bytes; decimal, as platforms and mail programs count. */
export const megabytes = (count: number): number => count * 1_000_000

export interface MakeOptions extends Moment {
  /** An existing folder, in which the package gets a name of its own. */
  readonly into: string
  readonly zip: boolean
  readonly fontsDir: string
  readonly signal: AbortSignal
  /** Bytes that one file may have, where its reader takes no larger ones. */
  readonly largest?: number | undefined
  readonly onProgress?: (done: number, total: number) => void
}

export interface MadeDossier {
  readonly path: string
  /** SHA-256 that stands for the whole package. */
  readonly fingerprint: string
  /** Files in it. */
  readonly files: number
  readonly slip: string
  /** Files larger than was asked for all the same: a piece by itself, or the pages of one. */
  readonly tooLarge: readonly { readonly file: string; readonly bytes: number }[]
  readonly variant: Variant
  readonly to: ContactId | undefined
  readonly exhibits: readonly { readonly piece: AttachmentId; readonly number: number }[]
}

export type MakeRefusal = 'no-such-case' | 'cancelled' | 'disk-full' | 'not-writable' | 'file-damaged' | 'not-printable'

/**
 * Makes a dossier as a package of its own: the dossier, each exhibit by itself, the digests of all of it; and the slip
 * that carries its fingerprint, beside it. It appears under its name whole or not at all.
 */
export async function makeDossier(
  vault: Vault,
  asked: DossierAsked,
  options: MakeOptions
): Promise<Result<MadeDossier, MakeRefusal>> {
  const beside = join(options.into, `.entente-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const prepared = await prepareDossier(vault, asked, options, options.signal)
    if (!prepared) return refuse('no-such-case')
    return await write(prepared, asked, { ...options, beside })
  } catch (error) {
    if (options.signal.aborted) return refuse('cancelled')
    if (error instanceof MissingPieceError) return refuse('file-damaged')
    const code = errorCode(error)
    if (code === undefined) throw error
    return refuse(code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'not-writable')
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

async function write(
  prepared: Prepared,
  { variant, to }: DossierAsked,
  options: MakeOptions & { readonly beside: string }
): Promise<Result<MadeDossier, MakeRefusal>> {
  const { beside, into, signal } = options
  const { front, pieces, numbers } = prepared
  const name = await freeName(into, `dossier-${front.receivable.state.reference}-${variant}`, options.zip)
  const folder = join(beside, name)
  await mkdir(join(folder, 'data', 'pieces'), { recursive: true, mode: 0o700 })
  const digests = new Map<string, string>()
  const data = await writeData(prepared, folder, digests, options)
  const tooLarge = await largerThan(options.largest, folder, data)
  const text: readonly [string, string] = [front.names.t('dossier.readme.name'), readme(front)]
  const info = `Bagging-Date: ${options.today}\nExternal-Identifier: ${front.receivable.state.reference}\n`
  const fingerprint = await sealPackage(folder, { data, digests, readme: text, info }, signal)
  const files = data.length + TAG_FILES
  const paper = slipPaper(front, { name, fingerprint, files })
  const slip = await renderForm(paper, { instant: options.now, fontsDir: options.fontsDir })
  if (!slip.ok) return refuse('not-printable')
  await writeFile(join(beside, 'slip.pdf'), slip.value.bytes, { mode: 0o600 })
  const path = join(into, options.zip ? `${name}.zip` : name)
  if (options.zip) await zipFolder(folder, join(beside, 'package.zip'), new Date(`${options.today}T00:00:00Z`), signal)
  signal.throwIfAborted()
  await rename(options.zip ? join(beside, 'package.zip') : folder, path)
  const slipPath = join(into, `${name}-${front.names.t('dossier.slip.file')}.pdf`)
  await rename(join(beside, 'slip.pdf'), slipPath)
  const exhibits = pieces.map(({ attachment: { id } }) => ({ piece: id, number: numbers.get(id) ?? 0 }))
  return ok({ path, fingerprint, files, slip: slipPath, tooLarge, variant, to, exhibits })
}

async function largerThan(largest: number | undefined, folder: string, names: readonly string[]) {
  if (largest === undefined) return []
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
  return names.flatMap((name, index) => {
    const bytes = sizes[index] ?? 0
    return bytes > largest ? [{ file: basename(name), bytes }] : []
  })
}

/** Beside the data: what BagIt wants, and how to check it. */
const TAG_FILES = 5

/**
 * The names of what was written, below the package.
 * @param digests is given the digest of each piece
 */
async function writeData(
  prepared: Prepared,
  folder: string,
  digests: Map<string, string>,
  options: MakeOptions
): Promise<readonly string[]> {
  const { sources, pieces, numbers } = prepared
  const reader = new ArrivalReader()
  const total = pieces.length * 2
  try {
    const volumes = await writePdf(join(folder, 'data'), prepared, {
      ...{ instant: options.now, fontsDir: options.fontsDir, reader, signal: options.signal },
      largest: options.largest,
      onProgress: (done) => options.onProgress?.(done, total)
    })
    const data = volumes.map((name) => `data/${name}`)
    for (const [index, piece] of pieces.entries()) {
      options.signal.throwIfAborted()
      const number = numbers.get(piece.attachment.id) ?? 0
      const written = await writePiece(sources, piece, number, join(folder, 'data', 'pieces'), options.signal)
      // An e-mail is on the pages of the dossier; as a file it would bring the ways it went.
      if (written) {
        data.push(`data/pieces/${written.file}`)
        digests.set(`data/pieces/${written.file}`, written.digest)
      }
      options.onProgress?.(pieces.length + index + 1, total)
    }
    return data
  } finally {
    await reader.close()
  }
}

const MAILS = new Set(['message/rfc822', 'application/vnd.ms-outlook'])

async function writePiece(
  sources: Prepared['sources'],
  piece: Prepared['pieces'][number],
  number: number,
  folder: string,
  signal: AbortSignal
): Promise<{ readonly file: string; readonly digest: string } | undefined> {
  const { attachment } = piece
  if (MAILS.has(attachment.mediaType)) return undefined
  const written = async (content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, extension?: string) => {
    const file = fileOf(number, attachment, extension)
    return { file, digest: await writeHashed(join(folder, file), content, signal) }
  }
  // A film or a plan may be larger than what there is of memory.
  if (!attachment.mediaType.startsWith('image/')) return written(contentOf(sources, piece))
  const bytes = await bytesOf(sources, piece)
  const shown = await leaving(sources, piece, bytes)
  const clean = shown && (await cleanPicture(shown.bytes, shown.mediaType, shown.orientation))
  return written([clean?.bytes ?? bytes], clean?.extension)
}

async function freeName(folder: string, base: string, zip: boolean): Promise<string> {
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? base : `${base}-${copy}`
    if (!(await isThere(join(folder, zip ? `${name}.zip` : name)))) return name
  }
}

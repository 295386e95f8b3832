import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Variant } from '../../src-shared/domain/dossier/variant'
import type { AttachmentId, ContactId } from '../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../src-shared/lib/result'
import { exhibitPages, readme } from '../../src-shared/texts/dossier/front'
import { slipPaper } from '../../src-shared/texts/dossier/slip'
import { ArrivalReader } from '../arrivals/read/arrival-reader'
import { renderForm } from '../documents/render-form'
import { errorCode } from '../store/error-code'
import { isThere } from '../store/is-there'
import type { Vault } from '../store/vault/vault'
import { cleanPicture } from './clean-picture'
import { bytesOf, contentOf, leaving, MAILS, MissingPieceError, printableOf } from './exhibit-parts'
import { type Sealed, sealPackage } from './package'
import { folderSink, type PackageSink, type Written, zipSink } from './package-sink'
import { fileOf } from './piece-files'
import type { Content } from './pour'
import { type DossierAsked, type Moment, type Prepared, prepareDossier } from './prepare'
import { writePdf } from './write-pdf'

/** In bytes; decimal, as platforms and mail programs count. */
export const megabytes = (count: number): number => count * 1_000_000

export interface MakeOptions extends Moment {
  /** An existing folder, in which the package gets a name of its own; one within a package stands for where that lies. */
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
  /** Numbers of the exhibits that are e-mails nobody can read: a sheet says so in their place. */
  readonly unread: readonly number[]
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
  const into = await besidePackages(options.into)
  const beside = join(into, `.entente-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const prepared = await prepareDossier(vault, asked, options, options.signal)
    if (!prepared) return refuse('no-such-case')
    return await write(prepared, asked, { ...options, into, beside })
  } catch (error) {
    if (options.signal.aborted) return refuse('cancelled')
    if (error instanceof MissingPieceError) return refuse('file-damaged')
    const code = errorCode(error)
    if (code === undefined) throw error
    return refuse(code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'not-writable')
  } finally {
    // A disk that was pulled out is told as what it refused, not by what could not be tidied up on it.
    await rm(beside, { recursive: true, force: true }).catch(() => undefined)
  }
}

async function write(
  prepared: Prepared,
  { variant, to }: DossierAsked,
  options: MakeOptions & { readonly beside: string }
): Promise<Result<MadeDossier, MakeRefusal>> {
  const { beside, into, signal } = options
  const { front, pieces, numbers } = prepared
  const slipOf = (one: string): string => `${one}-${front.names.t('dossier.slip.file')}.pdf`
  const { reference } = front.receivable.state
  const name = await freeName(into, front.names.t(`dossier.package.${variant}`, { reference }), slipOf)
  await mkdir(beside, { mode: 0o700 })
  const packed = join(beside, 'package')
  const sink = options.zip
    ? await zipSink(packed, { folder: name, date: options.today }, signal)
    : folderSink(packed, signal)
  const { data, unread, sealed } = await writeInto(sink, prepared, options).finally(() => sink.close())
  const paper = slipPaper(front, { name, ...sealed })
  const slip = await renderForm(paper, { instant: options.now, fontsDir: options.fontsDir })
  if (!slip.ok) return refuse('not-printable')
  await writeFile(join(beside, 'slip.pdf'), slip.value.bytes, { mode: 0o600 })
  signal.throwIfAborted()
  const path = join(into, options.zip ? `${name}.zip` : name)
  await rename(packed, path)
  const slipPath = join(into, slipOf(name))
  await rename(join(beside, 'slip.pdf'), slipPath)
  const exhibits = pieces.map(({ attachment: { id } }) => ({ piece: id, number: numbers.get(id) ?? 0 }))
  const { largest = Number.POSITIVE_INFINITY } = options
  const tooLarge = data
    .filter(({ bytes }) => bytes > largest)
    .map((one) => ({ file: basename(one.name), bytes: one.bytes }))
  return ok({ path, ...sealed, slip: slipPath, tooLarge, unread, variant, to, exhibits })
}

/** All of the package, and the list of it. */
async function writeInto(
  sink: PackageSink,
  prepared: Prepared,
  options: MakeOptions & { readonly beside: string }
): Promise<Data & { readonly sealed: Sealed }> {
  const { front } = prepared
  const { data, unread } = await writeData(prepared, sink, options)
  const sealed = await sealPackage(sink, {
    data,
    readme: [front.names.t('dossier.readme.name'), readme(front)],
    info: `Bagging-Date: ${options.today}\nExternal-Identifier: ${front.receivable.state.reference}\n`
  })
  await sink.end()
  return { data, unread, sealed }
}

interface Data {
  readonly data: readonly Written[]
  readonly unread: readonly number[]
}

async function writeData(
  prepared: Prepared,
  sink: PackageSink,
  options: MakeOptions & { readonly beside: string }
): Promise<Data> {
  const { sources, pieces, numbers } = prepared
  const reader = new ArrivalReader()
  const total = pieces.length * 2
  const pages = join(options.beside, 'pages')
  await mkdir(pages, { mode: 0o700 })
  const data: Written[] = []
  const unread: number[] = []
  try {
    const volumes = await writePdf(pages, prepared, {
      ...{ instant: options.now, fontsDir: options.fontsDir, reader, signal: options.signal },
      largest: options.largest,
      onProgress: (done) => options.onProgress?.(done, total)
    })
    for (const name of volumes) data.push(await sink.take(`data/${name}`, join(pages, name)))
    for (const [index, piece] of pieces.entries()) {
      options.signal.throwIfAborted()
      const number = numbers.get(piece.attachment.id) ?? 0
      if (MAILS.has(piece.attachment.mediaType)) {
        const mail = await writeMail(prepared, piece, number, { sink, reader, ...options })
        data.push(mail.written)
        if (!mail.read) unread.push(number)
      } else data.push(await writePiece(sources, piece, number, sink))
      options.onProgress?.(pieces.length + index + 1, total)
    }
    return { data, unread }
  } finally {
    await reader.close()
  }
}

interface MailOptions extends Pick<MakeOptions, 'now' | 'fontsDir'> {
  readonly sink: PackageSink
  readonly reader: ArrivalReader
}

/** An e-mail as the pages it has in the dossier: its own file would bring the ways it went, and what hung on it. */
async function writeMail(
  { sources, front }: Prepared,
  piece: Prepared['pieces'][number],
  number: number,
  { sink, reader, now, fontsDir }: MailOptions
): Promise<{ readonly written: Written; readonly read: boolean }> {
  const told = await printableOf(sources, piece, reader)
  const listed = front.exhibits.find((one) => one.number === number)
  if (!listed) throw new Error('A piece without a number')
  const body = told.kind === 'mail' ? told : ({ kind: 'unread-mail' } as const)
  const pages = await renderForm(exhibitPages(front, listed, body), { instant: now, fontsDir })
  if (!pages.ok) throw new Error('An e-mail that stood on pages of the dossier does not on its own')
  const written = await sink.write(`data/pieces/${fileOf(number, piece.attachment)}`, [pages.value.bytes])
  return { written, read: told.kind === 'mail' }
}

async function writePiece(
  sources: Prepared['sources'],
  piece: Prepared['pieces'][number],
  number: number,
  sink: PackageSink
): Promise<Written> {
  const { attachment } = piece
  const written = (content: Content, extension?: string) =>
    sink.write(`data/pieces/${fileOf(number, attachment, extension)}`, content)
  // A film or a plan may be larger than what there is of memory.
  if (!attachment.mediaType.startsWith('image/')) return written(contentOf(sources, piece))
  const bytes = await bytesOf(sources, piece)
  const shown = await leaving(sources, piece, bytes)
  const clean = shown && (await cleanPicture(shown.bytes, shown.mediaType, shown.orientation))
  return written([clean?.bytes ?? bytes], clean?.extension)
}

/** What is laid into a package is told as added to it when that is checked: beside it, then. */
async function besidePackages(folder: string): Promise<string> {
  if (await isThere(join(folder, 'bagit.txt'))) return dirname(folder)
  const [parent, above] = [dirname(folder), dirname(dirname(folder))]
  if (await isThere(join(parent, 'bagit.txt'))) return above
  return (await isThere(join(above, 'bagit.txt'))) ? dirname(above) : folder
}

/** Nothing that lies there already is written over, nor taken for what belongs to this: no folder, no ZIP file, no slip. */
async function freeName(folder: string, base: string, slipOf: (name: string) => string): Promise<string> {
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? base : `${base}-${copy}`
    const taken = await Promise.all([name, `${name}.zip`, slipOf(name)].map((one) => isThere(join(folder, one))))
    if (!taken.includes(true)) return name
  }
}

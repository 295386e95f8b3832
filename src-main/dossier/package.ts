import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { PackageSink, Written } from './package-sink'

/** The files of a BagIt 1.0 folder (RFC 8493) beside its data. */
export const MANIFEST = 'manifest-sha256.txt'
export const TAG_MANIFEST = 'tagmanifest-sha256.txt'
export const BAGIT = 'bagit.txt'
const INFO = 'bag-info.txt'
const BAGIT_TEXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

export async function sha256Of(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path, { ...(signal && { signal }) })) hash.update(part)
  return hash.digest('hex')
}

const linesOf = (files: readonly Written[]): string =>
  files
    .toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
    .map(({ name, digest }) => `${digest}  ${name}\n`)
    .join('')

export interface Sealed {
  /** The SHA-256 of the last list, which stands for everything. */
  readonly fingerprint: string
  /** How many files the package has in all. */
  readonly files: number
}

/**
 * Closes what was written to a package: the digests of all it holds, and the digest of those.
 * @param data what was written, each under `data/`
 */
export async function sealPackage(
  sink: Pick<PackageSink, 'write'>,
  {
    data,
    readme: [readmeName, readmeText],
    info
  }: {
    readonly data: readonly Written[]
    readonly readme: readonly [name: string, text: string]
    readonly info: string
  }
): Promise<Sealed> {
  const put = (name: string, text: string) => sink.write(name, [Buffer.from(text, 'utf8')])
  const tags = [
    await put(BAGIT, BAGIT_TEXT),
    await put(INFO, info),
    await put(readmeName, readmeText),
    await put(MANIFEST, linesOf(data))
  ]
  const last = await put(TAG_MANIFEST, linesOf(tags))
  return { fingerprint: last.digest, files: data.length + tags.length + 1 }
}

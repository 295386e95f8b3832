import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

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

const linesOf = (digests: readonly (readonly [name: string, digest: string])[]): string =>
  digests
    .toSorted(([a], [b]) => Number(a > b) - Number(a < b))
    .map(([name, digest]) => `${digest}  ${name}\n`)
    .join('')

async function digested(
  folder: string,
  names: readonly string[],
  signal: AbortSignal,
  known: ReadonlyMap<string, string> = new Map()
): Promise<string> {
  const digests: [string, string][] = []
  for (const name of names)
    digests.push([name, known.get(name) ?? (await sha256Of(join(folder, ...name.split('/')), signal))])
  return linesOf(digests)
}

/**
 * Closes a folder of files to a package: the digests of all it holds, and the digest of those.
 * @param data names below the folder, with slashes, each under `data/`
 * @returns the fingerprint: the SHA-256 of the last list, which stands for everything
 */
export async function sealPackage(
  folder: string,
  {
    data,
    digests,
    readme,
    info
  }: {
    readonly data: readonly string[]
    /** Of those that were hashed while they were written; the others are read. */
    readonly digests?: ReadonlyMap<string, string>
    readonly readme: readonly [name: string, text: string]
    readonly info: string
  },
  signal: AbortSignal
): Promise<string> {
  const [readmeName, readmeText] = readme
  await writeFile(join(folder, BAGIT), BAGIT_TEXT)
  await writeFile(join(folder, INFO), info)
  await writeFile(join(folder, readmeName), readmeText)
  await writeFile(join(folder, MANIFEST), await digested(folder, data, signal, digests))
  await writeFile(join(folder, TAG_MANIFEST), await digested(folder, [BAGIT, INFO, readmeName, MANIFEST], signal))
  return await sha256Of(join(folder, TAG_MANIFEST), signal)
}

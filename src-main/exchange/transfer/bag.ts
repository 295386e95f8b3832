import { z } from 'zod'

// A BagIt 1.0 folder (RFC 8493) inside a ZIP, everything stored: its names and what its small files say.
export const BAGIT = 'bagit.txt'
export const BAG_INFO = 'bag-info.txt'
export const MANIFEST = 'manifest-sha256.txt'
export const TAG_MANIFEST = 'tagmanifest-sha256.txt'
export const PACKAGE = 'data/package.json'
export const LANES = 'data/lanes.json'
export const ENTRIES = 'data/entries.jsonl'

export const BAGIT_TEXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/** Before the signature of the machine over the manifest, in base64; a label of our own, as RFC 8493, 2.2.2 allows. */
export const SIGNATURE_LABEL = 'Entente-Signature: '

/** The signature that the file about the bag carries; undefined where there is none. */
export function signatureIn(bagInfo: string): Buffer | undefined {
  const line = bagInfo.split('\n').find((one) => one.startsWith(SIGNATURE_LABEL))
  return line === undefined ? undefined : Buffer.from(line.slice(SIGNATURE_LABEL.length), 'base64')
}

const NAME =
  /^(?:bagit\.txt|bag-info\.txt|(?:tag)?manifest-sha256\.txt|data\/(?:package\.json|lanes\.json|entries\.jsonl|files\/[0-9a-f]{64}))$/u

/** Whether a name may stand in a package at all. */
export const isPackageName = (name: string): boolean => NAME.test(name)

/** Where the content of a file stands, by its digest. */
export const fileName = (sha256: string): string => `data/files/${sha256}`

export interface Summed {
  readonly name: string
  /** SHA-256, hexadecimal. */
  readonly sha256: string
}

export function manifestText(entries: readonly Summed[]): string {
  return entries.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
}

const line = z.string().regex(/^[0-9a-f]{64} {2}\S+$/u)

/** Name and digest of every file a manifest lists; undefined when it is none, or lists one twice. */
export function readManifest(text: string): ReadonlyMap<string, string> | undefined {
  const lines = z.array(line).safeParse(text.split('\n').slice(0, -1))
  if (!lines.success || !text.endsWith('\n')) return undefined
  const listed = new Map(lines.data.map((one) => [one.slice(66), one.slice(0, 64)]))
  return listed.size === lines.data.length ? listed : undefined
}

import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '../atomic-file'
import type { FileSystem } from './file-system'
import type { FoundAttachment } from './find-attachment'
import type { AttachmentFolders } from './room'

// Nonce, ciphertext, tag. The key comes from the key of the file it was made from, so that it is erased with it.
const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Everything derived from one content. */
export function derivedFolder(folders: AttachmentFolders, blobName: string): string {
  return join(folders.derived, blobName.slice(0, 2), blobName)
}

function keyOf({ blob }: FoundAttachment, variant: string): Buffer {
  return createHmac('sha256', blob.key).update(`entente/derived/1\0${variant}`).digest()
}

/** Undefined when it was never made, was thrown away, or cannot be read: then it is made anew. */
export async function readDerived(
  folders: AttachmentFolders,
  from: FoundAttachment,
  variant: string
): Promise<Buffer | undefined> {
  try {
    const sealed = await readFile(join(derivedFolder(folders, from.blobName), variant))
    const end = sealed.length - TAG_BYTES
    const decipher = createDecipheriv(CIPHER, keyOf(from, variant), sealed.subarray(0, NONCE_BYTES))
    decipher.setAuthTag(sealed.subarray(end))
    return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()])
  } catch {
    return undefined
  }
}

/** Keeps something derived from a file, encrypted. */
export async function writeDerived(
  folders: AttachmentFolders,
  files: Pick<FileSystem, 'makeFolder'>,
  from: FoundAttachment,
  variant: string,
  content: Uint8Array
): Promise<void> {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, keyOf(from, variant), nonce)
  const sealed = Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()])
  const folder = derivedFolder(folders, from.blobName)
  await files.makeFolder(folder)
  await replaceFile(join(folder, variant), sealed)
}

import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Identity } from 'age-encryption'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { syncFile } from '../../store/atomic-file'
import { passphraseIdentity, passphraseRecipient } from './passphrase-stanza'
import { piecesOf, webStreamOf } from './web-stream'

const MARK = 'age-encryption.org/v1\n'
const READ_AT_ONCE = 1024 * 1024

export interface SealOptions {
  readonly passphrase: string
  /** Binary logarithm of the cost of the passphrase; 18 by default. */
  readonly workFactor?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** Encrypts a stream into a new age file (age-encryption.org/v1) that any age program opens, and puts it on the disk. */
export async function sealInto(file: string, plain: AsyncIterable<Uint8Array>, options: SealOptions): Promise<void> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  encrypter.addRecipient(passphraseRecipient(options.passphrase, options.workFactor))
  const sealed = await encrypter.encrypt(webStreamOf(plain))
  const sink = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  await pipeline(piecesOf(sealed), sink, ...(options.signal ? [{ signal: options.signal }] : []))
  await syncFile(file)
}

/** Why an age file does not open. What is read from one that does may still turn out to be altered, and throws. */
export type SealRefusal = 'not-a-package' | 'wrong-passphrase' | 'damaged'

/** The content was altered or cut off. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError'
}

/** Opens an age file. Its content throws SealBrokenError where it is not what was sealed. */
export async function openSealed(
  file: string,
  passphrase: string
): Promise<Result<AsyncIterable<Uint8Array>, SealRefusal>> {
  if (!(await beginsAsAge(file))) return refuse('not-a-package')
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  const identity = passphraseIdentity(passphrase)
  let wrong = false
  const noting: Identity = {
    unwrapFileKey: async (stanzas) => {
      const key = await identity.unwrapFileKey(stanzas)
      wrong = key === null
      return key
    }
  }
  decrypter.addIdentity(noting)
  const source = createReadStream(file, { highWaterMark: READ_AT_ONCE })
  try {
    return ok(checked(piecesOf(await decrypter.decrypt(webStreamOf(source)))))
  } catch {
    // The library says everything by plain errors: a header it cannot read, a stanza that is none, a wrong key.
    source.destroy()
    return refuse(wrong ? 'wrong-passphrase' : 'damaged')
  }
}

async function* checked(plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* plain
  } catch (cause) {
    throw new SealBrokenError('The content is not what was sealed', { cause })
  }
}

async function beginsAsAge(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const head = Buffer.alloc(MARK.length)
    const { bytesRead } = await handle.read(head, 0, head.length, 0)
    return bytesRead === head.length && head.equals(Buffer.from(MARK))
  } finally {
    await handle.close()
  }
}

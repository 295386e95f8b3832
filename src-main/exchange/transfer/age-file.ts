import { createReadStream, createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Identity } from 'age-encryption'
import type { Recipient } from '../../../src-shared/domain/exchange/machine-card'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { syncFile } from '../../store/atomic-file'
import { passphraseIdentity, passphraseRecipient } from './passphrase-stanza'
import { piecesOf, webStreamOf } from './web-stream'

const MARK = 'age-encryption.org/v1\n'
/** Enough to tell the kind of a lock. */
const LOCK_LINE = 16
const READ_AT_ONCE = 1024 * 1024

/** What a package is locked with: words, or the keys of the machines it is for. */
export type Lock = { readonly passphrase: string } | { readonly recipients: readonly Recipient[] }

/** What opens one: its words, or the secret key of this machine. */
export type Key = { readonly passphrase: string } | { readonly identity: string | undefined }

export interface SealOptions {
  readonly lock: Lock
  /** Binary logarithm of the cost of a passphrase; 18 by default. */
  readonly workFactor?: number | undefined
  readonly signal?: AbortSignal | undefined
}

/** Encrypts a stream into a new age file (age-encryption.org/v1) that any age program opens, and puts it on the disk. */
export async function sealInto(file: string, plain: AsyncIterable<Uint8Array>, options: SealOptions): Promise<void> {
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  const { lock } = options
  if ('passphrase' in lock) encrypter.addRecipient(passphraseRecipient(lock.passphrase, options.workFactor))
  else for (const one of lock.recipients) encrypter.addRecipient(one)
  const sealed = await encrypter.encrypt(webStreamOf(plain))
  const sink = createWriteStream(file, { flags: 'wx', mode: 0o600 })
  await pipeline(piecesOf(sealed), sink, ...(options.signal ? [{ signal: options.signal }] : []))
  await syncFile(file)
}

/** Why an age file does not open. What is read from one that does may still turn out to be altered, and throws. */
export type SealRefusal = 'not-a-package' | 'wrong-passphrase' | 'not-for-this-machine' | 'damaged'

/** The content was altered or cut off. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError'
}

/** How an age file is locked, by the first line after its mark; undefined when it is none, or locked otherwise. */
export async function lockOf(file: string): Promise<'passphrase' | 'machines' | undefined> {
  const head = await headOf(file)
  if (!head.startsWith(MARK)) return undefined
  if (head.startsWith('-> scrypt ', MARK.length)) return 'passphrase'
  return head.startsWith('-> X25519 ', MARK.length) ? 'machines' : undefined
}

/** Opens an age file. Its content throws SealBrokenError where it is not what was sealed. */
export async function openSealed(file: string, key: Key): Promise<Result<AsyncIterable<Uint8Array>, SealRefusal>> {
  if (!(await headOf(file)).startsWith(MARK)) return refuse('not-a-package')
  const shut = 'passphrase' in key ? 'wrong-passphrase' : 'not-for-this-machine'
  if (!('passphrase' in key) && key.identity === undefined) return refuse(shut)
  const { Decrypter } = await import('age-encryption')
  const decrypter = new Decrypter()
  let wrong = false
  // Asked last, and only where no key before it opened the package.
  const noting: Identity = {
    unwrapFileKey: () => {
      wrong = true
      return null
    }
  }
  if ('passphrase' in key) decrypter.addIdentity(passphraseIdentity(key.passphrase))
  else if (key.identity !== undefined) decrypter.addIdentity(key.identity)
  decrypter.addIdentity(noting)
  const source = createReadStream(file, { highWaterMark: READ_AT_ONCE })
  try {
    return ok(checked(piecesOf(await decrypter.decrypt(webStreamOf(source)))))
  } catch {
    // The library says everything by plain errors: a header it cannot read, a stanza that is none, a wrong key.
    source.destroy()
    return refuse(wrong ? shut : 'damaged')
  }
}

/**
 * Whether a package may be opened here: it asks for a passphrase, or one of its locks takes this machine's key. A file that
 * cannot be read now may.
 */
export async function isForMachine(file: string, identity: string | undefined): Promise<boolean> {
  try {
    if ((await lockOf(file)) !== 'machines') return true
    const opened = await openSealed(file, { identity })
    if (!opened.ok) return opened.reason !== 'not-for-this-machine'
    // Begun and let go, so that the file is closed.
    for await (const _piece of opened.value) break
    return true
  } catch {
    return true
  }
}

async function* checked(plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* plain
  } catch (cause) {
    throw new SealBrokenError('The content is not what was sealed', { cause })
  }
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file)
  try {
    const head = Buffer.alloc(MARK.length + LOCK_LINE)
    const { bytesRead } = await handle.read(head, 0, head.length, 0)
    return head.subarray(0, bytesRead).toString('latin1')
  } finally {
    await handle.close()
  }
}

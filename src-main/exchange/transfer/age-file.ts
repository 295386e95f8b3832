import { hkdfSync } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Identity } from 'age-encryption'
import type { Recipient } from '../../../src-shared/domain/exchange/machine-card'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { syncFile } from '../../store/atomic-file'
import { passphraseIdentity, passphraseRecipient } from './passphrase-stanza'
import { type ContentKey, SealedContent } from './sealed-content'
import { piecesOf, webStreamOf } from './web-stream'

const MARK = 'age-encryption.org/v1\n'
/** Enough to tell the kind of a lock. */
const LOCK_LINE = 16
/** Of a header: locks for some six hundred machines. */
const MOST_HEADER = 64 * 1024
const NONCE_BYTES = 16
const KEY_BYTES = 32

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

/** How an age file is locked, by the first line after its mark; undefined when it is none, or locked otherwise. */
export async function lockOf(file: string): Promise<'passphrase' | 'machines' | undefined> {
  const head = await headOf(file)
  if (!head.startsWith(MARK)) return undefined
  if (head.startsWith('-> scrypt ', MARK.length)) return 'passphrase'
  return head.startsWith('-> X25519 ', MARK.length) ? 'machines' : undefined
}

/** An age file that a key opened: its content can be read from any place of it. */
export interface OpenedSeal {
  readonly content: SealedContent
  /** For another who reads it too. */
  readonly contentKey: ContentKey
  readonly close: () => Promise<void>
}

/** Opens an age file. Its content throws SealBrokenError where it is not what was sealed. */
export async function openSealed(file: string, key: Key): Promise<Result<OpenedSeal, SealRefusal>> {
  const handle = await open(file)
  const close = () => handle.close()
  try {
    const unlocked = await unlock(handle, key)
    if (!unlocked.ok) {
      await close()
      return unlocked
    }
    const contentKey = unlocked.value
    return ok({ content: await SealedContent.of(handle, contentKey), contentKey, close })
  } catch (error) {
    await close()
    throw error
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
    await opened.value.close()
    return true
  } catch {
    return true
  }
}

/** Reads the header of an age file, and has the library find the key of the file in it. */
async function unlock(handle: FileHandle, key: Key): Promise<Result<ContentKey, SealRefusal>> {
  const head = await readHead(handle)
  if (!head.toString('latin1', 0, MARK.length).startsWith(MARK)) return refuse('not-a-package')
  const shut = 'passphrase' in key ? 'wrong-passphrase' : 'not-for-this-machine'
  if (!('passphrase' in key) && key.identity === undefined) return refuse(shut)
  const end = headerEnd(head)
  const nonce = head.subarray(end, end + NONCE_BYTES)
  if (end === 0 || nonce.length < NONCE_BYTES) return refuse('damaged')
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
  try {
    const fileKey = await decrypter.decryptHeader(head.subarray(0, end))
    const key = new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', KEY_BYTES))
    return ok({ key, start: end + NONCE_BYTES })
  } catch {
    // The library says everything by plain errors: a header it cannot read, a stanza that is none, a wrong key.
    return refuse(wrong ? shut : 'damaged')
  }
}

/** @returns the bytes of the header, whose last line is that of its MAC; 0 where it has no end */
function headerEnd(head: Buffer): number {
  const mac = head.indexOf('\n--- ')
  return mac < 0 ? 0 : head.indexOf('\n', mac + 1) + 1
}

async function readHead(handle: FileHandle): Promise<Buffer> {
  const head = Buffer.alloc(MOST_HEADER)
  const { bytesRead } = await handle.read(head, 0, head.length, 0)
  return head.subarray(0, bytesRead)
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

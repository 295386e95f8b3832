import type { FileHandle } from 'node:fs/promises'

// The content of an age file (STREAM, age-encryption.org/v1): pieces of 64 KiB, each ChaCha20-Poly1305 with its tag behind
// it. The nonce is the number of the piece, eleven bytes, and whether it is the last one, so that pieces cannot be
// exchanged, dropped or cut off, and each can be opened by itself. By libsodium, three times as fast as a cipher in
// JavaScript; Electron's own library of ciphers has none of this kind.
const PIECE_BYTES = 64 * 1024
const TAG_BYTES = 16
const SEALED_BYTES = PIECE_BYTES + TAG_BYTES
const NONCE_BYTES = 12
const NUMBER_AT = 7
const LAST_AT = 11
/** Pieces read from the disk in one go. */
const BATCH = 16

/** The content was altered or cut off. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError'
}

export interface ContentKey {
  /** 32 bytes. */
  readonly key: Uint8Array
  /** Where the first piece begins in the file. */
  readonly start: number
}

/** Opens a piece: its number, whether it is the last, its bytes with their tag. */
type OpenPiece = (index: number, last: boolean, sealed: Uint8Array) => Uint8Array

async function opener(key: Uint8Array): Promise<OpenPiece> {
  const { default: sodium } = await import('libsodium-wrappers')
  await sodium.ready
  const nonce = Buffer.alloc(NONCE_BYTES)
  return (index, last, sealed) => {
    nonce.writeUInt32BE(index, NUMBER_AT)
    nonce.writeUInt8(last ? 1 : 0, LAST_AT)
    try {
      return sodium.crypto_aead_chacha20poly1305_ietf_decrypt(null, sealed, null, nonce, key)
    } catch (cause) {
      throw new SealBrokenError('A piece is not what was sealed', { cause })
    }
  }
}

/** Reads an opened age file from any place, and notes which pieces of it were verified. */
export class SealedContent {
  /** Bytes of content. */
  readonly size: number
  readonly #handle: FileHandle
  readonly #start: number
  readonly #sealed: number
  readonly #count: number
  readonly #open: OpenPiece
  #verified = new Set<number>()
  /** Buffers for what is read, used again: memory outside of the heap makes the collector run over all of it. */
  readonly #spare: Buffer[] = []
  #latest: { readonly index: number; readonly plain: Uint8Array } | undefined

  private constructor(handle: FileHandle, start: number, sealed: number, openPiece: OpenPiece) {
    this.#handle = handle
    this.#start = start
    this.#sealed = sealed
    this.#count = Math.max(1, Math.ceil(sealed / SEALED_BYTES))
    this.#open = openPiece
    this.size = sealed - this.#count * TAG_BYTES
  }

  /**
   * The last piece is opened at once: a file that was cut has none.
   * @throws SealBrokenError
   */
  static async of(handle: FileHandle, { key, start }: ContentKey): Promise<SealedContent> {
    const { size } = await handle.stat()
    const content = new SealedContent(handle, start, size - start, await opener(key))
    const last = await content.#piece(content.#count - 1)
    // Only a content of no bytes ends with an empty piece.
    if (last.length === 0 && content.#count > 1) throw new SealBrokenError('The last piece is empty')
    return content
  }

  /**
   * Bytes from `start` on, `end` not included; each part holds until the next one is asked for.
   * @throws SealBrokenError
   */
  async *read(start: number, end: number): AsyncGenerator<Uint8Array> {
    const behind = Math.ceil(Math.min(end, this.size) / PIECE_BYTES)
    let first = Math.floor(start / PIECE_BYTES)
    if (this.#latest?.index === first && first < behind) {
      yield partOf(this.#latest.plain, first, start, end)
      first += 1
    }
    let next = first < behind ? this.#batch(first, behind) : undefined
    for (let index = first; next; index += BATCH) {
      const { buffer, bytes } = await next
      // The disk reads on while this is opened, and while whoever asked does something with it.
      next = index + BATCH < behind ? this.#batch(index + BATCH, behind) : undefined
      try {
        for (let at = 0, piece = index; at < bytes; at += SEALED_BYTES, piece += 1) {
          const plain = this.#plain(piece, buffer.subarray(at, Math.min(at + SEALED_BYTES, bytes)))
          const part = partOf(plain, piece, start, end)
          if (part.length > 0) yield part
        }
      } finally {
        this.#spare.push(buffer)
      }
    }
  }

  /** The numbers of the pieces that were verified since the last time, for whoever verifies the rest. */
  takeVerified(): readonly number[] {
    const taken = [...this.#verified]
    this.#verified = new Set()
    return taken
  }

  /** Somebody else, who reads the same file with the same key, has verified these pieces. */
  noteVerified(pieces: readonly number[]): void {
    for (const piece of pieces) this.#verified.add(piece)
  }

  /** Verifies what nobody has read. */
  async verifyRest(): Promise<void> {
    for (let index = 0; index < this.#count; index += 1) if (!this.#verified.has(index)) await this.#piece(index)
  }

  async #piece(index: number): Promise<Uint8Array> {
    const { buffer, bytes } = await this.#batch(index, index + 1)
    const plain = this.#plain(index, buffer.subarray(0, bytes))
    this.#spare.push(buffer)
    return plain
  }

  #plain(index: number, sealed: Uint8Array): Uint8Array {
    const plain = this.#open(index, index === this.#count - 1, sealed)
    this.#verified.add(index)
    this.#latest = { index, plain }
    return plain
  }

  #batch(from: number, behind: number): Promise<{ readonly buffer: Buffer; readonly bytes: number }> {
    const begin = from * SEALED_BYTES
    const bytes = Math.max(0, Math.min(Math.min(from + BATCH, behind) * SEALED_BYTES, this.#sealed) - begin)
    const reading = this.#fill(begin, bytes)
    // What is read before it is asked for may fail unheard, when nobody asks for it any more.
    reading.catch(() => undefined)
    return reading
  }

  async #fill(begin: number, bytes: number): Promise<{ readonly buffer: Buffer; readonly bytes: number }> {
    const buffer = this.#spare.pop() ?? Buffer.allocUnsafeSlow(BATCH * SEALED_BYTES)
    let done = 0
    while (done < bytes) {
      const { bytesRead } = await this.#handle.read(buffer, done, bytes - done, this.#start + begin + done)
      if (bytesRead === 0) throw new SealBrokenError('The file ends too early')
      done += bytesRead
    }
    return { buffer, bytes }
  }
}

function partOf(plain: Uint8Array, index: number, start: number, end: number): Uint8Array {
  const begin = index * PIECE_BYTES
  return plain.subarray(Math.max(0, start - begin), Math.max(0, end - begin))
}

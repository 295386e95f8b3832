import { randomBytes } from 'node:crypto'
import { open, rm, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

const CHUNK = 1024 * 1024

/** Bytes that may still be written to the disk of a folder. */
export async function freeSpace(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Space kept back, so that a full disk still has room for emptying the log and for an export. */
export class Reserve {
  readonly #file: string
  readonly #bytes: number

  constructor(file: string, bytes: number) {
    this.#file = file
    this.#bytes = bytes
  }

  /**
   * Fills the reserve where it is missing or short. False when that would leave less than `margin` bytes on the disk: it
   * must not be what makes it full.
   */
  async fill(margin: number): Promise<boolean> {
    const missing = this.#bytes - (await this.#size())
    if (!(await this.#hasRoom(Math.max(0, missing) + margin))) return false
    if (missing <= 0) return true
    try {
      await this.#write()
      return true
    } catch (error) {
      await this.release()
      throw error
    }
  }

  async release(): Promise<void> {
    await rm(this.#file, { force: true })
  }

  async #write(): Promise<void> {
    const handle = await open(this.#file, 'w', 0o600)
    try {
      // Random, so that a compressing file system keeps the space too.
      const chunk = randomBytes(Math.min(CHUNK, this.#bytes))
      for (let done = 0; done < this.#bytes; done += chunk.length) await handle.write(chunk)
      await handle.sync()
    } finally {
      await handle.close()
    }
  }

  async #hasRoom(bytes: number): Promise<boolean> {
    return (await freeSpace(dirname(this.#file))) >= bytes
  }

  async #size(): Promise<number> {
    return stat(this.#file).then(
      ({ size }) => size,
      () => 0
    )
  }
}

import { randomBytes } from 'node:crypto'
import { open, rm, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

const CHUNK = 1024 * 1024

/** Space kept back, so that a full disk still has room for emptying the log and for an export. */
export class Reserve {
  readonly #file: string
  readonly #bytes: number

  constructor(file: string, bytes: number) {
    this.#file = file
    this.#bytes = bytes
  }

  /** Fills the reserve where it is missing or short. Throws when there is no room. */
  async fill(): Promise<void> {
    if (this.#bytes === 0 || (await this.#size()) >= this.#bytes) return
    const handle = await open(this.#file, 'w', 0o600)
    try {
      // Random, so that a compressing file system keeps the space too.
      const chunk = randomBytes(Math.min(CHUNK, this.#bytes))
      for (let done = 0; done < this.#bytes; done += chunk.length) await handle.write(chunk)
      await handle.sync()
    } catch (error) {
      await this.release()
      throw error
    } finally {
      await handle.close()
    }
  }

  async release(): Promise<void> {
    await rm(this.#file, { force: true })
  }

  /** Whether the disk has room for the reserve and as much again as `margin`. */
  async hasRoom(margin: number): Promise<boolean> {
    const { bavail, bsize } = await statfs(dirname(this.#file))
    return bavail * bsize >= this.#bytes - (await this.#size()) + margin
  }

  async #size(): Promise<number> {
    return stat(this.#file).then(
      ({ size }) => size,
      () => 0
    )
  }
}

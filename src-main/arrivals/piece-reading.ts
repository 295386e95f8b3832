import { ok } from '../../src-shared/lib/result'
import { lastPosition, notePieceText, type UnreadPiece, unreadPieces } from '../store/arrivals/piece-texts'
import type { AttachmentRoom } from '../store/attachments/room'
import { Mutex } from '../store/mutex'
import type { Streams } from '../store/streams/streams'
import type { ArrivalReader } from './read/arrival-reader'
import { storedBytes } from './stored-bytes'

/** Entries looked through at once. */
const AT_ONCE = 20_000

/**
 * Reads what somebody put into a case without the tray of arrivals, so that its words are found too. What was not read
 * before the application ended is read the next time.
 */
export class PieceReading {
  readonly #room: AttachmentRoom
  readonly #streams: Streams
  readonly #reader: ArrivalReader
  readonly #one = new Mutex()
  #lookedThrough = 0

  constructor(room: AttachmentRoom, streams: Streams, reader: ArrivalReader) {
    this.#room = room
    this.#streams = streams
    this.#reader = reader
  }

  /** Reads all that is unread now; ends quietly once the signal fires. */
  read(signal: AbortSignal): Promise<void> {
    return this.#one.run(async () => {
      // Asked for while the vault was being left.
      if (signal.aborted) return
      const last = await lastPosition(this.#room.read)
      while (this.#lookedThrough < last && !signal.aborted) {
        const upTo = Math.min(last, this.#lookedThrough + AT_ONCE)
        const pieces = await unreadPieces(this.#room.read, this.#lookedThrough, upTo)
        for (const piece of pieces) if (!(await this.#readOne(piece, signal))) return
        this.#lookedThrough = upTo
      }
    })
  }

  /** @returns false when nothing more can be read now */
  async #readOne(piece: UnreadPiece, signal: AbortSignal): Promise<boolean> {
    const text = await this.#textOf(piece, signal)
    if (text === undefined) return false
    const noted = await this.#room.write(async (trx) => ok(await notePieceText(trx, this.#streams, piece, text)))
    return noted.ok
  }

  /** Undefined once the signal fires; what cannot be read says nothing. */
  async #textOf({ id, name }: UnreadPiece, signal: AbortSignal): Promise<string | undefined> {
    if (signal.aborted) return undefined
    const bytes = await storedBytes(this.#room, id)
    try {
      const read = bytes && (await this.#reader.read({ name, bytes }, signal))
      return read?.ok ? read.value.text : ''
    } catch (error) {
      if (signal.aborted) return undefined
      throw error
    }
  }
}

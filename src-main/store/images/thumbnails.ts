import type { AttachmentId } from '../../../src-shared/lib/ids'
import { ok, type Result, refuse } from '../../../src-shared/lib/result'
import { readDerived, writeDerived } from '../attachments/derived-file'
import { type FoundAttachment, findAttachment } from '../attachments/find-attachment'
import { readWhole } from '../attachments/open-attachment'
import type { ReadRefusal } from '../attachments/refusals'
import type { AttachmentRoom } from '../attachments/room'
import { Mutex } from '../mutex'
import { mayDecode } from './picture-limits'
import { pictureSize } from './picture-size'
import { scaleToJpeg } from './scale-picture'

/** Pixels of the longest side: for lists, for looking at, and whole where the window cannot draw the original. */
export type ThumbnailSize = 320 | 1280 | 4096

/** A JPEG of a HEIC picture, upright; undefined where it cannot be decoded. */
export type HeicReader = (picture: Buffer) => Promise<Buffer | undefined>

export type ThumbnailRefusal =
  | ReadRefusal
  /** No picture at all. */
  | 'not-a-picture'
  /** More than 100 megapixels, 20,000 pixels a side or 256 MiB: kept, never decoded. */
  | 'too-large'
  /** Broken, disguised, or of a kind that cannot be decoded here. */
  | 'not-decodable'

const LARGEST_FILE = 256 * 1024 * 1024
const SMALL = 320
const LARGE = 1280

/**
 * Small pictures of attachments, upright, as JPEG. Made when first asked for, one at a time because decoding takes much
 * memory, and kept encrypted in a folder that can be thrown away. The evidence itself is never touched.
 */
export class Thumbnails {
  readonly #room: AttachmentRoom
  readonly #mutex = new Mutex()
  readonly #readHeic: HeicReader

  constructor(room: AttachmentRoom, readHeic: HeicReader) {
    this.#room = room
    this.#readHeic = readHeic
  }

  async get(id: AttachmentId, size: ThumbnailSize): Promise<Result<Buffer, ThumbnailRefusal>> {
    const found = await findAttachment(this.#room.read, this.#room.folders, id)
    if (!found) return refuse('unknown')
    if (!found.mediaType.startsWith('image/') || found.mediaType === 'image/svg+xml') return refuse('not-a-picture')
    const kept = await readDerived(this.#room.folders, found, String(size))
    if (kept) return ok(kept)
    return this.#mutex.run(async () => {
      const made = await readDerived(this.#room.folders, found, String(size))
      return made ? ok(made) : this.#make(found, size)
    })
  }

  /** The large one is made on the way to the small one: decoding the original is what takes time. */
  async #make(found: FoundAttachment, size: ThumbnailSize): Promise<Result<Buffer, ThumbnailRefusal>> {
    if (size !== SMALL) return this.#scaled(found, size)
    const large = await this.#scaled(found, LARGE)
    if (!large.ok) return large
    const small = await scaled(large.value, 'image/jpeg', SMALL)
    if (small.ok) await this.#keep(found, SMALL, small.value)
    return small
  }

  async #scaled(found: FoundAttachment, size: 1280 | 4096): Promise<Result<Buffer, ThumbnailRefusal>> {
    const kept = await readDerived(this.#room.folders, found, String(size))
    if (kept) return ok(kept)
    if (found.blob.size > LARGEST_FILE) return refuse('too-large')
    const original = await readWhole(found)
    if (!original.ok) return original
    const made = await this.#decoded(original.value, found.mediaType, size)
    if (made.ok) await this.#keep(found, size, made.value)
    return made
  }

  async #decoded(picture: Buffer, mediaType: string, size: ThumbnailSize): Promise<ReturnType<typeof scaled>> {
    if (mediaType !== 'image/heic') return scaled(picture, mediaType, size)
    const claimed = pictureSize(picture, mediaType)
    if (claimed && !mayDecode(claimed)) return refuse('too-large')
    const jpeg = await this.#readHeic(picture)
    return jpeg ? scaled(jpeg, 'image/jpeg', size) : refuse('not-decodable')
  }

  /** A thumbnail that cannot be kept, on a full disk say, is still shown. */
  async #keep(found: FoundAttachment, size: ThumbnailSize, content: Buffer): Promise<void> {
    await writeDerived(this.#room.folders, this.#room.files, found, String(size), content).catch(() => undefined)
  }
}

async function scaled(
  picture: Buffer,
  mediaType: string,
  size: ThumbnailSize
): Promise<Result<Buffer, 'too-large' | 'not-decodable'>> {
  const claimed = pictureSize(picture, mediaType)
  if (!claimed) return refuse('not-decodable')
  if (!mayDecode(claimed)) return refuse('too-large')
  try {
    return ok(await scaleToJpeg(picture, mediaType, claimed, size))
  } catch {
    return refuse('not-decodable')
  }
}

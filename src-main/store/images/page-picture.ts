import { mostScanned, type TiffPage, tiffOfPage, tiffPages } from '../../../src-shared/domain/picture/tiff-pages'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { readDerived, writeDerived } from '../attachments/derived-file'
import { type FoundAttachment, findAttachment } from '../attachments/find-attachment'
import { readWhole } from '../attachments/open-attachment'
import type { AttachmentRoom } from '../attachments/room'
import { letPicturesGo } from './let-go'
import { mayDecode } from './picture-limits'
import { pictureSize } from './picture-size'
import type { HeicReader } from './thumbnails'

/** A picture a window can draw. */
export interface PagePicture {
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly bytes: Buffer
}

const LONGEST_SIDE = 40_000
/** What the window holds of it, in four bytes each: a sheet of 841 × 1,189 mm at 200 dots an inch. */
const MOST_SHOWN = 64_000_000
const QUALITY = 92
const RED_GREEN_BLUE = 3
const LARGEST_FILE = 256 * 1024 * 1024

/**
 * A page of a scanner's TIFF, or the picture of a telephone, as large as the window can draw it, upright. Kept encrypted
 * in the folder that can be thrown away; the evidence itself is never touched.
 * @param page from 1
 * @returns undefined for what is no such file, has no such page, is too large or cannot be decoded
 */
export async function pagePicture(
  room: AttachmentRoom,
  readHeic: HeicReader,
  id: AttachmentId,
  page: number
): Promise<PagePicture | undefined> {
  const found = await findAttachment(room.read, room.folders, id)
  if (!found || !['image/tiff', 'image/heic'].includes(found.mediaType)) return undefined
  const variant = `page-${page}`
  const kept = await readDerived(room.folders, found, variant)
  if (kept) return told(kept)
  const made = await decoded(found, readHeic, page)
  if (!made) return undefined
  // One that cannot be kept, on a full disk say, is still shown.
  await writeDerived(room.folders, room.files, found, variant, made).catch(() => undefined)
  return told(made)
}

const PNG_SIGN = 0x89

function told(bytes: Buffer): PagePicture {
  return { mediaType: bytes[0] === PNG_SIGN ? 'image/png' : 'image/jpeg', bytes }
}

async function decoded(found: FoundAttachment, readHeic: HeicReader, page: number): Promise<Buffer | undefined> {
  if (found.blob.size > LARGEST_FILE) return undefined
  const original = await readWhole(found)
  if (!original.ok) return undefined
  if (found.mediaType === 'image/tiff') {
    const asked = tiffPages(original.value)[page - 1]
    return asked && fromTiff(original.value, asked)
  }
  const claimed = pictureSize(original.value, found.mediaType)
  return page === 1 && (!claimed || mayDecode(claimed)) ? readHeic(original.value) : undefined
}

async function fromTiff(file: Buffer, page: TiffPage): Promise<Buffer | undefined> {
  const { width, height, bytesEach, samples } = page
  if (Math.max(width, height) > LONGEST_SIDE || width * height * bytesEach > mostScanned) return undefined
  // Loaded with the first picture, not with the application.
  const { ResizeFit, Transformer } = await import('@napi-rs/image')
  letPicturesGo()
  try {
    const picture = new Transformer(tiffOfPage(file, page)).rotate()
    const by = Math.sqrt(MOST_SHOWN / (width * height))
    if (by < 1) {
      const [across, down] = [Math.floor(width * by), Math.floor(height * by)]
      picture.fastResize({ width: across, height: down, fit: ResizeFit.Inside })
    }
    // Lines in black and white stay sharp; a photograph in colour would be a hundred megabytes.
    return await (samples === RED_GREEN_BLUE ? picture.jpeg(QUALITY) : picture.png())
  } catch {
    return undefined
  }
}

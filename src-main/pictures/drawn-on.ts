import type { Annotation } from '../../src-shared/domain/picture/annotation'
import { heicToJpeg } from '../arrivals/read/picture/heic-to-jpeg'
import { mayDecode } from '../store/images/picture-limits'
import { pictureSize } from '../store/images/picture-size'
import { burnt } from './burn'

/** A copy of a picture with its layer; undefined where it cannot be decoded: then nothing of it may leave. */
export async function drawnOn(
  bytes: Buffer,
  mediaType: string,
  layer: readonly Annotation[]
): Promise<{ readonly bytes: Buffer; readonly mediaType: string } | undefined> {
  const shown = await viewable(bytes, mediaType)
  const size = shown && pictureSize(shown.bytes, shown.mediaType)
  if (!shown || !size || !mayDecode(size)) return undefined
  const drawn = await burnt(shown.bytes, size, layer).catch(() => undefined)
  return drawn && { bytes: drawn, mediaType: 'image/jpeg' }
}

/** A picture that every reader of files can show. */
export async function viewable(
  bytes: Buffer,
  mediaType: string
): Promise<{ readonly bytes: Buffer; readonly mediaType: string } | undefined> {
  if (mediaType !== 'image/heic' && mediaType !== 'image/avif') return { bytes, mediaType }
  const jpeg = await heicToJpeg(bytes)
  return jpeg && { bytes: jpeg, mediaType: 'image/jpeg' }
}

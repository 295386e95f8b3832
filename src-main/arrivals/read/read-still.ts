import { ok, type Result } from '../../../src-shared/lib/result'
import { attachmentName } from '../../store/attachments/attachment-name'
import { mediaTypeOf } from '../../store/attachments/sniff'
import type { ArrivingFile, LivePhotoArrival, Part, PictureArrival, ReadingRefusal } from './arrival'
import { openBytes } from './byte-source'
import { HEAD_BYTES, LARGEST_WHOLE } from './limits'
import { readPicture } from './picture/read-picture'
import { Remarks } from './remarks'

/** A picture, or a Live Photo where a film came with it. */
export async function readStill(
  bytes: Buffer,
  file: ArrivingFile,
  mediaType: string
): Promise<Result<PictureArrival | LivePhotoArrival, ReadingRefusal>> {
  const remarks = new Remarks()
  const { picture, sentAt } = await readPicture(bytes, file.name, mediaType, remarks)
  const film = file.film && (await filmPart(file.film, remarks))
  return ok({
    kind: film ? 'live-photo' : 'picture',
    title: file.name,
    mediaType,
    people: [],
    text: '',
    parts: film ? [film] : [],
    remarks: remarks.list(),
    ...picture,
    ...(sentAt ? { sentAt } : {})
  })
}

async function filmPart(film: ArrivingFile, remarks: Remarks): Promise<Part | undefined> {
  const opened = await openBytes(film)
  if (!opened.ok) {
    remarks.add('part-unreadable', film.name)
    return undefined
  }
  const source = opened.value
  try {
    const head = await source.read(0, HEAD_BYTES)
    const mediaType = mediaTypeOf(head, source.size <= HEAD_BYTES)
    if (!mediaType.startsWith('video/') || ('bytes' in film && source.size > LARGEST_WHOLE)) {
      remarks.add('video-unreadable', film.name)
      return undefined
    }
    return {
      name: attachmentName(film.name),
      mediaType,
      size: source.size,
      inline: false,
      within: [],
      content: 'path' in film ? { kind: 'file', path: film.path } : { kind: 'bytes', bytes: film.bytes }
    }
  } finally {
    await source.close()
  }
}

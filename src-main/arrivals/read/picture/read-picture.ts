import { readPictureFacts } from '../../../store/images/picture-facts'
import type { Picture, Said } from '../arrival'
import { HEAD_BYTES } from '../limits'
import { dayInName, saidByClock } from '../moments'
import type { Remarks } from '../remarks'
import { heicToJpeg } from './heic-to-jpeg'
import { likeness } from './likeness'

export interface ReadPicture {
  readonly picture: Picture
  readonly sentAt: Said | undefined
}

/** What a picture says of itself, its likeness, and a copy to look at where the original cannot be shown. */
export async function readPicture(
  bytes: Buffer,
  name: string,
  mediaType: string,
  remarks: Remarks
): Promise<ReadPicture> {
  const facts = await readPictureFacts(bytes.subarray(0, HEAD_BYTES), mediaType)
  const viewable = mediaType === 'image/heic' ? await heicToJpeg(bytes) : undefined
  const found = viewable ? await likeness(viewable, 'image/jpeg') : await likeness(bytes, mediaType)
  if (mediaType === 'image/heic' && !viewable) remarks.add('not-decodable', name)
  const taken = facts?.takenAt === undefined ? undefined : saidByClock(facts.takenAt, 'camera')
  return {
    picture: {
      ...(facts ? { facts } : {}),
      ...(found === undefined ? {} : { likeness: found }),
      ...(viewable ? { viewable: { mediaType: 'image/jpeg', bytes: viewable } as const } : {})
    },
    sentAt: taken ?? dayInName(name)
  }
}

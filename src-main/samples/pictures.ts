import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { PlainDate, TimeZone } from '../../src-shared/lib/plain-date'
import { withExif } from './exif'

interface Picture {
  /** As a camera, a scanner or a person named the file. */
  readonly name: string
  /** Days from today and time of day on the camera's clock; drawn and scanned papers have none. */
  readonly taken?: { readonly day: number; readonly at: string }
}

const CAMERA = 'Tough TG-7'

/** Everything the sample cases show; the files lie in resources/samples under these keys. */
export const pictures = {
  ceiling: { name: 'IMG_4821.jpg', taken: { day: -38, at: '14:12:07' } },
  corridor: { name: 'IMG_4823.jpg', taken: { day: -38, at: '14:16:41' } },
  tiles: { name: 'Carreaux palier B.jpg', taken: { day: -40, at: '15:02:55' } },
  scaffold: { name: 'DSC00317.JPG', taken: { day: -30, at: '11:48:20' } },
  scratch: { name: 'IMG_5107.jpg', taken: { day: -24, at: '15:41:13' } },
  house: { name: 'Façade sud, état du chantier.jpg', taken: { day: -36, at: '12:04:59' } },
  plan: { name: 'Plan étage 3 B12.jpg' },
  statement: { name: 'Relevé bancaire.jpg' },
  invoice: { name: 'Facture F-2231.jpg' },
  review: { name: 'Capture avis.jpg' }
} as const satisfies Record<string, Picture>

export type PictureKey = keyof typeof pictures

/**
 * A sample picture as the JPEG its camera would have made on that day. The same day gives the same bytes.
 * @param folder resources/samples of the checkout or of the installed application
 */
export async function samplePicture(
  folder: string,
  key: PictureKey,
  today: PlainDate,
  zone: TimeZone
): Promise<Buffer> {
  const { taken }: Picture = pictures[key]
  const jpeg = await readFile(join(folder, `${key}.jpg`))
  if (!taken) return jpeg
  const at = Temporal.PlainDate.from(today)
    .add({ days: taken.day })
    .toZonedDateTime({ timeZone: zone, plainTime: taken.at })
  const stamp = at.toPlainDateTime().toString().replaceAll('-', ':').replace('T', ' ')
  return withExif(jpeg, stamp, at.offset, CAMERA)
}

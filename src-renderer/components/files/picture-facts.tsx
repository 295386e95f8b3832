import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { useTexts } from '../../lib/texts'
import { ToneShape } from '../marks/status-mark'
import { cameraPlace, cameraTime, pointOf } from './camera-words'
import classes from './picture-facts.module.css'

interface PictureFactsProps {
  readonly file: Attachment
  /** The warning about cameras stands elsewhere, once for many pictures. */
  readonly warned?: boolean
}

/** What a picture says of itself. */
export function PictureFacts({ file, warned = false }: PictureFactsProps) {
  const { t, format } = useTexts()
  const { takenAt, latitude, longitude, direction, camera, width, height } = file.picture ?? {}
  const day = plainDate.safeParse(takenAt?.slice(0, 10)).data
  const place = cameraPlace(latitude, longitude)
  const facts = [
    format.fileSize(file.size),
    width !== undefined && height !== undefined ? `${format.integer(width)} × ${format.integer(height)}` : undefined,
    day && takenAt && t('exhibits.taken', { date: `${format.date(day)} ${cameraTime(takenAt)}`.trim() }),
    camera && t('exhibits.camera', { camera }),
    place && t('exhibits.place', { place }),
    direction !== undefined && t('exhibits.direction', { degrees: direction, point: pointOf(direction) })
  ].filter((fact) => fact !== undefined && fact !== '' && fact !== false)
  return (
    <div className={classes['facts']}>
      <span>{facts.join(' · ')}</span>
      {!warned && saysWhenOrWhere(file) && <CameraWarning />}
    </div>
  )
}

/** Whether a camera wrote a date or a position into the file. */
export function saysWhenOrWhere({ picture }: Attachment): boolean {
  return picture?.takenAt !== undefined || picture?.latitude !== undefined
}

/** A camera's clock and position prove nothing by themselves. */
export function CameraWarning() {
  const { t } = useTexts()
  return (
    <span className={classes['warning']}>
      <ToneShape tone="amber" />
      {t('exhibits.warning')}
    </span>
  )
}

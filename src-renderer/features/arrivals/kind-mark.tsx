import {
  type Icon,
  IconFile,
  IconFileTypePdf,
  IconFileZip,
  IconLoader,
  IconMail,
  IconMessages,
  IconMicrophone,
  IconPhoto,
  IconVideo
} from '@tabler/icons-react'
import type { ArrivalRow } from '../../../src-shared/ipc/contract/arrivals'
import { pictureAddress } from '../../lib/attachment-address'
import { useTexts } from '../../lib/texts'
import classes from './arrivals.module.css'

const icons: Readonly<Record<ArrivalRow['kind'], Icon>> = {
  mail: IconMail,
  chat: IconMessages,
  picture: IconPhoto,
  'live-photo': IconPhoto,
  pdf: IconFileTypePdf,
  audio: IconMicrophone,
  video: IconVideo,
  archive: IconFileZip,
  other: IconFile,
  unread: IconLoader
}

const DRAWN = /^image\/(?:jpeg|png|webp|gif|avif)$/u

/** The picture in small, or the shape of its kind. */
export function KindMark({ row }: { readonly row: ArrivalRow }) {
  const { t } = useTexts()
  const Mark = icons[row.kind]
  return (
    <span className={classes['mark']} title={t(`arrivals.kind.${row.kind}`)}>
      {DRAWN.test(row.mediaType) ? (
        <img src={pictureAddress(row.file, 320)} alt="" loading="lazy" decoding="async" draggable={false} />
      ) : (
        <Mark size={20} stroke={1.4} aria-hidden />
      )}
    </span>
  )
}

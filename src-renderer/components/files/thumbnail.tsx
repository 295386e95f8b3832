import { useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { FrameSize } from '../../../src-shared/domain/picture/shapes'
import { pictureAddress } from '../../lib/attachment-address'
import { useLayer } from '../pictures/layers'
import { PictureLayer } from '../pictures/picture-layer'
import { isPicture, mediaOf } from './media'
import classes from './thumbnail.module.css'

interface ThumbnailProps {
  readonly file: Attachment
  /** Pixels of its side. */
  readonly side?: number
}

/** A picture in small, or the shape of its kind of file; also when the picture cannot be drawn. */
export function Thumbnail({ file, side = 96 }: ThumbnailProps) {
  const [broken, setBroken] = useState(false)
  const [size, setSize] = useState<FrameSize | undefined>(undefined)
  const { own, elsewhere } = useLayer(file.id)
  const drawn = [...elsewhere, ...own]
  const Mark = mediaOf(file.mediaType).icon
  return (
    <span className={classes['frame']} style={{ width: side, height: side }}>
      {isPicture(file.mediaType) && !broken ? (
        <>
          <img
            className={classes['picture']}
            src={pictureAddress(file.id, 320)}
            alt=""
            loading="lazy"
            decoding="async"
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setSize({ width, height })}
            onError={() => setBroken(true)}
          />
          {size !== undefined && drawn.length > 0 && <PictureLayer annotations={drawn} size={size} small />}
        </>
      ) : (
        <Mark size={Math.min(28, side / 2)} stroke={1.25} aria-hidden />
      )}
    </span>
  )
}

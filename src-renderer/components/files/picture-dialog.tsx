import { ActionIcon, Modal, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPencil } from '@tabler/icons-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { isMasked } from '../../../src-shared/domain/picture/outgoing'
import type { FrameSize } from '../../../src-shared/domain/picture/shapes'
import { pictureAddress } from '../../lib/attachment-address'
import { useTexts } from '../../lib/texts'
import type { FileActs } from '../../lib/use-file-acts'
import { ActButton } from '../act/act-button'
import { Annotate } from '../pictures/annotate'
import { useCaseOfPicture, useLayer } from '../pictures/layers'
import { PictureLayer } from '../pictures/picture-layer'
import { isConverted } from './media'
import classes from './picture-dialog.module.css'
import { PictureFacts } from './picture-facts'

interface PictureDialogProps {
  readonly pictures: readonly Attachment[]
  /** Which one is looked at. */
  readonly at: number
  readonly onMove: (at: number) => void
  readonly onClose: () => void
  readonly onOpen: (file: Attachment) => Promise<void>
  readonly onSave: FileActs['save']
}

/** A picture as large as the window, its neighbours by the arrows. What the camera says of it stands beneath. */
export function PictureDialog(props: PictureDialogProps) {
  const { pictures, at, onMove, onClose } = props
  const { t } = useTexts()
  const picture = pictures[at]
  const [drawing, setDrawing] = useState(false)
  const finish = useRef<(() => Promise<boolean>) | undefined>(undefined)
  const step = (by: number) => {
    if (pictures[at + by] !== undefined) onMove(at + by)
  }
  // What was drawn is recorded, however one leaves; where that is refused one stays with it.
  const done = async () => {
    if ((await finish.current?.()) === false) return
    setDrawing(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (drawing) return
    if (event.key === 'ArrowLeft') step(-1)
    if (event.key === 'ArrowRight') step(1)
  }
  return (
    <Modal
      opened={picture !== undefined}
      onClose={() => (drawing ? void done() : onClose())}
      fullScreen
      padding={0}
      title={picture && (drawing ? t('picture.annotate.of', { name: picture.name }) : picture.name)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      classNames={{ body: classes['body'] ?? '', header: classes['header'] ?? '', title: classes['title'] ?? '' }}
      onKeyDown={onKeyDown}
    >
      {picture !== undefined && (
        <Looked
          key={picture.id}
          picture={picture}
          {...props}
          step={step}
          drawing={drawing}
          finish={finish}
          onDraw={() => setDrawing(true)}
          onDrawn={done}
        />
      )}
    </Modal>
  )
}

interface LookedProps extends PictureDialogProps {
  readonly picture: Attachment
  readonly step: (by: number) => void
  readonly drawing: boolean
  readonly finish: { current: (() => Promise<boolean>) | undefined }
  readonly onDraw: () => void
  readonly onDrawn: () => Promise<void>
}

function Looked({ picture, pictures, at, step, onOpen, onSave, drawing, finish, onDraw, onDrawn }: LookedProps) {
  const { t } = useTexts()
  const [whole, setWhole] = useState(false)
  const [bare, setBare] = useState(false)
  const [size, setSize] = useState<FrameSize | undefined>(undefined)
  const layer = useLayer(picture.id)
  const caseId = useCaseOfPicture(picture.id)
  const drawn = [...layer.elsewhere, ...layer.own]
  const masked = isMasked(drawn)
  if (drawing && caseId !== undefined)
    return <Annotate caseId={caseId} picture={picture} layer={layer} finish={finish} onDone={() => void onDrawn()} />
  return (
    <>
      <div className={classes['stage']} data-whole={whole}>
        <div className={classes['framed']}>
          <img
            className={classes['picture']}
            src={pictureAddress(picture.id, whole ? wholeSize(picture) : 1280)}
            alt={picture.name}
            decoding="async"
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setSize({ width, height })}
          />
          {size !== undefined && drawn.length > 0 && !bare && <PictureLayer annotations={drawn} size={size} />}
        </div>
      </div>
      <div className={classes['foot']}>
        <div>
          <PictureFacts file={picture} />
          {masked && <p className={classes['masked']}>{t('picture.masked.note')}</p>}
        </div>
        <div className={classes['acts']}>
          {pictures.length > 1 && (
            <>
              <Step label={t('action.previous')} icon="left" onStep={at > 0 ? () => step(-1) : undefined} />
              <span className="tabular">{t('exhibits.position', { position: at + 1, total: pictures.length })}</span>
              <Step
                label={t('action.next')}
                icon="right"
                onStep={at < pictures.length - 1 ? () => step(1) : undefined}
              />
            </>
          )}
          {caseId !== undefined && (
            <ActButton label={t('picture.annotate')} icon={IconPencil} size="small" onAct={onDraw} inPalette={false} />
          )}
          {drawn.length > 0 && (
            <ActButton
              label={t(bare ? 'picture.layer.show' : 'picture.layer.hide')}
              size="small"
              onAct={() => setBare(!bare)}
              inPalette={false}
            />
          )}
          <ActButton
            label={t(whole ? 'exhibits.fit' : 'exhibits.full-size')}
            size="small"
            onAct={() => setWhole(!whole)}
            inPalette={false}
          />
          <ActButton label={t('exhibits.open')} size="small" onAct={() => onOpen(picture)} inPalette={false} />
          <ActButton label={t('exhibits.save')} size="small" onAct={() => onSave(picture)} inPalette={false} />
          {drawn.length > 0 && (
            <ActButton
              label={t('picture.save-original')}
              size="small"
              rank="quiet"
              onAct={() => onSave(picture, 'original')}
              inPalette={false}
            />
          )}
        </div>
      </div>
    </>
  )
}

/** The original, or as much of it as a converted copy holds. */
const wholeSize = ({ mediaType }: Attachment) => (isConverted(mediaType) ? 4096 : undefined)

interface StepProps {
  readonly label: string
  readonly icon: 'left' | 'right'
  readonly onStep: (() => void) | undefined
}

function Step({ label, icon, onStep }: StepProps) {
  const Mark = icon === 'left' ? IconChevronLeft : IconChevronRight
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} disabled={onStep === undefined} onClick={onStep}>
        <Mark size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

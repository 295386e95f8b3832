import { ActionIcon, Modal, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { pictureAddress } from '../../lib/attachment-address'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import classes from './picture-dialog.module.css'
import { PictureFacts } from './picture-facts'

interface PictureDialogProps {
  readonly pictures: readonly Attachment[]
  /** Which one is looked at. */
  readonly at: number
  readonly onMove: (at: number) => void
  readonly onClose: () => void
  readonly onOpen: (file: Attachment) => Promise<void>
  readonly onSave: (file: Attachment) => Promise<void>
}

/** A picture as large as the window, its neighbours by the arrows. What the camera says of it stands beneath. */
export function PictureDialog(props: PictureDialogProps) {
  const { pictures, at, onMove, onClose } = props
  const { t } = useTexts()
  const picture = pictures[at]
  const step = (by: number) => {
    if (pictures[at + by] !== undefined) onMove(at + by)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') step(-1)
    if (event.key === 'ArrowRight') step(1)
  }
  return (
    <Modal
      opened={picture !== undefined}
      onClose={onClose}
      fullScreen
      padding={0}
      title={picture?.name}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      classNames={{ body: classes['body'] ?? '', header: classes['header'] ?? '', title: classes['title'] ?? '' }}
      onKeyDown={onKeyDown}
    >
      {picture !== undefined && <Looked key={picture.id} picture={picture} {...props} step={step} />}
    </Modal>
  )
}

interface LookedProps extends PictureDialogProps {
  readonly picture: Attachment
  readonly step: (by: number) => void
}

function Looked({ picture, pictures, at, step, onOpen, onSave }: LookedProps) {
  const { t } = useTexts()
  const [whole, setWhole] = useState(false)
  return (
    <>
      <div className={classes['stage']} data-whole={whole}>
        <img
          className={classes['picture']}
          src={pictureAddress(picture.id, whole ? undefined : 1280)}
          alt={picture.name}
          decoding="async"
        />
      </div>
      <div className={classes['foot']}>
        <PictureFacts file={picture} />
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
          <ActButton
            label={t(whole ? 'exhibits.fit' : 'exhibits.full-size')}
            size="small"
            onAct={() => setWhole(!whole)}
            inPalette={false}
          />
          <ActButton label={t('exhibits.open')} size="small" onAct={() => onOpen(picture)} inPalette={false} />
          <ActButton label={t('exhibits.save')} size="small" onAct={() => onSave(picture)} inPalette={false} />
        </div>
      </div>
    </>
  )
}

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

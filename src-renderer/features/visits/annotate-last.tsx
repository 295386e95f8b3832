import { Modal } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { CaseId } from '../../../src-shared/lib/ids'
import { Thumbnail } from '../../components/files/thumbnail'
import { Annotate } from '../../components/pictures/annotate'
import { useLayer } from '../../components/pictures/layers'
import { useTexts } from '../../lib/texts'
import classes from './annotate-last.module.css'

interface AnnotateLastProps {
  readonly caseId: CaseId
  readonly photo: Attachment
}

/** The photograph just taken, in a corner of the camera: a tap draws on it, and one goes on where one was. */
export function AnnotateLast({ caseId, photo }: AnnotateLastProps) {
  const { t } = useTexts()
  // Of one photograph: another taken meanwhile is not drawn on by mistake.
  const [drawnOn, setDrawnOn] = useState<Attachment | undefined>(undefined)
  return (
    <>
      <button type="button" className={classes['last']} onClick={() => setDrawnOn(photo)}>
        <Thumbnail key={photo.id} file={photo} side={72} />
        <span>
          <IconPencil size={24} stroke={1.75} aria-hidden />
          {t('visit.annotate')}
        </span>
      </button>
      {drawnOn !== undefined && <Drawing caseId={caseId} photo={drawnOn} onClose={() => setDrawnOn(undefined)} />}
    </>
  )
}

interface DrawingProps extends AnnotateLastProps {
  readonly onClose: () => void
}

function Drawing({ caseId, photo, onClose }: DrawingProps) {
  const { t } = useTexts()
  const layer = useLayer(photo.id)
  const finish = useRef<(() => Promise<boolean>) | undefined>(undefined)
  // What was drawn is recorded, however one leaves; where that is refused one stays with it.
  const done = async () => {
    if ((await finish.current?.()) !== false) onClose()
  }
  return (
    <Modal.Root opened onClose={() => void done()} fullScreen padding={0} transitionProps={{ duration: 0 }}>
      <Modal.Content aria-label={t('picture.annotate.of', { name: photo.name })} radius={0}>
        <Modal.Body className={classes['drawing'] ?? ''}>
          <Annotate caseId={caseId} picture={photo} layer={layer} finish={finish} onDone={() => void done()} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

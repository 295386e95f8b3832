import { Modal } from '@mantine/core'
import { IconArrowBackUp, IconChevronLeft, IconChevronRight, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { backOne } from '../../../src-shared/domain/picture/drawing'
import { ActButton } from '../../components/act/act-button'
import { IconButton } from '../../components/act/icon-button'
import { AnnotateStage } from '../../components/pictures/annotate-stage'
import { RefusalLine } from '../../components/safety/refusal-line'
import { LoadingShape } from '../../components/state/loading-shape'
import { useTexts } from '../../lib/texts'
import classes from './redact.module.css'
import { type Opened, useAreas, usePagePicture, usePages } from './use-redaction'

interface RedactDialogProps {
  /** The paper; nothing is open without it. */
  readonly file: Attachment | undefined
  readonly onMade: (copy: File) => void
  readonly onClose: () => void
}

/** A paper on the whole window, on which areas are drawn that its copy will not have. */
export function RedactDialog({ file, onMade, onClose }: RedactDialogProps) {
  const { t } = useTexts()
  return (
    <Modal
      opened={file !== undefined}
      onClose={onClose}
      fullScreen
      padding={0}
      title={file && t('redact.of', { name: file.name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      classNames={{ body: classes['body'] ?? '', header: classes['header'] ?? '' }}
    >
      {file !== undefined && <Redact file={file} onMade={onMade} />}
    </Modal>
  )
}

function Redact({ file, onMade }: { readonly file: Attachment; readonly onMade: (copy: File) => void }) {
  const { t } = useTexts()
  const opened = usePages(file)
  if (opened.kind === 'open') return <Pages file={file} pages={opened.pages} onMade={onMade} />
  return opened.kind === 'reading' ? <LoadingShape shape="page" /> : <RefusalLine words={t('redact.closed')} />
}

interface PagesProps {
  readonly file: Attachment
  readonly pages: Extract<Opened, { readonly kind: 'open' }>['pages']
  readonly onMade: (copy: File) => void
}

function Pages({ file, pages, onMade }: PagesProps) {
  const { t } = useTexts()
  const [number, setNumber] = useState(1)
  const picture = usePagePicture(pages[number - 1])
  const { board, count, set, areas } = useAreas(file, number)
  const { drawing, chosen } = board
  const make = async () => {
    const { redactedPdf } = await import('../../components/paper/redact-pdf')
    const bytes = await redactedPdf(pages, areas(pages))
    onMade(
      new File([bytes], t('redact.name', { name: file.name.replace(/\.pdf$/iu, '') }), { type: 'application/pdf' })
    )
  }
  const step = (by: number) => setNumber(Math.min(Math.max(number + by, 1), pages.length))
  return (
    <>
      <div className={classes['board']}>
        {picture && <AnnotateStage address={picture.address} size={picture} under={[]} of={board} />}
      </div>
      <div className={classes['bar']}>
        <p className={classes['say']}>{t('redact.hint')}</p>
        <div className={classes['acts']}>
          <IconButton icon={IconChevronLeft} label={t('action.previous')} onClick={() => step(-1)} />
          <span className="tabular">{t('exhibits.position', { position: number, total: pages.length })}</span>
          <IconButton icon={IconChevronRight} label={t('action.next')} onClick={() => step(1)} />
          <ActButton
            label={t('picture.remove')}
            icon={IconTrash}
            inPalette={false}
            reason={chosen ? undefined : t('redact.choose-first')}
            onAct={() => chosen && board.remove(chosen.id)}
          />
          <ActButton
            label={t('picture.undo')}
            icon={IconArrowBackUp}
            inPalette={false}
            reason={drawing.past.length > 0 ? undefined : t('redact.nothing-drawn')}
            onAct={() => set(backOne(drawing))}
          />
          <ActButton
            label={t('redact.make', { count })}
            rank="main"
            inPalette={false}
            reason={count > 0 ? undefined : t('redact.nothing-drawn')}
            onAct={make}
          />
        </div>
      </div>
    </>
  )
}

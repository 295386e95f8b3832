import { Menu } from '@mantine/core'
import { IconDots, IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { IconButton } from '../../components/act/icon-button'
import { isPicture, mediaOf } from '../../components/files/media'
import { PictureDialog } from '../../components/files/picture-dialog'
import { CameraWarning, PictureFacts, saysWhenOrWhere } from '../../components/files/picture-facts'
import { Thumbnail } from '../../components/files/thumbnail'
import { VisibilityMark } from '../../components/marks/visibility-mark'
import { EmptyState } from '../../components/state/empty-state'
import { useTexts } from '../../lib/texts'
import { type FileActs, useFileActs } from '../../lib/use-file-acts'
import classes from './case.module.css'
import type { Panel } from './panel'

interface ExhibitsTabProps {
  readonly view: CaseView
  readonly onPanel: (panel: Panel) => void
}

/** The pieces of the case, each with what it says of itself and what it was made from. */
export function ExhibitsTab({ view, onPanel }: ExhibitsTabProps) {
  const { t } = useTexts()
  const acts = useFileActs(view.row.id)
  const [looked, setLooked] = useState<Attachment | undefined>(undefined)
  const pictures = view.pieces.map((piece) => piece.attachment).filter((file) => isPicture(file.mediaType))
  if (view.pieces.length === 0) {
    return <EmptyState icon={IconPaperclip} title={t('exhibits.none.title')} text={t('exhibits.none.text')} />
  }
  return (
    <div className={classes['page']}>
      {view.pieces.some((piece) => saysWhenOrWhere(piece.attachment)) && <CameraWarning />}
      <ul className={classes['rows']} aria-label={t('case.tab.exhibits')}>
        {view.pieces.map((piece) => (
          <Piece
            key={piece.attachment.id}
            view={view}
            piece={piece}
            acts={acts}
            onLook={() => setLooked(piece.attachment)}
            onRedact={() => onPanel({ kind: 'redact', original: piece.attachment })}
          />
        ))}
      </ul>
      {looked !== undefined && (
        <PictureDialog
          pictures={pictures}
          at={pictures.findIndex((file) => file.id === looked.id)}
          onMove={(at) => setLooked(pictures[at])}
          onClose={() => setLooked(undefined)}
          onOpen={acts.open}
          onSave={acts.save}
        />
      )}
    </div>
  )
}

interface PieceProps {
  readonly view: CaseView
  readonly piece: CaseView['pieces'][number]
  readonly acts: FileActs
  readonly onLook: () => void
  readonly onRedact: () => void
}

function Piece({ view, piece, acts, onLook, onRedact }: PieceProps) {
  const { t } = useTexts()
  const { attachment: file } = piece
  const original = view.pieces.find((one) => one.attachment.id === file.madeFrom?.id)?.attachment
  const open = isPicture(file.mediaType) ? onLook : () => void acts.open(file)
  return (
    <li>
      <button
        type="button"
        className={classes['look']}
        aria-label={t('exhibits.look', { name: file.name })}
        onClick={open}
      >
        <Thumbnail file={file} side={64} />
      </button>
      <span className={classes['grow']}>
        <bdi className="cut" title={file.name}>
          <strong>{file.name}</strong>
        </bdi>
        <span className={classes['marks']}>
          {t(mediaOf(file.mediaType).name)}
          <VisibilityMark visibility={piece.visibility} />
          {file.madeFrom !== undefined && original !== undefined && (
            <span>{t(`made-from.${file.madeFrom.how}`, { name: original.name })}</span>
          )}
        </span>
        <PictureFacts file={file} />
      </span>
      <Menu position="bottom-end">
        <Menu.Target>
          <IconButton icon={IconDots} label={t('exhibits.acts', { name: file.name })} />
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void acts.open(file)}>{t('exhibits.open')}</Menu.Item>
          <Menu.Item onClick={() => void acts.save(file)}>{t('exhibits.save')}</Menu.Item>
          <Menu.Item onClick={onRedact}>{t('exhibits.redact')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}

import { IconCamera, IconCameraPlus, IconMicrophone, IconPaperclip } from '@tabler/icons-react'
import { useCallback, useRef, useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { pieceNames } from '../../../src-shared/texts/piece-names'
import { ActButton } from '../../components/act/act-button'
import { DescribePiece } from '../../components/files/describe-piece'
import { IntakeLine } from '../../components/files/intake-line'
import { isPicture } from '../../components/files/media'
import { PictureDialog } from '../../components/files/picture-dialog'
import { CameraWarning, saysWhenOrWhere } from '../../components/files/picture-facts'
import { CameraDialog } from '../../components/recording/camera-dialog'
import { VoiceNote } from '../../components/recording/voice-note'
import { EmptyState } from '../../components/state/empty-state'
import { useCaseCommands } from '../../lib/case-commands'
import { useChangeVisibility } from '../../lib/change-visibility'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useFileActs } from '../../lib/use-file-acts'
import { useIntake } from '../../lib/use-intake'
import { AddPieces, nothingStaged, type Staged, withFiles } from './add-pieces'
import { type Exhibit, listedOf, useArranging } from './exhibit'
import classes from './exhibits.module.css'
import { ListActs } from './list-acts'
import { OriginalDialog } from './original-dialog'
import { PieceRow } from './piece-row'
import type { How, Piece } from './pieces'
import { RedactDialog } from './redact-dialog'

const kept: KeptForms<Staged> = new Map()

/** The pieces of the case, and the way to join more. */
export function ExhibitsTab({ view }: { readonly view: CaseView }) {
  const { t } = useTexts()
  const adding = useAdding(view)
  const buttons = (
    <div className={classes['acts']}>
      <ActButton
        label={t('pieces.add-pictures')}
        icon={IconCamera}
        size="small"
        onAct={() => adding.start('pictures')}
      />
      <ActButton label={t('pieces.add-files')} icon={IconPaperclip} size="small" onAct={() => adding.start('files')} />
      <ActButton
        label={t('camera.open')}
        icon={IconCameraPlus}
        size="small"
        inPalette={false}
        onAct={() => adding.use('camera')}
      />
      <ActButton
        label={t('voice.record')}
        icon={IconMicrophone}
        size="small"
        inPalette={false}
        onAct={() => adding.use('voice')}
      />
      {view.exhibits.some(({ number }) => number !== undefined) && <ListActs view={view} />}
      <CameraDialog
        opened={adding.device === 'camera'}
        onPicture={(picture) => adding.intake.add([picture])}
        onClose={() => adding.use(undefined)}
      />
    </div>
  )
  const voice = adding.device === 'voice' && (
    <VoiceNote onTaken={adding.take} onDropped={adding.leaveOut} onClose={() => adding.use(undefined)} />
  )
  const form = adding.open ? (
    <AddPieces view={view} staged={adding.staged} intake={adding.intake} onHide={adding.hide} onDone={adding.clear} />
  ) : (
    <IntakeLine intake={adding.intake} />
  )
  if (view.pieces.length === 0 && !adding.open) {
    const act = (
      <>
        {buttons}
        {voice}
        {form}
      </>
    )
    return <EmptyState icon={IconPaperclip} title={t('exhibits.none.title')} text={t('exhibits.none.text')} act={act} />
  }
  return (
    <div ref={adding.frame} className={classes['tab']}>
      {buttons}
      {voice}
      {form}
      <Pieces view={view} onCopy={adding.copy} mayRedact={adding.ready} onRedacted={adding.redacted} />
    </div>
  )
}

/** The files chosen here, from the dialogue of the system to the case. */
function useAdding(view: CaseView) {
  const staged = useCommandForm(view.row.id, kept, nothingStaged)
  const { today, zone } = useToday()
  const [shown, setShown] = useState(true)
  const frame = useRef<HTMLDivElement>(null)
  const { change, drop } = staged
  const latest = useRef(staged.form)
  latest.current = staged.form
  const receive = useCallback(
    (taken: readonly Attachment[]) => {
      change(withFiles(latest.current, [...latest.current.files, ...taken], { today, zone }))
      setShown(true)
    },
    [change, today, zone]
  )
  const intake = useIntake(receive)
  const [device, setDevice] = useState<'voice' | 'camera' | undefined>(undefined)
  const keep = (file: Attachment | undefined, instead: AttachmentId | undefined) => {
    const rest = latest.current.files.filter(({ id }) => id !== instead)
    change(withFiles(latest.current, file === undefined ? rest : [...rest, file], { today, zone }))
    setShown(true)
  }
  const waiting = staged.form.files.length > 0
  const focusBack = () => requestAnimationFrame(() => frame.current?.querySelector('button')?.focus())
  return {
    ...{ staged, intake, frame, device },
    use: setDevice,
    take: keep,
    leaveOut: (id: AttachmentId) => keep(undefined, id),
    // It takes the focus when it comes: not under the camera, nor while somebody speaks.
    open: shown && waiting && device === undefined,
    start: (what: 'files' | 'pictures') => {
      if (!waiting) change({ from: undefined })
      setShown(true)
      return intake.choose(what)
    },
    /** What already waits is settled first: it would else pass for copies of this piece. */
    copy: async (piece: Attachment, how: How) => {
      setShown(true)
      if (waiting) return
      change({ from: { piece, how } })
      await intake.choose('files')
    },
    /** What already waits is settled first. @returns whether a copy may be made now */
    ready: () => {
      if (waiting) setShown(true)
      return !waiting
    },
    /** A copy stands in for its original, so it is for the same eyes until somebody says otherwise. */
    redacted: ({ attachment: piece, visibility }: Piece, copy: File) => {
      change({ from: { piece, how: 'redacted' }, visibility })
      intake.add([copy])
    },
    hide: () => {
      setShown(false)
      focusBack()
    },
    clear: () => {
      change({ ...nothingStaged, from: undefined })
      drop()
      focusBack()
    }
  }
}

interface PiecesProps {
  readonly view: CaseView
  readonly onCopy: (piece: Attachment, how: How) => Promise<void>
  readonly mayRedact: () => boolean
  readonly onRedacted: (piece: Piece, copy: File) => void
}

function Pieces({ view, onCopy, mayRedact, onRedacted }: PiecesProps) {
  const { t } = useTexts()
  const acts = useFileActs(view.row.id)
  const { run } = useCaseCommands(view.row.id)
  const showTo = useChangeVisibility(run)
  const [looked, setLooked] = useState<number | undefined>(undefined)
  const [redacting, setRedacting] = useState<Piece | undefined>(undefined)
  const [described, setDescribed] = useState<Piece | undefined>(undefined)
  const [placed, setPlaced] = useState<Exhibit | undefined>(undefined)
  const { canMove, move } = useArranging(view)
  const names = pieceNames(t, view.pieces)
  const listed = listedOf(view)
  const pictures = listed
    .map(({ piece }) => piece)
    .map(({ attachment }) => attachment)
    .filter(({ mediaType }) => isPicture(mediaType))
  const look = (file: Attachment) => {
    const place = pictures.indexOf(file)
    if (place < 0) void acts.open(file)
    else setLooked(place)
  }
  return (
    <>
      {pictures.some(saysWhenOrWhere) && <CameraWarning />}
      <ul className={classes['pieces']} aria-label={t('case.tab.exhibits')}>
        {listed.map(({ piece, exhibit }) => (
          <PieceRow
            key={piece.attachment.id}
            piece={piece}
            exhibit={exhibit}
            parties={view.parties}
            name={names.get(piece.attachment.id) ?? piece.attachment.name}
            pieces={view.pieces}
            acts={acts}
            onLook={() => look(piece.attachment)}
            onCopy={(how) => void onCopy(piece.attachment, how)}
            onMove={(way) => (canMove(exhibit.piece, way) ? () => move(exhibit.piece, way) : undefined)}
            onOriginal={() => setPlaced(exhibit)}
            onDescribe={() => setDescribed(piece)}
            onRedact={() => mayRedact() && setRedacting(piece)}
            onVisibility={(to) => showTo(piece.entry, to)}
          />
        ))}
      </ul>
      <OriginalDialog caseId={view.row.id} exhibit={placed} onClose={() => setPlaced(undefined)} />
      <RedactDialog
        file={redacting?.attachment}
        onMade={(copy) => {
          if (redacting) onRedacted(redacting, copy)
          setRedacting(undefined)
        }}
        onClose={() => setRedacting(undefined)}
      />
      <DescribePiece caseId={view.row.id} piece={described} onClose={() => setDescribed(undefined)} />
      {looked !== undefined && (
        <PictureDialog
          pictures={pictures}
          at={looked}
          onMove={setLooked}
          onClose={() => setLooked(undefined)}
          onOpen={acts.open}
          onSave={acts.save}
        />
      )}
    </>
  )
}

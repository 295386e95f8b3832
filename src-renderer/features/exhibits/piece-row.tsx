import { Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { Visibility } from '../../../src-shared/domain/common/visibility'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { exhibitDate } from '../../../src-shared/texts/dossier/exhibit-words'
import { contactName } from '../../../src-shared/texts/names'
import { IconButton } from '../../components/act/icon-button'
import { canDescribe } from '../../components/files/describe-piece'
import { mediaOf } from '../../components/files/media'
import { PictureFacts } from '../../components/files/picture-facts'
import { Thumbnail } from '../../components/files/thumbnail'
import { VisibilityMenu } from '../../components/marks/visibility-menu'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import type { FileActs } from '../../lib/use-file-acts'
import type { Exhibit, Way } from './exhibit'
import classes from './exhibits.module.css'
import { broughtBy, copiesOf, type How, hows, originalOf, type Piece } from './pieces'

interface PieceRowProps {
  readonly piece: Piece
  /** What it is called: what was said of it, or the name of its file. */
  readonly name: string
  readonly exhibit: Exhibit
  readonly parties: CaseView['parties']
  readonly pieces: readonly Piece[]
  readonly acts: FileActs
  /** Looks at it: large for a picture, outside for anything else. */
  readonly onLook: () => void
  readonly onCopy: (how: How) => void
  /** Moves it in the list; undefined where it cannot go. */
  readonly onMove: (way: Way) => (() => void) | undefined
  readonly onOriginal: () => void
  readonly onDescribe: () => void
  /** Draws out what its copy will not have; for papers alone. */
  readonly onRedact: () => void
  readonly onVisibility: (to: Visibility) => void
}

const ways: readonly Way[] = ['up', 'down']

const rowId = (id: AttachmentId): string => `piece-${id}`

/** One piece: what it is, what it says of itself, what it was made from and what was made from it. */
export function PieceRow(props: PieceRowProps) {
  const { piece, name, exhibit, parties, pieces, acts, onLook, onCopy, onMove } = props
  const { onOriginal, onDescribe, onRedact, onVisibility } = props
  const { t } = useTexts()
  const { attachment: file, entry, visibility } = piece
  const together = broughtBy(pieces, entry)
  return (
    <li id={rowId(file.id)} className={classes['piece']} tabIndex={-1}>
      <button
        type="button"
        className={classes['look']}
        aria-label={t('exhibits.look', { name: file.name })}
        onClick={onLook}
      >
        <Thumbnail file={file} side={64} />
      </button>
      <div className={classes['words']}>
        <span className={classes['titled']}>
          {exhibit.number !== undefined && (
            <span className={classes['number']}>{t('exhibit.number', { number: exhibit.number })}</span>
          )}
          <bdi className={classes['name']} title={name}>
            {name}
          </bdi>
        </span>
        <div className={classes['facts']}>
          {name !== file.name && <bdi className={classes['file']}>{file.name}</bdi>}
          <span className={classes['kind']}>{t(mediaOf(file.mediaType).name)}</span>
          <PictureFacts file={file} warned />
        </div>
        <ListFacts exhibit={exhibit} parties={parties} />
        <Kin file={file} pieces={pieces} />
        <Fingerprint sha256={file.sha256} />
      </div>
      <div className={classes['side']}>
        <VisibilityMenu
          visibility={visibility}
          of={file.name}
          note={together > 1 ? t('pieces.visibility.together', { count: together }) : undefined}
          onChange={onVisibility}
        />
        <PieceMenu
          file={file}
          acts={acts}
          onCopy={onCopy}
          onMove={onMove}
          onOriginal={onOriginal}
          onDescribe={canDescribe(piece) ? onDescribe : undefined}
          onRedact={file.mediaType === 'application/pdf' ? onRedact : undefined}
        />
      </div>
    </li>
  )
}

interface PieceMenuProps extends Pick<PieceRowProps, 'acts' | 'onCopy' | 'onMove' | 'onOriginal'> {
  readonly file: Attachment
  readonly onDescribe: (() => void) | undefined
  readonly onRedact: (() => void) | undefined
}

function PieceMenu({ file, acts, onCopy, onMove, onOriginal, onDescribe, onRedact }: PieceMenuProps) {
  const { t } = useTexts()
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <IconButton icon={IconDots} label={t('exhibits.acts', { name: file.name })} />
      </Menu.Target>
      <Menu.Dropdown>
        {onDescribe !== undefined && <Menu.Item onClick={onDescribe}>{t('pieces.describe')}</Menu.Item>}
        <Menu.Item onClick={() => void acts.open(file)}>{t('exhibits.open')}</Menu.Item>
        <Menu.Item onClick={() => void acts.save(file)}>{t('exhibits.save')}</Menu.Item>
        <Menu.Divider />
        {ways.map((way) => {
          const move = onMove(way)
          return (
            <Menu.Item key={way} disabled={move === undefined} onClick={move}>
              {t(`exhibit.${way}`)}
            </Menu.Item>
          )
        })}
        <Menu.Item onClick={onOriginal}>{t('exhibit.original.note')}</Menu.Item>
        <Menu.Divider />
        {onRedact !== undefined && <Menu.Item onClick={onRedact}>{t('redact.open')}</Menu.Item>}
        {hows.map((how) => (
          <Menu.Item key={how} onClick={() => onCopy(how)}>
            {t(`pieces.copy.${how}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** When it dates from and by what, where its original on paper is, and to whom it left. */
function ListFacts({ exhibit, parties }: Pick<PieceRowProps, 'exhibit' | 'parties'>) {
  const { t, format, language } = useTexts()
  const { zone } = useToday()
  const nameOf = ({ variant, to }: Exhibit['given'][number]) => {
    const party = parties.find(({ contact }) => contact === to)
    return party ? contactName(language, party.details) : t(`dossier.variant.${variant}`)
  }
  return (
    <span className={classes['listed']}>
      <span>{exhibitDate(t, format, exhibit, zone)}</span>
      {exhibit.original !== '' && <bdi>{t('exhibit.original', { place: exhibit.original })}</bdi>}
      {exhibit.given.map((one) => (
        <bdi key={`${one.variant} ${one.to ?? ''} ${one.number}`}>
          {t('exhibit.given', { to: nameOf(one), number: one.number })}
        </bdi>
      ))}
      {exhibit.letters.map(({ letter, number }) => (
        <bdi key={letter}>{t('exhibit.enclosed', { letter, number })}</bdi>
      ))}
    </span>
  )
}

/** The original of a copy, and the copies of an original: each leads to the other. */
function Kin({ file, pieces }: { readonly file: Attachment; readonly pieces: readonly Piece[] }) {
  const { t } = useTexts()
  const original = originalOf(pieces, file)
  const copies = copiesOf(pieces, file.id)
  if (original === undefined && copies.length === 0) return null
  return (
    <span className={classes['kin']}>
      {original !== undefined && file.madeFrom !== undefined && (
        <KinLink to={original.id} words={t(`made-from.${file.madeFrom.how}`, { name: original.name })} />
      )}
      {copies.map((copy) => (
        <KinLink key={copy.id} to={copy.id} words={t(`pieces.has.${copy.madeFrom.how}`, { name: copy.name })} />
      ))}
    </span>
  )
}

function KinLink({ to, words }: { readonly to: AttachmentId; readonly words: string }) {
  const go = () => {
    const row = document.getElementById(rowId(to))
    row?.scrollIntoView({ block: 'nearest' })
    row?.focus()
  }
  return (
    <button type="button" className={classes['link']} onClick={go}>
      {words}
    </button>
  )
}

function Fingerprint({ sha256 }: { readonly sha256: string }) {
  const { t } = useTexts()
  return (
    <details className={classes['fingerprint']}>
      <summary>{t('pieces.fingerprint')}</summary>
      <p>{t('pieces.fingerprint.text')}</p>
      <code>{sha256}</code>
    </details>
  )
}

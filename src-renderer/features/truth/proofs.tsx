import { IconLink, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import { entryWords } from '../../../src-shared/texts/entry-words'
import { pieceNames } from '../../../src-shared/texts/piece-names'
import { ActButton } from '../../components/act/act-button'
import { IconButton } from '../../components/act/icon-button'
import { EntryFiles } from '../../components/files/entry-files'
import { isPicture } from '../../components/files/media'
import { PictureDialog } from '../../components/files/picture-dialog'
import { Thumbnail } from '../../components/files/thumbnail'
import { FoldedText } from '../../components/timeline/folded-text'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import type { FactRowProps } from './fact-row'
import type { Proof } from './panel'
import classes from './truth.module.css'

/** What proves a fact: pieces as thumbnails, entries that open in their place. */
export function Proofs(props: FactRowProps & { readonly group: string }) {
  const { view, fact, acts, onPanel, group } = props
  const { t } = useTexts()
  const [looked, setLooked] = useState<number | undefined>(undefined)
  const names = pieceNames(t, view.pieces)
  const cited = fact.proofs.flatMap((proof) => {
    const piece = view.pieces.find(({ attachment }) => attachment.id === proof.piece)
    return piece === undefined ? [] : [{ proof, file: piece.attachment }]
  })
  const pictures = cited.map(({ file }) => file).filter(({ mediaType }) => isPicture(mediaType))
  const look = (file: Attachment) => {
    const place = pictures.indexOf(file)
    if (place < 0) void acts.open(file)
    else setLooked(place)
  }
  return (
    <section className={classes['proofs']} aria-label={`${group}, ${t('truth.proofs')}`}>
      <div className={classes['line']}>
        <h3>{t('truth.proofs')}</h3>
        <ActButton
          label={t('truth.proofs.choose')}
          icon={IconLink}
          rank="quiet"
          size="small"
          group={group}
          onAct={() => onPanel({ kind: 'proofs', fact: fact.id })}
        />
      </div>
      {fact.proofs.length === 0 && <p className={classes['soft']}>{t('truth.proofs.none')}</p>}
      {cited.length > 0 && (
        <ul className={classes['pieces']}>
          {cited.map(({ proof, file }) => {
            const name = names.get(file.id) ?? file.name
            return (
              <li key={file.id} className={classes['piece']}>
                <button
                  type="button"
                  className={classes['look']}
                  aria-label={t('exhibits.look', { name: file.name })}
                  onClick={() => look(file)}
                >
                  <Thumbnail file={file} side={44} />
                </button>
                <bdi className={classes['name']} title={name}>
                  {name}
                </bdi>
                <Unlink {...props} proof={proof} name={name} />
              </li>
            )
          })}
        </ul>
      )}
      <EntryProofs {...props} />
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
    </section>
  )
}

function EntryProofs(props: FactRowProps) {
  const { fact, entries } = props
  const whole = fact.proofs.filter(({ piece }) => piece === undefined)
  if (whole.length === 0) return null
  return (
    <ul className={classes['entries']}>
      {whole.map((proof) => {
        const entry = entries.get(proof.entry)
        return entry === undefined ? null : <EntryProof key={proof.entry} {...props} proof={proof} entry={entry} />
      })}
    </ul>
  )
}

interface EntryProofProps extends FactRowProps {
  readonly proof: Proof
  readonly entry: TimelineEntry
}

function EntryProof(props: EntryProofProps) {
  const { entry, names, acts } = props
  const { t, format } = useTexts()
  const { zone } = useToday()
  const { event } = entry
  const told =
    event === undefined ? { title: t(`timeline.unread.${entry.unread ?? 'missing'}`) } : entryWords(event, names)
  const files = event?.payload.attachments ?? []
  return (
    <li>
      <details className={classes['entry']}>
        <summary>
          <bdi>{told.title}</bdi> <span className={classes['date']}>{format.happened(entry.happened, zone)}</span>
        </summary>
        {told.text !== undefined && told.text !== '' && <FoldedText text={told.text} />}
        {files.length > 0 && <EntryFiles files={files} acts={acts} />}
      </details>
      <Unlink {...props} name={told.title} />
    </li>
  )
}

interface UnlinkProps extends Pick<FactRowProps, 'view' | 'fact'> {
  readonly proof: Proof
  readonly name: string
}

function Unlink({ view, fact, proof, name }: UnlinkProps) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  const unlink = () => void run({ type: 'unlink-proof', fact: fact.id, proof }, t('truth.proofs.removed'))
  return <IconButton icon={IconX} label={t('truth.proofs.remove', { name })} onClick={unlink} />
}

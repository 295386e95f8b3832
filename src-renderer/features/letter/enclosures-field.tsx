import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { mayReceive } from '../../../src-shared/domain/common/visibility'
import { redactedAmong } from '../../../src-shared/domain/dossier/exhibits'
import type { FormalNoticeDraft } from '../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { pieceNames } from '../../../src-shared/texts/piece-names'
import { canDescribe, DescribePiece } from '../../components/files/describe-piece'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import classes from './letter.module.css'
import { fieldProblem } from './problems'
import type { FieldsProps } from './shared-fields'

type Piece = CaseView['pieces'][number]

/** The pieces that go with it, chosen among those the other side may see; the others are not even named. */
export function EnclosuresField({ draft, onChange, view, problems }: FieldsProps<FormalNoticeDraft>) {
  const texts = useTexts()
  const { t } = texts
  const field = useFieldProps()
  const [described, setDescribed] = useState<Piece | undefined>(undefined)
  const documents = new Set(view.letters.map(({ document }) => document))
  const names = pieceNames(t, view.pieces)
  const theirs = view.pieces.filter(({ visibility }) => mayReceive('other-party', visibility))
  // Whoever receives the redacted copy does not get the original.
  const replaced = redactedAmong(theirs)
  const isOffered = ({ attachment: { id } }: Piece) => !documents.has(id) && !replaced.has(id)
  const shown = theirs.filter((piece) => isOffered(piece) || draft.enclosures.includes(piece.attachment.id))
  const withheld = view.pieces.filter(
    (piece) => !mayReceive('other-party', piece.visibility) && !documents.has(piece.attachment.id)
  ).length
  const numbers = new Map(view.exhibits.map(({ piece, number }) => [piece, number]))
  const toggle = (id: AttachmentId, chosen: boolean) =>
    onChange({ enclosures: chosen ? [...draft.enclosures, id] : draft.enclosures.filter((one) => one !== id) })
  return (
    <>
      <Checkbox.Group
        {...field({
          label: t('letter-screen.enclosures'),
          hint:
            withheld > 0
              ? t('letter-screen.enclosures-withheld', { count: withheld })
              : t('letter-screen.enclosures-hint'),
          error: fieldProblem(texts, problems, 'enclosures')
        })}
        value={draft.enclosures}
      >
        <div className={classes['enclosures']}>
          {shown.map((piece) => (
            <Enclosure
              key={piece.attachment.id}
              piece={piece}
              name={names.get(piece.attachment.id) ?? piece.attachment.name}
              number={numbers.get(piece.attachment.id)}
              onToggle={toggle}
              onDescribe={() => setDescribed(piece)}
            />
          ))}
          {shown.length === 0 && <p className={classes['nothing']}>{t('letter-screen.no-enclosures')}</p>}
        </div>
      </Checkbox.Group>
      <DescribePiece caseId={view.row.id} piece={described} onClose={() => setDescribed(undefined)} />
    </>
  )
}

interface EnclosureProps {
  readonly piece: Piece
  /** As the letter will name it. */
  readonly name: string
  /** In the list of exhibits, as the letter cites and lists it. */
  readonly number: number | undefined
  readonly onToggle: (id: AttachmentId, chosen: boolean) => void
  readonly onDescribe: () => void
}

function Enclosure({ piece, name, number, onToggle, onDescribe }: EnclosureProps) {
  const { t } = useTexts()
  const { attachment } = piece
  return (
    <div className={classes['enclosure']}>
      <Checkbox
        value={attachment.id}
        label={number === undefined ? name : t('letter-screen.enclosure', { number, name })}
        {...(name !== attachment.name && { description: attachment.name })}
        onChange={({ currentTarget }) => onToggle(attachment.id, currentTarget.checked)}
      />
      {canDescribe(piece) && name === attachment.name && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('pieces.describe.of', { name: attachment.name })}
          onClick={onDescribe}
        >
          {t('pieces.describe')}
        </Button>
      )}
    </div>
  )
}

import { Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { CaseId } from '../../../src-shared/lib/ids'
import { useCaseCommands } from '../../lib/case-commands'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { useFieldProps } from '../form/use-field-props'
import { RefusalLine } from '../safety/refusal-line'
import classes from './describe-piece.module.css'

type Piece = CaseView['pieces'][number]

interface DescribePieceProps {
  readonly caseId: CaseId
  /** The piece to describe; nothing is open without it. */
  readonly piece: Piece | undefined
  readonly onClose: () => void
}

/** Whether the words of its entry are the piece's own: those of a call or a message are not. */
export const canDescribe = ({ title }: Piece): boolean => title !== undefined

/** Says what a piece shows, after it entered: a correction beside the entry that brought it. */
export function DescribePiece({ caseId, piece, onClose }: DescribePieceProps) {
  const { t } = useTexts()
  return (
    <Modal
      opened={piece !== undefined}
      onClose={onClose}
      title={t('pieces.describe.of', { name: piece?.attachment.name ?? '' })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {piece !== undefined && <DescribeForm caseId={caseId} piece={piece} onClose={onClose} />}
    </Modal>
  )
}

function DescribeForm({ caseId, piece, onClose }: DescribePieceProps & { readonly piece: Piece }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { run } = useCaseCommands(caseId, { quiet: true })
  const [text, setText, drop] = useKeptText(`describe ${piece.attachment.id}`, piece.title ?? '')
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const submit = async () => {
    if (text.trim() === '') return
    const command = { type: 'correct-entry', entry: piece.entry, text, reason: t('pieces.describe.reason') } as const
    const outcome = await run(command, t('pieces.describe.done'))
    if (!outcome.ok) return setRefused(outcome.words)
    drop()
    onClose()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit()
  }
  return (
    <form className={classes['form']} noValidate onSubmit={onSubmit}>
      <TextInput
        data-autofocus
        {...field({ label: t('pieces.describe.label'), hint: t('pieces.describe.hint') })}
        autoComplete="off"
        dir="auto"
        maxLength={300}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <RefusalLine words={refused} />
      <div className={classes['acts']}>
        <ActButton label={t('pieces.describe.act')} rank="main" onAct={submit} inPalette={false} />
      </div>
    </form>
  )
}

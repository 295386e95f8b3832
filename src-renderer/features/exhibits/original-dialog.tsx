import { Modal, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { CaseId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { useFieldProps } from '../../components/form/use-field-props'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCaseCommands } from '../../lib/case-commands'
import { useTexts } from '../../lib/texts'
import type { Exhibit } from './exhibit'
import classes from './exhibits.module.css'

interface OriginalDialogProps {
  readonly caseId: CaseId
  /** Nothing is open without it. */
  readonly exhibit: Exhibit | undefined
  readonly onClose: () => void
}

/** Notes in which binder or box the original on paper is. */
export function OriginalDialog({ caseId, exhibit, onClose }: OriginalDialogProps) {
  const { t } = useTexts()
  return (
    <Modal
      opened={exhibit !== undefined}
      onClose={onClose}
      title={t('exhibit.original.label')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {exhibit !== undefined && <OriginalForm caseId={caseId} exhibit={exhibit} onClose={onClose} />}
    </Modal>
  )
}

function OriginalForm({ caseId, exhibit, onClose }: OriginalDialogProps & { readonly exhibit: Exhibit }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { run } = useCaseCommands(caseId, { quiet: true })
  const [place, setPlace] = useState(exhibit.original)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const submit = async () => {
    const outcome = await run({ type: 'place-original', piece: exhibit.piece, place }, t('exhibit.original.done'))
    if (!outcome.ok) return setRefused(outcome.words)
    onClose()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void submit()
  }
  return (
    <form className={classes['original']} noValidate onSubmit={onSubmit}>
      <TextInput
        data-autofocus
        {...field({ label: t('exhibit.original.label'), hint: t('exhibit.original.hint') })}
        autoComplete="off"
        dir="auto"
        maxLength={300}
        value={place}
        onChange={({ currentTarget }) => setPlace(currentTarget.value)}
      />
      <RefusalLine words={refused} />
      <div className={classes['acts']}>
        <ActButton label={t('exhibit.original.act')} rank="main" onAct={submit} inPalette={false} />
      </div>
    </form>
  )
}

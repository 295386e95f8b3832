import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import type { CaseId } from '../../../src-shared/lib/ids'
import type { EntryNames } from '../../../src-shared/texts/entry-told'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm, SidePanel } from '../../components/frame/side-panel'
import { HappenedField } from '../../components/happened/happened-field'
import { type HappenedErrors, happenedFormOf, readHappened } from '../../components/happened/happened-form'
import { FoldedText } from '../../components/timeline/folded-text'
import { useCaseCommands } from '../../lib/case-commands'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { useTold } from './entry-item'
import classes from './timeline.module.css'

interface CorrectPanelProps {
  readonly caseId: CaseId
  /** The entry to correct; nothing is open without it. */
  readonly entry: TimelineEntry | undefined
  readonly names: EntryNames
  readonly onClose: () => void
}

/** A correction beside an entry: what should be read, why, and if need be when it was. */
export function CorrectPanel({ entry, onClose, ...rest }: CorrectPanelProps) {
  const { t } = useTexts()
  return (
    <SidePanel opened={entry !== undefined} title={t('correct.panel')} onClose={onClose}>
      {entry !== undefined && <CorrectForm key={entry.id} entry={entry} onClose={onClose} {...rest} />}
    </SidePanel>
  )
}

const kinds = ['day', 'about', 'month', 'before', 'after', 'between', 'unknown'] as const

function CorrectForm({ caseId, entry, names, onClose }: CorrectPanelProps & { readonly entry: TimelineEntry }) {
  const { t } = useTexts()
  const { today, zone } = useToday()
  const field = useFieldProps()
  const told = useTold(entry, names)
  const { run } = useCaseCommands(caseId, { quiet: true })
  const [text, setText, dropText] = useKeptText(`correction ${entry.id}`, told.text)
  const [reason, setReason, dropReason] = useKeptText(`correction reason ${entry.id}`)
  const close = () => {
    dropText()
    dropReason()
    onClose()
  }
  const [withDate, setWithDate] = useState(false)
  const [happened, setHappened] = useState(() => happenedFormOf(entry.happened, zone))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [dateErrors, setDateErrors] = useState<HappenedErrors>({})
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const submit = async () => {
    const when = withDate ? readHappened(happened, { today, zone }) : ({ ok: true, value: undefined } as const)
    setDateErrors(when.ok ? {} : when.errors)
    if (!when.ok) return
    const corrected = when.value === undefined ? {} : { correctedHappened: when.value }
    const outcome = await run({ type: 'correct-entry', entry: entry.id, text, reason, ...corrected }, t('correct.done'))
    if (outcome.ok) return close()
    setErrors(outcome.fields)
    setRefused(outcome.words)
  }
  return (
    <PanelForm actLabel={t('correct.act')} onSubmit={submit} refused={refused} onClose={close}>
      <p className={classes['hint']}>{t('correct.hint')}</p>
      <div className={classes['corrected']}>
        <strong>{told.title}</strong>
        {told.text !== undefined && told.text !== '' && <FoldedText text={told.text} />}
      </div>
      <Textarea
        {...field({ label: t('correct.text'), error: errors['command.text'] })}
        data-autofocus
        autosize
        minRows={4}
        maxRows={14}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextInput
        {...field({ label: t('correct.reason'), error: errors['command.reason'] })}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Checkbox
        label={t('correct.when')}
        checked={withDate}
        onChange={(event) => setWithDate(event.currentTarget.checked)}
      />
      {withDate && (
        <HappenedField
          label={t('correct.happened')}
          kinds={kinds}
          withTime
          value={happened}
          errors={dateErrors}
          onChange={setHappened}
        />
      )}
    </PanelForm>
  )
}

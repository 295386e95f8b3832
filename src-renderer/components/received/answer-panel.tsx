import { Select } from '@mantine/core'
import { useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { letterId, type ReceivedId } from '../../../src-shared/lib/ids'
import { useCaseCommands } from '../../lib/case-commands'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useFieldProps } from '../form/use-field-props'
import { WordsField } from '../form/words-field'
import { PanelForm } from '../frame/side-panel'

interface AnswerPanelProps {
  readonly view: CaseView
  readonly received: ReceivedId
  readonly onClose: () => void
}

/** How their letter was answered: by a letter of ours, or in words. */
export function AnswerPanel({ view, received, onClose }: AnswerPanelProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const [text, setText, drop] = useKeptText(`answer ${received}`)
  const [letter, setLetter] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const close = () => {
    drop()
    onClose()
  }
  const send = async () => {
    const ours = letterId.safeParse(letter).data
    const done = await run(
      { type: 'answer-received', received, text, ...(ours && { letter: ours }) },
      t('received.closed')
    )
    if (done.ok) close()
    else setRefused(done.words)
  }
  return (
    <PanelForm actLabel={t('received.answered.act')} onSubmit={send} refused={refused} onClose={close}>
      {view.letters.length > 0 && (
        <Select
          {...field({ label: t('received.answered.letter'), optional: true })}
          data={view.letters.map(({ id, kind, number }) => ({
            value: id,
            label: t('mailing.letter', { kind: t(`letter.kind.${kind}`), number })
          }))}
          value={letter}
          onChange={setLetter}
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
        />
      )}
      <WordsField
        label={t('received.answered.words')}
        optional={letter !== null}
        rows={[3, 10]}
        first
        value={text}
        onChange={setText}
      />
    </PanelForm>
  )
}

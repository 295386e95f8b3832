import { Radio } from '@mantine/core'
import { useState } from 'react'
import { type InsurerDecision, insurerDecision, insurerDecisions } from '../../../src-shared/domain/case/vocabulary'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactId, ReceivedId } from '../../../src-shared/lib/ids'
import { useCaseCommands } from '../../lib/case-commands'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useFieldProps } from '../form/use-field-props'
import { WordsField } from '../form/words-field'
import { PanelForm } from '../frame/side-panel'
import { PartyChoice } from './party-choice'
import classes from './received.module.css'

interface InsurerPanelProps {
  readonly view: CaseView
  readonly received: ReceivedId
  readonly onClose: () => void
}

/** Whether our own insurer is told of what their letter claims; if not, why. */
export function InsurerPanel({ view, received, onClose }: InsurerPanelProps) {
  const { t, format } = useTexts()
  const field = useFieldProps()
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const [text, setText, drop] = useKeptText(`insurer ${received}`)
  const [decision, setDecision] = useState<InsurerDecision>('notified')
  const [insurer, setInsurer] = useState<ContactId | undefined>(undefined)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const step = view.steps.find((one) => one.kind === 'tell-insurer' && one.received === received)
  const close = () => {
    drop()
    onClose()
  }
  const send = async () => {
    const done = await run(
      { type: 'decide-insurer', received, decision, text, ...(insurer && { insurer }) },
      t(`event.insurer-decided.${decision}`)
    )
    if (done.ok) close()
    else setRefused(done.words)
  }
  return (
    <PanelForm actLabel={t('received.insurer.act')} onSubmit={send} refused={refused} onClose={close}>
      {step?.kind === 'tell-insurer' && (
        <p className={classes['soft']}>{t('received.insurer.due', { date: format.longDate(step.due) })}</p>
      )}
      <Radio.Group
        {...field({ label: t('received.insurer.decision') })}
        value={decision}
        onChange={(value) => setDecision(insurerDecision.catch(decision).parse(value))}
      >
        {insurerDecisions.map((one) => (
          <Radio key={one} value={one} label={t(`received.insurer.${one}`)} mt="xs" />
        ))}
      </Radio.Group>
      {decision === 'notified' && (
        <PartyChoice
          parties={view.parties.filter(({ role }) => role === 'insurer')}
          label={t('received.insurer.who')}
          optional
          value={insurer}
          onChange={setInsurer}
        />
      )}
      <WordsField
        label={t('received.insurer.reason')}
        optional={decision === 'notified'}
        value={text}
        onChange={setText}
      />
    </PanelForm>
  )
}

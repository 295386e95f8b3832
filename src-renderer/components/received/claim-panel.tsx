import { useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactId } from '../../../src-shared/lib/ids'
import type { Money } from '../../../src-shared/lib/money'
import { useCaseCommands } from '../../lib/case-commands'
import { useKeptText } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { AmountField } from '../form/amount-field'
import { DayField } from '../form/day-field'
import { WordsField } from '../form/words-field'
import { PanelForm } from '../frame/side-panel'
import { readDay } from '../happened/read-day'
import { missingDay, requiredIf } from './missing'
import classes from './received.module.css'

interface ClaimPanelProps {
  readonly view: CaseView
  readonly debtor: ContactId
  readonly onClose: () => void
}

/** Our claim, declared to whom the court appointed. */
export function ClaimPanel({ view, debtor, onClose }: ClaimPanelProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const { run } = useCaseCommands(view.row.id, { quiet: true })
  const [amount, setAmount] = useState<Money | undefined>(view.amount)
  const [on, setOn] = useState(format.numericDate(today))
  const [text, setText, drop] = useKeptText(`claim ${view.row.id} ${debtor}`)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<string | undefined>(undefined)
  const day = readDay(on, today)
  const step = view.steps.find((one) => one.kind === 'declare-claim' && one.debtor === debtor)
  const close = () => {
    drop()
    onClose()
  }
  const send = async () => {
    setTried(true)
    if (!amount || !day) return
    const done = await run({ type: 'declare-claim', debtor, amount, on: day, text }, t('event.claim-declared'))
    if (done.ok) close()
    else setRefused(done.words)
  }
  return (
    <PanelForm actLabel={t('claim.act')} onSubmit={send} refused={refused} onClose={close}>
      {step?.kind === 'declare-claim' && (
        <p className={classes['soft']}>{t('claim.due', { date: format.longDate(step.due) })}</p>
      )}
      <AmountField
        label={t('event.fact.amount')}
        error={requiredIf(tried && !amount)}
        value={amount}
        onChange={setAmount}
      />
      <DayField label={t('claim.on')} error={tried && !day ? missingDay(on) : undefined} value={on} onChange={setOn} />
      <WordsField label={t('claim.words')} optional value={text} onChange={setText} />
    </PanelForm>
  )
}

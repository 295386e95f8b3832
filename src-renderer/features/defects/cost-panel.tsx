import { useState } from 'react'
import { type CostNature, costNatures, type Payer, payers } from '../../../src-shared/domain/case/events/defects'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { Money } from '../../../src-shared/lib/money'
import { AmountField } from '../../components/form/amount-field'
import { ChoiceField } from '../../components/form/choice-field'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { requiredIf } from '../../components/received/missing'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import type { Defect } from './steps'

interface CostPanelProps {
  readonly view: CaseView
  readonly defect: Defect
  readonly onDone: () => void
  readonly onClose: () => void
}

interface Typed {
  readonly nature: CostNature
  readonly amount: Money | undefined
  readonly payer: Payer
  readonly text: string
}

const kept: KeptForms<Typed> = new Map()

/** What the repair of a defect costs, and at whose expense it is. */
export function CostPanel({ view, defect, onDone, onClose }: CostPanelProps) {
  const { t } = useTexts()
  const [tried, setTried] = useState(false)
  const { id } = view.row
  const empty: Typed = { nature: 'estimate', amount: undefined, payer: 'us', text: '' }
  const { form, change, drop, submit, refused } = useCommandForm(id, kept, empty, defect.id)
  const { nature, amount, payer, text } = form
  const send = async () => {
    setTried(true)
    if (!amount) return
    const command = { type: 'cost-defect', defect: defect.id, nature, amount, payer, text } as const
    if (await submit(command, t('step.done', { count: 1 }))) onDone()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('step.cost')} onSubmit={send} refused={refused} onClose={cancel}>
      <ChoiceField
        label={t('step.nature')}
        value={nature}
        choices={costNatures.map((value) => ({ value, label: t(`cost.${value}`) }))}
        onChange={(to) => change({ nature: to })}
      />
      <AmountField
        label={t('step.amount')}
        error={requiredIf(tried && !amount)}
        value={amount}
        onChange={(to) => change({ amount: to })}
      />
      <ChoiceField
        label={t('step.payer')}
        look="chips"
        value={payer}
        choices={payers.map((value) => ({ value, label: t(`payer.choice.${value}`) }))}
        onChange={(to) => change({ payer: to })}
      />
      <WordsField label={t('step.words')} optional value={text} onChange={(to) => change({ text: to })} />
    </PanelForm>
  )
}

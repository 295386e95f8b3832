import { useState } from 'react'
import { type RetentionHolder, retentionHolders } from '../../../src-shared/domain/case/events/defects'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { ContactId } from '../../../src-shared/lib/ids'
import type { Money } from '../../../src-shared/lib/money'
import { AmountField } from '../../components/form/amount-field'
import { ChoiceField } from '../../components/form/choice-field'
import { DayField } from '../../components/form/day-field'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { dayProblem, readDay } from '../../components/happened/read-day'
import { requiredIf } from '../../components/received/missing'
import { useCommandForm } from '../../lib/command-form'
import type { KeptForms } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import type { DefectPanel } from './panel'
import { PartySelect } from './step-fields'

interface RetentionFormProps {
  readonly view: CaseView
  readonly onClose: () => void
}

interface Kept {
  readonly party: ContactId | undefined
  readonly holder: RetentionHolder
  readonly works: Money | undefined
  readonly amount: Money | undefined
  readonly where: string
}

const keptRetentions: KeptForms<Kept> = new Map()

/** A sum kept back: of which price, how much, and with whom it is deposited. */
export function RetentionForm({ view, onClose }: RetentionFormProps) {
  const { t } = useTexts()
  const [tried, setTried] = useState(false)
  const empty: Kept = {
    party: view.parties[0]?.contact,
    holder: view.row.direction === 'we-claim' ? 'us' : 'them',
    works: undefined,
    amount: undefined,
    where: ''
  }
  const { form, change, drop, submit, refused } = useCommandForm(view.row.id, keptRetentions, empty)
  const { party, holder, works, amount, where } = form
  const send = async () => {
    setTried(true)
    if (!party || !works || !amount) return
    const command = { type: 'record-retention', party, holder, works, amount, kept: where } as const
    if (await submit(command, t('retention.noted'))) onClose()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  const required = (value: unknown) => requiredIf(tried && value === undefined)
  return (
    <PanelForm actLabel={t('retention.record')} onSubmit={send} refused={refused} onClose={cancel}>
      <PartySelect
        label={t('retention.party')}
        error={required(party)}
        parties={view.parties}
        value={party}
        onChange={(to) => change({ party: to })}
      />
      <ChoiceField
        label={t('retention.holder')}
        look="chips"
        value={holder}
        choices={retentionHolders.map((value) => ({ value, label: t(`retention.holder.${value}`) }))}
        onChange={(to) => change({ holder: to })}
      />
      <AmountField
        label={t('retention.works')}
        error={required(works)}
        value={works}
        onChange={(to) => change({ works: to })}
      />
      <AmountField
        label={t('retention.amount')}
        hint={t('retention.amount.hint')}
        error={required(amount)}
        value={amount}
        onChange={(to) => change({ amount: to })}
      />
      <WordsField
        label={t('retention.kept')}
        hint={t('retention.kept.hint')}
        optional
        rows={[1, 3]}
        maxLength={300}
        value={where}
        onChange={(to) => change({ where: to })}
      />
    </PanelForm>
  )
}

interface SettleFormProps extends RetentionFormProps {
  readonly panel: Extract<DefectPanel, { kind: 'oppose' | 'release' }>
}

interface Settled {
  readonly on: string
  readonly amount: Money | undefined
  readonly text: string
}

const keptSettled: KeptForms<Settled> = new Map()

/** An opposition to the release of a sum kept back, or its release. */
export function SettleForm({ view, panel, onClose }: SettleFormProps) {
  const { t, format } = useTexts()
  const { today } = useToday()
  const [tried, setTried] = useState(false)
  const { kind, party } = panel
  const empty: Settled = {
    on: format.numericDate(today),
    amount: panel.kind === 'release' ? panel.amount : undefined,
    text: ''
  }
  const { id } = view.row
  const { form, change, drop, submit, refused, errorOf } = useCommandForm(id, keptSettled, empty, `${kind} ${party}`)
  const on = readDay(form.on, today)
  const { amount, text } = form
  const send = async () => {
    setTried(true)
    if (!on || (kind === 'release' && !amount)) return
    const command =
      kind === 'release' && amount
        ? ({ type: 'release-retention', party, on, amount, text } as const)
        : ({ type: 'oppose-retention', party, on, text } as const)
    if (await submit(command, t('retention.noted'))) onClose()
  }
  const cancel = () => {
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t(`retention.${kind}`)} onSubmit={send} refused={refused} onClose={cancel}>
      <DayField
        label={t('step.on')}
        error={tried && !on ? dayProblem(form.on) : undefined}
        value={form.on}
        onChange={(typed) => change({ on: typed })}
      />
      {kind === 'release' && (
        <AmountField
          label={t('retention.released-amount')}
          error={requiredIf(tried && !amount)}
          value={amount}
          onChange={(to) => change({ amount: to })}
        />
      )}
      <WordsField
        label={t(kind === 'oppose' ? 'step.words.reason' : 'step.words')}
        hint={kind === 'oppose' ? t('retention.opposed.hint') : undefined}
        optional={kind === 'release'}
        error={errorOf('text')}
        value={text}
        onChange={(to) => change({ text: to })}
      />
    </PanelForm>
  )
}

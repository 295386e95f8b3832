import { Select, TextInput } from '@mantine/core'
import { deductionKinds } from '../../../src-shared/domain/case/deadlines/account'
import { debtName } from '../../../src-shared/texts/account-words'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { AmountField } from '../form/amount-field'
import { ChoiceField } from '../form/choice-field'
import { FieldGrid } from '../form/field-grid'
import { PlainDayField } from '../form/plain-day-field'
import { useFieldProps } from '../form/use-field-props'
import classes from './account.module.css'
import type { AccountForm, DeductionForm } from './account-form'

interface DeductionFieldsProps {
  readonly form: AccountForm
  readonly onChange: (part: Partial<AccountForm>) => void
}

const empty: DeductionForm = { kind: 'payment', label: '', amount: undefined, on: undefined, of: 0 }

/** Credit notes, retentions and part payments, each of one debt. */
export function DeductionFields({ form, onChange }: DeductionFieldsProps) {
  const { t } = useTexts()
  const { deductions } = form
  const change = (place: number, part: Partial<DeductionForm>) =>
    onChange({ deductions: deductions.map((one, at) => (at === place ? { ...one, ...part } : one)) })
  return (
    <section className={classes['deductions']} aria-label={t('account.deductions')}>
      {deductions.map((one, place) => (
        // A deduction has no name of its own before it is typed: it keeps its place.
        // biome-ignore lint/suspicious/noArrayIndexKey: as said above
        <div key={`${deductions.length}-${place}`} className={classes['debt']}>
          <OneDeduction form={form} one={one} onChange={(part) => change(place, part)} />
          <ActButton
            label={t('account.deduction.remove', { number: place + 1 })}
            rank="quiet"
            size="small"
            inPalette={false}
            onAct={() => onChange({ deductions: deductions.filter((_, at) => at !== place) })}
          />
        </div>
      ))}
      <div>
        <ActButton
          label={t('account.deduction.add')}
          rank="quiet"
          size="small"
          inPalette={false}
          onAct={() => onChange({ deductions: [...deductions, empty] })}
        />
      </div>
    </section>
  )
}

interface OneDeductionProps {
  readonly form: AccountForm
  readonly one: DeductionForm
  readonly onChange: (part: Partial<DeductionForm>) => void
}

function OneDeduction({ form: { debts }, one, onChange }: OneDeductionProps) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const { kind, label, amount, on, of } = one
  return (
    <>
      <ChoiceField
        label={t('account.deduction.what')}
        value={kind}
        choices={deductionKinds.map((value) => ({ value, label: t(`account.deduction.${value}`) }))}
        onChange={(picked) => onChange({ kind: picked })}
      />
      <FieldGrid>
        <AmountField
          label={t('account.deduction.amount')}
          value={amount}
          onChange={(sum) => onChange({ amount: sum })}
        />
        <PlainDayField
          label={t('account.deduction.on')}
          optional={kind !== 'payment'}
          width="date"
          value={on}
          onChange={(day) => onChange({ on: day })}
        />
      </FieldGrid>
      <TextInput
        {...field({ label: t('account.deduction.label'), optional: true })}
        maxLength={120}
        value={label}
        onChange={({ currentTarget }) => onChange({ label: currentTarget.value })}
      />
      {debts.length > 1 && (
        <Select
          {...field({ label: t('account.deduction.of') })}
          allowDeselect={false}
          data={debts.map((debt, place) => ({
            value: String(place),
            label: debtName(language, debts, debt.label, place)
          }))}
          value={String(of)}
          onChange={(picked) => onChange({ of: Number(picked ?? 0) })}
        />
      )}
    </>
  )
}

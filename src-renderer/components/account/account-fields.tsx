import { Checkbox, Select, TextInput } from '@mantine/core'
import { interestKinds, runsFromNotice } from '../../../src-shared/domain/case/deadlines/interest-due'
import { debtName } from '../../../src-shared/texts/account-words'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import { AmountField } from '../form/amount-field'
import { FieldGrid } from '../form/field-grid'
import { PlainDayField } from '../form/plain-day-field'
import { useFieldProps } from '../form/use-field-props'
import classes from './account.module.css'
import { type AccountForm, wrongRate } from './account-form'
import { DeductionFields } from './deduction-fields'

interface AccountFieldsProps {
  readonly form: AccountForm
  readonly onChange: (part: Partial<AccountForm>) => void
}

/** What is owed, what lessens it, and the day to which it is stated. */
export function AccountFields({ form, onChange }: AccountFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { kind, deductions, to, agreed, interestFirst } = form
  return (
    <>
      <Select
        {...field({ label: t('late-interest.kind'), hint: t('late-interest.kind.hint') })}
        allowDeselect={false}
        data={interestKinds.map((value) => ({ value, label: t(`late-interest.kind.${value}`) }))}
        value={kind}
        onChange={(value) => onChange({ kind: interestKinds.find((one) => one === value) ?? kind })}
      />
      <DebtFields form={form} onChange={onChange} />
      <DeductionFields form={form} onChange={onChange} />
      {deductions.some((one) => one.kind === 'payment') && (
        <Checkbox
          label={t('account.interest-first')}
          description={t('account.interest-first.hint')}
          checked={interestFirst}
          onChange={({ currentTarget }) => onChange({ interestFirst: currentTarget.checked })}
        />
      )}
      <PlainDayField label={t('late-interest.to')} width="date" value={to} onChange={(day) => onChange({ to: day })} />
      {kind === 'business' && (
        <TextInput
          {...field({
            label: t('late-interest.agreed'),
            hint: t('late-interest.agreed.hint'),
            optional: true,
            width: 'short',
            error: wrongRate(form) ? t('rates.wrong') : undefined
          })}
          inputMode="decimal"
          rightSection="%"
          maxLength={8}
          value={agreed}
          onChange={({ currentTarget }) => onChange({ agreed: currentTarget.value })}
        />
      )}
    </>
  )
}

function DebtFields({ form, onChange }: AccountFieldsProps) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const { debts, kind, deductions } = form
  const change = (place: number, part: Partial<(typeof debts)[number]>) =>
    onChange({ debts: debts.map((debt, at) => (at === place ? { ...debt, ...part } : debt)) })
  const remove = (place: number) =>
    onChange({
      debts: debts.filter((_, at) => at !== place),
      deductions: deductions.flatMap((one) => {
        if (one.of === place) return []
        return [one.of > place ? { ...one, of: one.of - 1 } : one]
      })
    })
  return (
    <>
      {debts.map((debt, place) => (
        // Sums have no name of their own before they are typed: they keep their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: as said above
        <div key={`${debts.length}-${place}`} className={classes['debt']}>
          <TextInput
            {...field({ label: t('account.debt.label'), optional: true })}
            maxLength={120}
            value={debt.label}
            onChange={({ currentTarget }) => change(place, { label: currentTarget.value })}
          />
          <FieldGrid>
            <AmountField
              label={t('late-interest.principal')}
              value={debt.amount}
              onChange={(amount) => change(place, { amount })}
            />
            <PlainDayField
              label={t(runsFromNotice(kind) ? 'late-interest.notice' : 'late-interest.due')}
              width="date"
              value={debt.from}
              onChange={(from) => change(place, { from })}
            />
          </FieldGrid>
          {debts.length > 1 && (
            <ActButton
              label={t('account.debt.remove', { name: debtName(language, debts, debt.label, place) })}
              rank="quiet"
              size="small"
              inPalette={false}
              onAct={() => remove(place)}
            />
          )}
        </div>
      ))}
      <div>
        <ActButton
          label={t('account.debt.add')}
          rank="quiet"
          size="small"
          inPalette={false}
          onAct={() => onChange({ debts: [...debts, { label: '', amount: undefined, from: undefined }] })}
        />
      </div>
    </>
  )
}

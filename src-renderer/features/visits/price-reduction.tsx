import { AmountField } from '../../components/form/amount-field'
import { useTexts } from '../../lib/texts'
import classes from './report.module.css'
import type { ReductionSoFar } from './report-form'
import site from './site-mode.module.css'

interface PriceReductionProps {
  readonly reduction: ReductionSoFar | undefined
  readonly onChange: (reduction: ReductionSoFar | undefined) => void
}

/** A lower price in the place of repairing minor flaws: how much, for what, and by what the contract allows it. */
export function PriceReduction({ reduction, onChange }: PriceReductionProps) {
  const { t } = useTexts()
  const change = (part: Partial<ReductionSoFar>) =>
    onChange({ amount: undefined, text: '', clause: '', ...reduction, ...part })
  return (
    <>
      <div className={site['choices']}>
        <button
          type="button"
          aria-pressed={reduction !== undefined}
          onClick={() => (reduction === undefined ? change({}) : onChange(undefined))}
        >
          {t('report.reduction.with')}
        </button>
      </div>
      {reduction !== undefined && (
        <section aria-label={t('report.reduction')}>
          <p>{t('report.reduction.hint')}</p>
          <div className={site['fields']}>
            <AmountField
              label={t('report.reduction.amount')}
              value={reduction.amount}
              onChange={(amount) => change({ amount })}
            />
            <label className={classes['words']}>
              {t('report.reduction.flaws')}
              <textarea
                value={reduction.text}
                maxLength={1_000}
                rows={2}
                dir="auto"
                onChange={(event) => change({ text: event.currentTarget.value })}
              />
            </label>
            <label className={classes['words']}>
              {t('report.reduction.clause')}
              <input
                value={reduction.clause}
                maxLength={300}
                dir="auto"
                onChange={(event) => change({ clause: event.currentTarget.value })}
              />
            </label>
          </div>
          <p>{t('report.reduction.by-hand')}</p>
        </section>
      )}
    </>
  )
}

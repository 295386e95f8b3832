import { Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { insuranceKinds } from '../../../src-shared/domain/site/lots'
import { ActButton } from '../../components/act/act-button'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import type { InsuranceValues } from './lot-values'
import { FormLine } from './site-form'
import classes from './sites.module.css'

interface InsuranceFieldsProps {
  readonly insurances: readonly InsuranceValues[]
  /** Some of them lack a day. */
  readonly missing: boolean
  readonly errorOf: (field: string) => string | undefined
  readonly onChange: (insurances: readonly InsuranceValues[]) => void
}

/** The insurances of whoever holds a lot, each with the days it runs. */
export function InsuranceFields({ insurances, missing, errorOf, onChange }: InsuranceFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const add = () => {
    const fresh = {
      key: crypto.randomUUID(),
      kind: 'decennial' as const,
      insurer: '',
      policy: '',
      from: undefined,
      to: undefined
    }
    onChange([...insurances, fresh])
  }
  const put = (key: string, part: Partial<InsuranceValues>) =>
    onChange(insurances.map((one) => (one.key === key ? { ...one, ...part } : one)))
  return (
    <>
      {insurances.map((one, place) => (
        <fieldset
          key={one.key}
          className={classes['insurance']}
          aria-label={t('lot.insurance.which', { number: place + 1 })}
        >
          <Select
            {...field({ label: t('insurance.kind') })}
            data={insuranceKinds.map((value) => ({ value, label: t(`insurance.kind.${value}`) }))}
            value={one.kind}
            allowDeselect={false}
            onChange={(picked) => put(one.key, { kind: insuranceKinds.find((kind) => kind === picked) ?? one.kind })}
          />
          <div className={classes['halves']}>
            <FormLine
              label={t('insurance.insurer')}
              optional={false}
              error={errorOf(`insurances.${place}.insurer`)}
              value={one.insurer}
              onChange={(insurer) => put(one.key, { insurer })}
            />
            <FormLine
              label={t('insurance.policy')}
              optional
              error={errorOf(`insurances.${place}.policy`)}
              value={one.policy}
              onChange={(policy) => put(one.key, { policy })}
            />
          </div>
          <div className={classes['halves']}>
            <PlainDayField
              label={t('insurance.from')}
              error={missing && one.from === undefined ? t('field.required') : undefined}
              value={one.from}
              onChange={(from) => put(one.key, { from })}
            />
            <PlainDayField
              label={t('insurance.to')}
              lean="future"
              error={missing && one.to === undefined ? t('field.required') : errorOf(`insurances.${place}.to`)}
              value={one.to}
              onChange={(to) => put(one.key, { to })}
            />
          </div>
          <div>
            <ActButton
              label={t('lot.insurance.remove')}
              size="small"
              rank="quiet"
              onAct={() => onChange(insurances.filter(({ key }) => key !== one.key))}
              inPalette={false}
            />
          </div>
        </fieldset>
      ))}
      <div>
        <ActButton label={t('lot.insurance.add')} icon={IconPlus} size="small" onAct={add} inPalette={false} />
      </div>
    </>
  )
}

import { NativeSelect } from '@mantine/core'
import { disputeTypes } from '../../../src-shared/domain/case/dispute-types'
import { channels, directions } from '../../../src-shared/domain/common/vocabulary'
import { useTexts } from '../../lib/texts'
import classes from './import.module.css'
import type { Import } from './use-import'

const dayOrders = ['day-first', 'month-first'] as const

/** What holds for the lines that say nothing else. */
export function DefaultsForm({ importing: { decided, change } }: { readonly importing: Import }) {
  const { t } = useTexts()
  if (!decided) return null
  const { settings } = decided
  return (
    <section>
      <h2>{t('import.defaults')}</h2>
      <div className={classes['defaults']}>
        <NativeSelect
          label={t('import.defaults.direction')}
          data={directions.map((value) => ({ value, label: t(`import.direction.${value}`) }))}
          value={settings.direction ?? 'we-answer'}
          onChange={({ currentTarget: { value } }) => change({ direction: directions.find((one) => one === value) })}
        />
        <NativeSelect
          label={t('import.defaults.type')}
          data={disputeTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
          value={settings.type ?? 'other'}
          onChange={({ currentTarget: { value } }) => change({ type: disputeTypes.find((one) => one === value) })}
        />
        <NativeSelect
          label={t('import.defaults.channel')}
          data={channels.map((value) => ({ value, label: t(`channel.${value}`) }))}
          value={settings.channel ?? 'email'}
          onChange={({ currentTarget: { value } }) => change({ channel: channels.find((one) => one === value) })}
        />
        <NativeSelect
          label={t('import.defaults.day-order')}
          data={dayOrders.map((value) => ({ value, label: t(`import.day-order.${value}`) }))}
          value={settings.dayOrder ?? 'day-first'}
          onChange={({ currentTarget: { value } }) => change({ dayOrder: dayOrders.find((one) => one === value) })}
        />
      </div>
    </section>
  )
}

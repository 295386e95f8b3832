import { Autocomplete, NativeSelect, TextInput } from '@mantine/core'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import classes from './received-list.module.css'
import type { Head, ReceivingList } from './use-list'

/** Whose list it is, and which of its indexes. */
export function HeadPart({ list }: { readonly list: ReceivingList }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { decided, opened, change, known, remembered } = list
  if (!decided || !opened) return null
  const { head, sheet } = decided
  const say = (said: Partial<Head>) => change({ head: { ...head, ...said } })
  return (
    <section>
      <h2>{t('lists.head')}</h2>
      <div className={classes['head']}>
        <Autocomplete
          {...field({ label: t('lists.sender'), width: 'medium' })}
          description={remembered && !known ? t('lists.sender.known') : undefined}
          data={opened.senders.map(({ sender }) => sender)}
          value={head.sender}
          disabled={known !== undefined}
          maxLength={200}
          onChange={(sender) => say({ sender })}
        />
        <TextInput
          {...field({ label: t('lists.name'), width: 'medium' })}
          value={head.title}
          disabled={known !== undefined}
          maxLength={200}
          onChange={({ currentTarget }) => say({ title: currentTarget.value })}
        />
        <TextInput
          {...field({ label: t('lists.label'), width: 'short' })}
          value={head.label}
          maxLength={60}
          onChange={({ currentTarget }) => say({ label: currentTarget.value })}
        />
        <PlainDayField label={t('lists.dated')} value={head.dated} onChange={(dated) => say({ dated })} />
        {opened.sheets.length > 1 && (
          <NativeSelect
            {...field({ label: t('lists.sheet'), width: 'medium' })}
            data={opened.sheets.map(({ name }) => name)}
            value={sheet}
            onChange={({ currentTarget }) => change({ sheet: currentTarget.value, uses: {}, lots: {} })}
          />
        )}
      </div>
    </section>
  )
}

import { NativeSelect } from '@mantine/core'
import { type Writing, writing, writings } from '../../../src-shared/domain/case/events/defects'
import type { Change } from '../../../src-shared/domain/received-list/take'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { contactName } from '../../../src-shared/texts/names'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import classes from './received-list.module.css'
import { liftable, liftersOf, type ReceivingList } from './use-list'

interface LiftingFieldProps {
  readonly view: CaseView
  readonly list: ReceivingList
  readonly some: readonly Change[]
}

/** Who lifted them: lifting is the client's act, and a list of somebody else's lifts nothing by itself. */
export function LiftingField({ view, list, some }: LiftingFieldProps) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const { decided, change } = list
  const lifters = liftersOf(view)
  const can = liftable(view, some.filter(list.isTaken)).length
  if (!decided || lifters.length === 0) return null
  if (can === 0) return <p className={classes['about']}>{t('lists.lifting.none')}</p>
  const { lifting } = decided
  const by: Writing = lifting?.by ?? 'report'
  return (
    <div className={classes['head']}>
      <NativeSelect
        {...field({ label: t('lists.lifting.who', { count: can }), width: 'medium' })}
        data={[
          { value: '', label: t('lists.lifting.nobody') },
          ...lifters.map(({ contact, details }) => ({ value: contact, label: contactName(language, details) }))
        ]}
        value={lifting?.who ?? ''}
        onChange={({ currentTarget }) => {
          const who = lifters.find(({ contact }) => contact === currentTarget.value)?.contact
          change({ lifting: who && { who, by } })
        }}
      />
      {lifting && (
        <NativeSelect
          {...field({ label: t('lists.lifting.by'), width: 'medium' })}
          data={writings.map((value) => ({ value, label: t(`writing.${value}`) }))}
          value={by}
          onChange={({ currentTarget }) =>
            change({ lifting: { ...lifting, by: writing.catch('report').parse(currentTarget.value) } })
          }
        />
      )}
    </div>
  )
}

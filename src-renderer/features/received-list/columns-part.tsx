import { NativeSelect } from '@mantine/core'
import { listFields, listUse } from '../../../src-shared/domain/received-list/fields'
import { useTexts } from '../../lib/texts'
import classes from './received-list.module.css'
import type { ReceivingList } from './use-list'

/** Each column with some of what stands in it, and what it tells. */
export function ColumnsPart({ list }: { readonly list: ReceivingList }) {
  const { t } = useTexts()
  const { columns, mapping, setUse } = list
  const data = (['ignore', ...listFields] as const).map((value) => ({ value, label: t(`lists.field.${value}`) }))
  return (
    <section>
      <h2>{t('lists.columns')}</h2>
      <p className={classes['about']}>{t('lists.columns.hint')}</p>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('lists.column.heading')}</th>
            <th scope="col">{t('lists.column.samples')}</th>
            <th scope="col">{t('lists.column.use')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ key, heading, index, samples }) => {
            const name = heading || t('lists.column.untitled', { number: index + 1 })
            return (
              <tr key={key}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                <td className={classes['samples']}>
                  {samples.map((sample) => (
                    <bdi key={sample}>{sample}</bdi>
                  ))}
                </td>
                <td>
                  <NativeSelect
                    aria-label={t('lists.column.use-of', { name })}
                    data={data}
                    value={mapping[key] ?? 'ignore'}
                    onChange={({ currentTarget }) => setUse(key, listUse.catch('ignore').parse(currentTarget.value))}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

import { NativeSelect } from '@mantine/core'
import { type ColumnUse, columnUse } from '../../../src-shared/domain/import/columns'
import { caseFields, contactFields } from '../../../src-shared/domain/import/fields'
import { useTexts } from '../../lib/texts'
import { Colour } from './colour'
import classes from './import.module.css'
import type { ChosenFile, Import } from './use-import'

/** Each column with some of its values, and what it becomes. */
export function ColumnsTable({ importing }: { readonly importing: Import }) {
  const { t } = useTexts()
  const { file } = importing
  if (!file) return null
  return (
    <section>
      <h2>{t('import.columns')}</h2>
      <p className={classes['about']}>{t('import.columns.hint')}</p>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('import.column.heading')}</th>
            <th scope="col">{t('import.column.samples')}</th>
            <th scope="col">{t('import.column.use')}</th>
          </tr>
        </thead>
        <tbody>
          {file.survey.columns.map((column) => (
            <ColumnRow key={column.key} column={column} importing={importing} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface ColumnRowProps {
  readonly column: ChosenFile['survey']['columns'][number]
  readonly importing: Import
}

function ColumnRow({ column, importing: { decided, setUse } }: ColumnRowProps) {
  const { t } = useTexts()
  const plain = column.heading || t('import.column.untitled', { letter: column.key.toUpperCase() })
  const name = column.fill ? t('import.column.fill', { heading: plain }) : plain
  const data = useChoices()
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td className={classes['samples']}>
        {column.fill
          ? column.samples.map((sample) => <Colour key={sample} value={sample} />)
          : column.samples.map((sample) => <bdi key={sample}>{sample}</bdi>)}
      </td>
      <td>
        <NativeSelect
          aria-label={`${t('import.column.use')}, ${name}`}
          data={data}
          value={decided?.settings.mapping[column.key] ?? 'ignore'}
          onChange={(event) => setUse(column.key, asUse(event.currentTarget.value))}
        />
      </td>
    </tr>
  )
}

function asUse(value: string): ColumnUse {
  return columnUse.catch('ignore').parse(value)
}

function useChoices() {
  const { t } = useTexts()
  const field = (value: (typeof contactFields)[number] | (typeof caseFields)[number]) => ({
    value,
    label: t(`import.field.${value}`)
  })
  const other = (['keep', 'ignore'] as const).map((value) => ({ value, label: t(`import.use.${value}`) }))
  return [
    { group: t('import.group.other'), items: other },
    { group: t('import.group.contact'), items: contactFields.map(field) },
    { group: t('import.group.case'), items: caseFields.map(field) }
  ]
}

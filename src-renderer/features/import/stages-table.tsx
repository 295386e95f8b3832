import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { stagesOf } from '../../../src-shared/domain/case/stages'
import { foldValue } from '../../../src-shared/domain/import/value-words'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { Colour } from './colour'
import classes from './import.module.css'
import type { Decided, Import } from './use-import'

/** What the values of the stage column stand for. */
export function StagesTable({ importing }: { readonly importing: Import }) {
  const { decided, file } = importing
  const key = file?.survey.columns.find((column) => decided?.settings.mapping[column.key] === 'stage')?.key
  if (!decided || key === undefined || decided.sheets.length === 0) return null
  return <Values decided={decided} column={key} change={importing.change} />
}

interface ValuesProps {
  readonly decided: Decided
  readonly column: string
  readonly change: Import['change']
}

function Values({ decided, column, change }: ValuesProps) {
  const { t } = useTexts()
  const { data } = useQuery(ipcQuery('import.stages', { sheets: [...decided.sheets], key: column }))
  const direction = decided.settings.direction ?? 'we-answer'
  const stages = stagesOf({ direction, stage: direction === 'we-claim' ? 'noticed' : 'received' })
  if (!data || data.values.length === 0) return null
  const choices = [
    { value: 'none', label: t('import.stages.none') },
    ...stages.map((value) => ({ value, label: t(`stage.${value}`) }))
  ]
  return (
    <section>
      <h2>{t('import.stages')}</h2>
      <p className={classes['about']}>{t('import.stages.hint')}</p>
      <table className={classes['table']} data-short>
        <thead>
          <tr>
            <th scope="col">{t('import.stages.value')}</th>
            <th scope="col">{t('import.field.stage')}</th>
          </tr>
        </thead>
        <tbody>
          {data.values.map(({ value, lines, stage: guessed }) => (
            <tr key={value}>
              <th scope="row">
                {value.startsWith('#') ? <Colour value={value} /> : <bdi>{value}</bdi>}
                <span className={classes['quiet']}>{` · ${t('import.sheet.rows', { count: lines })}`}</span>
              </th>
              <td>
                <NativeSelect
                  aria-label={`${t('import.field.stage')}, ${value}`}
                  data={choices}
                  value={decided.settings.stages?.[foldValue(value)] ?? guessed ?? 'none'}
                  onChange={(event) =>
                    change({
                      stages: {
                        ...decided.settings.stages,
                        [foldValue(value)]: stages.find((one) => one === event.currentTarget.value) ?? 'none'
                      }
                    })
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

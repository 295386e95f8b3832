import { NativeSelect } from '@mantine/core'
import { lotChoice } from '../../../src-shared/domain/received-list/fields'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useTexts } from '../../lib/texts'
import classes from './received-list.module.css'
import type { ReceivingList } from './use-list'

/** The lots as the list calls them, each with how many lines it has and whose it is. */
export function LotsPart({ view, list }: { readonly view: CaseView; readonly list: ReceivingList }) {
  const { t } = useTexts()
  const { lots, choices, setLot } = list
  if (lots.length === 0) return null
  const named = ({ number, name }: CaseView['siteLots'][number]) =>
    number === '' ? name : t('lists.lot.named', { number, name })
  const data = [
    { value: 'others', label: t('lists.lot.others') },
    { value: 'ours', label: t('lists.lot.ours') },
    ...view.siteLots.map((lot) => ({ value: lot.id, label: t('lists.lot.of-site', { lot: named(lot) }) }))
  ]
  return (
    <section>
      <h2>{t('lists.lots')}</h2>
      <p className={classes['about']}>{t('lists.lots.hint')}</p>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('lists.lot.words')}</th>
            <th scope="col" className={classes['figure']}>
              {t('lists.lot.lines')}
            </th>
            <th scope="col">{t('lists.lot.whose')}</th>
          </tr>
        </thead>
        <tbody>
          {lots.map(({ key, words, lines }) => (
            <tr key={key} data-ours={choices[key] !== 'others'}>
              <th scope="row">
                <bdi>{words === '' ? t('lists.lot.none') : words}</bdi>
              </th>
              <td className={classes['figure']}>{lines}</td>
              <td>
                <NativeSelect
                  aria-label={t('lists.lot.whose-of', { words: words === '' ? t('lists.lot.none') : words })}
                  data={data}
                  value={choices[key] ?? 'others'}
                  onChange={({ currentTarget }) => setLot(key, lotChoice.catch('others').parse(currentTarget.value))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

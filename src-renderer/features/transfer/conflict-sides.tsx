import { recourses, stages } from '../../../src-shared/domain/case/stages'
import type { TransferPreview } from '../../../src-shared/domain/exchange/preview'
import { personName } from '../../../src-shared/texts/names'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { Note } from './note'
import classes from './transfer.module.css'

type Conflict = TransferPreview['cases'][number]['conflicts'][number]

/** Two changes that did not see each other, side by side. */
export function ConflictSides({ conflict }: { readonly conflict: Conflict }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const { people } = useOrganisation()
  const nameOf = (id: string) => {
    const person = people.find((one) => one.id === id)
    return person ? personName(person) : t('transfer.conflict.untold')
  }
  const wordsOf = (value: string) => {
    const stage = stages.find((one) => one === value)
    const recourse = recourses.find((one) => one === value)
    if (conflict.field === 'stage' && stage) return t(`stage.${stage}`)
    if (conflict.field === 'recourse' && recourse) return t(`recourse.${recourse}`)
    if (conflict.field === 'owner') return value === '' ? t('transfer.conflict.nobody') : nameOf(value)
    return value || t('inbox.untitled')
  }
  return (
    <div className={classes['conflict']}>
      <Note tone="amber">{t('transfer.conflict', { field: conflict.field })}</Note>
      <ul className={classes['sides']}>
        {conflict.changes.map(({ id, by, at, value }) => (
          <li key={id}>
            <bdi>
              {t('transfer.conflict.change', {
                value: wordsOf(value),
                who: nameOf(by),
                when: format.instant(at, zone)
              })}
            </bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}

import { Checkbox } from '@mantine/core'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { JobProgress } from '../../components/safety/job-progress'
import { useTexts } from '../../lib/texts'
import classes from './received-list.module.css'
import type { ReceivingList } from './use-list'
import { useTakeList } from './use-take-list'

/** What follows from taking the index, and the act itself. */
export function TakePart({ view, list }: { readonly view: CaseView; readonly list: ReceivingList }) {
  const { t } = useTexts()
  const { decided, changes, isTaken, known, change, mapping } = list
  const { take, pictures } = useTakeList(view, list, known?.id)
  if (!decided) return null
  const fresh = changes.filter((one) => one.kind === 'new' && isTaken(one)).length
  const any = fresh > 0 || (known?.lines.length ?? 0) > 0
  const reason = () => {
    if (!Object.values(mapping).includes('text')) return t('lists.reason.no-text')
    if (decided.head.sender.trim() === '') return t('lists.reason.no-sender')
    if (decided.head.title.trim() === '') return t('lists.reason.no-name')
    return any ? undefined : t('lists.reason.nothing')
  }
  const why = reason()
  return (
    <section className={classes['take']}>
      {fresh > 0 && (
        <Checkbox
          label={t('lists.reserve', { count: fresh })}
          description={t('lists.reserve.hint')}
          checked={decided.reserve}
          onChange={({ currentTarget }) => change({ reserve: currentTarget.checked })}
        />
      )}
      {why !== undefined && <p className={classes['about']}>{why}</p>}
      {pictures.pending ? (
        <JobProgress label={t('lists.taking-pictures')} progress={pictures.progress} onCancel={pictures.cancel} />
      ) : (
        <div>
          <ActButton
            label={known ? t('lists.take-next') : t('lists.take', { count: fresh })}
            rank="main"
            reason={why}
            onAct={take}
          />
        </div>
      )}
    </section>
  )
}

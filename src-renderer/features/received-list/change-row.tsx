import { Checkbox } from '@mantine/core'
import { type ChangedField, type Comparable, changedFields } from '../../../src-shared/domain/received-list/compare'
import type { Change } from '../../../src-shared/domain/received-list/take'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useTexts } from '../../lib/texts'
import classes from './received-list.module.css'
import type { ReceivingList } from './use-list'

interface ChangeRowProps {
  readonly change: Change
  readonly view: CaseView
  readonly list: ReceivingList
}

/** One line, as it was and as the file has it, side by side; what differs is marked by a word. */
export function ChangeRow({ change, view, list }: ChangeRowProps) {
  const { t } = useTexts()
  const old = change.kind === 'new' ? undefined : change.old
  const next = change.kind === 'gone' ? undefined : change.next
  const theirs = (next ?? old)?.theirs ?? ''
  const number = old && view.defects.find(({ id }) => id === old.defect)?.number
  const pictures = next && list.sheet?.pictures.find(({ line }) => line === next.row)?.count
  const fields = 'fields' in change ? change.fields : []
  // That it is lifted there is what its group says: nothing else differs.
  const both = old !== undefined && next !== undefined && fields.some((field) => field !== 'lifted' || !next.lifted)
  const named = theirs === '' ? t('lists.line.unnumbered') : theirs
  return (
    <li className={classes['line']} data-left={!list.isTaken(change)}>
      {change.kind === 'same' ? (
        <span />
      ) : (
        <Checkbox
          aria-label={t('lists.take-line', { number: named })}
          checked={list.isTaken(change)}
          onChange={({ currentTarget }) => list.take([change], currentTarget.checked)}
        />
      )}
      <span className={classes['numbers']}>
        <bdi>{named}</bdi>
        {number !== undefined && <span className={classes['quiet']}>{t('lists.line.ours', { number })}</span>}
      </span>
      <div className={classes['sides']} data-both={both}>
        {both && <Side line={old} heading={t('lists.side.old')} fields={fields} />}
        <Side
          line={next ?? old}
          heading={both ? t('lists.side.next') : undefined}
          fields={fields}
          more={pictures === undefined ? undefined : t('lists.line.pictures', { count: pictures })}
        />
      </div>
    </li>
  )
}

interface SideProps {
  readonly line: Comparable | undefined
  readonly heading: string | undefined
  readonly fields: readonly ChangedField[]
  readonly more?: string | undefined
}

function Side({ line, heading, fields, more }: SideProps) {
  const { t, format } = useTexts()
  if (!line) return null
  const marked = (field: ChangedField) => (heading !== undefined && fields.includes(field) ? true : undefined)
  const told = changedFields.filter((field) => marked(field)).map((field) => t(`lists.changed.${field}`))
  return (
    <div className={classes['side']}>
      {heading !== undefined && (
        <span className={classes['side-head']}>
          {heading} <span className={classes['quiet']}>{format.list(told)}</span>
        </span>
      )}
      {marked('theirs') && <bdi data-changed>{line.theirs === '' ? t('lists.line.unnumbered') : line.theirs}</bdi>}
      <bdi className={classes['place']} data-changed={marked('place')}>
        {line.place}
      </bdi>
      <span dir="auto" className={classes['text']} data-changed={marked('text')}>
        {line.text}
      </span>
      <span className={classes['facts']}>
        {line.lotWords !== '' && <bdi data-changed={marked('lotWords')}>{line.lotWords}</bdi>}
        {line.due && <span data-changed={marked('due')}>{t('lists.line.due', { date: format.date(line.due) })}</span>}
        {line.due === undefined && marked('due') && <span data-changed>{t('lists.line.no-due')}</span>}
        {(line.lifted || marked('lifted')) && (
          <span data-changed={marked('lifted')}>{t(line.lifted ? 'lists.line.lifted' : 'lists.line.open')}</span>
        )}
        {more !== undefined && <span>{more}</span>}
      </span>
    </div>
  )
}

import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { type ChangeKind, changeKinds } from '../../../src-shared/domain/received-list/compare'
import type { Change } from '../../../src-shared/domain/received-list/take'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { useTexts } from '../../lib/texts'
import { ChangeRow } from './change-row'
import { LiftingField } from './lifting-field'
import classes from './received-list.module.css'
import { changeKey, type ReceivingList } from './use-list'

/** So many lines of a group are shown before one asks for the others. */
const SHOWN = 60

/** What the file would change, by groups; a group or a line of it can be left as it is. */
export function ChangesPart({ view, list }: { readonly view: CaseView; readonly list: ReceivingList }) {
  const { t } = useTexts()
  const { changes, known, read, ours, others } = list
  const groups = changeKinds.map((kind) => ({ kind, some: changes.filter((one) => one.kind === kind) }))
  return (
    <section aria-labelledby="list-changes">
      <h2 id="list-changes">{t(known ? 'lists.changes' : 'lists.preview')}</h2>
      <ul className={classes['counts']}>
        <li>
          <strong>{t('lists.count.ours', { count: ours.length })}</strong>
        </li>
        <li>{t('lists.count.read', { count: read.lines.length })}</li>
        {others > 0 && <li>{t('lists.count.others', { count: others })}</li>}
        {read.unread.length > 0 && (
          <li>{t('lists.count.unread', { count: read.unread.length, line: read.unread[0] ?? 0 })}</li>
        )}
      </ul>
      {groups.map(
        ({ kind, some }) =>
          some.length > 0 && (
            <Group key={kind} kind={kind} some={some} view={view} list={list} next={known !== undefined} />
          )
      )}
    </section>
  )
}

interface GroupProps {
  readonly kind: ChangeKind
  readonly some: readonly Change[]
  readonly view: CaseView
  readonly list: ReceivingList
  /** There was an index before. */
  readonly next: boolean
}

function Group({ kind, some, view, list, next }: GroupProps) {
  const { t } = useTexts()
  const [whole, setWhole] = useState(false)
  const [open, setOpen] = useState(kind !== 'same')
  const taken = some.filter(list.isTaken).length
  const title = t(next ? `lists.group.${kind}` : 'lists.group.first', { count: some.length })
  const shown = whole ? some : some.slice(0, SHOWN)
  if (!open) {
    return (
      <div className={classes['folded']}>
        <ActButton label={title} rank="quiet" inPalette={false} onAct={() => setOpen(true)} />
      </div>
    )
  }
  return (
    <section className={classes['group']} aria-label={title}>
      <div className={classes['group-head']}>
        {kind === 'same' ? (
          <strong>{title}</strong>
        ) : (
          <Checkbox
            label={<strong>{title}</strong>}
            checked={taken === some.length}
            indeterminate={taken > 0 && taken < some.length}
            onChange={({ currentTarget }) => list.take(some, currentTarget.checked)}
          />
        )}
        <p className={classes['about']}>{t(next ? `lists.group.${kind}.hint` : 'lists.group.first.hint')}</p>
        {kind === 'lifted' && <LiftingField view={view} list={list} some={some} />}
      </div>
      <ol className={classes['lines']}>
        {shown.map((change) => (
          <ChangeRow key={changeKey(change)} change={change} view={view} list={list} />
        ))}
      </ol>
      {shown.length < some.length && (
        <ActButton
          label={t('lists.show-all', { count: some.length })}
          rank="quiet"
          inPalette={false}
          onAct={() => setWhole(true)}
        />
      )}
    </section>
  )
}

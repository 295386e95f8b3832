import { Checkbox } from '@mantine/core'
import { memo } from 'react'
import type { ArrivalRow, ProposedCase } from '../../../src-shared/ipc/contract/arrivals'
import type { ArrivalId } from '../../../src-shared/lib/ids'
import { dayOf } from '../../../src-shared/lib/plain-date'
import { sameWords, writerOf } from '../../components/arrival/arrival-words'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './arrivals.module.css'
import { KindMark } from './kind-mark'

export interface RowActs {
  readonly onOpen: (id: ArrivalId) => void
  readonly onToggle: (id: ArrivalId) => void
}

interface TrayRowProps {
  readonly row: ArrivalRow
  readonly proposed: readonly ProposedCase[] | undefined
  readonly open: boolean
  readonly selected: boolean
  readonly acts: RowActs
}

/** An arrival in the list, with a box to select it. */
export const TrayRow = memo(function TrayRow(props: TrayRowProps) {
  const { row, open, selected, acts } = props
  const { t } = useTexts()
  return (
    <li className={classes['row']} data-open={open} data-selected={selected}>
      <Checkbox
        size="sm"
        aria-label={t('arrivals.select', { name: row.title })}
        checked={selected}
        onChange={() => acts.onToggle(row.id)}
      />
      <RowLink {...props} />
    </li>
  )
})

/** Two lines: who it is from and when, what it is and the case it likely belongs to. */
function RowLink({ row, proposed, open, acts }: TrayRowProps) {
  const { t, format } = useTexts()
  const { today, zone } = useToday()
  const writer = writerOf(row)
  return (
    <button
      type="button"
      data-row
      className={classes['link']}
      {...(open ? { 'aria-current': 'true' as const } : {})}
      onClick={() => acts.onOpen(row.id)}
    >
      <KindMark row={row} />
      <span className={classes['words']}>
        <span className={classes['line']}>
          <bdi className={classes['who']} title={writer ?? row.title}>
            {writer ?? row.title}
          </bdi>
          <span className={classes['soft']}>{format.nearDate(dayOf(row.receivedAt, zone), today).absolute}</span>
        </span>
        <span className={classes['line']} data-soft="true">
          <bdi className="cut" title={row.title}>
            {writer === undefined || writer === row.title ? t(`arrivals.kind.${row.kind}`) : row.title}
          </bdi>
          <Whither row={row} proposed={proposed} />
        </span>
      </span>
    </button>
  )
}

function Whither({ row, proposed }: Pick<TrayRowProps, 'row' | 'proposed'>) {
  const texts = useTexts()
  if (row.case) return <span className={classes['whither']}>{row.case.reference}</span>
  if (row.first) return <span className={classes['whither']}>{sameWords(texts, 'first', row.first)}</span>
  const best = proposed?.[0]
  if (best === undefined) return null
  return (
    <span className={classes['whither']} data-clear={best.clear}>
      {best.row.reference}
    </span>
  )
}

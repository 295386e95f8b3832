import type { ArrivalRow, ProposedCase } from '../../../src-shared/ipc/contract/arrivals'
import { dayOf } from '../../../src-shared/lib/plain-date'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { sameWords, writerOf } from './arrival-words'
import classes from './arrivals.module.css'
import { KindMark } from './kind-mark'

interface TrayRowProps {
  readonly row: ArrivalRow
  readonly proposed: readonly ProposedCase[] | undefined
  readonly open: boolean
  readonly onOpen: () => void
}

/** Two lines: who it is from and when, what it is and the case it likely belongs to. */
export function TrayRow({ row, proposed, open, onOpen }: TrayRowProps) {
  const { t, format } = useTexts()
  const { today, zone } = useToday()
  const writer = writerOf(row)
  return (
    <button
      type="button"
      data-row
      className={classes['link']}
      {...(open ? { 'aria-current': 'true' as const } : {})}
      onClick={onOpen}
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

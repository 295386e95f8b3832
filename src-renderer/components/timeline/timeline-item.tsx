import { IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Visibility } from '../../../src-shared/domain/common/visibility'
import type { Flow } from '../../../src-shared/domain/common/vocabulary'
import { useTexts } from '../../lib/texts'
import { VisibilityMark } from '../marks/visibility-mark'
import { type EntryKind, entryIcons } from './entry-kind'
import { FoldedText } from './folded-text'
import classes from './timeline-item.module.css'

export interface TimelineItemProps {
  readonly id?: string
  readonly kind: EntryKind
  /** Told apart by side, tint and arrow: what came in, what went out, what stayed inside. */
  readonly flow: Flow
  /** The hour, `14:05`, or how sure the date is; empty when only the day is known. */
  readonly time?: string
  /** What it is and with whom: « Appel de Mme Lefèvre ». */
  readonly title: ReactNode
  /** Who recorded it. */
  readonly who?: string
  readonly visibility: Visibility
  /** The day it was recorded, in words, when that is later than the day it happened. */
  readonly recordedLate?: string | undefined
  /** The words as they were written; folded at eight lines. */
  readonly text?: string
  /** Thumbnails, files, the fields of its kind. */
  readonly children?: ReactNode
  /** Later entries that correct this one: further items, which hang under it. */
  readonly corrections?: ReactNode
  readonly undone?: boolean
  /** Acts of the entry, seen when it is pointed at or holds the focus. */
  readonly acts?: ReactNode
}

/** One entry of a timeline. */
export function TimelineItem(props: TimelineItemProps) {
  const { kind, flow, time, undone = false, corrections } = props
  const Mark = entryIcons[kind]
  return (
    <li id={props.id} className={classes['item']} data-flow={flow} data-undone={undone}>
      <span className={classes['time']}>{time}</span>
      <span className={classes['shape']} data-flow={flow}>
        <Mark size={15} stroke={1.6} aria-hidden />
      </span>
      <div className={classes['entry']}>
        <Entry {...props} />
        {corrections !== undefined && <ol className={classes['corrections']}>{corrections}</ol>}
      </div>
    </li>
  )
}

function Entry({ flow, title, text, children, acts, ...head }: TimelineItemProps) {
  return (
    <article className={classes['body']} data-flow={flow}>
      <div className={classes['head']}>
        <FlowArrow flow={flow} />
        <h3 className={classes['title']}>{title}</h3>
        {acts !== undefined && <div className={classes['acts']}>{acts}</div>}
        <Marks {...head} />
      </div>
      {text !== undefined && text !== '' && <FoldedText text={text} />}
      {children !== undefined && <div className={classes['children']}>{children}</div>}
    </article>
  )
}

function Marks({ who, visibility, recordedLate, undone }: Omit<TimelineItemProps, 'flow' | 'title'>) {
  const { t } = useTexts()
  return (
    <div className={classes['marks']}>
      {undone && <span>{t('entry.undone')}</span>}
      {recordedLate !== undefined && (
        <span className={classes['late']} title={t('entry.recorded-late.hint', { date: recordedLate })}>
          {t('entry.recorded-late', { date: recordedLate })}
        </span>
      )}
      {who !== undefined && <span>{who}</span>}
      <VisibilityMark visibility={visibility} />
    </div>
  )
}

function FlowArrow({ flow }: { readonly flow: Flow }) {
  const { t } = useTexts()
  if (flow === 'inside') return null
  const Arrow = flow === 'in' ? IconArrowDownLeft : IconArrowUpRight
  return <Arrow className={classes['arrow']} size={15} stroke={2} role="img" aria-label={t(`flow.${flow}`)} />
}

import { useState } from 'react'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import { useTexts } from '../../lib/texts'
import { EntryItem, type EntryItemProps, useTold } from './entry-item'
import classes from './timeline.module.css'

interface UndoneItemProps extends EntryItemProps {
  readonly inverse: TimelineEntry | undefined
}

/** What was done and taken back, folded into one quiet line that opens on both. */
export function UndoneItem({ inverse, ...item }: UndoneItemProps) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const { title } = useTold(item.entry, item.names)
  return (
    <>
      <li className={classes['undone']}>
        <button type="button" className={classes['undone-line']} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('timeline.undone', { title })}
        </button>
      </li>
      {open && inverse !== undefined && <EntryItem {...item} entry={inverse} />}
      {open && <EntryItem {...item} />}
    </>
  )
}

import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { memo } from 'react'
import { useTexts } from '../../lib/texts'
import classes from './case-line.module.css'
import type { Filters } from './filters'
import { sortKey } from './sort-words'

interface ColumnHeadsProps {
  readonly sort: Filters['sort']
  readonly descending: boolean
  readonly onChange: (changes: Partial<Filters>) => void
}

const columns = ['name', 'title', 'stage', 'next', 'due', 'waiting'] as const

/** The names of the columns; a click sorts by one, a second turns the order round. */
export const ColumnHeads = memo(function ColumnHeads(props: ColumnHeadsProps) {
  const { t } = useTexts()
  return (
    <div className={classes['heads']}>
      <fieldset className={classes['head']} aria-label={t('inbox.filter.sort.label')}>
        <span className="only-read-aloud">{t('inbox.column.health')}</span>
        <span aria-hidden />
        {columns.map((column) =>
          column === 'next' ? (
            <span key={column} className={classes['plain']} data-part="next">
              {t('inbox.column.next')}
            </span>
          ) : (
            <SortHead key={column} column={column} {...props} />
          )
        )}
      </fieldset>
    </div>
  )
})

interface SortHeadProps extends ColumnHeadsProps {
  readonly column: Exclude<(typeof columns)[number], 'next'>
}

function SortHead({ column, sort, descending, onChange }: SortHeadProps) {
  const { t } = useTexts()
  const chosen = sort === column
  const Arrow = descending ? IconArrowDown : IconArrowUp
  const order = t(descending ? 'inbox.sort.descending' : 'inbox.sort.ascending')
  return (
    <button
      type="button"
      className={classes['sort']}
      data-part={column}
      data-end={column === 'waiting'}
      aria-pressed={chosen}
      onClick={() => onChange({ sort: column, descending: chosen ? !descending : false })}
    >
      {t(sortKey(column))}
      {chosen && <Arrow size={14} stroke={1.75} aria-label={order} />}
    </button>
  )
}

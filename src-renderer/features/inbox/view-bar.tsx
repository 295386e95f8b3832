import { memo } from 'react'
import { caseViews } from '../../../src-shared/ipc/contract/case'
import { useCounts } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import type { Filters } from './filters'
import classes from './view-bar.module.css'

interface ViewBarProps {
  readonly view: Filters['view']
  readonly onChange: (changes: Pick<Filters, 'view'>) => void
}

/** Which cases: a word and a number each, the chosen one underlined. */
export const ViewBar = memo(function ViewBar({ view, onChange }: ViewBarProps) {
  const { t, format } = useTexts()
  const counts = useCounts()
  return (
    <fieldset className={classes['bar']} aria-label={t('inbox.views')}>
      {caseViews.map((one) => {
        const count = counts?.views[one] ?? 0
        return (
          <button
            key={one}
            type="button"
            className={classes['view']}
            aria-pressed={one === view}
            onClick={() => onChange({ view: one })}
          >
            {t(`inbox.view.${one}`)}
            {counts !== undefined && (
              <span className={classes['count']} data-late={one === 'late' && count > 0}>
                {format.integer(count)}
              </span>
            )}
          </button>
        )
      })}
    </fieldset>
  )
})

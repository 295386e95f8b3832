import { useTexts } from '../../lib/texts'
import classes from './timeline.module.css'
import { type TimelineFilter, timelineFilters } from './timeline-rows'

interface FilterBarProps {
  readonly filter: TimelineFilter
  readonly onChange: (filter: TimelineFilter) => void
}

/** Which entries: one word each. */
export function FilterBar({ filter, onChange }: FilterBarProps) {
  const { t } = useTexts()
  return (
    <fieldset className={classes['filters']} aria-label={t('timeline.filter')}>
      {timelineFilters.map((one) => (
        <button
          key={one}
          type="button"
          className={classes['filter']}
          aria-pressed={one === filter}
          onClick={() => onChange(one)}
        >
          {t(`timeline.filter.${one}`)}
        </button>
      ))}
    </fieldset>
  )
}

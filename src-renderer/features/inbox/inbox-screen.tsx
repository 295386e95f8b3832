import { PaneHeader } from '../../components/frame/pane-header'
import { CaptureButton } from '../../lib/capture-button'
import { useTexts } from '../../lib/texts'
import { CaseRows } from './case-rows'
import { ColumnHeads } from './column-heads'
import { FilterField } from './filter-field'
import { FilterSelects } from './filter-selects'
import classes from './inbox.module.css'
import { useCaseRows } from './use-case-rows'
import { useFilters } from './use-filters'
import { ViewBar } from './view-bar'

/** All the cases as a table, while none is open. */
export function InboxScreen() {
  const { t } = useTexts()
  const [filters, change] = useFilters()
  const rows = useCaseRows(filters)
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={t('place.inbox')}
        aside={rows.query.data === undefined ? undefined : t('count.cases', { count: rows.total })}
        {...(rows.total > 0 && { acts: <CaptureButton /> })}
      >
        <FilterField value={filters.query} onChange={(query) => change({ query })} />
        <FilterSelects filters={filters} onChange={change} />
      </PaneHeader>
      <ViewBar view={filters.view} onChange={(view) => change({ view })} />
      {rows.total > 0 && <ColumnHeads filters={filters} onChange={change} />}
      <div className={classes['body']}>
        <CaseRows rows={rows} filters={filters} onChange={change} wide />
      </div>
    </div>
  )
}

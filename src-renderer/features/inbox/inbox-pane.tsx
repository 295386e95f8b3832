import type { CaseId } from '../../../src-shared/lib/ids'
import { PaneHeader } from '../../components/frame/pane-header'
import { AfterFrame } from '../../lib/after-frame'
import { navigate } from '../../lib/location'
import { useTexts } from '../../lib/texts'
import { CaseRows } from './case-rows'
import { FilterField } from './filter-field'
import { FilterMenu } from './filter-menu'
import { listAddress } from './filters'
import classes from './inbox.module.css'
import { useAskedFilters, useCaseRows } from './use-case-rows'

/** The same list, narrow, beside the case that is open, which one looks for first. Going back shows it whole again. */
export function InboxPane({ open }: { readonly open: CaseId }) {
  return <AfterFrame>{() => <Pane open={open} />}</AfterFrame>
}

function Pane({ open }: { readonly open: CaseId }) {
  const { t } = useTexts()
  const [filters, change] = useAskedFilters()
  const rows = useCaseRows(filters)
  return (
    <div className={classes['screen']}>
      <PaneHeader
        title={t(`inbox.view.${filters.view}`)}
        aside={rows.query.data === undefined ? undefined : t('count.cases', { count: rows.total })}
        onBack={() => navigate(listAddress(filters))}
      >
        <FilterField value={filters.query} onChange={(query) => change({ query })} />
        <FilterMenu filters={filters} onChange={change} />
      </PaneHeader>
      <div className={classes['body']}>
        <CaseRows rows={rows} filters={filters} onChange={change} wide={false} open={open} />
      </div>
    </div>
  )
}

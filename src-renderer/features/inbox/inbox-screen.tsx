import { useCallback, useState } from 'react'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import { ExportMenu } from '../../components/exchange/export-menu'
import { PaneHeader } from '../../components/frame/pane-header'
import { CaptureButton } from '../../lib/capture-button'
import { goToExchange } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import type { BulkKind } from './bulk-acts'
import { BulkBar } from './bulk-bar'
import { BulkPanel } from './bulk-panel'
import { CaseRows } from './case-rows'
import { ColumnHeads } from './column-heads'
import { FilterField } from './filter-field'
import { FilterSelects } from './filter-selects'
import { askedOf, isNarrowedFurther, writeFilters } from './filters'
import { HealthPanel } from './health-panel'
import classes from './inbox.module.css'
import { InboxViews } from './inbox-views'
import { BatchPanel } from './letters/batch-panel'
import { MoreFilters } from './more-filters'
import { SavedFilters } from './saved-filters'
import { useAskedFilters, useCaseRows } from './use-case-rows'
import { useChoice } from './use-choice'
import { useListActs } from './use-list-acts'

const none: readonly CaseRow[] = []

/** All the cases as a table, while none is open. */
export function InboxScreen() {
  const { t } = useTexts()
  const [filters, change] = useAskedFilters()
  const rows = useCaseRows(filters)
  const choice = useChoice(writeFilters(filters), rows.items)
  const [act, setAct] = useState<{ readonly kind: BulkKind; readonly rows: readonly CaseRow[] } | undefined>(undefined)
  const [writing, setWriting] = useState<readonly CaseRow[] | undefined>(undefined)
  const [why, setWhy] = useState<CaseRow | undefined>(undefined)
  const { chosen, current, all } = choice
  const onAct = useCallback((kind: BulkKind) => setAct({ kind, rows: chosen }), [chosen])
  const onTransfer = useCallback(() => goToExchange(chosen.map(({ id }) => id)), [chosen])
  const onWrite = useCallback(() => setWriting(chosen), [chosen])
  const closeWriting = useCallback(() => setWriting(undefined), [])
  const onWhy = useCallback(() => setWhy(current), [current])
  const onQuery = useCallback((query: string) => change({ query }), [change])
  const closeAct = useCallback(() => setAct(undefined), [])
  const closeWhy = useCallback(() => setWhy(undefined), [])
  useListActs({ any: chosen.length > 0, onAct, onWhy, onAll: all })
  return (
    <div className={classes['screen']}>
      <PaneHeader
        level={1}
        title={t('place.inbox')}
        aside={rows.query.data === undefined ? undefined : t('count.cases', { count: rows.total })}
        {...(rows.total > 0 && { acts: <CaptureButton /> })}
      >
        <FilterField value={filters.query} onChange={onQuery} />
        <FilterSelects type={filters.type} at={filters.stage} onChange={change} />
        <MoreFilters active={isNarrowedFurther(filters)} />
        <SavedFilters filters={filters} onChange={change} />
        <ExportMenu of={{ kind: 'list', ...askedOf(filters) }} />
      </PaneHeader>
      <InboxViews view={filters.view} onChange={change} />
      {rows.total > 0 && <ColumnHeads sort={filters.sort} descending={filters.descending} onChange={change} />}
      <div className={classes['body']}>
        <CaseRows rows={rows} filters={filters} onChange={change} wide choice={choice} />
      </div>
      <BulkBar count={choice.count} onAct={onAct} onWrite={onWrite} onTransfer={onTransfer} onClear={choice.clear} />
      <BatchPanel rows={writing} onClose={closeWriting} onDone={choice.clear} />
      <BulkPanel kind={act?.kind} rows={act?.rows ?? none} onClose={closeAct} onDone={choice.clear} />
      <HealthPanel row={why} onClose={closeWhy} />
    </div>
  )
}

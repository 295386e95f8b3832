import { IconTimeline } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { TimelineEntry } from '../../../src-shared/ipc/contract/shapes'
import { ActButton } from '../../components/act/act-button'
import { SidePanel } from '../../components/frame/side-panel'
import { EmptyState } from '../../components/state/empty-state'
import { DaySeparator, Timeline, UnsureSeparator } from '../../components/timeline/timeline'
import { FactForm, type FactSource } from '../../components/truth/fact-form'
import { useAfterFrame } from '../../lib/after-frame'
import { Answer } from '../../lib/answer'
import { useCaseCommands } from '../../lib/case-commands'
import { useEntryNames } from '../../lib/entry-names'
import { useTexts } from '../../lib/texts'
import { useFileActs } from '../../lib/use-file-acts'
import { type TimelinePage, useTimeline } from '../../lib/use-timeline'
import { CorrectPanel } from './correct-panel'
import { EntryItem } from './entry-item'
import { FilterBar } from './filter-bar'
import classes from './timeline.module.css'
import { type TimelineFilter, timelineRows } from './timeline-rows'
import { UndoneItem } from './undone-item'
import { useAskedEntry } from './use-asked-entry'
import { useSentinel } from './use-sentinel'

/** How each case was last filtered in this run, for when one comes back to it. */
const lastFilter = new Map<string, TimelineFilter>()

/** Pixels of a row, rather too few. */
const ROW = 64

/**
 * Rows drawn at once, as many as the window may hold: the rest follows when these are on the screen, and so do the acts of
 * them all, since fifty entries with their acts take many times longer than the frame they are shown in.
 */
const firstRows = () => Math.ceil(window.innerHeight / ROW)

/** Everything that happened in a case, newest first. */
export function CaseTimeline({ view }: { readonly view: CaseView }) {
  const query = useTimeline(view.row.id)
  return (
    <Answer query={query} shape="timeline">
      {({ pages }) => (
        <Entries
          view={view}
          pages={pages}
          more={query.hasNextPage}
          loading={query.isFetchingNextPage}
          onMore={query.fetchNextPage}
        />
      )}
    </Answer>
  )
}

interface EntriesProps {
  readonly view: CaseView
  readonly pages: readonly TimelinePage[]
  readonly more: boolean
  readonly loading: boolean
  readonly onMore: () => unknown
}

function Entries({ view, pages, more, loading, onMore }: EntriesProps) {
  const { id } = view.row
  const [filter, setFilter] = useState<TimelineFilter>(lastFilter.get(id) ?? 'all')
  const entries = useMemo(() => pages.flatMap((page) => page.entries), [pages])
  const whole = useAfterFrame()
  const choose = (chosen: TimelineFilter) => {
    lastFilter.set(id, chosen)
    setFilter(chosen)
  }
  const showAll = useCallback(() => setFilter('all'), [])
  useAskedEntry({ entries, more, loading, onMore, onShowAll: showAll })
  return (
    <>
      <FilterBar filter={filter} onChange={choose} />
      <Rows view={view} entries={entries} filter={filter} whole={whole} more={more} loading={loading} onMore={onMore} />
    </>
  )
}

interface RowsProps extends Omit<EntriesProps, 'pages'> {
  readonly entries: readonly TimelineEntry[]
  readonly filter: TimelineFilter
  /** Not the first screen alone. */
  readonly whole: boolean
}

function Rows({ view, entries, filter, whole, more, loading, onMore }: RowsProps) {
  const { t } = useTexts()
  const names = useEntryNames(view)
  const files = useFileActs(view.row.id)
  const { run } = useCaseCommands(view.row.id)
  const [correcting, setCorrecting] = useState<TimelineEntry | undefined>(undefined)
  const close = useCallback(() => setCorrecting(undefined), [])
  const [stating, setStating] = useState<FactSource | undefined>(undefined)
  const rows = useMemo(() => timelineRows(entries, filter), [entries, filter])
  const end = useSentinel(more && whole && !loading ? onMore : undefined)
  const shared = { view, names, files, run, acts: whole, onCorrect: setCorrecting, onFact: setStating }
  return (
    <div className={classes['entries']}>
      {rows.length > 0 && (
        <Timeline label={t('timeline.label')}>
          {rows.slice(0, whole ? rows.length : firstRows()).map((row) => {
            if (row.kind === 'day') return <DaySeparator key={row.key} day={row.day} />
            if (row.kind === 'unsure') return <UnsureSeparator key={row.key} when={row.when} />
            if (row.kind === 'entry') return <EntryItem key={row.key} entry={row.entry} {...shared} />
            return <UndoneItem key={row.key} entry={row.entry} inverse={row.inverse} {...shared} />
          })}
        </Timeline>
      )}
      {rows.length === 0 && !more && (
        <EmptyState icon={IconTimeline} title={t('timeline.none')} text={t('timeline.label')} />
      )}
      {whole && more && (
        <div ref={end} className={classes['end']}>
          <ActButton
            label={t('timeline.more')}
            rank="quiet"
            size="small"
            onAct={() => void onMore()}
            inPalette={false}
          />
        </div>
      )}
      {whole && !more && rows.length > 0 && <p className={classes['end']}>{t('timeline.end')}</p>}
      <CorrectPanel caseId={view.row.id} entry={correcting} names={names} onClose={close} />
      <SidePanel opened={stating !== undefined} title={t('truth.entry.make')} onClose={() => setStating(undefined)}>
        {stating !== undefined && <FactForm view={view} source={stating} onClose={() => setStating(undefined)} />}
      </SidePanel>
    </div>
  )
}

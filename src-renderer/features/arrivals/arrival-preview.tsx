import { useQuery } from '@tanstack/react-query'
import type { ArrivalRow, ProposedCase } from '../../../src-shared/ipc/contract/arrivals'
import type { ArrivalId } from '../../../src-shared/lib/ids'
import { ArrivalContent } from '../../components/arrival/arrival-content'
import { ArrivalDates } from '../../components/arrival/arrival-dates'
import { PaneHeader } from '../../components/frame/pane-header'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import classes from './arrivals.module.css'
import { PreviewActs } from './preview-acts'
import type { Filing } from './use-filing'

interface ArrivalPreviewProps {
  readonly row: ArrivalRow
  readonly proposals: readonly ProposedCase[] | undefined
  readonly filing: Filing
  readonly onLeave: (gone: readonly ArrivalId[]) => void
  readonly onBack: () => void
}

/** One arrival: what it is, when it happened by its own saying, where it likely belongs, and what it holds. */
export function ArrivalPreview(props: ArrivalPreviewProps) {
  const { row, onBack } = props
  const { t, format } = useTexts()
  const query = useQuery(ipcQuery('arrival.get', { id: row.id }))
  return (
    <section className={classes['preview']} aria-label={row.title}>
      <PaneHeader
        title={<bdi>{row.title}</bdi>}
        aside={`${t(`arrivals.kind.${row.kind}`)} · ${format.fileSize(row.size)}`}
        onBack={onBack}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
      <div className={classes['content']} tabIndex={0}>
        <ArrivalDates row={row} />
        <PreviewActs {...props} arrival={query.data} />
        <Answer query={query} shape="page">
          {(arrival) => <ArrivalContent arrival={arrival} />}
        </Answer>
      </div>
    </section>
  )
}

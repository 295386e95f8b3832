import { useQuery } from '@tanstack/react-query'
import type { ArrivalRow, ProposedCase } from '../../../src-shared/ipc/contract/arrivals'
import type { ArrivalId } from '../../../src-shared/lib/ids'
import { PaneHeader } from '../../components/frame/pane-header'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { ArrivalFiles } from './arrival-files'
import { ArrivalPeople } from './arrival-people'
import { sameWords } from './arrival-words'
import classes from './arrivals.module.css'
import { PreviewActs } from './preview-acts'
import { PreviewBody } from './preview-body'
import { PreviewRemarks } from './preview-remarks'
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
  const texts = useTexts()
  const { t, format } = texts
  const { zone } = useToday()
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
        <p className={classes['dates']}>
          {row.sentAt && (
            <strong>
              {t(`arrivals.said.${row.sentAt.source}`, { date: format.happened(row.sentAt.happened, zone) })}
            </strong>
          )}
          <span>
            {t('arrivals.received', {
              date: format.instant(row.receivedAt, zone),
              origin: t(`arrivals.origin.${row.origin}`)
            })}
          </span>
        </p>
        {row.first && <p className={classes['same']}>{sameWords(texts, 'first', row.first)}</p>}
        {row.alike && <p className={classes['same']}>{sameWords(texts, 'alike', row.alike)}</p>}
        <PreviewActs {...props} arrival={query.data} />
        <Answer query={query} shape="page">
          {(arrival) => (
            <>
              <ArrivalPeople arrival={arrival} />
              <PreviewRemarks arrival={arrival} />
              <PreviewBody arrival={arrival} />
              <ArrivalFiles arrival={arrival} />
            </>
          )}
        </Answer>
      </div>
    </section>
  )
}

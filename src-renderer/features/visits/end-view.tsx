import { useState } from 'react'
import { allLifted } from '../../../src-shared/domain/case/defects/lifting'
import type { ReportKind } from '../../../src-shared/domain/case/events/reports'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { RetentionProposal } from '../../components/defects/retention-proposal'
import { goToCaseTab, goToLetter, goToPackage, goToSorting } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { Ending } from './ending'
import { Papers } from './papers'
import { PassageNotice } from './passage-notice'
import { ReportDesk } from './report-desk'
import { signableAt } from './signable-at'
import { SignedReports } from './signed-reports'
import classes from './site-mode.module.css'
import type { Visit } from './visit-screen'

interface EndViewProps {
  readonly view: CaseView
  readonly visit: Visit
  /** The paper to prepare at once. */
  readonly report: ReportKind | undefined
}

/** How the visit ended, or one of its papers. */
export function EndView({ view, visit, report }: EndViewProps) {
  const [preparing, setPreparing] = useState(report)
  return preparing !== undefined && signableAt(visit).includes(preparing) ? (
    <ReportDesk key={preparing} view={view} visit={visit} kind={preparing} onBack={() => setPreparing(undefined)} />
  ) : (
    <HowItEnded view={view} visit={visit} onPrepare={setPreparing} />
  )
}

/** After a full lifting at this visit: the money kept back, and the way to it. */
function Released({ view, visit }: Pick<EndViewProps, 'view' | 'visit'>) {
  const { t } = useTexts()
  const lifted = view.reports.some((one) => one.visit === visit.id && one.kind === 'lifting')
  if (!lifted || !allLifted(view.tracks)) return null
  const kept = view.retentions.some(({ released }) => released === undefined)
  return (
    <>
      <RetentionProposal view={view} />
      {kept && (
        <div className={classes['choices']}>
          <button type="button" onClick={() => goToCaseTab(view.row.id, 'defects')}>
            {t('lifting.retention.open')}
          </button>
        </div>
      )}
    </>
  )
}

interface HowItEndedProps {
  readonly view: CaseView
  readonly visit: Visit
  readonly onPrepare: (report: ReportKind) => void
}

/** What came of it, the next one, its papers; where nobody opened, the notice to leave and the letter that says so. */
function HowItEnded({ view, visit, onPrepare }: HowItEndedProps) {
  const { t, format } = useTexts()
  const { ended } = visit
  const signable = signableAt(visit)
  const unsorted = view.defects.filter((defect) => !defect.sorted).length
  if (ended !== undefined) {
    return (
      <section className={classes['sheet']} aria-label={t('visit.part.end')}>
        <h2>{sentenceCase(t(`visit.outcome.${ended.outcome}`))}</h2>
        {ended.text !== '' && <p dir="auto">{ended.text}</p>}
        {ended.nextVisit !== undefined && <p>{t('visit.next-on', { date: format.longDate(ended.nextVisit) })}</p>}
        <Papers visit={visit} />
        <SignedReports view={view} visit={visit} />
        <Released view={view} visit={visit} />
        {ended.outcome !== 'held' && <PassageNotice view={view} visit={visit} />}
        <div className={classes['choices']}>
          {signable.toReversed().map((kind, place) => (
            <button
              key={kind}
              type="button"
              {...(place === 0 && { className: classes['main'] })}
              onClick={() => onPrepare(kind)}
            >
              {t(`report.prepare.${kind}`)}
            </button>
          ))}
          {ended.outcome !== 'held' && (
            <button type="button" onClick={() => goToLetter(view.row.id, 'no-access-notice')}>
              {t('visit.write-no-access')}
            </button>
          )}
          <button type="button" onClick={() => goToPackage([view.row.id], { visit: visit.id })}>
            {t('letter-place.send')}
          </button>
          {unsorted > 0 && (
            <button type="button" onClick={() => goToSorting(view.row.id)}>
              {t('visit.sort', { count: unsorted })}
            </button>
          )}
        </div>
      </section>
    )
  }
  return (
    <Ending view={view} visit={visit} onPrepare={onPrepare}>
      <SignedReports view={view} visit={visit} />
      <Released view={view} visit={visit} />
    </Ending>
  )
}

import { IconWalk } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type RefObject, useRef, useState } from 'react'
import type { ReportKind } from '../../../src-shared/domain/case/events/reports'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { CaseId, DefectId, VisitId } from '../../../src-shared/lib/ids'
import { beside } from '../../../src-shared/texts/entry-told'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { useNoticesAbove } from '../../components/act/use-notices-above'
import { CasePictures } from '../../components/pictures/layers'
import { EmptyState } from '../../components/state/empty-state'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { goToCaseTab } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { CaptureView } from './capture-view'
import { EndView } from './end-view'
import { knownBefore } from './known-before'
import { MachineState } from './machine-state'
import { PeopleView } from './people-view'
import { SeenView } from './seen-view'
import { signableAt } from './signable-at'
import classes from './site-mode.module.css'

export type Visit = CaseView['visits'][number]
type Part = 'capture' | 'seen' | 'people' | 'end'

interface VisitScreenProps {
  readonly id: CaseId
  readonly visit: VisitId
  /** The paper to prepare at once. */
  readonly report?: ReportKind | undefined
}

/** A visit on site, on the whole window: photographs with the thumb, who is there, how it ended. */
export function VisitScreen({ id, visit, report }: VisitScreenProps) {
  const { t } = useTexts()
  const query = useQuery(ipcQuery('case.get', { id }))
  const screen = useRef<HTMLElement>(null)
  return (
    <main ref={screen} className={classes['screen']} id="main" tabIndex={-1}>
      <Answer query={query} shape="page">
        {(view) => {
          const known = view.visits.find((one) => one.id === visit)
          return known === undefined ? (
            <EmptyState icon={IconWalk} title={t('refusal.visit-unknown')} text={t('visit.unknown.text')} />
          ) : (
            <CasePictures view={view}>
              <OnSite view={view} visit={known} report={report} screen={screen} />
            </CasePictures>
          )
        }}
      </Answer>
    </main>
  )
}

/** How many defects are on the disk for this visit: photographed here, or met again. */
function seenAt({ defects }: CaseView, { id, met }: Visit): number {
  return defects.filter((one) => one.visit === id || met.some(({ defect }) => defect === one.id)).length
}

interface OnSiteProps {
  readonly screen: RefObject<HTMLElement | null>
  readonly view: CaseView
  readonly visit: Visit
  readonly report: ReportKind | undefined
}

/** Where a paper cannot be signed yet, who is there comes first: that is what it lacks. */
function firstPart(visit: Visit, report: ReportKind | undefined): Part {
  if (visit.ended !== undefined) return 'end'
  if (report === undefined) return 'capture'
  return signableAt(visit).includes(report) ? 'end' : 'people'
}

function OnSite({ view, visit, report, screen }: OnSiteProps) {
  const { t, format } = useTexts()
  const [part, setPart] = useState<Part>(() => firstPart(visit, report))
  const [about, setAbout] = useState<DefectId | undefined>(undefined)
  useNoticesAbove(screen)
  const saved = seenAt(view, visit)
  const known = knownBefore(view, visit)
  const parts: readonly Part[] = ['capture', ...(known.length > 0 ? (['seen'] as const) : []), 'people', 'end']
  const go = (to: Part, of?: DefectId) => {
    setAbout(of)
    setPart(to)
  }
  const leave = () => goToCaseTab(view.row.id, 'visits')
  return (
    <>
      <header className={classes['head']}>
        <div className={classes['what']}>
          <h1>{t('visit.number', { number: visit.number })}</h1>
          <p>
            <bdi>{beside(sentenceCase(t(`visit.kind.${visit.kind}`)), view.site?.site.name)}</bdi>
          </p>
        </div>
        <p className={classes['saved']} aria-live="polite">
          <strong>{format.integer(saved)}</strong> {t('visit.saved', { count: saved })}
        </p>
        <MachineState />
      </header>
      {part === 'capture' && <CaptureView view={view} visit={visit} about={about} />}
      {part === 'seen' && <SeenView view={view} visit={visit} known={known} onPhoto={(of) => go('capture', of)} />}
      {part === 'people' && <PeopleView view={view} visit={visit} />}
      {part === 'end' && <EndView view={view} visit={visit} report={report} />}
      <nav className={classes['parts']} aria-label={t('visit.parts')}>
        {parts.map((one) => (
          <button key={one} type="button" aria-current={part === one} onClick={() => go(one)}>
            {t(`visit.part.${one}`)}
          </button>
        ))}
        <button type="button" onClick={leave}>
          {t('visit.leave')}
        </button>
      </nav>
    </>
  )
}

import { Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { LetterKind } from '../../../src-shared/domain/letter/kinds'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { CaseId, EventId } from '../../../src-shared/lib/ids'
import { CasePictures } from '../../components/pictures/layers'
import { AfterFrame } from '../../lib/after-frame'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { useAskedRow } from '../../lib/sought'
import { useTexts } from '../../lib/texts'
import classes from './case.module.css'
import { CaseHeader } from './case-header'
import { CasePanel, type IntakeContent } from './case-panel'
import { type CaseTab, caseTabs } from './case-tabs'
import { ConflictBand } from './conflict-band'
import { ElsewhereBand } from './elsewhere-band'
import { MergedNotes } from './merged-notes'
import type { Panel } from './panel'
import { ReferenceBand } from './reference-band'
import { useKeptScroll } from './use-kept-scroll'
import { useTabInSight } from './use-tab-in-sight'

/** What each tab shows. */
export type CaseContent = Readonly<Record<CaseTab, (view: CaseView, onPanel: (panel: Panel) => void) => ReactNode>>

/** What other features put into the case. */
export interface CaseParts {
  readonly content: CaseContent
  /** Stands at the foot, whatever the tab. */
  readonly composer: (view: CaseView, onPanel: (panel: Panel) => void) => ReactNode
  /** Said before all else: somebody may be hurt. */
  readonly band: (view: CaseView, onPanel: (panel: Panel) => void) => ReactNode
  readonly intake: IntakeContent
}

interface CaseScreenProps extends CaseParts {
  readonly id: CaseId
  readonly tab: CaseTab
  readonly onTab: (tab: CaseTab, row?: EventId) => void
  /** Opens the place to write. */
  readonly onCompose: () => void
  readonly onWrite: (kind: LetterKind) => void
}

/** A case whole: its head, which stays, its tabs, and the place to write at the foot. */
export function CaseScreen({ id, ...parts }: CaseScreenProps) {
  const query = useQuery(ipcQuery('case.get', { id }))
  return (
    <Answer query={query} shape="timeline">
      {(view) => (
        <CasePictures view={view}>
          <OpenCase view={view} {...parts} />
        </CasePictures>
      )}
    </Answer>
  )
}

function OpenCase({
  view,
  tab,
  onTab,
  onWrite,
  onCompose,
  content,
  composer,
  band,
  intake
}: Omit<CaseScreenProps, 'id'> & { readonly view: CaseView }) {
  const { t, format } = useTexts()
  const [panel, setPanel] = useState<Panel | undefined>(undefined)
  useAskedRow()
  const scrolled = useKeptScroll(`${view.row.id} ${tab}`)
  const counts: Partial<Record<CaseTab, number>> = {
    facts: view.facts.length,
    visits: view.visits.length,
    defects: view.defects.length,
    exhibits: view.pieces.length,
    letters: view.letters.length,
    deadlines: view.deadlines.list.filter(({ standing }) => standing === 'open').length
  }
  const tabs = useTabInSight(tab)
  const pick = (picked: string | null) => onTab(caseTabs.find((one) => one === picked) ?? 'timeline')
  return (
    <Tabs value={tab} onChange={pick} className={classes['case'] ?? ''} variant="default">
      <CaseHeader view={view} onPanel={setPanel} onWrite={onWrite} onTab={onTab} onCompose={onCompose} />
      <div className={classes['under-head']}>
        {band(view, setPanel)}
        <ConflictBand view={view} />
        <ReferenceBand view={view} onMerge={() => setPanel({ kind: 'merge' })} />
        <ElsewhereBand view={view} />
        <Tabs.List ref={tabs} aria-label={t('case.tabs')} className={classes['tabs'] ?? ''}>
          {caseTabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`case.tab.${one}`)}
              {(counts[one] ?? 0) > 0 && <span className={classes['count']}>{format.integer(counts[one] ?? 0)}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      <Tabs.Panel key={tab} ref={scrolled} value={tab} className={classes['content'] ?? ''} tabIndex={0}>
        <MergedNotes view={view} />
        {content[tab](view, setPanel)}
      </Tabs.Panel>
      <div className={classes['foot']}>
        <AfterFrame>{() => composer(view, setPanel)}</AfterFrame>
      </div>
      <CasePanel view={view} panel={panel} intake={intake} onWrite={onWrite} onClose={() => setPanel(undefined)} />
    </Tabs>
  )
}

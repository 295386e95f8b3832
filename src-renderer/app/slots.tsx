import { usePrefetchQuery } from '@tanstack/react-query'
import type { LetterKind } from '../../src-shared/domain/letter/kinds'
import { type CaseId, type EventId, eventId, letterId } from '../../src-shared/lib/ids'
import { CaptureScreen } from '../features/capture/capture-screen'
import { CaseScreen } from '../features/case/case-screen'
import { type CaseTab, tabOf } from '../features/case/case-tabs'
import { Composer } from '../features/composer/composer'
import { CallDock } from '../features/intake/call-dock'
import { IntakePanel } from '../features/intake/intake-panel'
import { SafetyBand } from '../features/intake/safety-band'
import { LetterScreen } from '../features/letter/letter-screen'
import { CaseTimeline } from '../features/timeline/case-timeline'
import { ipcQuery } from '../lib/ipc'
import { useHashPath, useHashSearch } from '../lib/location'
import { goToCase, goToCaseTab, goToLetter, goToWriting } from '../lib/places'
import { useAskedTimeline } from '../lib/use-timeline'
import { caseTabParts } from './case-tabs'

/** A case with what the features put into it. Its tab is in the address: `/cases/…/exhibits`. */
export function CaseSlot({ id }: { readonly id: CaseId }) {
  const [path] = useHashPath()
  const tab = tabOf(path)
  // Both at once, before anything is drawn: the entries do not wait for the case.
  usePrefetchQuery(ipcQuery('case.get', { id }))
  useAskedTimeline(id, tab === 'timeline')
  const goTo = (tab: CaseTab, row?: EventId) => goToCaseTab(id, tab === 'timeline' ? undefined : tab, row)
  const write = (kind: LetterKind) => goToLetter(id, kind)
  return (
    <CaseScreen
      id={id}
      tab={tab}
      onTab={goTo}
      onWrite={write}
      onCompose={() => goToWriting(id)}
      content={{
        timeline: (view) => <CaseTimeline view={view} />,
        ...caseTabParts(write)
      }}
      band={(view, onPanel) => <SafetyBand view={view} onPanel={onPanel} />}
      intake={(view, sheet, onClose) => <IntakePanel view={view} sheet={sheet} onClose={onClose} />}
      composer={(view, onPanel) => (
        <CallDock view={view} onConfirmed={write}>
          {(begin) => (
            <Composer view={view} beside={begin} onListen={() => onPanel({ kind: 'intake', sheet: 'listen' })} />
          )}
        </CallDock>
      )}
    />
  )
}

export function CaptureSlot() {
  return <CaptureScreen />
}

/** Writing a letter takes the whole width: the form beside the sheet. */
export function LetterSlot({ id, kind }: { readonly id: CaseId; readonly kind: LetterKind }) {
  const asked = new URLSearchParams(useHashSearch())
  const about = eventId.safeParse(asked.get('answers')).data
  const again = letterId.safeParse(asked.get('again')).data
  return (
    <LetterScreen
      id={id}
      kind={kind}
      about={about}
      again={again}
      // To the entry that is answered, or to the letters, where what was begun is listed.
      onBack={() => (about ? goToCase(id) : goToCaseTab(id, 'letters'))}
      onIssued={() => goToCaseTab(id, 'letters')}
      onMail={() => goToCaseTab(id, 'intake')}
    />
  )
}

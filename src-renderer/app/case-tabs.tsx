import type { ReactNode } from 'react'
import type { LetterKind } from '../../src-shared/domain/letter/kinds'
import type { CaseView } from '../../src-shared/ipc/contract/case'
import type { Panel } from '../features/case/panel'
import { DeadlinesTab } from '../features/deadlines/deadlines-tab'
import { DefectsTab } from '../features/defects/defects-tab'
import { DetailsTab } from '../features/details/details-tab'
import { ExhibitsTab } from '../features/exhibits/exhibits-tab'
import { IntakeTab } from '../features/intake/intake-tab'
import { LettersTab } from '../features/letter/letters-tab'
import { TruthTab } from '../features/truth/truth-tab'
import { VisitsTab } from '../features/visits/visits-tab'
import { goToCaseTab } from '../lib/places'

type TabContent = (view: CaseView, onPanel: (panel: Panel) => void) => ReactNode

/**
 * The tabs of a case beside its timeline, each a feature of its own: details and parties, intake, facts, visits, defects,
 * exhibits, letters, deadlines. They are put together here because features do not know each other.
 */
export function caseTabParts(write: (kind: LetterKind) => void) {
  return {
    details: (view, onPanel) => <DetailsTab view={view} onPanel={onPanel} />,
    intake: (view, onPanel) => <IntakeTab view={view} onPanel={onPanel} />,
    facts: (view, onPanel) => <TruthTab view={view} onState={() => onPanel({ kind: 'fact' })} />,
    visits: (view) => <VisitsTab view={view} />,
    defects: (view, onPanel) => <DefectsTab view={view} onAdd={() => onPanel({ kind: 'defect' })} />,
    exhibits: (view) => <ExhibitsTab view={view} />,
    letters: (view, onPanel) => (
      <LettersTab view={view} onWrite={write} onPanel={onPanel} onChoose={() => onPanel({ kind: 'letter' })} />
    ),
    deadlines: (view) => <DeadlinesTab view={view} onLetters={() => goToCaseTab(view.row.id, 'letters')} />
  } as const satisfies Record<string, TabContent>
}

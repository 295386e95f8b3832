import type { LetterKind } from '../../src-shared/domain/case/events'
import type { CaseView } from '../../src-shared/ipc/contract/case'
import { LettersTab } from '../features/letter/letters-tab'

/**
 * The tabs of a case beside its timeline, each a feature of its own: details and parties, defects, exhibits, letters. They
 * are composed here because features do not know each other.
 */
export const caseTabs = ['timeline', 'details', 'defects', 'exhibits', 'letters'] as const
export type CaseTab = (typeof caseTabs)[number]

interface TabProps {
  readonly view: CaseView
  readonly onWrite: (kind: LetterKind) => void
}

export function LettersTabSlot({ view, onWrite }: TabProps) {
  return <LettersTab view={view} onWrite={onWrite} />
}

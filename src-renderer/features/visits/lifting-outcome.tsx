import { allLifted, leftAfter } from '../../../src-shared/domain/case/defects/lifting'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { RetentionProposal } from '../../components/defects/retention-proposal'
import { useTexts } from '../../lib/texts'

interface LiftingOutcomeProps {
  readonly view: CaseView
  readonly answers: Parameters<typeof leftAfter>[1]
}

/** What is owed once these answers are recorded; after a full lifting, the money kept back. */
export function LiftingOutcome({ view, answers }: LiftingOutcomeProps) {
  const { t } = useTexts()
  if (answers.length === 0) return null
  const left = leftAfter(view.tracks, answers).length
  return (
    <>
      <p role="status">{t('lifting.after-this', { count: left })}</p>
      {allLifted(view.tracks, answers) && <RetentionProposal view={view} />}
    </>
  )
}

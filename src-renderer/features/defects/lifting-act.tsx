import { isAsked } from '../../../src-shared/domain/case/defects/lifting'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { visitId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { useCaseCommands } from '../../lib/case-commands'
import { newId } from '../../lib/new-id'
import { goToVisit } from '../../lib/places'
import { useTexts } from '../../lib/texts'

/** Once a lifting was asked: to its report, at the visit for it that is under way or at a new one. */
export function LiftingAct({ view }: { readonly view: CaseView }) {
  const { t } = useTexts()
  const { run } = useCaseCommands(view.row.id)
  if (!view.tracks.some(isAsked)) return null
  const open = async () => {
    const underWay = view.visits.findLast(({ kind, ended }) => kind === 'lifting' && ended === undefined)
    const visit = underWay?.id ?? newId(visitId)
    if (!underWay && !(await run({ type: 'begin-visit', visit, kind: 'lifting' })).ok) return
    goToVisit(view.row.id, visit, 'lifting')
  }
  return <ActButton label={t('lifting.open')} size="small" onAct={open} inPalette={false} />
}

import type { DefectId } from '../../../src-shared/lib/ids'
import type { StagePin } from '../../components/plans/plan-stage'
import type { useTexts } from '../../lib/texts'
import type { PlacedDefect } from './placed-defects'

/** The pins of the defects that one revision shows. */
export function pinsOf(
  defects: readonly PlacedDefect[],
  selected: DefectId | undefined,
  t: ReturnType<typeof useTexts>['t']
): readonly StagePin[] {
  return defects.flatMap((one): StagePin[] => {
    if (one.standing !== 'here' && one.standing !== 'carried') return []
    const { defect, number, place, point, standing } = one
    const label = t('plan.pin.named', { number, place: place || t('plan.unsorted') })
    const look = standing === 'here' ? 'own' : 'carried'
    return [{ ...point, key: defect, mark: String(number), label, selected: defect === selected, look }]
  })
}

import { ladderOf, type Stage } from '../../../src-shared/domain/case/stages'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { Step } from '../../components/timeline/stage-stepper'
import { stepsOf } from '../../components/timeline/steps-of'
import { useTexts } from '../../lib/texts'

/** The stages before the present one count as passed: what was left out is told by the timeline. */
export function usePassedStages({ row, letters }: CaseView): readonly Step[] {
  const { t, format } = useTexts()
  const along = ladderOf(row)
  const place = along.indexOf(row.stage)
  const passed = along.slice(0, Math.max(place, 1))
  const acknowledged = letters.find((letter) => letter.kind === 'acknowledgement')?.dated
  const dates: Partial<Record<Stage, string>> = {
    received: format.date(row.openedOn),
    noticed: format.date(row.openedOn),
    ...(acknowledged !== undefined && { acknowledged: format.date(acknowledged) })
  }
  const dated = [...passed, row.stage].map((stage) => {
    const date = dates[stage]
    return date === undefined ? { stage } : { stage, date }
  })
  return stepsOf(row.stage, dated, (stage) => t(`stage.${stage}`), along)
}

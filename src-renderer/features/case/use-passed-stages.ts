import { ladderOf } from '../../../src-shared/domain/case/stages'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { Step } from '../../components/timeline/stage-stepper'
import { stepsOf } from '../../components/timeline/steps-of'
import { useTexts } from '../../lib/texts'

/** The way of a case through its stages, each with the day it was last entered; what was left out shows as skipped. */
export function usePassedStages({ row, reached }: CaseView): readonly Step[] {
  const { t, format } = useTexts()
  const passed = reached.map(({ stage, on }) => ({ stage, date: format.date(on) }))
  return stepsOf(row.stage, passed, (stage) => t(`stage.${stage}`), ladderOf(row))
}

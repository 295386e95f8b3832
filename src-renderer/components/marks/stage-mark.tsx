import type { Stage } from '../../../src-shared/domain/case/stages'
import { useTexts } from '../../lib/texts'
import { StatusMark } from './status-mark'
import type { Tone } from './tone'

const achieved: readonly Stage[] = ['resolved', 'followed-up', 'closed']

function stageTone(stage: Stage): Tone {
  return achieved.includes(stage) ? 'green' : 'plain'
}

/** The stage of a case in its word: green once something was achieved, plain until then. */
export function StageMark({ stage }: { readonly stage: Stage }) {
  const { t } = useTexts()
  return <StatusMark tone={stageTone(stage)}>{t(`stage.${stage}`)}</StatusMark>
}

import { useTexts } from '../../lib/texts'
import type { Intake } from '../../lib/use-intake'
import { JobProgress } from '../safety/job-progress'
import { RefusalLine } from '../safety/refusal-line'

/** What happens to files being taken in: how far it is, the way to stop it, and which could not be taken, and why. */
export function IntakeLine({ intake }: { readonly intake: Intake }) {
  const { t, format } = useTexts()
  const { progress, refused, cancel } = intake
  const each = refused.map(({ name, reason }) => t('files.refused.one', { name, reason: t(`refusal.file.${reason}`) }))
  return (
    <>
      {progress !== undefined && <JobProgress label={t('files.taking')} progress={progress} onCancel={cancel} />}
      {each.length > 0 && <RefusalLine words={t('files.refused', { files: format.list(each) })} />}
    </>
  )
}

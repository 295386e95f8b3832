import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { JobProgress } from '../../components/safety/job-progress'
import { type Job, useJob } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'

type Samples = Job<'app.open-samples'> & { readonly open: () => void }

/** Makes the sample workspace by playing its cases through the real code, which takes a while. */
export function useOpenSamples(language: Language): Samples {
  const job = useJob('app.open-samples')
  return { ...job, open: () => void job.run((id) => ({ language, job: id })) }
}

export function SamplesProgress({ job }: { readonly job: Samples }) {
  const { t } = useTexts()
  return <JobProgress label={t('setup.samples.making')} progress={job.progress} onCancel={job.cancel} />
}

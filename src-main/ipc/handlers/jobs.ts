import { ok } from '../../../src-shared/lib/result'
import type { HandlersOf } from '../handlers'
import type { Jobs } from '../jobs'

export function jobHandlers(jobs: Jobs): HandlersOf<'job'> {
  return { 'job.cancel': async ({ job }) => ok({ cancelled: jobs.cancel(job) }) }
}

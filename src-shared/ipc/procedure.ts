import type { z } from 'zod'
import type { Topic } from './topics'

/** One call across the bridge: what goes in, what comes out, every reason for which it may say no. */
export interface Procedure {
  readonly input: z.ZodType
  readonly output: z.ZodType
  /** Codes of expected refusals; their words are in the texts, under `refusal.<code>`. */
  readonly refusals: readonly string[]
  /** Topics whose change makes the answer stale. */
  readonly reads?: readonly Topic[]
  /** Topics that a success changes. */
  readonly touches?: readonly Topic[]
  /** Long work: it has a job id, tells its progress and can be cancelled. */
  readonly long?: true
}

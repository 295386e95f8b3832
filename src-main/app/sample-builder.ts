import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { PlainDate, TimeZone } from '../../src-shared/lib/plain-date'
import type { Result } from '../../src-shared/lib/result'
import type { StoreOptions } from '../store/vault/options'

export interface SampleOptions {
  readonly language: Language
  /** The day on which the invented cases stand; their entries lie in the weeks before. */
  readonly today: PlainDate
  readonly zone: TimeZone
  readonly passphrase: string
  readonly store: StoreOptions
}

/**
 * Makes a workspace of invented cases in an empty folder, by playing commands through the real code, and closes it.
 * What a cancelled or failed build leaves in the folder is removed by the caller.
 */
export type BuildSamples = (
  folder: string,
  options: SampleOptions,
  progress: (done: number, total: number) => void,
  signal: AbortSignal
) => Promise<Result<void, 'cancelled' | 'disk-full'>>

import type { Result } from '../../src-shared/lib/result'

/** Thrown when the disk is full; the caller answers it as a refusal. */
export class SampleDiskFull extends Error {}

/** The value of a step that the script says must work. A refusal is a mistake in the script, but for a full disk. */
export function done<T>(what: string, outcome: Result<T, { readonly code: string } | string>): T {
  if (outcome.ok) return outcome.value
  const code = typeof outcome.reason === 'string' ? outcome.reason : outcome.reason.code
  if (code === 'disk-full') throw new SampleDiskFull(what)
  throw new Error(`Sample step refused: ${what}: ${code}`)
}

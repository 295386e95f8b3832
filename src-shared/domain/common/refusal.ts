import { type Result, refuse } from '../../lib/result'

/** An expected refusal: a code that the texts turn into a reason the user understands, and what that reason names. */
export interface Refusal<Code extends string> {
  readonly code: Code
  readonly params?: Readonly<Record<string, string | number>>
}

export function refusal<Code extends string>(
  code: Code,
  params?: Readonly<Record<string, string | number>>
): Result<never, Refusal<Code>> {
  return refuse(params ? { code, params } : { code })
}

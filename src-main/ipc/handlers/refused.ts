import type { Refusal } from '../../../src-shared/domain/common/refusal'
import type { Refused } from '../../../src-shared/ipc/reply'

/** A refusal of the domain or the store, as an answer carries it. */
export function refused<Code extends string>({ code, params }: Refusal<Code>): Refused<Code> {
  return params ? { ok: false, reason: code, params } : { ok: false, reason: code }
}

import type { Result } from '../../../src-shared/lib/result'
import { ok, refuse } from '../../../src-shared/lib/result'
import type { Tip } from '../tip'
import type { FoundTip } from '../tip-file'
import { compareTips } from '../tip-file'
import type { OpenNotice, OpenRefusal, TipSummary } from './refusals'

/**
 * Whether the database holds all that is known to have been written.
 * @param known what the file `tip` says
 * @param found what the database says
 * @param acceptLoss the user saw what is missing and goes on
 */
export function judgeTip(known: FoundTip, found: Tip, acceptLoss: boolean): Result<readonly OpenNotice[], OpenRefusal> {
  if (known.kind !== 'tip') return ok(found.count > 0 || known.kind === 'damaged' ? [{ kind: 'tip-lost' }] : [])
  if (compareTips(known.tip, found) !== 'behind') return ok([])
  const loss = { expected: summary(known.tip), found: summary(found) }
  return acceptLoss ? ok([{ kind: 'opened-behind-tip', ...loss }]) : refuse({ kind: 'behind-tip', ...loss })
}

function summary(tip: Tip): TipSummary {
  return { count: tip.count, clock: tip.clock }
}

import type { Direction } from '../common/vocabulary'
import type { Side } from './deadline'
import type { DeadlineRule } from './rule'

/** Whether we must act by a day, or others may until then: the same arithmetic, the opposite alarm. */
export function sideOf(holder: DeadlineRule['holder'], direction: Direction | undefined): Side {
  if (holder === 'us') return 'our-right'
  if (holder === 'them') return 'our-exposure'
  if (holder === 'either' || direction === undefined || direction === 'between') return 'either'
  return (direction === 'we-claim') === (holder === 'claimant') ? 'our-right' : 'our-exposure'
}

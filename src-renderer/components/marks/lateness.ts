import { daysBetween, type PlainDate } from '../../../src-shared/lib/plain-date'
import type { Tone } from './tone'

const SOON_DAYS = 2

/** Brick once the day has passed, amber on the day and the two before it, plain earlier. */
export function latenessTone(due: PlainDate, today: PlainDate): Tone {
  const days = daysBetween(today, due)
  if (days < 0) return 'brick'
  return days <= SOON_DAYS ? 'amber' : 'plain'
}

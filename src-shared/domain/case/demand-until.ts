import { addDays, type PlainDate } from '../../lib/plain-date'
import type { Letter } from './state'

/** What a demand's last day hangs on. */
interface Demand extends Pick<Letter, 'deadline' | 'extended'> {
  readonly mailing: { readonly presented?: PlainDate | undefined }
}

/**
 * The last day of a demand: so many days from the first presentation, and at the latest the day printed; or the later day
 * that was granted. The one day of the letter and of its case: every list and every alarm asks here.
 */
export function demandUntil(letter: Demand): PlainDate | undefined {
  if (!letter.deadline) return undefined
  if (letter.extended) return letter.extended
  const { presented } = letter.mailing
  const { on, daysFromPresentation: days } = letter.deadline
  const counted = presented && days !== undefined ? addDays(presented, days) : on
  return counted > on ? on : counted
}

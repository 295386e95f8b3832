import { addDays, addMonths, dayOfWeek, type PlainDate, plainDate } from '../../../src-shared/lib/plain-date'

export const firstOfMonth = (day: PlainDate): PlainDate => plainDate.parse(`${day.slice(0, 7)}-01`)

/** The weeks that a month touches, each from Monday to Sunday. */
export function weeksOf(day: PlainDate): readonly (readonly PlainDate[])[] {
  const first = firstOfMonth(day)
  const next = addMonths(first, 1)
  const weeks: PlainDate[][] = []
  for (let monday = addDays(first, 1 - dayOfWeek(first)); monday < next; monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((count) => addDays(monday, count)))
  }
  return weeks
}

import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { movingFeasts, publicHolidays } from '../../../../src-shared/domain/deadline/holidays'

/** Who keeps the same calendar, with the name of each of our zones there. */
const theirs = [
  ['metro', undefined],
  ['alsace-moselle', '57'],
  ['alsace-moselle', '67'],
  ['alsace-moselle', '68'],
  ['guadeloupe', 'GP'],
  ['martinique', 'MQ'],
  ['guyane', 'GF'],
  ['reunion', 'RE'],
  ['mayotte', 'YT']
] as const

/** Kept there by custom, and named by no law: C. trav. art. L3422-2 gives them the day of the abolition alone. */
const goodFridayByCustom: ReadonlySet<string> = new Set(['guadeloupe', 'martinique'])

const years = Array.from({ length: 60 }, (_, place) => 2000 + place)

describe('the holidays of sixty years are those of another library', () => {
  it.each(theirs)('%s (%s)', (zone, state) => {
    const others = state === undefined ? new Holidays('FR') : new Holidays('FR', state)
    for (const year of years) {
      const dates = new Set(
        others
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .map(({ date }) => date.slice(0, 10))
      )
      if (goodFridayByCustom.has(zone)) dates.delete(movingFeasts(year)['good-friday'])
      expect([...publicHolidays(year, zone)].toSorted()).toEqual([...dates].toSorted())
    }
  })
})

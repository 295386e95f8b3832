import { z } from 'zod'
import { countFrom } from '../../../src-shared/domain/deadline/count'
import {
  isPublicHoliday,
  movingFeasts,
  namedHolidays,
  publicHolidays
} from '../../../src-shared/domain/deadline/holidays'
import { LAST_INPUT } from '../../../src-shared/domain/deadline/inputs'
import { zone } from '../../../src-shared/domain/deadline/zone'
import { FIRST_YEAR, LAST_YEAR } from '../../../src-shared/lib/plain-date'
import { done, type Tool, tool } from './tool'
import { kinds } from './values'

const inZone = zone.default('metro')
const start = kinds.date.refine((date) => date <= LAST_INPUT)
const count = kinds.integer.refine((value) => value <= 6_000)
const year = kinds.integer.refine((value) => value >= FIRST_YEAR && value <= LAST_YEAR)

const holidays = tool(
  'fr-holidays',
  { year: 'integer', zone: 'choice?' },
  z.strictObject({ year, zone: inZone }),
  ['easter_monday', 'ascension', 'whit_monday', 'good_friday', 'count', 'distinct_dates', 'dates'],
  ({ year: asked, zone: where }) => {
    const feasts = movingFeasts(asked)
    const dates = [...publicHolidays(asked, where)].toSorted()
    return done({
      year: asked,
      zone: where,
      good_friday: feasts['good-friday'],
      easter_monday: feasts['easter-monday'],
      ascension: feasts.ascension,
      whit_monday: feasts['whit-monday'],
      count: namedHolidays(where),
      distinct_dates: dates.length,
      dates
    })
  }
)

const isHoliday = tool(
  'is-public-holiday',
  { date: 'date', zone: 'choice?' },
  z.strictObject({ date: kinds.date, zone: inZone }),
  ['holiday'],
  ({ date, zone: where }) => done({ date, zone: where, holiday: isPublicHoliday(date, where) })
)

const cpcDays = tool(
  'cpc-days',
  { trigger: 'date', days: 'integer', zone: 'choice?' },
  z.strictObject({ trigger: start, days: count, zone: inZone }),
  ['last_day', 'steps'],
  ({ trigger, days, zone: where }) => {
    const { lastDay, steps } = countFrom('PROC-D', trigger, { days }, where)
    return done({ trigger, last_day: lastDay, steps })
  }
)

const cpcMonths = tool(
  'cpc-months',
  { trigger: 'date', months: 'integer', days: 'integer?', zone: 'choice?' },
  z.strictObject({ trigger: start, months: count, days: count.default(0), zone: inZone }),
  ['last_day', 'steps'],
  ({ trigger, months, days, zone: where }) => {
    const { lastDay, steps } = countFrom('PROC-M', trigger, { months, days }, where)
    return done({ trigger, last_day: lastDay, steps })
  }
)

export const calendarTools: readonly Tool[] = [holidays, isHoliday, cpcDays, cpcMonths]

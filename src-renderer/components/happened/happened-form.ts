import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Happened } from '../../../src-shared/domain/common/happened'
import { dayOf, instant, type PlainDate, type TimeZone } from '../../../src-shared/lib/plain-date'
import { formatNumericDate, formatTime } from '../../../src-shared/texts/format-dates'
import { dayProblem, readDay, readMonth, readTime } from './read-day'

/** How surely a date is known; `now` leaves it to the moment of recording. */
export const happenedKinds = ['now', 'day', 'about', 'month', 'before', 'after', 'between', 'unknown'] as const
export type HappenedKind = (typeof happenedKinds)[number]

/** The fields as they are typed: half a date is kept as it is. */
export const happenedForm = z.object({
  kind: z.enum(happenedKinds),
  day: z.string(),
  time: z.string(),
  until: z.string(),
  month: z.string()
})
export type HappenedForm = z.infer<typeof happenedForm>

export const emptyHappened = (kind: HappenedKind): HappenedForm => ({ kind, day: '', time: '', until: '', month: '' })

/** What is wrong with each of its fields, as codes. */
export type HappenedErrors = Partial<Record<'day' | 'time' | 'until' | 'month', string>>
export type ReadHappened =
  | { readonly ok: true; readonly value: Happened | undefined }
  | { readonly ok: false; readonly errors: HappenedErrors }

interface Here {
  readonly today: PlainDate
  readonly zone: TimeZone
}

const wrong = (errors: HappenedErrors): ReadHappened => ({ ok: false, errors })
const right = (value: Happened | undefined): ReadHappened => ({ ok: true, value })
const missing = (text: string, code: string): string => (text.trim() === '' ? 'required' : code)

/** The date the fields say, or what is wrong with them. Undefined stands for now. */
export function readHappened(form: HappenedForm, here: Here): ReadHappened {
  const day = readDay(form.day, here.today)
  switch (form.kind) {
    case 'now':
      return right(undefined)
    case 'unknown':
      return right({ kind: 'unknown' })
    case 'month': {
      const month = readMonth(form.month, here.today)
      return month ? right({ kind: 'month', month }) : wrong({ month: missing(form.month, 'not-a-month') })
    }
    case 'between': {
      const to = readDay(form.until, here.today)
      if (day && to) return to < day ? wrong({ until: 'date-order' }) : right({ kind: 'between', from: day, to })
      return wrong({
        ...(!day && { day: missing(form.day, dayProblem(form.day)) }),
        ...(!to && { until: missing(form.until, dayProblem(form.until)) })
      })
    }
    default:
      if (!day) return wrong({ day: missing(form.day, dayProblem(form.day)) })
      return form.kind === 'day' ? onDay(day, form.time, here.zone) : right({ kind: form.kind, on: day })
  }
}

function onDay(day: PlainDate, typedTime: string, zone: TimeZone): ReadHappened {
  if (typedTime.trim() === '') return right({ kind: 'day', on: day })
  const time = readTime(typedTime)
  if (time === undefined) return wrong({ time: 'not-a-time' })
  const at = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).toInstant()
  return right({ kind: 'instant', at: instant.parse(at.toString({ smallestUnit: 'millisecond' })) })
}

/** The fields of a date that is already recorded. */
export function happenedFormOf(when: Happened, zone: TimeZone): HappenedForm {
  const numeric = (date: PlainDate) => formatNumericDate(date)
  switch (when.kind) {
    case 'instant':
      return { ...emptyHappened('day'), day: numeric(dayOf(when.at, zone)), time: formatTime(when.at, zone) }
    case 'month': {
      const [year = '', month = ''] = when.month.split('-')
      return { ...emptyHappened('month'), month: `${month}/${year}` }
    }
    case 'between':
      return { ...emptyHappened('between'), day: numeric(when.from), until: numeric(when.to) }
    case 'unknown':
      return emptyHappened('unknown')
    default:
      return { ...emptyHappened(when.kind), day: numeric(when.on) }
  }
}

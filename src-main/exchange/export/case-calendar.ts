import { openSteps } from '../../../src-shared/domain/case/next-step'
import type { CaseState } from '../../../src-shared/domain/case/state'
import { stepKey } from '../../../src-shared/domain/case/step-key'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { TimeZone } from '../../../src-shared/lib/plain-date'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import { translator } from '../../../src-shared/texts/translator'
import { type CalendarDay, calendarOf } from './calendar'

/** The days of a case: its promises, its tasks, the deadlines of its letters; undefined where it has none. */
export function calendarOfCase(
  language: Language,
  state: CaseState,
  { now, zone }: { readonly now: Date; readonly zone: TimeZone }
): { readonly text: string; readonly count: number } | undefined {
  const t = translator(language)
  const days = openSteps(state, zone).flatMap((step): CalendarDay[] => {
    if (!('due' in step) || !step.due) return []
    const words = nextStepWords(t, step)
    const about = [state.title, t('export.calendar.ours')].filter(Boolean).join('\n')
    return [
      {
        id: `${state.id}-${stepKey(step)}`,
        on: step.due,
        summary: `${state.reference} · ${words}`,
        description: about,
        alarms: [1]
      }
    ]
  })
  if (days.length === 0) return undefined
  const name = t('export.calendar.name', { reference: state.reference })
  return { text: calendarOf(name, days, { now, description: t('export.calendar.ours') }), count: days.length }
}

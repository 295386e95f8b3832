import { openSteps } from '../../../src-shared/domain/case/next-step'
import type { CaseState } from '../../../src-shared/domain/case/state'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import type { TimeZone } from '../../../src-shared/lib/plain-date'
import { nextStepWords } from '../../../src-shared/texts/next-step'
import { translator } from '../../../src-shared/texts/translator'
import { type CaseDay, calendarOf } from './calendar'

/** The days of a case: its promises, its tasks, the deadlines of its letters; undefined where it has none. */
export function calendarOfCase(
  language: Language,
  state: CaseState,
  { now, zone }: { readonly now: Date; readonly zone: TimeZone }
): { readonly text: string; readonly count: number } | undefined {
  const t = translator(language)
  const days = openSteps(state, zone).flatMap((step): CaseDay[] => {
    if (!('due' in step) || !step.due) return []
    const words = nextStepWords(t, step)
    const about = [state.title, t('export.calendar.ours')].filter(Boolean).join('\n')
    return [
      { id: `${state.id}-${idOf(step)}`, on: step.due, summary: `${state.reference} · ${words}`, description: about }
    ]
  })
  if (days.length === 0) return undefined
  const name = t('export.calendar.name', { reference: state.reference })
  return { text: calendarOf(name, days, { now, description: t('export.calendar.ours') }), count: days.length }
}

/** What tells one step of a case from another. */
function idOf(step: ReturnType<typeof openSteps>[number]): string {
  switch (step.kind) {
    case 'promise':
      return step.promise
    case 'task':
      return step.task
    case 'post-letter':
    case 'await-answer':
      return `${step.kind}-${step.letter}`
    case 'answer-letter':
    case 'tell-insurer':
      return `${step.kind}-${step.received}`
    case 'deadline':
      return `${step.kind}-${step.deadline}`
    case 'declare-claim':
      return `${step.kind}-${step.debtor}`
    case 'await-information':
      return step.request
    case 'await-choice':
      return step.remedy
    case 'stage':
      return `stage-${step.act}`
    case 'none':
      return 'none'
  }
}

import { z } from 'zod'

/** The ladder of a dispute we answer for; `withdrawn`, `not-upheld` and `reopened` stand beside it. */
export const ladder = [
  'received',
  'acknowledged',
  'investigating',
  'proposing',
  'agreed',
  'implementing',
  'resolved',
  'followed-up',
  'closed'
] as const
export const stages = [...ladder, 'withdrawn', 'not-upheld', 'reopened'] as const
export const stage = z.enum(stages)
export type Stage = z.infer<typeof stage>

/** The second, independent track. */
export const recourses = ['none', 'escalated', 'mediation', 'formal-notice', 'litigation'] as const
export const recourse = z.enum(recourses)
export type Recourse = z.infer<typeof recourse>

const ended: readonly Stage[] = ['closed', 'withdrawn', 'not-upheld']

/** Nothing is awaited from anybody any more. */
export function isEnded(at: Stage): boolean {
  return ended.includes(at)
}

/** The stage that normally follows, or undefined at the end of the ladder. */
export function stageAfter(at: Stage): Stage | undefined {
  if (at === 'reopened') return 'investigating'
  const place = (ladder as readonly Stage[]).indexOf(at)
  return place < 0 ? undefined : ladder[place + 1]
}

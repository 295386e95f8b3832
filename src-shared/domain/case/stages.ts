import { z } from 'zod'
import type { Direction } from '../common/vocabulary'

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
const claimSteps = ['noticed', 'demanded', 'put-on-notice', 'joint-inspection', 'at-their-cost', 'settled'] as const
/** The ladder of a dispute in which we claim from somebody. */
export const claimLadder = [...claimSteps, 'closed'] as const
const besideLadders = ['withdrawn', 'not-upheld', 'reopened'] as const
export const stages = [...ladder, ...claimSteps, ...besideLadders] as const
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

/** Where a case begins: theirs is received, ours is noticed by us. */
export function firstStage(direction: Direction): Stage {
  return direction === 'we-claim' ? 'noticed' : 'received'
}

const has = (steps: readonly Stage[], at: Stage): boolean => steps.includes(at)

/** The ladder a case climbs, by its direction; one that was moved onto the other ladder goes on there. */
export function ladderOf({
  direction,
  stage: at
}: {
  readonly direction: Direction
  readonly stage: Stage
}): readonly Stage[] {
  const own = direction === 'we-claim' ? claimLadder : ladder
  const other = direction === 'we-claim' ? ladder : claimLadder
  return has(other, at) && !has(own, at) ? other : own
}

/** The stages a person may move a case to, besides where it stands: those of its ladder and those beside it. */
export function stagesOf(at: { readonly direction: Direction; readonly stage: Stage }): readonly Stage[] {
  return [...ladderOf(at), ...besideLadders]
}

/** The stage that normally follows, or undefined at the end of the ladder. */
export function stageAfter(at: { readonly direction: Direction; readonly stage: Stage }): Stage | undefined {
  const steps = ladderOf(at)
  // What came back is looked into anew.
  if (at.stage === 'reopened') return at.direction === 'we-claim' ? 'demanded' : 'investigating'
  const place = steps.indexOf(at.stage)
  return place < 0 ? undefined : steps[place + 1]
}

/** For sorting: how far along its ladder a stage lies; those beside the ladders come last. */
export function stageRank(at: Stage): number {
  const place = Math.max((ladder as readonly Stage[]).indexOf(at), (claimSteps as readonly Stage[]).indexOf(at))
  return place < 0 ? stages.indexOf(at) : place
}

import { z } from 'zod'
import { LAST_INPUT } from '../../../src-shared/domain/deadline/inputs'
import { type DelayPlan, layOutPlan } from '../../../src-shared/domain/deadline/plan'
import { zone } from '../../../src-shared/domain/deadline/zone'
import { WrongCall } from '../command'
import { done, type Tool, tool } from './tool'
import { kinds } from './values'

/** Lays out one of the plans of the house from the day it hangs on. */
export const planTool = (plans: readonly DelayPlan[]): Tool =>
  tool(
    'delay-plan',
    { plan: plans.map(({ id }) => id).join('|'), anchor: 'date', zone: 'choice?' },
    z.strictObject({
      plan: kinds.text,
      anchor: kinds.date.refine((date) => date <= LAST_INPUT),
      zone: zone.default('metro')
    }),
    ['types', 'steps'],
    ({ plan: id, anchor, zone: where }) => {
      const plan = plans.find((one) => one.id === id)
      if (plan === undefined) throw new WrongCall('--plan')
      return done({
        plan: id,
        types: plan.types,
        anchor: plan.anchor,
        steps: layOutPlan(plan, anchor, where).map(({ id: step, on }) => ({ id: step, on }))
      })
    }
  )

import { z } from 'zod'
import { duration, isEmpty } from './duration'
import { ownRates } from './interest/rates'
import { type LeadTimes, leadTimes } from './lead-time'
import { delayPlan, planCode } from './plan'
import { act, deadlineRule } from './rule'

const onceEach = (names: readonly string[]): boolean => new Set(names).size === names.length

/** A rule of the firm's own brings its name: the catalogue has none for it. */
const ownRule = deadlineRule
  .refine(({ words }) => words !== undefined, 'rule-without-name')
  .refine(({ duration: length }) => !('days' in length || 'months' in length) || !isEmpty(length), 'rule-without-time')

const rates = ownRates
  .refine(({ legal = [] }) => onceEach(legal.map(({ half }) => half)), 'half-year-twice')
  .refine(({ ecb = [] }) => onceEach(ecb.map(({ half }) => half)), 'half-year-twice')

/** A subcontractor is never asked a year ahead. */
export const MOST_MARGIN = 365
/** The margin of a firm that set none, in days. */
export const USUAL_MARGIN = 7

/** What a firm says of its deadlines, beside what is shipped, which stays as it is. A part that is not named is not set. */
export const deadlineSettings = z
  .strictObject({
    rates,
    /** How long it takes to prepare an act, where it is not as shipped. */
    lead: z.partialRecord(act, duration),
    /** Rules beside the shipped ones, or in the place of those of the same id. */
    rules: z.array(ownRule).max(300),
    /** Plans beside the shipped ones, or in the place of those of the same id. */
    plans: z.array(delayPlan).max(60),
    /** Shipped plans that the firm does not want to be offered. */
    plansAside: z.array(planCode).max(60),
    /** Days before our own date that a subcontractor is given. */
    margin: z.int().min(0).max(MOST_MARGIN)
  })
  .partial()
export type DeadlineSettings = z.infer<typeof deadlineSettings>

/** The lead times that hold: the firm's, and those shipped for the acts it says nothing of. */
export function leadTimesOf(shipped: LeadTimes, own: DeadlineSettings['lead'] = {}): LeadTimes {
  return leadTimes.parse({ ...shipped, ...own })
}

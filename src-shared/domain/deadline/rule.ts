import { z } from 'zod'
import { plainDate } from '../../lib/plain-date'
import { language } from '../common/vocabulary'
import { duration, onlyDays } from './duration'
import { inputName, triggerName } from './inputs'
import { type Mode, mode, modeRules } from './mode'

/**
 * A limitation (prescription) bars the action and can be interrupted or suspended; a forclusion extinguishes the right
 * and yields to a lawsuit or an enforcement alone (C. civ. art. 2220); a term is a time allowed, which nothing moves.
 */
export const nature = z.enum(['prescription', 'forclusion', 'term'])
export type Nature = z.infer<typeof nature>

export const domains = [
  'general',
  'consumer',
  'goods',
  'insurance',
  'transport',
  'court',
  'works',
  'private-works',
  'public-works',
  'damage-insurance',
  'mediation',
  'payment',
  'post',
  'privacy',
  'insolvency'
] as const

/** What must be done by the day: it decides how long before it one is warned. */
export const acts = ['summons', 'expert', 'notice', 'filing', 'payment', 'performance', 'answer'] as const
export const act = z.enum(acts)
export type Act = z.infer<typeof act>

const code = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
const source = z.string().min(3)
const sources = z.array(source).min(1)
const euros = z.string().regex(/^\d{1,12}\.\d{2}$/u)

const test = z.union([
  z.strictObject({ is: z.array(z.union([z.string(), z.boolean()])).min(1) }),
  z.strictObject({ not: z.array(z.union([z.string(), z.boolean()])).min(1) }),
  z.strictObject({ over: euros }),
  z.strictObject({ upTo: euros }),
  z.strictObject({ below: euros }),
  z.strictObject({ given: z.literal(true) })
])
export type Test = z.infer<typeof test>

const factTest = z.strictObject({ input: inputName, test })
export type FactTest = z.infer<typeof factTest>

/** The rule does not apply where the test fails; without the fact it is taken to apply, unless the fact is required. */
const condition = z.strictObject({
  ...factTest.shape,
  /** The condition counts only where this is known and true. */
  when: factTest.optional(),
  required: z.literal(true).optional(),
  reason: code,
  sources: sources.optional()
})
export type Condition = z.infer<typeof condition>

const startPoint = z.strictObject({
  input: triggerName,
  /** So long after that day, counted in this mode or else plainly. */
  plus: duration.optional(),
  mode: mode.optional(),
  optional: z.literal(true).optional()
})
/** Day 0: one day that is given, or the latest of several, under a name of its own. */
const start = z.union([startPoint, z.strictObject({ latest: z.array(startPoint).min(2), as: code.optional() })])
export type Start = z.infer<typeof start>

/** How long, or which input holds the number of days: what the contract says is asked, never assumed. */
const lasting = z.union([
  duration,
  z.strictObject({ asked: inputName, least: z.int().optional(), most: z.int().optional() }),
  z.strictObject({ base: duration, extra: inputName })
])
export type Lasting = z.infer<typeof lasting>

const arithmetic = z.strictObject({ start, duration: lasting, mode })

/** In some cases the rule counts otherwise. The first variant whose test is true rules. */
const variant = z.strictObject({ when: factTest, ...arithmetic.partial().shape, sources: sources.optional() })
export type Variant = z.infer<typeof variant>

/** A date that follows from the last day, from another day or from an earlier output: the first of `from` that is known. */
const output = z.strictObject({
  name: code,
  from: z.array(code).min(1),
  plus: duration.optional(),
  minus: duration.optional(),
  mode: mode.optional()
})
export type Output = z.infer<typeof output>

const cap = z.strictObject({ input: triggerName, duration, sources, required: z.literal(true).optional() })

/** Days counted one by one cannot be months. */
function countsWhatItCan(rule: {
  readonly mode: Mode
  readonly duration: Lasting
  readonly variants?: readonly Variant[] | undefined
}): boolean {
  return [rule, ...(rule.variants ?? [])].every(({ mode: own = rule.mode, duration: length = rule.duration }) => {
    const fixed = 'base' in length ? length.base : length
    return modeRules[own].days === 'all' || 'asked' in fixed || onlyDays(fixed) !== undefined
  })
}

/** A dated rule of a deadline. Its words are in the catalogue under its codes; a rule of the firm's own brings them. */
export const deadlineRule = z
  .strictObject({
    id: code,
    domain: z.enum(domains),
    nature,
    ...arithmetic.shape,
    variants: z.array(variant).optional(),
    cap: cap.optional(),
    outputs: z.array(output).optional(),
    /** The invoice's month ends, then the days; or the days, then their month. */
    formula: z.literal('month-end').optional(),
    conditions: z.array(condition).optional(),
    fixed: z.literal(true).optional(),
    alsoInterrupts: z.array(z.enum(['recorded-letter', 'insurer-expert'])).optional(),
    /** Who must act by the day: the one who claims or the one who answers, whichever lost, always us, always others. */
    holder: z.enum(['claimant', 'respondent', 'either', 'us', 'them']),
    act,
    consequence: code,
    notes: z.array(code),
    /** What is still owed when the day has passed. */
    afterExpiry: z.strictObject({ code, sources }).optional(),
    sources,
    validFrom: plainDate.optional(),
    validTo: plainDate.optional(),
    reviewedOn: plainDate,
    words: z
      .strictObject({
        name: z.string().min(1),
        consequence: z.string().optional(),
        /** The language they were given in, and the name in the other one. */
        language: language.optional(),
        otherName: z.string().min(1).optional()
      })
      .optional()
  })
  .refine((rule) => rule.nature !== 'prescription' || rule.mode === 'SUBST', 'a-limitation-counts-as-subst')
  .refine((rule) => rule.nature !== 'forclusion' || rule.mode === 'FORCL', 'a-forclusion-counts-as-forcl')
  .refine(countsWhatItCan, 'counts-days-only')
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, 'valid-backwards')
export type DeadlineRule = z.infer<typeof deadlineRule>

/** A file of shipped rules. */
export const ruleFile = z.strictObject({ rules: z.array(deadlineRule) })

/** Rules that were reviewed together, under one version. */
export interface RuleSet {
  readonly version: string
  readonly rules: readonly DeadlineRule[]
}

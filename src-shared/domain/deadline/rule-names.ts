import { z } from 'zod'
import { language } from '../common/vocabulary'
import type { DeadlineRule } from './rule'

/** What a firm calls a rule of its own: in the language it was given in, and in the other one where somebody said. */
export const ruleWordsGiven = z.object({
  name: z.string(),
  language: language.optional(),
  otherName: z.string().optional(),
  /** The firm has taken it back; deadlines that stand by it keep its name. */
  gone: z.literal(true).optional()
})
export type RuleWordsGiven = z.infer<typeof ruleWordsGiven>
export const ruleNames = z.record(z.string(), ruleWordsGiven)
export type RuleNames = Readonly<Record<string, RuleWordsGiven>>

/** The names known before, and those of the rules that hold now. */
export function ruleNamesAfter(before: RuleNames, rules: readonly DeadlineRule[]): RuleNames {
  const gone = Object.entries(before).map(([id, words]) => [id, { ...words, gone: true as const }] as const)
  const now = rules.flatMap(({ id, words }) => {
    if (!words) return []
    const { name, language: of, otherName } = words
    return [[id, { name, ...(of && { language: of }), ...(otherName && { otherName }) }] as const]
  })
  return Object.fromEntries([...gone, ...now])
}

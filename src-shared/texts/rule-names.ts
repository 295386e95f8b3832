import type { Language } from '../domain/common/vocabulary'
import type { RuleNames, RuleWordsGiven } from '../domain/deadline/rule-names'
import { isTextKey, type Translate, translator } from './translator'

/** The name a firm gave in a language, or in the one it was given in. */
export function nameGiven({ name, language, otherName }: RuleWordsGiven, asked: Language): string {
  return language !== undefined && language !== asked ? (otherName ?? name) : name
}

/**
 * The same translator, who knows what the firm calls its own rules. A rule that it has taken back keeps the name it had,
 * unless it stood in the place of a shipped one.
 */
export function namingRules(t: Translate, language: Language, names: RuleNames): Translate {
  const ruleName = (id: string): string | undefined => {
    const known = Object.hasOwn(names, id) ? names[id] : undefined
    if (!known || (known.gone && isTextKey(`deadline.rule.${id}`))) return undefined
    return nameGiven(known, language)
  }
  const naming: Translate = (key, params) => t(key, params)
  return Object.assign(naming, { ruleName })
}

/** The translator of a language for a firm. */
export function firmTranslator(language: Language, { ruleNames = {} }: { readonly ruleNames?: RuleNames | undefined }) {
  return namingRules(translator(language), language, ruleNames)
}

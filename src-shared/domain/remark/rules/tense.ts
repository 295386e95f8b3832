import type { Language } from '../../common/vocabulary'
import { has, lexicon } from '../find-phrases'

const future = lexicon({
  fr: [
    '\\p{L}{2,}(rons|rai|ra|ront|rez)',
    '(allons|vais|va|vont|allez) (\\p{L}+ ){0,2}\\p{L}+(er|ir|re)',
    '(devons|devrons|pourrons|souhaitons|voulons) (\\p{L}+ ){0,2}\\p{L}+(er|ir|re)'
  ],
  en: ["(will|shall|'ll|we'll|i'll|you'll|they'll|he'll|she'll|it'll|going to|plan to|intend to)"]
})
const notFuture = new Set('sera vrai opera extra contra camera caméra'.split(' ').slice(1))

/** Whether a clause speaks of what is to come. */
export function isFuture(language: Language, folded: string): boolean {
  if (language === 'en') return has(future.en, folded)
  return [...folded.matchAll(future.fr)].some(([word]) => !notFuture.has(word))
}

const past = lexicon({
  fr: [
    "(avons|ai|a|ont|avez|sommes|est|sont|suis|avait|avions|etions|etait|aviez|m'a|l'a|l'avons|vous a|vous avons) (\\p{L}+ment |bien |deja |ete |tous |toutes |donc |alors |recemment |aussi |pas )?\\p{L}+(e|ee|es|ees|i|is|ie|u|us|ue|t|ts|te)"
  ],
  en: [
    "(was|were|did|had|has|have|'ve|we've|i've)",
    '\\p{L}+ed',
    '(came|found|wrote|told|said|sent|made|went|took|saw|spoke|paid|left|got|gave|met|held|ran|read)'
  ]
})
export const isPast = (language: Language, folded: string): boolean => has(past[language], folded)

import { has, lexicon } from '../find-phrases'
import { blocksOf, slice } from '../reply'
import { at, bothLanguages, type Check, type Rule } from '../rule'
import type { Sentence } from '../sentences'
import { checkedPast, isThanks } from './findings'
import { refusalsOf } from './refusals'

const reasons = lexicon({
  fr: [
    'car',
    'parce (que|qu)',
    'puisqu(e|)',
    'en (raison|effet)',
    'raisons?',
    'montr*',
    'prevoi*',
    'articles?',
    'clauses?',
    'constat*',
    'indiqu*',
    '(du fait|compte tenu|faute) (de|d|du|des|que)',
    'etabli*',
    'revel*',
    'des lors que',
    'en application',
    'conform*',
    'limit*',
    'exclu*'
  ],
  en: [
    'because',
    'since',
    'as (the|our|your|it|this)',
    'reasons?',
    'clauses?',
    'show*',
    'report',
    'found',
    'according',
    'due to',
    'under (the|your|our)',
    'confirm*',
    'covers only',
    'excludes?'
  ]
})

export const missingRefusalReason: Rule = {
  id: 'missing-refusal-reason',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, language } = check
    return refusalsOf(check).flatMap((refusal) => {
      const marked = reply.blocks.find((block) => block.start <= refusal.start && refusal.start < block.end)
      const own = marked ?? reply.paragraphs[refusal.paragraph]
      const isReasoned = (own && isReason(language, slice(reply, own))) || isReasonedBeside(check, refusal)
      return isReasoned ? [] : [at(check, refusal, 'error')]
    })
  }
}

/** A turn of phrase is no reason, nor is what the client told us. */
const NO_REASON =
  /force est de constater|vous (?:nous )?(?:avez |aviez )?(?:indiqu|constat)\p{L}*|(?:comme|ainsi que) (?:nous vous l'avons )?(?:deja )?indiqu\p{L}*/gu
const isReason = (language: 'fr' | 'en', text: string): boolean => has(reasons[language], text.replace(NO_REASON, ' '))

const COMES_AFTER =
  /^(?:en effet|cette decision|la raison|the reason|this is because|notre devis|our quote|le contrat|the contract|clause|article)/u

/** What was found, right above a refusal, is its reason; so is the basis that stands apart. */
function isReasonedBeside({ reply, language }: Check, refusal: Sentence): boolean {
  const isFinding = (text: string) => has(checkedPast[language], text) && !isThanks(language, text)
  if (reply.blocks.length > 0) {
    const above = blocksOf(reply, 'findings').filter((block) => block.start < refusal.start)
    const basis = blocksOf(reply, 'basis').map((block) => slice(reply, block))
    return above.some((block) => isFinding(slice(reply, block))) || basis.some((text) => isReason(language, text))
  }
  const above = reply.paragraphs[refusal.paragraph - 1]
  const below = reply.paragraphs[refusal.paragraph + 1]
  if (above && isFinding(slice(reply, above))) return true
  return below !== undefined && COMES_AFTER.test(slice(reply, below).trim())
}

import { sharesTopic, stemsOf } from '../content'
import { has, lexicon } from '../find-phrases'
import { isCited, type Reply, slice } from '../reply'
import { bothLanguages, type Check, isWarm, missing, type Rule } from '../rule'
import type { Sentence } from '../sentences'
import { apologySpans, isConditional } from './apologies'
import { placeFor } from './place-for'
import { firstDecision } from './refusals'

const effects = lexicon({
  fr: [
    '(agac|penib|inquiet|desagre|fatig|inconfort|contrari|genant|gener|decev|decu|deception|eprouv|frustr|desorganis|angoiss|epuis|stress|perturb|usant|lassant|derang)*',
    'genes?',
    'genee?s?',
    'sans nouvelles',
    'de quoi (agacer|inquieter|fatiguer|decevoir|irriter)'
  ],
  en: [
    '(frustrat|worr|disrupt|stress|tir(ing|ed|esome)|upset|disappoint|unpleasant|inconvenien|difficult|annoy|exhaust|distress|unsettl|wearing|anxi|trying|miserable)*',
    'without (news|heating|water|hot water|power)'
  ]
})
const empathy = lexicon({
  fr: [
    '(comprenons|comprends|mesurons|mesure|imaginons|imagine)',
    '(avons|ai|avions) (bien |pleinement |tout a fait |)conscience',
    'vous (avez|aviez|avez eu|aviez bien|avez bien) (eu |)raison'
  ],
  en: [
    'understand',
    'appreciate (how|that|what)',
    'reali[sz]e',
    'recogni[sz]e',
    'you (were|are) (quite |absolutely |)right',
    '(we|i) (can |)(see|imagine) (how|what)'
  ]
})
/** A clause is understood, not a person. */
const ofClause = lexicon({
  fr: [
    '(comprenons|comprends|mesurons|imaginons) (bien |donc |)(que |qu )(le|la|les|l|votre|notre|ce|cette|un|une) (contrat|devis|clause|garantie|facture|bon|article|conditions|notice|reglement|commande|delai|marche)',
    '(comprenons|comprends) <2> (demande|question|courrier|message)',
    '(imaginons|imagine|mesure|mesurons) (une|la|un|le) (solution|temperature|longueur|largeur|debit|pression)'
  ],
  en: [
    'understand (that |)(the|your|our|this|a) (contract|policy|clause|quote|terms|invoice|warranty|guarantee|order|agreement|request)',
    'appreciate (that |)(the|your) (payment|contract|policy|order|clause)',
    '(as|what) we (have |)(understand|understood)'
  ]
})

const isEffect = (check: Check, sentence: Sentence): boolean => {
  const { reply, language } = check
  if (isCited(reply, sentence) && !hasOwnWords(reply, sentence)) return false
  const text = slice(reply, sentence)
  if (has(empathy[language], text) && !has(ofClause[language], text)) return true
  return (
    has(effects[language], text) &&
    !isConditional(reply, sentence) &&
    !/(?:technical|technique)s? (?:difficult|problem)/u.test(text)
  )
}
const hasOwnWords = (reply: Reply, sentence: Sentence): boolean =>
  reply.quotes.every((quote) => quote.end - quote.start < (sentence.end - sentence.start) / 2)

export const missingAcknowledgement: Rule = {
  id: 'missing-acknowledgement',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, plan, facts } = check
    if (!isWarm(check) || plan.blocks.empathy !== 'M') return []
    const decision = firstDecision(check)
    const stems = stemsOf(`${facts.case?.topic ?? ''} ${facts.case?.issue_summary ?? ''}`)
    const sorry = apologySpans(check)
    const names = (sentence: Sentence) =>
      sorry.some((span) => span.start >= sentence.start && span.start < sentence.end) &&
      !isConditional(reply, sentence) &&
      (stems.size === 0
        ? /(?: pour | de | d'| du | for )/u.test(slice(reply, sentence))
        : sharesTopic(stems, slice(reply, sentence)))
    const subject = reply.subject
    const said = reply.sentences.some(
      (sentence) =>
        sentence.start < decision &&
        sentence.end > (subject?.end ?? 0) &&
        (isEffect(check, sentence) || names(sentence))
    )
    return said ? [] : [missing(check, placeFor(check, 'empathy'), 'error')]
  }
}

import { statusOf } from '../facts'
import { found, lexicon } from '../find-phrases'
import { blocksOf } from '../reply'
import { at, bothLanguages, type Rule } from '../rule'
import { phraseSpans } from './phrase-rule'

const fees = lexicon({
  fr: [
    'frais (supplementaires |)(de|d) (relance|recouvrement|rappel|dossier|mise en demeure|gestion|contentieux|retard|impaye|huissier)s?',
    'indemnite forfaitaire',
    'penalites? (de retard|forfaitaires?)',
    '(l|d)\\.?( |)441 (10|5|6)'
  ],
  en: [
    '(late|admin(istration|istrative|)|collection|reminder|recovery|default|late payment|debt collection) (fee|charge|cost|penalty)s?',
    'late payment of commercial debts',
    '8( |)% (above|over)',
    '(late payment|fixed) compensation'
  ]
})
const noFee = lexicon({
  fr: [
    '(aucuns?|sans|pas de|ni|exempte de|aucunes?) (\\p{L}+ ){0,2}(frais|penalite|indemnite)s?',
    '(annulons|annulees?|annules?|renoncons|ne (vous |)(facturons|facturerons|demandons|demanderons|reclamons) (pas|aucun)|restent a notre charge|a notre charge|remise (gracieuse |)(de|des)|rembours)*'
  ],
  en: [
    '(no|without|not add|not charge|waive|waived|cancel|cancelled|refund)(ed|ing|) (\\p{L}+ ){0,3}(fee|charge|cost)s?',
    "(do|will|have|did)(n't| not) (\\p{L}+ ){0,2}(charge|add|claim|ask|added|charged)"
  ]
})

/** C. proc. civ. exéc. art. L111-8; C. com. art. L441-10 and D441-5, which are for trade; UK: Late Payment of Commercial Debts (Interest) Act 1998. */
export const unlawfulConsumerFee: Rule = {
  id: 'unlawful-consumer-fee',
  severity: 'error',
  languages: bothLanguages,
  needs: ['recipient.status'],
  find(check) {
    const status = statusOf(check.facts)
    const { plan, reply } = check
    if ((status !== 'consumer' && status !== 'non-professional') || (plan.group !== 'debt' && plan.group !== 'formal'))
      return []
    const inText = phraseSpans(check, { phrases: fees, unless: noFee })
    // What the basis cites is no more allowed there.
    const inBasis = found(fees[check.language], reply.text).filter((span) =>
      blocksOf(reply, 'basis').some((block) => block.start <= span.start && span.start < block.end)
    )
    return [...inText, ...inBasis].map((span) => at(check, span, 'error'))
  }
}

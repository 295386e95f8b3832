import { found, lexicon } from '../find-phrases'
import { blocksOf, isCited, sentenceAt } from '../reply'
import { at, bothLanguages, missing, type Rule } from '../rule'

const following = lexicon({
  fr: [
    'a defaut',
    'faute (de|d)',
    'sans (reponse|reglement|intervention|paiement|retour|execution)',
    'passe (ce|cette) (delai|date|terme|echeance)',
    'dans le cas contraire',
    'au dela de (ce|cette) (delai|date)',
    'en cas de (non|carence|silence|refus|defaut|inexecution)',
    'si (vous ne|le paiement|les travaux|ces travaux|rien|cette date)'
  ],
  en: [
    'failing (this|which|payment|that)',
    'if (we do not|you do not|payment|the work|this work|we have not|nothing|by then|you fail)',
    'otherwise',
    'after (this|that) date',
    'in default',
    'without (payment|a reply)',
    'unless (we|you|payment|the work)'
  ]
})
const sequels: Readonly<Record<'fr' | 'en', readonly RegExp[]>> = {
  fr: [
    /tribuna|justice|judiciaire|injonction|assign|refere/u,
    /autre entreprise|entreprise tierce|tiers|vos frais/u,
    /penalite|interets?|majoration|indemnite/u,
    /resili|resoudre|resolution|rompr/u,
    /suspend/u,
    /huissier|commissaire de justice|recouvrement|contentieux/u,
    /retiendr|retenue|compens/u,
    /assureur|assurance/u
  ],
  en: [
    /court|legal|proceeding|claim|judge/u,
    /another firm|other firm|third party|your (?:cost|expense)/u,
    /penalt|interest|charges?|compensation/u,
    /terminat|cancel|rescind/u,
    /suspend/u,
    /bailiff|collect|debt agency/u,
    /withhold|retain|set off/u,
    /insurer|insurance/u
  ]
}
const TOO_MANY = 3

export const missingConsequences: Rule = {
  id: 'missing-consequences',
  severity: 'warn',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, plan, language } = check
    if (plan.blocks.consequences !== 'M') return []
    const cue = found(following[language], reply.text).find(
      (span) => !isCited(reply, span) && span.start >= reply.body.start
    )
    if (!cue)
      return [
        missing(check, blocksOf(reply, 'consequences')[0]?.start ?? reply.closing?.start ?? reply.text.length, 'warn')
      ]
    const sentence = sentenceAt(reply, cue.start)
    if (!sentence) return []
    const paragraph = reply.paragraphs[sentence.paragraph] ?? sentence
    const text = reply.text.slice(cue.start, paragraph.end)
    const count = sequels[language].filter((one) => one.test(text)).length
    return count >= TOO_MANY
      ? [at(check, { start: cue.start, end: sentence.end }, 'warn', { detail: 'too-many', params: { count } })]
      : []
  }
}

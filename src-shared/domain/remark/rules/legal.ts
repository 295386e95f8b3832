import { foldText } from '../../../lib/fold-text'
import { addMonths } from '../../../lib/plain-date'
import { statusOf } from '../facts'
import { found, has, lexicon } from '../find-phrases'
import { nameParts } from '../names'
import { blocksOf, isCited, sentenceAt } from '../reply'
import { at, bothLanguages, type Check, type Finding, missing, type Rule } from '../rule'
import { placeFor, squeezed } from './answer'
import { phraseSpans } from './phrase-rule'
import { refusalsOf } from './refusals'

/** To whom a mediator must be named: C. conso. art. L612-1, L616-1 and L616-2, R616-1. */
function owesMediator(check: Check): boolean {
  const { kind, plan, facts, draftOn } = check
  if (statusOf(facts) !== 'consumer' || plan.group !== 'warm') return false
  if (['findings-refusal', 'mediation-invitation', 'mediator-reminder'].includes(kind)) return true
  if (facts.is_final === true && plan.blocks.recourse !== 'X') return true
  if (plan.blocks.recourse !== 'C2') return false
  const received = facts.case?.received_on
  return (
    refusalsOf(check).length > 0 ||
    (received !== undefined && draftOn !== undefined && draftOn > addMonths(received, 2))
  )
}

export const missingMediator: Rule = {
  id: 'missing-mediator',
  severity: 'error',
  languages: bothLanguages,
  needs: ['recipient.status'],
  find(check) {
    const { reply, facts, jurisdiction } = check
    if (!owesMediator(check)) return []
    const body = jurisdiction === 'uk' ? facts.company?.adr : facts.company?.mediator
    if (jurisdiction === 'uk' && !body?.name) return []
    const place = blocksOf(reply, 'recourse')[0]?.start ?? reply.closing?.start ?? reply.text.length
    const named = body?.name ? isNamed(reply.text, body.name) : /(?<!im)mediateur|mediation|ombudsman/u.test(reply.text)
    const reachable =
      body?.address || body?.website
        ? isReachable(reply.text, body)
        : /https?:\/\/|www\.|\p{L}{3,}\.(?:fr|com|org|eu)(?!\p{L})|(?<!\d)\d{5}\s\p{L}{2}/u.test(reply.text)
    return named && reachable ? [] : [missing(check, place, 'error', { detail: named ? 'address' : undefined })]
  }
}

function isNamed(text: string, name: string): boolean {
  if (squeezed(text).includes(squeezed(foldText(name)))) return true
  const parts = nameParts(name)
  return (
    parts.length > 1 &&
    parts.every((part) => text.includes(part)) &&
    new RegExp(parts.join('[^.!?]{0,20}'), 'u').test(text)
  )
}

function isReachable(
  text: string,
  { address, website }: { readonly address?: string | undefined; readonly website?: string | undefined }
): boolean {
  const site =
    website &&
    foldText(website)
      .replace(/^https?:\/\//u, '')
      .replace(/^www\./u, '')
      .replace(/\/+$/u, '')
  if (site && text.includes(site)) return true
  if (!address) return false
  if (squeezed(text).includes(squeezed(foldText(address)))) return true
  const parts = foldText(address).match(/[\p{L}\p{N}]{2,}/gu) ?? []
  return parts.length > 0 && parts.filter((part) => text.includes(part)).length >= parts.length * 0.7
}

const numbered = lexicon({
  fr: [
    '(articles?|art)\\.?( |)(l|r|d|a|)\\.?( |)\\d+*',
    'clauses? (n°|no|numero|)( |)\\d+',
    '§( |)\\d+',
    '(l|r|d)\\.?( |)\\d{3,4}( \\d+|)'
  ],
  en: [
    '(clause|section|article|paragraph|regulation|schedule)s? \\d+*',
    'act (19|20)\\d\\d',
    'ss? \\d+',
    'art(icle|\\.|) (l|r|d|)\\.?( |)\\d+*'
  ]
})
const agreed = lexicon({
  fr: ['contrats?', 'marches?', 'devis', 'bons? de commande', 'conditions generales', 'cgv', 'cgu', 'commande signee'],
  en: ['contract', 'subcontract', 'order', 'quote', 'quotation', 'agreement', 'terms']
})
/** Numbers the civil code had before 1 October 2016 (ordinance no 2016-131). */
const FORMER =
  /(?:articles?|art\.?)\s(?:\d{4}(?:-\d)?(?:,|\set|\sand|\sa)\s){0,3}(1134|1139|1146|1147|1152|1153|1184)(?!\d|-\d)/gu
const REFORM = '2016-10-01'
const ACCEPTANCE_WARRANTY = /(?:articles?\s|art\.?\s|garantie de )(?:1792-6|parfait achevement)/gu

export const missingLegalBasis: Rule = {
  id: 'missing-legal-basis',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, kind, plan, facts, language } = check
    const isFormal = plan.group === 'formal'
    if (!isFormal && kind !== 'payment-reminder-3') return []
    const from = Math.max(reply.body.start, reply.subject?.end ?? 0)
    const text = reply.text.slice(from, reply.closing?.start ?? reply.text.length)
    const clause = facts.contract?.clause
    const cites =
      has(numbered[language], text) ||
      (clause !== undefined &&
        clause !== '' &&
        new RegExp(`(?:article|clause|section)s?\\s(?:n°\\s?)?${clause.replace(/[^\p{L}\p{N}]/gu, '.')}`, 'u').test(
          text
        ))
    const based = cites || (!isFormal && has(agreed[language], text))
    const findings: Finding[] = []
    if (!based)
      findings.push(
        missing(
          check,
          blocksOf(reply, 'basis')[0]?.start ??
            placeFor(check, 'subject', 'greeting', 'restatement', 'findings', 'request'),
          'error'
        )
      )
    const signed = facts.contract?.signed_on
    if (check.jurisdiction === 'fr' && (signed === undefined || signed >= REFORM)) {
      findings.push(...found(FORMER, reply.text).map((span) => at(check, span, 'warn', { detail: 'renumbered' })))
    }
    if (kind === 'supplier-repair-notice') {
      findings.push(
        ...found(ACCEPTANCE_WARRANTY, reply.text).map((span) =>
          at(check, span, 'warn', { detail: 'not-for-subcontractor' })
        )
      )
    }
    return findings
  }
}

const operative = lexicon({
  fr: [
    '(mettons|mets|met) (formellement |donc |par la presente |solennellement |)en demeure',
    '(vaut|valant|tient lieu de) (donc |)mise en demeure',
    '(constitue|constituant) (une |)mise en demeure',
    'objet : mise en demeure',
    'mise en demeure (de|d)',
    'sommation',
    'sommons',
    'mise en demeure'
  ],
  en: [
    'formal (notice|demand)',
    'letter (before|of) (action|claim)',
    'notice to (repair|remedy|pay|perform|complete)',
    'final demand',
    'put you on notice'
  ]
})
const notYet = lexicon({
  fr: [
    '(avant|sans|prealable a|eviter|defaut de|prochaine|future|aucune) (toute |une |la |)mise en demeure',
    '(ne|n) <1> (vaut|constitue|est) pas (une |)mise en demeure',
    '(votre|precedente|derniere) mise en demeure',
    'mise en demeure (prealable|suivra|pourra|sera|vous sera)',
    '(adresserons|enverrons|adresser|envoyer) <2> mise en demeure'
  ],
  en: [
    '(before|without|prior to|avoid|pending|your) (any |a |the |sending |issuing |)(formal (notice|demand)|letter (before|of) (action|claim)|final demand|notice to (repair|remedy|pay))',
    "(is not|isn't|not) (a |yet a |meant as a |)(formal (notice|demand)|letter (before|of) (action|claim)|final demand|notice to (repair|remedy|pay))",
    '(will|may|shall) (send|issue|serve) (you |)(a |)(formal (notice|demand)|letter before (action|claim)|final demand)',
    'formal (notice|demand) (will|may) (follow|be sent)'
  ]
})

export const missingFormalWording: Rule = {
  id: 'missing-formal-wording',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, plan, language } = check
    if (plan.group !== 'formal') return []
    const denied = found(notYet[language], reply.text)
    const said = found(operative[language], reply.text).some(
      (span) => !isCited(reply, span) && !denied.some((one) => one.start < span.end && span.start < one.end)
    )
    return said
      ? []
      : [
          missing(
            check,
            blocksOf(reply, 'request')[0]?.start ?? placeFor(check, 'subject', 'greeting', 'restatement', 'findings'),
            'error'
          )
        ]
  }
}

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

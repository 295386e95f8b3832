import { sharedStems, sharesTopic, stemsOf } from '../content'
import { datesIn, nearest } from '../dates'
import { has, lexicon } from '../find-phrases'
import { blocksOf, isCited, type Reply, slice } from '../reply'
import { at, bothLanguages, type Check, type Finding, isWarm, missing, type Rule } from '../rule'
import type { Sentence } from '../sentences'
import { apologySpans, isConditional } from './apologies'
import { firstDecision, refusalsOf } from './refusals'
import { isFuture } from './tense'

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

/** Where one looks for a block that is not there: after the blocks before it, or at the head of the body. */
export function placeFor({ reply }: Check, ...before: readonly Parameters<typeof blocksOf>[1][]): number {
  const last = blocksOf(reply, ...before).at(-1)
  return last ? last.end : reply.body.start
}

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
    return said ? [] : [missing(check, placeFor(check, 'subject', 'greeting', 'thanks'), 'error')]
  }
}

const strongCue = lexicon({
  fr: [
    'vous (nous |m )?(avez |aviez |y )?(bien |egalement |aussi )?(signal|indiqu|decri|expliqu|contest|demand|souhait|attend|rapport|constat|relev|reclam|voul|mentionn|alert|fait part|reproch)*',
    '(avons|ai) (bien |)(compris|retenu|note)',
    'vous (aimeriez|desirez|voulez)'
  ],
  en: [
    'you (have |had |also |would |)(told|report|said|explain|describ|ask|raised|want|point|mention|let us know|complain|like|request|notic)*',
    '(we|i) (have |)(understood|noted|understand)',
    'here is what'
  ]
})
const weakCue = lexicon({
  fr: [
    'vous (nous |m )?(avez |aviez )?ecri*',
    'votre (reclamation|demande|courrier|message|appel|mail|courriel|lettre)',
    'au sujet (de|d|du|des)',
    'a propos (de|d|du|des)'
  ],
  en: [
    'you (have |)(wrote|written|contact|called|emailed)*',
    'your (complaint|letter|email|message|call|request)',
    'about',
    'regarding'
  ]
})

const INVOICE = {
  fr: /(?:facture|fact\.)s?\s(?:n[°ºo]\.?\s?)?(?=[\p{L}\d/-]*\d)[\p{L}\d/-]{3,}/u,
  en: /invoices?\s(?:no\.?\s|number\s)?(?=[\p{L}\d/-]*\d)[\p{L}\d/-]{3,}/u
}
const DEFECT = {
  fr: /reserve|desordre|defaut|fuite|fissure|malfacon|non[- ]conform|travaux|ouvrage|retard|livraison|inexecut|prestation/u,
  en: /defect|snag|leak|crack|fault|work|delay|deliver|reserv|non-conform/u
}

export const missingRestatement: Rule = {
  id: 'missing-restatement',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { plan } = check
    if (plan.blocks.restatement !== 'M') return []
    const restated = plan.group === 'warm' ? isRestated(check) : isClaimed(check)
    return restated
      ? []
      : [
          missing(check, placeFor(check, 'subject', 'greeting', 'thanks', 'empathy'), 'error', {
            detail: plan.group === 'warm' ? undefined : 'claim'
          })
        ]
  }
}

/** What is read before the decision, without the subject, the greeting and the words of others. */
function beforePosition(check: Check): Sentence[] {
  const { reply } = check
  const decision = firstDecision(check)
  const position = blocksOf(reply, 'position')[0]?.start ?? reply.text.length
  const from = Math.max(reply.body.start, reply.subject?.end ?? 0)
  return reply.sentences.filter((sentence) => sentence.start >= from && sentence.start < Math.min(decision, position))
}

function isRestated(check: Check): boolean {
  const { reply, facts, language } = check
  const sentences = beforePosition(check)
  const texts = sentences.map((sentence) => slice(reply, sentence))
  const strong = texts.some((text) => has(strongCue[language], text))
  if (!strong && !texts.some((text) => has(weakCue[language], text))) return false
  const { topic = '', issue_summary: issue = '', request_summary: request = '' } = facts.case ?? {}
  const all = texts.join('\n')
  const stems = stemsOf(`${topic} ${issue}`)
  if (stems.size > 0 && sharedStems(stems, all) < Math.min(2, stems.size)) return false
  const wishes = stemsOf(request)
  return strong || wishes.size === 0 || sharedStems(wishes, all) > 0
}

function isClaimed({ reply, facts, language, draftOn }: Check): boolean {
  const { invoice, case: about } = facts
  if (invoice?.number && squeezed(reply.text).includes(squeezed(invoice.number.toLowerCase()))) return true
  if (INVOICE[language].test(reply.text)) return true
  const stems = stemsOf(`${about?.topic ?? ''} ${about?.issue_summary ?? ''}`)
  const body = reply.text.slice(reply.body.start, reply.body.end)
  const dated = reply.paragraphs.some((paragraph) =>
    datesIn(slice(reply, paragraph), language).some((date) => {
      const day = nearest(date, draftOn)
      return day !== undefined && (!draftOn || day <= draftOn)
    })
  )
  return dated && (DEFECT[language].test(body) || (stems.size > 0 && sharedStems(stems, body) >= 2))
}

export const squeezed = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

const checkedPast = lexicon({
  fr: [
    '(re|)(verifie|controle|constate|relu|examine|consulte|mesure|analyse|releve|inspecte|teste|sonde|compare)e?s?',
    '(constat|constats|controle|controles|releve|releves|expertise|diagnostic)',
    '(montre|montrent|indique|indiquent|etablit|etablissent|revele|revelent|confirme|confirment|prouve|prouvent)',
    '(a|ont|avons) (vu|trouve)'
  ],
  en: [
    '(re|)(checked|inspected|reviewed|examined|measured|looked|tested|compared|reread|read)',
    '(check|inspection|review|test|survey)',
    'found',
    '(show|shows|showed|confirm|confirms|confirmed)',
    'finding*'
  ]
})
const documents = lexicon({
  fr: [
    '(rapport|proces verbal|pv|compte rendu|photo|photos|devis|contrat|facture|factures|bon de (commande|livraison|intervention)|releve|plans?|enregistrements?|courriels?|courriers?|carnet|notice|journal|historique|expertise|fiche|cctp|dossier de (pose|chantier))s?'
  ],
  en: [
    '(report|photo|photos|photograph|quote|contract|invoice|order|delivery note|records?|log|plans?|messages|emails?|letters?|statement|survey|job sheet|file note|handover sheet|minutes|call recording)s?'
  ]
})
const evidence = lexicon({
  fr: ['(rapport|proces verbal|compte rendu|photos?|expertise|constat)s?'],
  en: ['(report|photos?|photographs?|records?|survey|log)s?']
})
const willCheck = lexicon({
  fr: [
    '(allons|va|vais|vont|devons|devrons|pourrons|souhaitons|voulons|pour|afin de|reste a) (\\p{L}+ ){0,2}(verifier|controler|examiner|consulter|mesurer|analyser|relever|inspecter|tester|relire)',
    '(verifi|control|examin|consult|mesur|analys|relev|inspect|test)(era|erons|eront|erai)',
    '(sera|seront) (verifi|control|examin|mesur|analys|inspect|test)*'
  ],
  en: [
    "(will|shall|'ll|going to|to|need to|must|can) (\\p{L}+ ){0,2}(check|inspect|review|examine|measure|look|test|be (checked|inspected|examined|reviewed|tested))"
  ]
})

export const missingFindings: Rule = {
  id: 'missing-findings',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, plan, language } = check
    if (plan.blocks.findings !== 'M') return []
    const tagged = blocksOf(reply, 'findings')
    const from = Math.max(reply.body.start, reply.subject?.end ?? 0)
    const isFact = (sentence: Sentence, place: number): boolean => {
      if (sentence.start < from || sentence.start >= reply.body.end) return false
      const text = slice(reply, sentence)
      if (has(willCheck[language], text)) return false
      const checked = has(checkedPast[language], text)
      if (
        !checked &&
        !(has(evidence[language], text) && !isFuture(language, text) && datesIn(text, language).length > 0)
      )
        return false
      const next = reply.sentences[place + 1]
      const around = next && next.paragraph === sentence.paragraph ? `${text} ${slice(reply, next)}` : text
      if (datesIn(text, language).length > 0 && !isFuture(language, text.slice(0, datesIn(text, language)[0]?.end)))
        return true
      return (
        has(documents[language], around) &&
        !has(/(?:votre|vos|your) (?:demande|dossier|courrier|courriers|message|request|file|letter)(?!\p{L})/gu, text)
      )
    }
    const said = reply.sentences.some(
      (sentence, place) => isFact(sentence, place) && !isThanks(language, slice(reply, sentence))
    )
    return said
      ? []
      : [
          missing(
            check,
            tagged[0]?.start ?? placeFor(check, 'subject', 'greeting', 'thanks', 'empathy', 'restatement'),
            'error'
          )
        ]
  }
}

const thanking = lexicon({
  fr: ['merci', '(remercions|remercie)', 'vous (nous |)(avez |)(signal|demand|indiqu|ecri)*'],
  en: ['thank*', 'you (told|asked|said|report|raised|wrote|sent)*']
})
const isThanks = (language: 'fr' | 'en', text: string): boolean => has(thanking[language], text)

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

export const missingApology: Rule = {
  id: 'missing-apology',
  severity: 'error',
  languages: bothLanguages,
  needs: ['case.outcome'],
  find(check) {
    const { reply, facts, kind, plan } = check
    if (!isWarm(check)) return []
    const outcome = facts.case?.outcome?.toLowerCase().replaceAll(/[ -]/gu, '_')
    const isOurs = outcome === 'upheld' || outcome === 'partly_upheld' || facts.case?.promise_missed === true
    if (!isOurs && !(kind === 'apology-gesture' && outcome === undefined)) return []
    if (plan.blocks.position !== 'M' && plan.blocks.position !== 'C1') return []
    const from = Math.max(reply.body.start, reply.subject?.end ?? 0)
    if (apologySpans(check).some((span) => span.start >= from && isNamedFault(check, span.start))) return []
    const severity = kind === 'apology-gesture' ? 'error' : 'warn'
    return [
      missing(
        check,
        blocksOf(reply, 'position')[0]?.start ??
          placeFor(check, 'subject', 'greeting', 'thanks', 'empathy', 'restatement', 'findings'),
        severity
      )
    ]
  }
}

const ofFault = lexicon({
  fr: [
    "(excuses?|desolee?s?|navree?s?|regrettons|regrette|excuser|excusons) (\\p{L}+ ){0,3}(pour|de|d|du|des|le|la|les|l|ce|cette|ces|notre|nos|cet|l'|vous avoir|que)"
  ],
  en: [
    '(apolog*|sorry|regret) (\\p{L}+ ){0,3}(for|about|that|this|the|our|we|to have|you (waited|had to wait|were left|have waited|have had|lost))'
  ]
})
const ownFault =
  /(?:n'avons pas|n'a pas ete|devions|aurions du|avons oublie|avons manque|did not|didn't|were due|should have|we missed|we forgot|we failed|erreur|retard|oubli|mistake|delay)/u

function isNamedFault({ reply, language, facts }: Check, place: number): boolean {
  const index = reply.sentences.findIndex((sentence) => sentence.start <= place && place < sentence.end)
  const sentence = reply.sentences[index]
  if (!sentence || isConditional(reply, sentence)) return false
  const text = slice(reply, sentence)
  if (/que vous (?:soyez|ayez|vous)|that you (?:had to (?:write|complain)|feel|are)/u.test(text)) return false
  if (has(ofFault[language], text)) return true
  const near = [reply.sentences[index - 1], reply.sentences[index + 1]]
    .filter((one) => one !== undefined)
    .map((one) => slice(reply, one))
  const stems = stemsOf(`${facts.case?.topic ?? ''} ${facts.case?.issue_summary ?? ''}`)
  return [text, ...near].some((one) => ownFault.test(one) || (stems.size > 0 && sharesTopic(stems, one)))
}

export const unansweredPoint: Rule = {
  id: 'unanswered-point',
  severity: 'warn',
  languages: bothLanguages,
  needs: ['case.issues'],
  find(check): Finding[] {
    const { reply, facts, kind } = check
    const issues = (facts.case?.issues ?? []).filter((issue) => !issue.withdrawn && issue.text !== '')
    if (
      issues.length < 2 ||
      !['findings-refusal', 'options-proposal', 'apology-gesture', 'escalation-answer'].includes(kind)
    )
      return []
    const from = afterRestatement(check)
    const answer = reply.text.slice(from, Math.max(from, blocksOf(reply, 'contact')[0]?.start ?? reply.body.end))
    return issues
      .filter((issue) => ![issue.text, ...issue.aliases].some((name) => sharesTopic(stemsOf(name), answer)))
      .map((issue) => missing(check, from, 'warn', { params: { point: issue.text } }))
  }
}

function afterRestatement(check: Check): number {
  const { reply, language } = check
  const marked = blocksOf(reply, 'restatement')[0]
  if (marked) return marked.end
  const index = reply.paragraphs.findIndex(
    (paragraph) => paragraph.start >= reply.body.start && has(strongCue[language], slice(reply, paragraph))
  )
  const own = reply.paragraphs[index]
  if (!own) return reply.body.start
  // What is listed right below it is restated too.
  const below = reply.paragraphs[index + 1]
  return below && /^\s*(?:[-*•]|\d[.)])\s/u.test(slice(reply, below)) && /:\s*$/u.test(slice(reply, own))
    ? below.end
    : own.end
}

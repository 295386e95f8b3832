import { sharedStems, squeezed, stemsOf } from '../content'
import { datesIn, nearest } from '../dates'
import { has, lexicon } from '../find-phrases'
import { blocksOf, slice } from '../reply'
import { bothLanguages, type Check, missing, type Rule } from '../rule'
import type { Sentence } from '../sentences'
import { placeFor } from './place-for'
import { firstDecision } from './refusals'

/** Words that restate what the client told us. */
export const strongCue = lexicon({
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
          missing(check, placeFor(check, 'restatement'), 'error', {
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

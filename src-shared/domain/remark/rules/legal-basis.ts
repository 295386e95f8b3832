import { found, has, lexicon } from '../find-phrases'
import { blocksOf } from '../reply'
import { at, bothLanguages, type Finding, missing, type Rule } from '../rule'
import { placeAfter } from './place-for'

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
            placeAfter(check, 'subject', 'greeting', 'restatement', 'findings', 'request'),
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

import { sharesTopic, stemsOf } from '../content'
import { has, lexicon } from '../find-phrases'
import { blocksOf, slice } from '../reply'
import { bothLanguages, type Check, isWarm, missing, type Rule } from '../rule'
import { apologySpans, isConditional } from './apologies'
import { placeFor } from './place-for'

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
    return [missing(check, blocksOf(reply, 'position')[0]?.start ?? placeFor(check, 'position'), severity)]
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

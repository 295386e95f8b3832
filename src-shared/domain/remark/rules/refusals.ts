import { has, lexicon } from '../find-phrases'
import { isCited, type Reply, slice } from '../reply'
import type { Check } from '../rule'
import type { Sentence } from '../sentences'

const refusing = lexicon({
  fr: [
    'ne (pouvons|pourrons|peux|pourrai|donnerons|donnons|ferons|prendrons|rembourserons|accordons|accorderons|retenons) (malheureusement |donc |hélas |helas |)(pas|plus|aucune?)',
    '(il (nous |)(est|sera) |est |nous est |)impossible (de|d)',
    '(nous |je |)(refusons|rejetons|declinons)',
    '(est|sont|a ete|ont ete) (donc |malheureusement |)(refuse|rejete|decline)e?s?',
    "n'(est|etait|entre|entrent|sont) (malheureusement |donc |)pas (pris|prise|prises|couvert|couverte|couverts|couvertes|dans|remboursable|remboursables)( en charge|)",
    "n'est pas (retenue|accordee|accorde|fondee)",
    '(decision|reponse) (de refus|negative|defavorable)',
    'non (retenue?|recevable)s?',
    'ne (sera|seront|serez|donnera) pas (\\p{L}+ )?(rembours|pris|indemnis|accept|donne|accord|suite)*'
  ],
  en: [
    "(cannot|can't|can not|are unable to|am unable to|is unable to|will not|won't|not able to|not in a position to|are not going to) (\\p{L}+ ){0,2}(accept|offer|agree|uphold|refund|replace|pay|cover|extend|cancel|reimburse|grant|compensate|repair)",
    '(we|i) (must |have to |regret to |therefore |)(decline|declined|reject|rejected|refuse|refused)',
    '(is|are|was|were|has been|have been) (therefore |unfortunately |)(declined|rejected|refused)',
    '(not covered|not upheld|do not uphold|are not upholding)'
  ]
})
const otherwise = lexicon({
  fr: [
    'ne (pouvons|pourrons|peux|pourrai) (malheureusement |)(pas|plus) (encore|nous prononcer|me prononcer|effacer|defaire|revenir|changer|rattraper|laisser|vous laisser|imaginer|ignorer|preciser|etablir|determiner|dire|vous dire|vous repondre|confirmer|vous confirmer|savoir|annuler ce qui|attendre|vous joindre|que|en dire|conclure)',
    'impossible (de|d) (vous joindre|vous contacter|nous prononcer|dire|savoir|conclure|revenir|entrer)',
    '(vous|que vous) (avez|aviez) (refuse|rejete|decline)*',
    'si vous (refusez|declinez)'
  ],
  en: [
    "(cannot|can't|can not) (yet|undo|change|say|know|tell)",
    'you (have |had |)(declined|rejected|refused)',
    "(cannot|can't|can not) (\\p{L}+ ){0,1}(accept that|accept this kind)"
  ]
})

const memory = new WeakMap<Reply, readonly Sentence[]>()

/** The sentences that refuse something, of the writer's own. Not to know yet is no refusal. */
export function refusalsOf({ reply, language }: Check): readonly Sentence[] {
  const known = memory.get(reply)
  if (known) return known
  const fresh = reply.sentences.filter((sentence) => {
    const text = slice(reply, sentence)
    return has(refusing[language], text) && !has(otherwise[language], text) && !isCited(reply, sentence)
  })
  memory.set(reply, fresh)
  return fresh
}

const deciding = lexicon({
  fr: ['(avons|ai) decide', '(notre|ma) decision'],
  en: ['(have|has) decided', '(our|my) decision']
})

/** Where the letter first refuses or decides; its end where it does neither. */
export function firstDecision(check: Check): number {
  const { reply, language } = check
  const refusal = refusalsOf(check)[0]?.start ?? reply.text.length
  const decision = reply.sentences.find((sentence) => has(deciding[language], slice(reply, sentence)))?.start
  return Math.min(refusal, decision ?? refusal)
}

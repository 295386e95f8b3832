import type { Span } from '../../matching/phrases'
import { found, has, lexicon } from '../find-phrases'
import { isCited, type Reply, sentenceAt, slice } from '../reply'
import { at, bothLanguages, type Check, isWarm, type Rule } from '../rule'
import { isDenied } from './phrase-rule'

/** Words of regret, of the writer's own. */
export const apologies = lexicon({
  fr: [
    '(nos|mes) (plus |tres |)(sinceres |plates |vives |)excuses',
    '(des|toutes nos|toutes mes|d) (plates |sinceres |)excuses',
    '(sommes|suis|est) (vraiment |sincerement |tres |profondement |bien |infiniment |)(desole|navre|confus)e?s?',
    '(vraiment |sincerement |)(desole|navre)e?s? (de|du|des|pour|d|que|si|mais|cependant|toutefois)',
    '(regrettons|regrette)',
    '(prions|prie) <2> (de |d |)(bien vouloir |)(nous |m |)(en |)excuser',
    "(prions|prie) d'excuser",
    '(nous nous|je m) (en |)excus(ons|e)',
    '(veuillez|voudrez bien) <1> excuser'
  ],
  en: [
    'apolog(y|ies|ise|ize|ises|ised|ising|izing|ized)',
    "(are|am|we're|i'm|is) (very |truly |really |so |deeply |sincerely |extremely |)sorry",
    '(very |truly |really |so |deeply |)sorry (for|that|about|if|you|but|to)',
    'regret'
  ]
})
/** Polite formulas that regret nothing. */
const formulas = lexicon({
  fr: ['(regrettons|regrette) (de |d )(vous |ne |devoir|n)', 'aucune excuse', '(vos|leurs|ses) excuses'],
  en: ['regret (to|that you)', '(your|their) apolog*', 'regret <1> decision', 'no apolog*']
})

/** Regret that hangs on what the reader felt, or on an "if". */
const conditional = lexicon({
  fr: [
    '(excuses|excusons|excuse|excuser|desole*|navre*|regrett*)[^.!?;:]{0,70} si (vous|cela|ceci|cette|ce|cet|ces|notre|nos|votre|vos|le|la|les|l|un|une|des|nous|d|jamais|notre)',
    'si (cela|ceci|cette|ce|cet|ces|notre|nos|le|la|les|l|un|une|nous|d|vous avez|vous aviez|vous vous etes|vous etes|jamais)[^.!?;:]{0,80}(excus|desol|navre|regrett)*',
    'genes? eventuelles?',
    '(desagrements?|derangements?|inconvenients?|contrarietes?) eventuels?',
    'eventuel(s|le|les|) (desagrement|gene|derangement|inconvenient|contrariete|desordre)s?',
    '(ait|ayez|a|avez|avons|ont|aurait|auraient|aurions|auriez|aient|ayons) (eventuellement |peut etre |)pu (vous |)(causer|occasionner|ressentir|gener|subir|eprouver|provoquer|entrainer|deranger|blesser|froisser|contrarier|deplaire)',
    "que (vous|cela vous|ceci vous) (ayez|soyez|vous soyez|avez|ait|vous etes|etes) (pu |ete |peut etre |)(mal|senti*|ressenti|mecontent*|decu*|vexe*|offense*|froisse*|blesse*|eu (le sentiment|l'impression)|trouve|juge|pris)"
  ],
  en: [
    '(sorry|apolog*)[^.!?;:]{0,60} if (you|this|that|our|we|any|the|it|there|i|anything|something)',
    '(if|should) (you|this|that|our|we|any|anything|the|it|there|i)[^.!?;:]{0,80}(apologi[sz]e|sorry)',
    "sorry (that |to hear (that |)|)(you|you've|you have) (feel|felt|think|thought|believe|believed|find|found|were (offended|unhappy|upset)|are (unhappy|upset|disappointed|offended)|had to complain|felt the need|have felt|took|perceived)",
    'regret (that |)you (feel|felt|think|thought|believe|find|found|are (unhappy|upset|disappointed)|were (unhappy|upset|offended))',
    '(any|for) (inconvenience|distress|upset|offence|disruption|annoyance|trouble|discomfort|frustration) (that |which |)(this |that |it |we |you |our <3> |)(may|might|could)'
  ]
})
const offers = lexicon({
  fr: ["si vous (le |)(souhaitez|voulez|preferez|desirez|pouvez|acceptez|avez (des|une|d'autres) question*)"],
  en: ["if you (would|'d|want|wish|prefer|need|can|have (any |)(further |)question*|like|agree)"]
})

/** Regret in a sentence, that depends on nothing and is the writer's own. */
export function apologySpans({ reply, language }: Check): Span[] {
  const empty = found(formulas[language], reply.text)
  return found(apologies[language], reply.text).filter(
    (span) => !isCited(reply, span) && !empty.some((one) => one.start <= span.start && span.start < one.end)
  )
}

export const isConditional = (reply: Reply, sentence: Span): boolean => {
  const text = slice(reply, sentence)
  return has(conditional[reply.language], text) && !has(offers[reply.language], text)
}

export const conditionalApology: Rule = {
  id: 'conditional-apology',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, language } = check
    return found(conditional[language], reply.text).flatMap((span) => {
      const sentence = sentenceAt(reply, span.start)
      // Never beyond the end of a sentence.
      const within = { start: span.start, end: Math.min(span.end, sentence?.end ?? span.end) }
      if (isCited(reply, span) || within.end < span.end) return []
      if (has(offers[language], slice(reply, within))) return []
      return [at(check, within, 'error', { replacement: withoutPerhaps(slice(reply, within)) })]
    })
  }
}

/** "la gêne éventuelle" is mended by leaving the word out. */
function withoutPerhaps(words: string): string | undefined {
  if (/^genes? eventuelles?$/u.test(words)) return 'gêne'
  return /^eventuels? desagrements?$/u.test(words) ? words.replace(/eventuels? desagrement/u, 'désagrément') : undefined
}

const buts = lexicon({
  fr: ['mais', 'cependant', 'toutefois', 'neanmoins', 'pourtant'],
  en: ['but', 'however', 'although', 'though', 'nevertheless', 'nonetheless', 'that said', 'unfortunately']
})
const FRENCH_OR = /(?:^|[.,;:]\s+)(or),?\s/gu
const harmless = lexicon({
  fr: ['non seulement', 'mais (aussi|egalement|encore)'],
  en: ['not only', 'but (also|we will|we have|we are|we can|we shall)', "but we('ll|'ve)"]
})
const remedies = lexicon({
  fr: ['(rembours|repar|remplac|indemnis|dedommag|repren|offr)*'],
  en: ['(refund|repair|replac|fix|compensat)*']
})
const NEAR = 60
const FIRST_WORDS = 4
const WORD = /[\p{L}\p{N}'-]+/gu

export const butAfterApology: Rule = {
  id: 'but-after-apology',
  severity: 'warn',
  languages: bothLanguages,
  needs: [],
  find(check) {
    if (!isWarm(check)) return []
    const seen = new Set<number>()
    return apologySpans(check).flatMap((apology) => {
      const but = butAfter(check, apology)
      if (!but || seen.has(but.start) || isCited(check.reply, but)) return []
      seen.add(but.start)
      return [at(check, but, 'warn')]
    })
  }
}

function butAfter(check: Check, apology: Span): Span | undefined {
  const { reply, language } = check
  const sentence = sentenceAt(reply, apology.start)
  if (!sentence) return undefined
  const next = reply.sentences[reply.sentences.indexOf(sentence) + 1]
  const first = next && next.paragraph === sentence.paragraph ? firstWords(reply, next) : undefined
  const stretches = [{ start: apology.end, end: Math.min(sentence.end, apology.end + NEAR) }, ...(first ? [first] : [])]
  for (const [place, stretch] of stretches.entries()) {
    const within = place === 0 ? sentence : (next ?? sentence)
    const text = slice(reply, stretch)
    const ors =
      language === 'fr'
        ? [...text.matchAll(FRENCH_OR)].map((one) => ({
            start: one.index + one[0].indexOf('or'),
            end: one.index + one[0].indexOf('or') + 2
          }))
        : []
    const [but] = [...found(buts[language], text), ...ors]
    if (!but) continue
    const span = { start: stretch.start + but.start, end: stretch.start + but.end }
    const after = { start: span.start, end: within.end }
    const offersRemedy = found(remedies[language], slice(reply, after)).some((one) => {
      const there = { start: after.start + one.start, end: after.start + one.end }
      return !isDenied(check, there, after)
    })
    if (offersRemedy || has(harmless[language], slice(reply, sentence))) return undefined
    return span
  }
  return undefined
}

function firstWords(reply: Reply, sentence: Span): Span {
  const words = [...slice(reply, sentence).matchAll(WORD)]
  const last = words[FIRST_WORDS - 1] ?? words.at(-1)
  return { start: sentence.start, end: last ? sentence.start + last.index + last[0].length + 1 : sentence.end }
}

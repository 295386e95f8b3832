import { datesIn } from '../dates'
import { found, has, lexicon } from '../find-phrases'
import { blocksOf, isCited, type Reply, slice } from '../reply'
import { at, bothLanguages, type Check, missing, type Rule } from '../rule'
import type { Sentence } from '../sentences'
import { isDenied } from './phrase-rule'
import { placeFor } from './place-for'
import { refusalsOf } from './refusals'
import { isFuture } from './tense'

const remedies = lexicon({
  fr: [
    '(rembours|repar|remplac|dedommag|indemnis|interven|livr|credit|reposer|repos|corrig|annul|refai|refer|repeind|nettoi|change)*',
    '(verse|versee|verser|versera|verserons|versons|verserai)',
    'virement',
    'geste',
    'remise',
    'avoir (de|d)',
    'repr(endr|enons|is)*',
    'reprise',
    'echeancier',
    'mediation',
    'mediateur',
    'option',
    'bon d achat'
  ],
  en: [
    '(refund|repair|replac|fix|pay|credit|compensat|deliver|instal|redo|correct|cancel|mend|repaint)*',
    'discount',
    'put (it |this |that |)right',
    'mediation',
    'mediator',
    'option'
  ]
})
const offering = lexicon({
  fr: [
    '(nous|je|on|notre|nos|convenu*|accord|option|solution|propos*|sera|seront|soit)',
    'vous (recevrez|choisissez|pouvez|garderez|aurez)',
    'premiere',
    'seconde',
    'deuxieme'
  ],
  en: ['(we|i|our|option|solution|agreed|will|either|or|can choose|you (can|will))']
})
const demanded = lexicon({
  fr: [
    'vous (nous |)(avez |aviez |)(demand|souhait|reclam|attend|exig|voul|desir)*',
    'vous (aimeriez|voulez|souhaitez)',
    'votre demande (de|d)',
    '(reflechissons|etudions|examinerons)'
  ],
  en: ['you (have |had |would |)(ask|want|request|demand|like|expect)*', 'your (request|demand) for', 'thinking about']
})
const missed = lexicon({
  fr: [
    "(devions|aurions du|aurait du|n'avons pas|n'a pas|avons tarde|n'ont pas)",
    '(votre|la|cette) (livraison|reparation|intervention|pose|facture) (a|avait|etait|est|n)'
  ],
  en: [
    "(were due to|was due to|should have|did not|didn't|have not|had promised)",
    '(your|the|this) (delivery|payment|repair|installation|replacement) (was|were|has|had|did|is late)'
  ]
})

/** "Nous ne rembourserons rien": the no comes after. */
const NOTHING =
  /(?<!\p{L})n(?:e\s|')[^,;.]{2,40}\s(?:pas|rien|plus|aucune?)(?!\p{L})|(?<!\p{L})(?:not|nothing)(?!\p{L})|n't(?!\p{L})/u

const isRemedy = (check: Check, sentence: Sentence): boolean => {
  const { reply, language } = check
  const text = slice(reply, sentence)
  if (
    NOTHING.test(text) ||
    isCited(reply, sentence) ||
    has(demanded[language], text) ||
    has(missed[language], text) ||
    refusalsOf(check).includes(sentence)
  )
    return false
  const spans = found(remedies[language], text)
  return (
    spans.some(
      (span) => !isDenied(check, { start: sentence.start + span.start, end: sentence.start + span.end }, sentence)
    ) &&
    (has(offering[language], text) || isFuture(language, text) || sentence.item)
  )
}

export const missingSolution: Rule = {
  id: 'missing-solution',
  severity: 'error',
  languages: bothLanguages,
  needs: [],
  find(check) {
    const { reply, plan, kind } = check
    if (plan.blocks.solution !== 'M') return []
    const from = Math.max(reply.body.start, reply.subject?.end ?? 0)
    const outside = blocksOf(reply, 'restatement', 'recourse', 'basis')
    const sentences = reply.sentences.filter(
      (one) =>
        one.start >= from &&
        one.start < reply.body.end &&
        !outside.some((block) => block.start <= one.start && one.start < block.end)
    )
    const remedy = sentences.find((sentence) => isRemedy(check, sentence))
    const place = blocksOf(reply, 'solution')[0]?.start ?? placeFor(check, 'solution')
    if (!remedy) return [missing(check, place, 'error')]
    return kind === 'options-proposal' && !hasOptions(check, sentences)
      ? [at(check, remedy, 'warn', { detail: 'one-option' })]
      : []
  }
}

const eitherOr = /soit\s(.+?)[,;]?\s(?:soit|ou bien)\s(.+)|either\s(.+?)[,;]?\sor\s(.+)/gu
const WORD = /\p{L}{4,}/gu
const DAY_WORDS =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|apres|midi|heures?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|sans|frais|vous|pour)$/u

/** Two dates for one remedy are not two options. */
function saysSomething({ language }: Check, part: string): boolean {
  let bare = part
  for (const { start, end } of datesIn(part, language).toReversed()) bare = bare.slice(0, start) + bare.slice(end)
  return (bare.match(WORD) ?? []).some((word) => !DAY_WORDS.test(word))
}

function hasOptions(check: Check, sentences: readonly Sentence[]): boolean {
  const { reply, language } = check
  const text = sentences.map((sentence) => slice(reply, sentence)).join('\n')
  const named = new Set(
    [...text.matchAll(/(?:option|solution|formule|choix|choice)\s(?:n[°o]\s?)?([a-d1-4])(?![\p{L}\p{N}])/gu)].map(
      (one) => one[1]
    )
  )
  if (named.size > 1) return true
  if (
    /premiere[\s\S]{0,1500}?(?:seconde|deuxieme|autre)/u.test(text) ||
    /(?<!\p{L})(?:first|one)(?!\p{L})[\s\S]{0,1500}?(?<!\p{L})(?:second|other)(?!\p{L})/u.test(text)
  )
    return /option|solution|repar|rembours|remplac|refund|repair|replac/u.test(text)
  if (
    [...text.matchAll(eitherOr)].some(
      (one) => saysSomething(check, one[1] ?? one[3] ?? '') && saysSomething(check, one[2] ?? one[4] ?? '')
    )
  )
    return true
  if (
    /(?:, ou bien | ou alors |, ou, si vous preferez|si vous preferez|au choix|or, if you prefer|if you prefer|alternatively)/u.test(
      text
    )
  )
    return true
  return (
    itemsOf(reply, sentences).filter((item) => saysSomething(check, item) && has(remedies[language], item)).length > 1
  )
}

const itemsOf = (reply: Reply, sentences: readonly Sentence[]): string[] =>
  sentences.filter((sentence) => sentence.item).map((sentence) => slice(reply, sentence))

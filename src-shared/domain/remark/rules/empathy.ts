import { sharesTopic, stemsOf } from '../content'
import { has, lexicon } from '../find-phrases'
import { sentenceAt, slice } from '../reply'
import { isWarm } from '../rule'
import { phraseRule } from './phrase-rule'

const numbers = lexicon({
  fr: [
    '\\d+*',
    '(deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|plusieurs)',
    'semaines?',
    'mois'
  ],
  en: [
    '\\d+*',
    '(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)',
    'weeks?',
    'months?',
    'twice'
  ]
})

/** A stock phrase that neither it nor what follows fills with the fact. */
export const hollowEmpathy = phraseRule({
  id: 'hollow-empathy',
  severity: 'info',
  severityOf: (check) => (isWarm(check) ? 'info' : undefined),
  phrases: lexicon({
    fr: [
      '(comprenons|comprends|entendons|partageons|mesurons) (parfaitement |tout a fait |bien |pleinement |sincerement |aisement |)(votre|vos) (\\p{L}+ )?(frustration|mecontentement|deception|colere|insatisfaction|agacement|inquietude|desarroi|ressenti|impatience|enervement)s?',
      'votre satisfaction (est|reste|demeure)',
      '(toute|la plus grande) (notre |)(attention|l attention)',
      '(mettons|mettrons|mettre) (tout|tous les moyens) en (oeuvre|place)',
      'veuillez croire',
      'soyez (assure|certain|persuade)e?s?',
      'genes? occasionnees?',
      'desagrements? occasionnes?',
      'sommes (tres |profondement |)sensibles? a'
    ],
    en: [
      'understand (your (\\p{L}+ )?(frustration|disappointment|anger|annoyance|concern|worry|dissatisfaction)s?|how you feel|how (frustrating|upsetting|annoying) this (is|must be))',
      '(is|are) (very |extremely |really |so |most |)important to us',
      'we (really |truly |greatly |)value your',
      '(please |)rest assured',
      'take (all |your |every |)(complaints?|concerns?|feedback|matters|this) (very |extremely |most |)seriously',
      'inconvenience caused',
      '(utmost|top|highest) (priority|importance)'
    ]
  }),
  keep: ({ reply, facts, language }, span, sentence) => {
    const next = reply.sentences[reply.sentences.indexOf(sentence) + 1]
    const around = {
      start: sentence.start,
      end: next && next.paragraph === sentence.paragraph ? next.end : sentence.end
    }
    const rest = `${reply.text.slice(around.start, span.start)} ${reply.text.slice(span.end, around.end)}`
    const { issue_summary: issue = '', impact_summary: impact = '', topic = '', issues = [] } = facts.case ?? {}
    const isFilled =
      has(numbers[language], rest) ||
      sharesTopic(stemsOf(`${issue} ${impact} ${topic} ${issues.map((one) => one.text).join(' ')}`), rest)
    return !isFilled && sentenceAt(reply, span.start) !== undefined
  }
})

const officialWords: Readonly<Record<string, string>> = {
  nonobstant: 'malgré',
  'eu egard a': 'vu',
  notwithstanding: 'despite',
  'pursuant to': 'under',
  henceforth: 'from now on',
  'at this juncture': 'now'
}

export const officialese = phraseRule({
  id: 'officialese',
  severity: 'info',
  severityOf: (check) => (isWarm(check) ? 'info' : undefined),
  phrases: lexicon({
    fr: [
      'nonobstant',
      '(susmentionn|susvis|susnomm|susdit|precit|susindiqu)*',
      '(ledit|ladite|lesdits|lesdites|dudit|desdits|desdites|audit)',
      'eu egard (a|au|aux)',
      "en l'espece",
      'a toutes fins utiles',
      'par (la presente|le present courrier)',
      'diligent*',
      'en date du',
      'bonne reception',
      'proce(der|dons|derons|dera|deront|de|dent) (a|au|aux)',
      'il (est|convient) (a|de) noter',
      'il convient de',
      'suite a (votre|notre|vos)',
      'nous ne manquerons pas',
      'sis(e|es)? (au|a)',
      'au titre de la presente',
      'sous (\\p{L}+ )?reserve* (expresse|de tous droits)',
      'lettre recommandee (avec |)accuse de reception',
      'recommandee? avec accuse de reception'
    ],
    en: [
      'hereby',
      'herewith',
      'hereto',
      'pursuant to',
      '(aforementioned|aforesaid|abovementioned|above mentioned)',
      'notwithstanding',
      'henceforth',
      'in respect of',
      'please be advised',
      '(enclosed please find|please find (enclosed|attached) herewith)',
      'at this juncture',
      'kindly',
      'in receipt of',
      'with regard* to your',
      'as per',
      'the undersigned'
    ]
  }),
  traps: lexicon({
    fr: ['procede (de|d)', 'diligence normale'],
    en: [
      '(you|your|who|and|has|have|had|so|very|they|neighbour) (very |so |have |had |has |)kindly',
      'kindly (sent|agreed|let|offered|gave|helped|accepted|allowed|lent|provided|waited|\\p{L}+ing)'
    ]
  }),
  detail: ({ reply }, span) => (/accuse de reception/u.test(slice(reply, span)) ? 'slip' : undefined),
  replacement: ({ reply }, span) => {
    const found = officialWords[slice(reply, span)]
    const place = reply.inOriginal(span)
    return found && /^\p{Lu}/u.test(reply.original.charAt(place.start))
      ? found.charAt(0).toUpperCase() + found.slice(1)
      : found
  }
})

import { foldText } from '../../../lib/fold-text'
import { datesIn } from '../dates'
import { found, has, lexicon } from '../find-phrases'
import { slice } from '../reply'
import { type Check, isFirst, isWarm, type Severity } from '../rule'
import { phraseRule } from './phrase-rule'

export const threatOutsideFormal = phraseRule({
  id: 'threat-outside-formal',
  severity: 'error',
  severityOf: (check) => {
    if (isWarm(check) || isFirst(check)) return 'error'
    return check.kind === 'payment-reminder-2' ? 'info' : undefined
  },
  deniable: true,
  phrases: lexicon({
    fr: [
      'poursuites?',
      'poursuiv(re|rons) (en justice|devant|judiciairement)',
      'tribuna(l|ux)',
      'huissiers?',
      'commissaires? de justice',
      'contentieux',
      'recouvrement',
      '(notre|nos|mon) (avocat|conseil juridique|conseils juridiques|service juridique)e?s?',
      'mises? en demeure',
      'actions? (en justice|judiciaires?)',
      '(en|devant la) justice',
      'voies? (judiciaires?|de droit|legales?)',
      'injonctions?',
      'sanctions?',
      'suspend* (le|la|les|vos|votre|toute|toutes|tous)',
      '(resili|rompr)* (le|la|les|vos|votre) (contrat|compte|abonnement)s?',
      '(nous |me )(reservons|reserve) (le|la|tout|expressement) (droit|possibilite)*',
      '(a defaut|faute) de (reponse|paiement|reglement|votre (reponse|reglement|paiement))',
      'sans (reponse|reglement|paiement|nouvelles) de votre part',
      'sans quoi',
      'a vos (frais|risques|depens)',
      'serons (contraints|obliges|forces)'
    ],
    en: [
      'legal (action|proceedings|steps|measures)',
      '(go|going|take (you|this|it|the matter)|apply|resort) to court',
      '(court|judicial) (action|proceedings|claim|order|judgment)',
      'county court',
      'see you in court',
      'sue you',
      'our (solicitor|lawyer|legal (team|department|adviser|advisor))s?',
      'bailiffs?',
      'debt (collect*|recovery)',
      'collection agency',
      '(reserve|reserves) (the|our|all) right*',
      'failing (which|payment|this)',
      '(will|shall|may|would) (be forced|have no (choice|option|alternative)|be obliged)( to| but)?',
      '(terminate|suspend|cancel|close|withdraw) your (account|contract|service|order|supply|deliveries|access)',
      'at your (own |)(expense|cost)',
      'formal (notice|demand)'
    ]
  }),
  traps: lexicon({
    fr: [
      '(travaux|tuiles?|bandes?|joints?|lames?|plaques?|couche|elements?) de recouvrement',
      'recouvrement (de la|de l|des|du|de) (toit*|tuiles?|sol|murs?|ardoises?|joints?|terrasse|facade)',
      'suspend* (le|la|les|vos|votre|toute|toutes|tous) (relance|rappel|facturation|prelevement|echeance|echeances|paiement|demande de paiement|procedure de relance|penalite|frais|facture)*',
      'votre mise en demeure',
      'mise en demeure (que vous|du \\d+|recue)',
      '(la|en) poursuite (de|des|du|d)',
      'poursuite (des travaux|du chantier)',
      '(resili|rompr)* (le|la|les|vos|votre) (contrat|compte|abonnement)s? sans frais',
      'a vos (frais|depens) (seront|sont) rembourse',
      'maison de (la |)justice',
      '(palais|rue|place|avenue|quai) (de |du |)(la |)(justice|tribunal)',
      'tribunal (est|vous est) ouvert',
      'lampe* suspend*'
    ],
    en: [
      '\\d+ court (road|street|lane)',
      '(terminate|suspend|cancel|close) your (account|contract|service|order) (free|without|at no)',
      'formal notice (you|dated)'
    ]
  }),
  unless: lexicon({
    fr: [
      'vous (pouvez|pourrez|pourriez|avez le droit|restez|etes|gardez|conservez) <4> (libre|saisir|droit|possibilite|demander|recourir|porter|tribunal)',
      'vous (pouvez|pourrez|pourriez)',
      '(droit|libre|libres|possibilite) de (saisir|recourir|porter)',
      'nous retiendrons',
      'vous (nous |)(ecrivez|indiquez|evoquez|dites|annoncez|menacez|demandez)'
    ],
    en: [
      'you (can|may|could|are free|remain free|have the right|still have|are entitled|wish)',
      'your right*',
      'you (write|wrote|say|said|mention*|told)'
    ]
  })
})

export const absolutePromise = phraseRule({
  id: 'absolute-promise',
  severity: 'warn',
  severityOf: () => 'warn',
  deniable: true,
  phrases: lexicon({
    fr: [
      '(nous |je |)(vous |)(garantissons|garantis|certifions|jurons)',
      'vous (est|sera|seront) garantie?s?',
      '100( |)%?( |)% (satisfait|fiable|garanti|sur|efficace|assure|certain)e?s?',
      '100( |)% (satisfait|fiable|garanti|sur|efficace|assure|certain)e?s?',
      '(cent pour cent) (satisfait|fiable|garanti|sur|efficace)e?s?',
      '(plus|jamais) (plus|jamais)',
      'ne se (reproduira|renouvellera|reproduiront|reproduise|repetera) (pas|plus|jamais|plus jamais)?',
      "(n'arrivera|n'arriveront) (plus|jamais|pas)",
      'toujours (a (votre|vos)|disponible*|la pour vous|a l ecoute)',
      'definitivement',
      'une (bonne |)fois pour toutes',
      'sans (aucun|le moindre|nul) (doute|risque)',
      "quoi qu'il (arrive|advienne)",
      '(nous |je |)(vous |)(le |)(promettons|promets)',
      'dans tous les cas',
      'en toutes circonstances',
      'nous (\\p{L}+ ){0,3}immediatement',
      'tout sera (parfait|impeccable|regle)',
      "(zero|aucun) (risque|defaut|probleme) (a l'avenir|desormais)"
    ],
    en: [
      "(we|i|we can|we'll|we will|we do|i can) (fully |absolutely |personally |)guarantee",
      '100( |)% (satisf|sure|certain|confident|guarantee|reliab|safe)*',
      'never (again|happen|happens|be repeated|recur|occur|let)',
      '(will|would|shall) never',
      "(will not|won't|shall not|never) (ever |)(happen|occur|be repeated|recur) again",
      '(will|we) always (be|remain|answer|have)?',
      'always be',
      'definitely',
      '(we|i) (fully |solemnly |do |)promise',
      'without (fail|any doubt|doubt)',
      'once and for all',
      'whatever happens',
      '(no matter what|in any event|under any circumstances|at all times)',
      '(we|i) (\\p{L}+ ){0,3}immediately',
      'for good'
    ]
  }),
  traps: lexicon({
    fr: [
      'nous (vous |)(demandons|invitons|prions|conseillons|recommandons) (\\p{L}+ ){0,4}immediatement',
      'promets? (de|d) vente',
      'jamais plus de \\d+',
      'plus jamais de (relance|rappel)'
    ],
    en: [
      'definitely not',
      'for good (measure|reason|order)',
      '(we|i) (ask|advise|recommend|urge) (\\p{L}+ ){0,2}immediately',
      'always been',
      'we always (have|had|been)'
    ]
  }),
  keep: ({ reply }, span) => !/rembourse|refund/u.test(reply.text.slice(Math.max(0, span.start - 14), span.start))
})

const severeFlags =
  /injur|bless|corporel|structur|insur|assur|lawyer|solicitor|avocat|safety|securite|danger|construct|works|travaux|chantier|\bwrk\b|\bsaf\b|decennal/u

/** An insurer may hold an admission against the firm: it warns where one is, or the works or somebody's safety are at stake. */
function admissionSeverity({ facts }: Check): Severity {
  const flags = foldText((facts.case?.flags ?? []).join(' '))
  const about = foldText(
    [facts.case?.topic, facts.case?.issue_summary, ...(facts.case?.issues ?? []).map((one) => one.text)].join(' ')
  )
  const grave =
    /bless|chute|injur|effondr|collaps|electrocut|incendie|structur|fissur|decennal|malfacon|sous-oeuvre|crack/u
  return severeFlags.test(flags) || grave.test(about) ? 'warn' : 'info'
}

const works =
  '(finir|terminer|livrer|achever|poser|installer|commencer|intervenir|reparer|remplacer|passer|venir|rendre|remettre|vous repondre|vous rappeler|repondre|appeler|rappeler)'
const promisedLate = lexicon({
  fr: [
    `(nous devions|je devais|nous aurions du|nous nous etions engages a|nous avions promis de) (vous |le |la |les |y |)${works}`
  ],
  en: [
    '(we|i) (were|was|are) due to',
    '(we|i) had promised to',
    '(we|i) (should|ought to) have (finished|delivered|completed|come|started|called|replied|repaired)'
  ]
})

export const liabilityAdmission = phraseRule({
  id: 'liability-admission',
  severity: 'warn',
  severityOf: admissionSeverity,
  deniable: true,
  phrases: lexicon({
    fr: [
      '(reconnaissons|reconnais|admettons|admets|assumons|assume|acceptons|endossons)[^.]{0,40}(responsabilites?|fautes?|torts?|negligences?)',
      '(entiere|pleine|seule|totale|complete) (et entiere |)responsabilite',
      '(notre|nos) (entiere |pleine |)responsabilite (est|etait) (engagee|entiere|etablie|totale)',
      '(sommes|suis) (entierement |pleinement |seuls? |totalement |)(responsables?|fautifs?|fautives?|en tort|en faute)',
      'notre (propre |seule |)(faute|negligence)',
      "(indemniserons|prendrons en charge|prenons en charge|reparerons|couvrirons|rembourserons) (tous|l'integralite|l'ensemble|toutes|la totalite)",
      'vices? de construction',
      'desordres? decenna(l|ux)',
      'malfacons?',
      `(nous devions|je devais|nous aurions du|nous nous etions engages a|nous avions promis de) (vous |le |la |les |y |)${works}`
    ],
    en: [
      '(accept|admit|acknowledge|assume|take|concede) (our |)(full |all |legal |entire |complete |total |sole |)(liability|responsibility|fault|blame)',
      '(admit|accept|acknowledge) (that |)(we|it) (are|were|was) (at fault|liable|negligent|our fault)',
      '(are|were|was|am) (fully |entirely |solely |wholly |legally |)(liable|negligent|at fault|to blame)',
      '(are|were) (fully|entirely|solely|wholly) responsible',
      'our (own |)(negligence|fault)',
      'breach(ed|) (of |)(the |our |)(contract|duty)',
      '(compensate|reimburse) you for (all|any|every)',
      'cover (all|any|every) (your |)(losses|costs|damage)',
      '(we|i) (were|was) due to (\\p{L}+ )',
      '(we|i) had promised to'
    ]
  }),
  traps: lexicon({
    fr: [
      '(notre|nos) responsabilites? (est|sont|consiste) (de|d|a)',
      '(sommes|suis) (le |la |les |)responsables? (du|de|des|d|clientele|qualite|technique|commercial|apres vente|service)',
      'assume* <3> responsabilite* (de|d) (ce |votre |)(dossier|suivi|service)',
      '(fautes?) (de frappe|d orthographe)',
      '(sans|aucune) reconnaissance',
      'ne (reconnaissons|admettons|assumons|acceptons)'
    ],
    en: ['not (at fault|liable|negligent)', 'our responsibility (is|to)', '(the|no) fault (lies|is) (with|not)']
  }),
  keep: (check, span, sentence) => {
    const words = slice(check.reply, span)
    if (!has(promisedLate[check.language], words)) return true
    // Only a date makes a promise of what was due.
    return datesIn(slice(check.reply, sentence), check.language).length > 0
  },
  detail: (check, span) => {
    if (has(promisedLate[check.language], slice(check.reply, span))) return 'promise'
    return found(/malfacons?/gu, slice(check.reply, span)).length > 0 ? 'word' : undefined
  }
})

import { datesIn } from '../dates'
import { has, lexicon } from '../find-phrases'
import { slice } from '../reply'
import { isWarm } from '../rule'
import { phraseRule } from './phrase-rule'

const failing =
  '(erreur|retard|dysfonctionnement|incident|oubli|malentendu|anomalie|manquement|defaut|defaillance|confusion|negligence|probleme)s?'
const failingEn = '(mistake|error|delay|oversight|failing|misunderstanding|mix up|failure|slip)s?'

export const agentlessPassive = phraseRule({
  id: 'agentless-passive',
  severity: 'warn',
  severityOf: (check) => (isWarm(check) ? 'warn' : undefined),
  phrases: lexicon({
    fr: [
      `(une|des|cette|ces|cet|un|l'|le|la|les|quelques|plusieurs|certaines|certains)( |)(\\p{L}+ )?${failing} (\\p{L}+ )?(\\p{L}+ )?(a|ont|s'est|se sont|est|sont|avait|avaient|s'etait) (\\p{L}+ment )?(ete|produit*|glisse*|survenu*|arrive*|intervenu*)`,
      `il y a eu (une|un|des|quelques) (petite? |regrettable |)${failing}`,
      'il (a|avait) ete (decide|constate|procede|juge|omis|note|convenu|estime|considere|conclu)',
      '(a|ont|avait|avaient) (malheureusement |egalement |)ete (\\p{L}+ment )?(oublie|omis|perdu|egare|commis|neglige|mal)*',
      "n'(a|ont|avait|avaient) (\\p{L}+ment )?pas ete (traite|transmis|enregistre|respecte|pris en compte|prise en compte|suivi|repercute)e?s?"
    ],
    en: [
      `${failingEn} (\\p{L}+ )?(was|were|has been|have been|had been|has|have|occurred|happened|arose|crept)`,
      `there (was|were|has been|have been) (a|an|some|several) (\\p{L}+ )?${failingEn}`,
      'it (was|has been) (decided|determined|found|noted|felt|concluded|deemed)',
      '(was|were|been|got) (unfortunately |regrettably |sadly |accidentally |)(overlooked|lost|missed|mishandled|forgotten|misplaced|delayed|misdirected|omitted|neglected|mislaid)'
    ]
  }),
  traps: lexicon({
    fr: [
      '(erreur|retard|oubli|defaut)s? (a|ont) ete (corrige|repare|rattrape|regle|resolu|leve|repris|traite|signale|regularise)*'
    ],
    en: [
      `${failingEn} (was|were|is|are|has been) (entirely |wholly |all |)(ours|mine|our|my|due to us)`,
      `${failingEn} (was|were|has been|have been|had been) (now |since |)(corrected|repaired|fixed|put right|resolved|reported|our)`,
      `${failingEn} (has|have) (cost|meant|left|caused|kept|made|disrupted|been (corrected|fixed|put right|ours))`,
      'you (have |)missed'
    ]
  }),
  unless: lexicon({
    fr: [
      'par (nous|notre|nos|un de nos|l un de nos|l une de nos|mes soins|moi|mon)',
      'de (notre|ma) (part|fait)',
      '(tempete|orage|intemperies|neige|verglas|greve|inondation|grele|seisme|force majeure|coupure)'
    ],
    en: [
      'by (us|our|me|my|one of our|one of us)',
      'on our (part|side)',
      '(storm|snow|strike|flood|weather|ice|hail|power cut|force majeure)'
    ]
  }),
  keep: ({ reply }, span) => !has(/(?:^|\s)(?:nous|we) /gu, slice(reply, span))
})

export const defensiveWording = phraseRule({
  id: 'defensive-wording',
  severity: 'warn',
  severityOf: (check) => (isWarm(check) ? 'warn' : undefined),
  phrases: lexicon({
    fr: [
      'force (est|nous est) de (constater|reconnaitre)',
      "(comme|ainsi que|tel que) (nous |)(vous |l'|le |)*(avons|avions|ai|a ete|)?( |)(deja|precedemment|maintes fois|plusieurs fois) (ete |)(indiqu|expliqu|mentionn|precis|dit|signal|rappel|inform|ecrit|annonc)*",
      "(comme|ainsi que) nous vous (l'avons|l'avions|avons|en avons) (deja |precedemment |bien |)(indiqu|expliqu|mentionn|precis|dit|signal|rappel|inform|ecrit|annonc)*",
      'comme (indiqu|expliqu|mentionn|precis|rappel)(e|es|ee) (precedemment|plus haut|a plusieurs reprises|dans (nos|notre) (precedent*|dernier*))',
      "(nous|je) (vous |)(rappelons|rappelle|rappellerons|rappelions) (donc |toutefois |egalement |)(que|qu'|les|vos|l'|votre|nos)",
      '(nous|je) (tenons|tiens|souhaitons|devons) (toutefois |)(a |)(vous |)(preciser|rappeler)',
      'ne (nous |me )?permet(tent)? (malheureusement |)pas (de|d)',
      'ne (saurions|saurait|pouvons|peut) <1> (etre|etre tenus) (tenus?|tenues?|responsables?)',
      '(declinons|decline) (toute|formellement|notre)',
      "n'est pas (de notre ressort|de notre responsabilite|de notre competence|notre probleme|notre affaire)",
      'notre politique',
      'en aucun cas',
      "(n'avons|n'ai) rien a nous reprocher",
      'infondee?s?',
      '(sans|aucun) fondement'
    ],
    en: [
      'as (we |i |)(have |had |)(previously|already|repeatedly) (been |)(stated|explained|mentioned|advised|said|told|pointed out|informed|noted)',
      'as (stated|explained|mentioned|advised) (previously|before|above|already|in our (previous|earlier|last))',
      "(our|company) (policy|policies|procedures?|rules|system) (does|do|will|would)(n't| not) (allow|permit)",
      '(must|would|should|have to) (also |again |)(point out|remind you|stress that|emphasi[sz]e)',
      'we (remind|would remind) you',
      'cannot (be held|accept responsibility)',
      "can't be held",
      'company policy',
      '(against|outside) our policy',
      "(not|isn't) our (responsibility|problem|concern)",
      '(unfounded|groundless|without merit|without foundation)'
    ]
  }),
  traps: lexicon({
    fr: [
      "rappelons (l'apres midi|l'apres|les (lundi|mardi|mercredi|jeudi|vendredi))",
      '(delai|delais|meteo|sechage|temperature|temperatures|pluie|froid|gel|humidite|largeur|hauteur|support|structure|photo|photos|acces|espace|etat|place|materiel|stock|calendrier|modele|diametre|poids|neige|vent|pente|element|elements|chantier|mesure|mesures|planning|duree) (\\p{L}+ ){0,6}ne (nous |me |vous )?permet(tent)? pas',
      'politique (de confidentialite|energetique|sociale)',
      "vous n'(avez|aurez) en aucun cas a"
    ],
    en: ['would remind you to', 'privacy policy', 'insurance policy', 'as already (agreed|arranged|planned)']
  })
})

const smallFr =
  '(desagrement|retard|oubli|souci|probleme|erreur|incident|contretemps|gene|defaut|decalage|anomalie|bug|cafouillage|desagrements|imprevu)s?'
const smallEn = '(delay|issue|inconvenience|problem|mistake|glitch|hiccup|oversight|error|setback|matter|mishap)s?'

export const minimisingWording = phraseRule({
  id: 'minimising-wording',
  severity: 'warn',
  severityOf: (check) => (isWarm(check) ? 'warn' : undefined),
  phrases: lexicon({
    fr: [
      `(simple|petite?|leger|legere|mineure?|minime|modeste|banale?|menue?)s? ${smallFr}`,
      `${smallFr} (mineure?|minime|sans gravite|leger|legere|insignifiante?|negligeable|de rien du tout)s?`,
      "ce (n'est|n'etait|ne sont) (\\p{L}+ment )?(que|qu'|pas (si |bien |tres |vraiment |)grave)",
      "(n'est|n'etait|n'a|n'a rien) (pas |)(si |bien |tres |vraiment |de |)grave",
      "il ne s'(agit|agissait) (la |)(que|qu)",
      'rien de (bien |tres |vraiment |)grave',
      '(ca|cela) (peut |)arriver?',
      '(ca|cela) arrive (a tout le monde|parfois|souvent|meme|toujours)',
      'comme tout le monde',
      "vous n'etes pas (le seul|la seule|les seuls|les seules)",
      'pas de quoi (s inquieter|en faire|s alarmer)'
    ],
    en: [
      `(just|only|merely|simply) (a|an|one|some) (\\p{L}+ )?${smallEn}`,
      `(minor|small|slight|little|tiny|trivial|petty) ${smallEn}`,
      'these things (do |can |)happen',
      '(it|this) happens (to everyone|sometimes)',
      'no big deal',
      "(not|isn't|wasn't|nothing) (that |so |very |really |too |)(serious|dramatic)",
      '(nobody|no one) else (has |had |)*',
      'nothing to worry about',
      'not the only (one|customer|client)'
    ]
  }),
  traps: lexicon({
    fr: [
      "ce (n'est|n'etait) (que|qu')( |)(le|la semaine|depuis|apres|lorsque|quand|en|a|au|hier|demain|lundi|mardi|mercredi|jeudi|vendredi|alors|dans|justice|partie remise|\\d+)",
      '(ca|cela|il|elle) arrive (lundi|mardi|mercredi|jeudi|vendredi|le|demain|chez|en|par|avec|a|au|dans|bientot|de|d)',
      "petits? (defauts?|problemes?) d'aspect",
      'rien de grave (ne|n)'
    ],
    en: ['small claims?', 'small (print|cabinet)', 'if (it|this) is not serious']
  }),
  replacement: ({ reply, language }, span) => {
    // "un simple retard" is "un retard": the noun stays as it is written.
    const words = slice(reply, span)
    if (
      language !== 'fr' ||
      !/^(?:simple|petit|leger|mineur)\s(?:retard|souci|probleme|incident|contretemps|defaut)$/u.test(words)
    )
      return undefined
    const place = reply.inOriginal(span)
    return reply.original.slice(place.start, place.end).replace(/^\S+\s+/u, '')
  }
})

export const condescendingWording = phraseRule({
  id: 'condescending-wording',
  severity: 'warn',
  severityOf: (check) => (isWarm(check) ? 'warn' : undefined),
  phrases: lexicon({
    fr: [
      'evidemment',
      'il (est|etait|va) (evident|clair|de soi) (que|qu)',
      'comme vous (le |ne l |n |)(savez|ignorez|sauriez|pouvez (l |)imaginer)*',
      "(vous |)(n'ignorez|n'etes pas sans (savoir|ignorer))",
      'vous (conviendrez|admettrez|avouerez|reconnaitrez)',
      'vous comprendrez (aisement|bien|facilement|sans peine|que|qu)',
      'il (vous |)(suffisait|aurait suffi|suffirait)',
      'calme* vous',
      'gard(ez|er) (votre|son) (calme|sang froid)',
      'inutile (de|d)',
      '(invitons|invite|conseillons|prions) (donc |vivement |)(a|de|d) (relire|mieux (lire|relire)|bien (vouloir |)(lire|relire)|lire (attentivement|correctement|plus)|consulter plus)',
      'pour votre (gouverne|information)',
      '(un peu|minimum) (de|d) (patience|bon sens|logique)',
      'avec un peu de (patience|bon sens|logique)',
      'soyez raisonnable',
      'relisez (donc |bien |)(votre|la|le|les)'
    ],
    en: [
      'obviously',
      'needless to say',
      'as you (should|must|will|may|surely|no doubt|well|of course) (well |already |no doubt |)(know|be aware|appreciate|understand|realise|realize)',
      'as you (surely |well |)know',
      'simply (re)?(read|look|check|follow)',
      'calm down',
      'with (all due |the greatest |all |due |)respect',
      'for your information',
      'common sense',
      'you will (appreciate|understand|surely agree|agree) that',
      'you will appreciate',
      'if you had (simply |only |just |)(read|looked|checked)',
      '(all|only) you (had|have|needed) to do',
      'be (reasonable|patient)',
      'a (bit|little) (of |more )(patience|common sense)'
    ]
  }),
  traps: lexicon({
    fr: [
      'inutile (de|d) (vous (deplacer|inquieter|presser|deranger)|rappeler|nous (rappeler|renvoyer|retourner)|revenir|payer|relancer|attendre)'
    ],
    en: ['with respect (to|of)', 'mutual respect']
  })
})

export const vagueTiming = phraseRule({
  id: 'vague-timing',
  severity: 'warn',
  severityOf: ({ plan }) => (plan.blocks.next_step === 'M' ? 'warn' : undefined),
  phrases: lexicon({
    fr: [
      'dans (les|un) (meilleurs?|plus brefs?|brefs?) delais?',
      'dans les (tous |)(prochains?|prochaines?|jours|semaines)*',
      'd ici (peu|quelques (jours|semaines))',
      'dans (quelques|les quelques) (jours|semaines|temps)',
      'dans quelque temps',
      '(des|aussitot|sitot) que possible',
      'au plus (vite|tot)',
      'le plus (vite|rapidement|tot) possible',
      'prochainement',
      '(tres |)bientot',
      'rapidement',
      'sous peu',
      'incessamment',
      'ulterieurement',
      'en temps (utile|voulu)',
      'sans tarder',
      "dans l'immediat"
    ],
    en: [
      'as (soon|quickly) as (possible|we (possibly |)can|we are able|practicable)',
      'asap',
      'shortly',
      'soon',
      'in due course',
      'at (the|our|your|my) earliest (convenience|opportunity|)',
      'in the (near future|coming (days|weeks|months)|next few (days|weeks)|not too distant future)',
      'over the (coming|next few) (days|weeks)',
      'before long',
      'promptly',
      'in a (few|couple of) (days|weeks)',
      'without delay'
    ]
  }),
  traps: lexicon({
    fr: [
      'a (tres |)bientot',
      '(tres |trop |aussi |plus |si |)rapidement (reagi|repondu|signale|prevenu)',
      '(dans les|au plus) (prochains|tot) (\\d+|deux|trois|dix) (jours|semaines)'
    ],
    en: [
      'as soon as (you|the|your|this|that|it|they|he|she|my)',
      'shortly (before|after|afterwards)',
      'soon (after|afterwards|enough)',
      '(how|too|so|speak|see you|very) soon',
      'sooner',
      'no sooner'
    ]
  }),
  unless: lexicon({
    fr: [
      'merci',
      '(avez|aviez|ayez) (\\p{L}+ )?(\\p{L}+ )?(repondu|reagi|signale|prevenu|ecrit|envoye)',
      'veuillez',
      '(remercions|envoyez|repondez|rappelez|dites)'
    ],
    en: ['thank*', 'speak soon', 'please', 'let us know', '(hope|look forward)']
  }),
  keep: ({ reply, language }, _, sentence) => datesIn(slice(reply, sentence), language).length === 0
})

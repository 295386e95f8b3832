import { has, lexicon } from '../find-phrases'
import { slice } from '../reply'
import { isFirst, isWarm } from '../rule'
import { phraseRule } from './phrase-rule'

const third =
  '(fournisseur|sous traitant|transporteur|livreur|prestataire|collegue|commercial|commerciale|stagiaire|fabricant|artisan|plombier|electricien|menuisier|poseur|technicien|intermediaire|partenaire|usine)s?'
const thirdEn =
  '(supplier|subcontractor|sub contractor|courier|contractor|carrier|manufacturer|colleague|salesperson|installer|delivery firm)s?'

export const blameCustomer = phraseRule({
  id: 'blame-customer',
  severity: 'error',
  severityOf: (check) => (isWarm(check) || isFirst(check) ? 'error' : 'info'),
  phrases: lexicon({
    fr: [
      "vous n'avez (manifestement |visiblement |toujours |pourtant |evidemment |meme |)(pas|jamais|guere) (meme |bien |correctement |suffisamment |assez |pris la peine de |cru devoir |)(lu|relu|respecte|suivi|pris|verifie|precise|signale|entretenu|compris|daigne|pense|su|prevenu|fait|tenu|juge|voulu|ecoute|applique|observe|declare|controle|mentionne|jamais)",
      'vous (avez|aviez) (manifestement |visiblement |simplement |tout simplement |vous meme |)(oublie|omis|neglige|mal|tarde|ignore|enfreint|cru bon|casse|abime|commis)',
      'vous auriez (du|pu|mieux fait)',
      'vous (avez|aviez) tort',
      '(vous|que vous) pretendez',
      'vous (n avez qu a|refusez de|persistez a|vous obstinez)',
      'vos (pretendu*|soi disant|allegations|pretentions|reproches injustifies)',
      'allegations',
      'soi disant',
      'votre (propre |seule |entiere |)(faute|erreur|negligence|meconnaissance|incomprehension|manque|imprudence|mauvaise (foi|utilisation|manipulation|volonte)|inattention|oubli|distraction|responsabilite)',
      'de votre fait',
      'par votre (faute|fait)',
      'vous semblez (ignorer|oublier|meconnaitre|confondre|ne pas)',
      'vous etes (seul |seule |entierement |)(responsable|fautif|fautive|en faute|en tort)'
    ],
    en: [
      'you (have |had |clearly |simply |again |also |)(failed|neglected|forgotten|forgot|omitted|refused) to',
      'you (clearly |simply |obviously |really |)should (really |)have',
      "you (did|do|have|had)(n't| not|nt) (even |actually |bother to |properly |carefully |)(read|follow|followed|check|checked|tell|told|provide|maintain|maintained|bother|bothered|respect|respected|listen|understand|understood|inform|report|notice|take|keep|service)",
      'your (own |)(mistake|error|fault|negligence|failure|misunderstanding|carelessness|oversight|lack of)',
      'you (claim|allege|claimed|alleged|pretend)',
      'your (so called |)allegations',
      '(misused|mishandled) by you',
      'you (are|were) (to blame|at fault|wrong|mistaken|careless)',
      'you (misused|mishandled|misread|misunderstood|ignored|damaged)'
    ]
  }),
  traps: lexicon({
    fr: [
      'si vous (avez|aviez) oublie',
      "vous n'avez (pas|jamais) (a|pu)",
      '(pas|ni|aucune|aucunement|en rien|nullement|sans|jamais) <2> (de |)(votre|vos) (propre |)(faute|erreur|negligence|oubli|responsabilite|fait)',
      '(pas|en rien|nullement|aucunement) de votre fait',
      'vous auriez (du|pu) <2> (etre|recevoir|avoir|ete|obtenir|beneficier|attendre moins)',
      'votre manque a gagner',
      "(l'assurance|assurance|garantie|contrat) <2> votre responsabilite",
      'votre responsabilite civile',
      "vous n'avez pas pris (froid|de risque)",
      "vous n'avez (pas|jamais) (fait d'erreur|fait erreur|commis)",
      'vous avez mal (au|aux|a la|dormi|vecu|pris)',
      'vous avez neglige rien'
    ],
    en: [
      '(if|in case|unless|when) you (have |)(forgot|forgotten|failed|refused|claim|misread)*',
      '(not|nt|no|none|never) <4> your (own |)(mistake|error|fault|negligence|failure|oversight)',
      'no fault of your own',
      'you should (not |never |)have (been|received|had|heard|got|to|waited|a)',
      "you should(n't| never) have (had|been|waited)",
      'you did(n t| not) have to',
      '(can|may|could|wish to|want to|would like to) claim',
      'your (lack of (heating|water|power|hot water))',
      'you (are|were) not (wrong|mistaken)'
    ]
  }),
  keep: ({ reply, language }, span, sentence) =>
    !(
      language === 'en' &&
      has(
        /(?:if|should|through no) (?:this|it|that) (?:is|was|were) $/gu,
        slice(reply, { start: sentence.start, end: span.start })
      )
    )
})

const comes = lexicon({
  fr: [
    '(viendra|passera|interviendra|livrera|appellera|contactera|posera|reprendra|commencera|remplacera|reparera)',
    '(prendra|prend) contact',
    'vous (appelle|contacte|rappelle)'
  ],
  en: ['will (come|visit|call|deliver|contact|fit|repair|replace|start|be with you|attend|install)']
})
const faulty = lexicon({
  fr: ["(n'a pas|n'ont pas|n'a jamais|fautif*|a mal|ont mal|a oublie|ont oublie|en tort|seul* responsable*)"],
  en: ['(failed|fails|let us down|to blame|fault|at fault)']
})

export const blameThirdParty = phraseRule({
  id: 'blame-third-party',
  severity: 'warn',
  severityOf: (check) => (isWarm(check) ? 'warn' : undefined),
  phrases: lexicon({
    fr: [
      `(a cause|par la faute|du fait|en raison|par suite|suite a) (d'une? |d'un |de |du |des |la |l' |)(erreur |faute |retard |defaillance |manquement |)(de |du |des |d |)(notre|nos|la|le|l|son|sa|un|une|)( |)${third}`,
      `(imputable|due?|attribuable)s? (uniquement |exclusivement |)(a|au|aux) (notre |nos |)${third}`,
      `${third}[^.!?]{0,40}(seul responsable|responsables?|fautifs?|n'a pas|n'ont pas|n'a jamais|a mal|ont mal|a oublie|ont oublie|a commis|ont commis|est en tort|nous (a|ont) (lache|fait defaut|mis en retard|livre en retard))`,
      "(n'est |n'etait |est |etait |)(pas|en rien|nullement) de notre (fait|faute|ressort a)",
      "notre (service|equipe)[^.!?]{0,15}(est fautif|a mal|n'a pas fait)",
      'notre collegue (est|a) (fautif|oublie|mal)'
    ],
    en: [
      `(because of|due to|blame|owing to|thanks to|caused by|down to) (a |an |our |the |one of our |)(mistake by |error by |failure by |delay at |)(our |the |)${thirdEn}`,
      `${thirdEn}[^.!?]{0,40}(fail*|let us down|let you down|to blame|is responsible|are responsible|at fault|fault|forgot|made a mistake|did not|didn't)`,
      "(not|isn't|wasn't) (at all |really |)our (fault|doing)",
      'out of our (hands|control)',
      'beyond our control'
    ]
  }),
  unless: lexicon({
    fr: [
      'force majeure',
      '(tempete|orage|inondation|seisme|catastrophe)',
      "n'a pas encore <2> (confirme|repondu|donne)"
    ],
    en: ['force majeure', '(storm|flood|earthquake)', '(did not|has not|have not) yet']
  }),
  keep: ({ reply, language }, span, sentence) => {
    const whole = slice(reply, sentence)
    return has(faulty[language], slice(reply, span)) || !has(comes[language], whole)
  }
})

import type { CueGroup } from './cue'

/** Words of a French complaint that point to harm: danger, frailty, the loss of what a home needs. */
export const frenchHarm: readonly CueGroup[] = [
  {
    category: 'safety',
    signal: 'gas',
    certain: true,
    phrases: [
      '(odeur|odeurs) <2> gaz',
      'sent <2> le gaz',
      'fuite* <2> gaz',
      'monoxyde',
      'intoxication au co',
      'explos(e|ee|ion|ions)'
    ]
  },
  {
    category: 'safety',
    signal: 'fire',
    certain: true,
    phrases: [
      'incendie*',
      'depart* de feu',
      'en feu',
      'a pris feu',
      'prend feu',
      'pris feu',
      'fumee*',
      'flammes',
      'brulure*',
      'ca sent le brule',
      'odeur* de brule',
      '(ont|a|avons) failli bruler'
    ]
  },
  {
    category: 'safety',
    signal: 'electricity',
    certain: true,
    phrases: [
      'electrocut*',
      'electris(e|ee|es)',
      'choc* electrique*',
      'court* circuit*',
      'etincelle*',
      '(prise|tableau|fil|fils|cable|cables) <2> (brule*|fondu*|fume|denude*|a nu)',
      '(prend|prends|prenons|pris|recu) <2> (le courant|du courant|une decharge)',
      'fils (electriques |)(denudes|a nu|apparents)'
    ]
  },
  {
    category: 'safety',
    signal: 'structure',
    certain: true,
    phrases: ['effondr*', "s'est ecroule*", 'ecroule*', "s'ecroul*"]
  },
  {
    category: 'safety',
    signal: 'structure',
    phrases: [
      "fissure* <3> (s'agrandi*|s'elargi*|grandi*|evolue*|se creuse*|travers*)",
      'menace* (de tomber|ruine|de ceder)',
      '(plafond|mur|poutre|dalle|plancher|balcon|linteau|charpente) <3> (affaisse*|flechi*|cede*|cede|menace)',
      'peril',
      'etais (de soutien|ont bouge)'
    ]
  },
  {
    category: 'safety',
    signal: 'fall',
    certain: true,
    phrases: [
      'chute* (de|d) (tuile|tuiles|pierre|pierres|platre|enduit|materiaux|hauteur|objet|objets|gravats|brique|briques|plaque|plaques|echelle|beton)',
      "chute* d'(enduit|objet|objets|ardoises|echelle|echafaudage)",
      'chute* dans (l|les)* escalier*',
      '(est|sont) tombe*',
      'suis tombe*',
      '(ai|a|avons) chute*',
      '(a|ai) failli (tomber|chuter)'
    ]
  },
  {
    category: 'safety',
    signal: 'fall',
    phrases: [
      '(garde corps|rambarde|balustrade|main courante) <3> (descelle*|bouge*|branlant*|casse*|manqu*|absent*|tomb*|cede*|instable*|tient)',
      '(pas|plus|sans|absence|manque|ni|aucun) <1> (garde corps|rambarde)',
      '(un |le |)trou (non protege|beant)',
      'tremie (ouverte|non protegee)',
      'risque* de (chute*|tomber)'
    ]
  },
  {
    category: 'safety',
    signal: 'injury',
    certain: true,
    phrases: [
      'blesse*',
      'blessure*',
      "(a l|l)'hopital",
      'hospitalis*',
      'aux urgences',
      'les pompiers',
      'samu',
      'intoxi(que|quee|ques|quees|cation|cations)',
      'fractur(e|ee)',
      'points de suture'
    ]
  },
  {
    category: 'safety',
    signal: 'water',
    certain: true,
    phrases: [
      'inondation*',
      'inonde*',
      "(l'eau|eau) <3> (tableau|prise|prises|compteur electrique|luminaire|plafonnier)"
    ]
  },
  {
    category: 'safety',
    signal: 'toxic',
    phrases: [
      'amiante',
      'plomb',
      'moisissure*',
      'moisi',
      'champignons (noirs|sur|au)',
      'salpetre toxique',
      'merule',
      'legionel*'
    ]
  },
  {
    category: 'safety',
    phrases: [
      'dangereu*',
      'en danger',
      'un danger',
      'risque* (grave*|serieux|vital)',
      "c'est (un miracle|une chance) <4> (personne|blesse)"
    ]
  },
  {
    category: 'safety',
    signal: 'fire',
    certain: true,
    phrases: [
      'sent(ent|) (le |)brule',
      'roussi',
      'detecteur* (de |)(co|monoxyde|fumee|fumees) <2> (sonn*|declench*)',
      "alarme <2> (a sonne|sonne|s'est declenchee)"
    ]
  },
  {
    category: 'safety',
    signal: 'electricity',
    certain: true,
    phrases: [
      '(decharge|decharges) (electrique*|en (touchant|branchant|ouvrant))',
      '(recu|pris|prend|recoit) <2> (decharge*|chataigne*)',
      '(prise|prises|cable|fil) <2> (chauffe*|brulant*|noirci*)'
    ]
  },
  {
    category: 'safety',
    signal: 'structure',
    certain: true,
    phrases: ['(marche|plancher|escalier|balcon|dalle|plafond|echelle|garde corps|rampe) <2> (a cede|ont cede|a lache)']
  },
  {
    category: 'safety',
    signal: 'structure',
    phrases: [
      '(balcon|plancher|escalier|mur|terrasse|mezzanine|poteau) <2> (bouge*|tremble*|vacille*|penche*|oscille*)',
      '(corniche|enduit|tuile|tuiles|pierre|pierres|platre|plafond|morceaux) <5> (se detach*|se decroch*|menac*)',
      'se (detache|detachent|decroche|decrochent) (au dessus|du plafond|de la facade|du toit)',
      "(va|vont|pourrait) (tomber|s'effondrer|nous tomber dessus|ceder)"
    ]
  },
  {
    category: 'safety',
    signal: 'injury',
    certain: true,
    phrases: [
      'casse (le|la|un|une) (poignet|bras|jambe|cheville|hanche|pied|nez|dent)',
      '(entorse|plaies?|ouvert le (crane|front|genou))',
      'mal* (a la tete|au crane) <6> (poele|chaudiere|chauffe eau)',
      'perdu connaissance'
    ]
  },
  {
    category: 'safety',
    certain: true,
    phrases: [
      'va se (tuer|blesser)',
      '(a|ai) failli (se|me) (tuer|blesser)',
      'malaise*',
      'emanations',
      '(manque|rate) <4> de peu',
      '(eau|trempe*|humide*|mouille*) <4> (prise|prises)'
    ]
  },
  {
    category: 'safety',
    signal: 'electricity',
    phrases: ['(cable|cables|fil|fils) <2> (pend|pendent|traine|trainent)']
  },
  { category: 'safety', signal: 'structure', phrases: ["s'est (detache|decroche)*", 'mal fixe*'] },
  {
    category: 'vulnerability',
    signal: 'distress',
    certain: true,
    phrases: [
      'suicid*',
      'mettre fin a (mes|ses) jours',
      "(envie|pense|veux) (d'|a |)en finir",
      'plus envie de vivre',
      'plus la force de (vivre|continuer)',
      'me (foutre|jeter) (en l air|par la fenetre|sous un train)',
      "me foutre en l'air",
      'je prefere mourir',
      'envie de mourir'
    ]
  },
  {
    category: 'vulnerability',
    phrases: [
      '(suis|sommes|est) a bout',
      'a bout de (nerfs|forces|force)',
      "n'en (peux|peut|pouvons) plus",
      'au bout du rouleau',
      'je craque',
      'burn out'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'age',
    phrases: [
      'personne* agee*',
      '(parents|mere|pere|maman|papa|beaux parents|tante|oncle|voisine|mari|femme|grand mere) <2> agee*',
      '(parents|mere|pere|maman|papa|beaux parents|tante|oncle|voisine|mari|femme|grand mere) <2> ages',
      '(8|9)# ans',
      '10# ans',
      'quatre vingt* <2> ans',
      'octogenaire*',
      'nonagenaire*',
      'centenaire*'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'mobility',
    phrases: [
      'handicap*',
      'fauteuil* roulant*',
      'mobilite reduite',
      'deambulateur',
      'je marche (mal|avec)',
      '(peux|peut) (plus|pas) (marcher|se deplacer|monter)',
      'invalidite',
      'alite*',
      'grabataire'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'sight',
    phrases: ['malvoyant*', 'aveugle*', 'je (vois|lis) (tres |)mal', 'non voyant*', 'cecite', 'dmla']
  },
  {
    category: 'vulnerability',
    signal: 'hearing',
    phrases: ['malentendant*', 'sourde*', 'sourd', "j'entends (tres |)mal", 'appareil auditif']
  },
  {
    category: 'vulnerability',
    signal: 'reading',
    phrases: ['(sais|sait|savons) (pas|plus) (lire|ecrire)', 'illettr*', 'analphabet*', 'dyslexi*', 'du mal a lire']
  },
  {
    category: 'vulnerability',
    signal: 'language',
    phrases: [
      'parl* (mal|peu|pas bien) (le |)francais',
      'comprend* (mal|pas bien) (le |)francais',
      'ne parle pas (le |)francais',
      'pas (ma|sa) langue'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'health',
    phrases: [
      'malade*',
      'cancer*',
      'chimio*',
      'depression*',
      'depressi(f|ve)',
      'asthm*',
      'dialyse',
      'alzheimer',
      'parkinson',
      'insuffisan* (respiratoire|cardiaque|renale)',
      'oxygene a domicile',
      'sous oxygene',
      "sort* d'(hopital|operation)",
      'allergi*'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'infant',
    phrases: [
      '(suis|est|etant|femme|epouse|compagne|fille|soeur) enceinte',
      'enceinte (de # mois|de ## semaines|jusqu)',
      'enceinte de (deux|trois|quatre|cinq|six|sept|huit) mois',
      'bebe*',
      'nourrisson*',
      'nouveau* ne*',
      'prematur*',
      'enfant* en bas age',
      'accouch*'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'bereavement',
    phrases: [
      'veuf*',
      'veuve*',
      'deces',
      'decede*',
      'deuil',
      '(perdu|enterre*) (mon|ma|notre) (mari|femme|epoux|epouse|pere|mere|fils|fille|enfant|conjoint)',
      'obseques'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'guardian',
    phrases: ['curatelle', 'tutelle', 'mon (tuteur|curateur)', 'habilitation familiale']
  },
  {
    category: 'vulnerability',
    signal: 'alone',
    phrases: [
      'seule* avec',
      'seul avec',
      '(vis|vit|suis) (toute |tout |)seule*',
      'maman solo',
      'parent isole',
      'mere isolee'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'money',
    phrases: [
      'chomage',
      'surendett*',
      'rsa',
      'minimum vieillesse',
      'aah',
      'petite retraite',
      '(peux|peut|pouvons) (plus|pas) payer',
      "n'ai plus (rien|d'argent|un sou)",
      'interdit* bancaire*',
      'huissiers? a la porte',
      'fins de mois'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'distress',
    certain: true,
    phrases: ['(veux|veut) (plus|pas) (vivre|continuer a vivre)', 'plus (le gout|gout) de vivre', 'autant mourir']
  },
  { category: 'vulnerability', signal: 'age', phrases: ['quatre vingt*', '7(5|6|7|8|9) ans'] },
  {
    category: 'vulnerability',
    signal: 'mobility',
    phrases: ['(avec|canne|marche avec) (une |ma |sa |des |)(canne|cannes|bequilles)', 'bequilles']
  },
  {
    category: 'vulnerability',
    signal: 'hearing',
    phrases: ["(n'|)(entend|entends) (plus|pas) <1> (rien|bien|au telephone)", "(n'|)(entend|entends) (plus|pas|mal)"]
  },
  {
    category: 'vulnerability',
    signal: 'health',
    phrases: [
      "sort* d'(une |)(operation|hopital)",
      'operation (du|de la|chirurgicale|a coeur)',
      'antidepresseur*',
      'sous traitement',
      "(opere|operee) (du|de la|d')"
    ]
  },
  {
    category: 'vulnerability',
    signal: 'infant',
    phrases: [
      '(un|enfant|fils|fille|petit|petite) de (#|deux|trois|quatre|six|huit) mois',
      '(enfants|petits) en bas age',
      'jumeaux de # mois'
    ]
  },
  { category: 'vulnerability', signal: 'money', phrases: ["touche (le rsa|l'aah|les allocations)", 'allocations'] },
  { category: 'vulnerability', signal: 'health', phrases: ['sclerose', 'autiste*', 'autisme'] },
  { category: 'vulnerability', signal: 'bereavement', phrases: ['(viens|venons) de perdre (mon|ma|notre)'] },
  {
    category: 'vulnerability',
    signal: 'money',
    phrases: ["(m'en|nous en) sors* plus", 'financierement <2> (dur|difficile|bout)']
  },
  {
    category: 'essential',
    certain: true,
    phrases: [
      '(sans|plus de|pas de|aucun|ni) chauffage',
      '(sans|ni) eau',
      "(pas|plus|toujours pas) d'eau",
      "(pas|plus|sans|ni|toujours pas) (d'|)eau (chaude|froide|potable|courante)",
      "(pas|plus|sans|ni) (d'|)electricite",
      '(sans|plus de|pas de|ni) (courant|lumiere)',
      'chaudiere <3> (en panne|ne marche* (pas|plus)|ne fonctionne* (pas|plus)|ne demarre (pas|plus)|hors service)',
      'chauffage <3> (en panne|ne marche* (pas|plus)|ne fonctionne* (pas|plus)|coupe)',
      '(eau|electricite|courant) <2> coupe*',
      '(wc|toilettes|sanitaires) <3> (inutilisable*|bouche*|deborde*|en panne|hors service)',
      '(sans|plus de|pas de|ni) (wc|toilettes|douche)',
      "porte <3> ne (ferme|s'ouvre|verrouille) (pas|plus)",
      "porte d'entree <2> ne (ferme|s'ouvre|verrouille)",
      'ascenseur <3> (en panne|bloque|hors service)',
      '(1|)# (degres|°) dans (la|le|les|ma|notre|l)'
    ]
  },
  {
    category: 'essential',
    signal: 'water',
    phrases: [
      "fuite* (d')eau",
      'fuite*',
      'infiltration*',
      '(degat|degats) des eaux',
      "(l'eau|ca|il) <2> (coule|goutte|ruisselle) <3> (plafond|mur|murs|cloison|toit|lustre)",
      'il pleut (dans|chez)',
      'toiture ouverte',
      'toit <2> (bache|ouvert)'
    ]
  },
  {
    category: 'essential',
    certain: true,
    phrases: [
      "(se|nous|me) (lave|lavons|douche|douchons) a l'eau froide",
      '(wc|toilettes|sanitaires|egouts?) <1> refoul*',
      'impossible de (fermer|verrouiller) (la |ma |notre |)(porte|a cle|maison)',
      'disjoncte*',
      'disjoncteur <1> (saute*|ne tient)',
      '(ferme|verrouille) (pas|plus) a cle',
      '(5|6|7|8|9|10|11|12|13|14|15|16) (degres|°)(c|)'
    ]
  },
  {
    category: 'essential',
    certain: true,
    phrases: [
      '(eau|chauffage|courant) <2> ne (vient|marche|fonctionne|coule) (plus|pas)',
      'serrure <3> (bloquee|cassee)',
      'goutte* au robinet'
    ]
  }
]

import type { CueGroup } from './cue'

/** Words of a French complaint that point to a claim, its tone and its reach. */
export const frenchClaims: readonly CueGroup[] = [
  {
    category: 'legal',
    phrases: [
      'avocat*',
      'tribuna(l|ux)',
      'proces',
      'assign(er|erai|erons|ation|ations|ee|e|ons)',
      'mise* en demeure',
      'met* en demeure',
      'mettons en demeure',
      'huissier*',
      'commissaire* de justice',
      'port(er|e|erai|erons|ons) plainte',
      'depo(t|se|ser|serai|sons|serons) (de |une |)plainte',
      'expertise* judiciaire*',
      'expert* judiciaire*',
      'en refere',
      'refere (expertise|provision|suspension)',
      '(juge|procedure) des referes',
      'protection juridique',
      'assistance juridique',
      'dgccrf',
      'signalconso',
      'repression des fraudes',
      'mediateur*',
      'conciliateur* de justice',
      'association* de consommateurs',
      'ufc*',
      'que choisir',
      'clcv',
      'adil',
      'dommages (et |)interets',
      '(action|voie|suites|poursuites) (en justice|judiciaire*|judiciaires)',
      'poursuites',
      'en justice',
      'juridiquement',
      'voies de droit',
      "cour d'appel",
      'injonction (de payer|de faire)'
    ]
  },
  {
    category: 'legal',
    phrases: [
      'devant (le|les|un) (juge|juges|tribunal*|justice)',
      '(protection|assurance|assistance|service|conseil) juridique',
      '(faire|ferai|ferons) valoir (mes|nos) droits',
      'consult(er|erai|erons) un conseil',
      '(saisir|saisirai|saisis) (le|la) (justice|juge|conciliateur|mediateur|commission)'
    ]
  },
  {
    category: 'public',
    phrases: [
      'avis (google|negatif*|en ligne|trustpilot)',
      'trustpilot',
      'pages jaunes',
      'reseaux sociaux',
      'facebook',
      'instagram',
      'tiktok',
      'linkedin',
      'twitter',
      'youtube',
      'journaliste*',
      '60 millions de consommateurs',
      '60 millions',
      'la presse',
      'les medias',
      'les journaux',
      'la television',
      'la tele',
      'julien courbet',
      'le faire savoir',
      '(vais|allons|ferai|ferons) <1> (faire |)savoir',
      'mauvais* (avis|pub|publicite|note)',
      'une etoile'
    ]
  },
  {
    category: 'public',
    phrases: [
      '(pourrir|ecrire|publier|poster|raconter|dire|denoncer|temoigner) <5> (internet|google|twitter|en ligne|forums?)',
      '(ecris|publie|publierai|poste|posterai|raconterai) <4> (internet|google|twitter|en ligne|forums?|sur x)',
      '(contacte|appele|alerte) <1> (france 3|france bleu|bfm|tf1|m6|rtl|le parisien|ouest france)'
    ]
  },
  {
    category: 'repeat',
    phrases: [
      '(2|3|4|5|6|7|8|9|10)(e|eme|nd|nde|ieme) (relance|appel|mail|courriel|e mail|courrier|lettre|message|fois|rendez vous|demande|reclamation)',
      '(deuxieme|seconde|troisieme|quatrieme|cinquieme|sixieme|dixieme|enieme) (relance|appel|mail|courriel|courrier|lettre|message|fois|rendez vous|demande|reclamation)',
      'n ieme <1> (relance|appel|mail|courrier|fois)',
      'encore une fois',
      'toujours (pas|rien|aucun|aucune)',
      'sans reponse*',
      'sans (aucune |)nouvelle*',
      '(aucune|pas de|jamais de|jamais eu de) (reponse|nouvelles|nouvelle|retour)',
      'aucun retour',
      'deja (appele|ecrit|signale|relance|demande|dit|prevenu|telephone|contacte)*',
      'malgre (mes|nos|plusieurs|de nombreu*|tous mes) <2> (relances|appels|mails|courriers|demandes|messages|courriels)',
      'malgre mes',
      'depuis (des|plusieurs|de longs|de longues) (semaines|mois|annees)',
      "personne ne (repond|rappelle|vient|me|nous|m'|s'|sait|bouge|se|decroche|prend)*",
      "personne ne m'a",
      '(on|vous) (me|nous) (balad*|promen*|renvoie*|renvoyez) <2> (service|services|personne|interlocuteur|l un)',
      '(on|vous) (me|nous) balad*',
      '(se|vous vous) renvoi* la balle',
      'a nouveau (relance|appele|ecrit)',
      '(#|##|dix|vingt|cinq|six) (fois|relances|appels|mails) (que|deja|depuis)'
    ]
  },
  {
    category: 'repeat',
    phrases: [
      '(#|deux|trois|quatre|cinq|six|dix|vingt) fois que',
      "(ne|n') <2> (repondez|rappelez|venez|repond|rappelle) (jamais|pas|plus)",
      "que j'attends",
      'que nous attendons'
    ]
  },
  {
    category: 'anger',
    phrases: [
      'inadmissible*',
      'scandaleu*',
      'scandale*',
      'honteu*',
      '(une|la|quelle|avoir|ayez|aucune) honte',
      'inacceptable*',
      'pas (acceptable|admissible|serieux)',
      'furieu*',
      'furax',
      'en colere',
      'ras le bol',
      'ral le bol',
      'en ai (plus que |)(marre|assez)',
      'marre (de|d|des|que)',
      'arnaque*',
      'escroc*',
      'escroquerie*',
      'voleurs',
      'mensong*',
      'menteu(r|rs|se|ses)',
      'menti',
      'incompeten*',
      '(se|vous) (moque|moquez|moquent|fiche|fichez|fout|foutez)',
      'foutage de gueule',
      'prendre pour (des|un|une) (imbecile|imbeciles|con|cons|idiot|idiots)',
      'intolerable*',
      'insupportable*',
      'ecoeur*',
      'lamentable*',
      'indigne*',
      'deplorable*',
      'honte a vous',
      "c'est du (vol|foutage)",
      'degoute*',
      'exaspere*',
      'revolt(e|ee|es|ant|ante)'
    ]
  },
  {
    category: 'anger',
    phrases: [
      'charlatan*',
      'hors de moi',
      'on se (fiche|fout|moque)',
      'guignol*',
      "bande d'(incapables|escrocs|idiots|imbeciles)"
    ]
  },
  {
    category: 'churn',
    phrases: [
      'resili(er|e|ons|ez|ation|erai|erons)',
      'rembours(ez|er) (moi|nous)',
      'me rembours(er|iez|ez)',
      '(exige|demande|veux|voulons|exigeons) <2> remboursement',
      'annul(er|e|ons|ez|erai|ation) (ma|notre|la|de la|de ma) commande',
      'annul(er|e|ons|erai) (mon|notre|le) (contrat|marche|devis|chantier)',
      "(changer|change|changeons) (de|d)'?(fournisseur|prestataire|constructeur)",
      "(changer|change|changeons) (de|d)'? (fournisseur|prestataire|constructeur|boite|macon|plombier)",
      "(changer|change|changeons) d'(entreprise|artisan|architecte)",
      '(votre|vos|un|chez un|chez vos|chez le) concurrent*',
      'a la concurrence',
      'plus jamais <2> (client|cliente|vous|chez)',
      '(autre|une autre) (entreprise|societe) (va|pour) (reprendre|finir|terminer)',
      "faire (finir|terminer|reprendre) par (quelqu'un|un) d'autre",
      'arreter (la|le|les|ma) (collaboration|contrat)',
      'rompre (le|ce|notre) (contrat|marche)'
    ]
  },
  {
    category: 'churn',
    phrases: [
      'recuperer <1> (acompte|argent|avance)',
      "j'arrete tout",
      "(prends|prendre|prendrai) quelqu'un d'autre",
      '(travaillerez|travailler|traiterai|ferai appel) <3> plus jamais',
      'plus jamais (pour|avec|a) (nous|vous)',
      'la concurrence'
    ]
  },
  {
    category: 'deadline',
    phrases: [
      'urgent*',
      'urgemment',
      "d'urgence",
      'en urgence',
      'au plus vite',
      'le plus vite possible',
      'des que possible',
      'avant (demain|ce soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|noel|l ete|l hiver|les vacances)',
      "avant (l'ete|l'hiver)",
      "avant la fin (du mois|de la semaine|de l'annee|de semaine)",
      'demenag*',
      'emmenag*',
      '(notre|mon|le|ma|leur) mariage',
      "(avant|pour|rate|retarde) (l'|notre |mon )ouverture",
      '(avant|pour|a) la rentree',
      '(fin|resiliation) (de|du) (mon |notre |)bail',
      "(rends|rendre|quitter|quitte) (mon|notre|l') ?(appartement|logement)",
      'remise* des cles'
    ]
  },
  {
    category: 'deadline',
    phrases: [
      '(tres|plutot) presse',
      'faites vite',
      'il y a urgence',
      '(fini|termine|pret|livre|regle) (pour|avant) (le|la|samedi|lundi|vendredi|dimanche|noel)',
      '(invites|famille|locataires|demenageurs) <1> arriv(e|ent)'
    ]
  },
  {
    category: 'technical',
    phrases: [
      'expert*',
      'expertise*',
      'bureau* (de controle|d etudes|d etude)',
      "bureau d'etude*",
      'fissure* <2> (structurelle*|traversante*|en escalier)',
      'etude (de sol|geotechnique|structure)',
      'fondation*',
      '(mur*|ouvrage|element) porteur*',
      'structure (porteuse|du batiment)',
      'affaissement*',
      'tassement*',
      'etancheite',
      'infiltration*',
      'non conform*',
      'decennale',
      'dommage* ouvrage',
      'sinistre*',
      'plusieurs (entreprises|corps de metier|artisans|intervenants)',
      'sous traitant*'
    ]
  },
  {
    category: 'reach',
    signal: 'building',
    phrases: [
      "(tout|toute|l'ensemble de|tous les habitants de|dans tout) (l'|la |le |notre )?(immeuble|residence|batiment|copropriete|lotissement|quartier|rue)",
      'tous les (coproprietaires|locataires|habitants|residents|voisins|occupants|logements|lots|appartements)',
      'parties communes',
      '(#|##|###) (logements|familles|locataires|appartements|foyers|residents|coproprietaires|lots)',
      '(une|des|nos|notre) (ecole*|creche*|ehpad|eleves)',
      'les passants',
      'voie publique',
      'sur le trottoir'
    ]
  },
  {
    category: 'reach',
    signal: 'household',
    phrases: [
      '(mes|nos|les|des|plusieurs|autres) voisin*',
      'voisins? du (dessous|dessus)',
      'voisin* du (dessous|dessus)',
      'chez (le|la|ma|mon|notre) voisin*',
      '(plusieurs|autres|deux|trois|quatre) (logements|familles|locataires|appartements|foyers|coproprietaires|maisons)',
      '(ma|mon|notre) locataire*'
    ]
  }
]

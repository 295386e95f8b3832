import { frenchSpaces } from './typography'

interface TermWords {
  readonly term: string
  /** One sentence. */
  readonly meaning: string
}

export interface GlossaryTerm {
  readonly id: string
  readonly fr: TermWords
  readonly en: TermWords
  /** The article or order it rests on. */
  readonly source?: { readonly fr: string; readonly en: string }
}

const written: readonly GlossaryTerm[] = [
  {
    id: 'complaint',
    fr: { term: 'réclamation', meaning: 'Ce par quoi une personne dit son mécontentement et attend une réponse.' },
    en: { term: 'complaint', meaning: 'What a person says or writes to express dissatisfaction, expecting an answer.' }
  },
  {
    id: 'dispute',
    fr: { term: 'litige', meaning: 'Un désaccord qui demeure après un premier échange et demande une décision.' },
    en: { term: 'dispute', meaning: 'A disagreement that remains after a first exchange and calls for a decision.' }
  },
  {
    id: 'acknowledgement',
    fr: {
      term: 'accusé de réception',
      meaning:
        'Notre message qui confirme avoir reçu la réclamation et dit la suite ; à ne pas confondre avec l’avis de réception de La Poste.'
    },
    en: {
      term: 'acknowledgement',
      meaning: 'Our message that confirms the complaint has arrived and says what comes next; not the postal slip.'
    }
  },
  {
    id: 'postal-slip',
    fr: {
      term: 'avis de réception',
      meaning: 'Le volet signé que La Poste renvoie et qui prouve la remise de la lettre.'
    },
    en: {
      term: 'postal slip',
      meaning: 'The signed card that the post returns, which proves the letter was handed over.'
    },
    source: { fr: 'arrêté du 7 février 2007', en: 'Order of 7 February 2007' }
  },
  {
    id: 'recorded-delivery',
    fr: {
      term: 'lettre recommandée avec avis de réception (LRAR)',
      meaning:
        'Une lettre dont le dépôt et la remise sont prouvés ; elle prouve l’envoi, non ce que l’enveloppe contenait.'
    },
    en: {
      term: 'recorded delivery',
      meaning: 'A letter whose posting and handing over are proven; it proves the sending, not what the envelope held.'
    },
    source: { fr: 'arrêté du 7 février 2007', en: 'Order of 7 February 2007' }
  },
  {
    id: 'first-presentation',
    fr: {
      term: 'première présentation',
      meaning: 'Le premier passage du facteur avec une lettre recommandée, que le destinataire soit présent ou non.'
    },
    en: {
      term: 'first presentation',
      meaning: 'The first time the post calls with a recorded letter, whether the addressee is there or not.'
    }
  },
  {
    id: 'formal-notice',
    fr: {
      term: 'mise en demeure',
      meaning:
        'La demande formelle d’exécuter une obligation dans un délai précis, qui fait notamment courir les intérêts.'
    },
    en: {
      term: 'formal notice',
      meaning:
        'The formal demand to perform an obligation within a set time; among other effects, interest starts to run.'
    },
    source: { fr: 'C. civ., art. 1344 et 1344-1', en: 'French Civil Code, art. 1344 and 1344-1' }
  },
  {
    id: 'first-demand',
    fr: {
      term: 'mise en cause',
      meaning: 'La première lettre qui signale à une entreprise qu’elle est tenue pour concernée par un désordre.'
    },
    en: { term: 'first demand', meaning: 'The first letter that tells a firm it is held to be concerned by a defect.' }
  },
  {
    id: 'finding',
    fr: { term: 'constat', meaning: 'Ce qui a été établi, par qui, quand et comment.' },
    en: { term: 'finding', meaning: 'What was established, by whom, when and how.' }
  },
  {
    id: 'joint-inspection',
    fr: {
      term: 'constat contradictoire',
      meaning: 'Une visite où chaque partie est appelée, voit la même chose et peut faire noter son avis.'
    },
    en: {
      term: 'joint inspection',
      meaning: 'A visit to which each side is called, where all see the same thing and may have their view noted.'
    }
  },
  {
    id: 'notice-of-passage',
    fr: {
      term: 'avis de passage',
      meaning: 'La page laissée sur place quand personne n’a ouvert, pour convenir d’un autre moment.'
    },
    en: {
      term: 'notice of passage',
      meaning: 'The page left where nobody opened, to agree on another time.'
    }
  },
  {
    id: 'defect',
    fr: {
      term: 'désordre',
      meaning: 'Un défaut d’un ouvrage tel qu’il est signalé, avant toute conclusion sur sa cause.'
    },
    en: { term: 'defect', meaning: 'A flaw in a building as it is reported, before any conclusion about its cause.' }
  },
  {
    id: 'reserved-defect',
    fr: {
      term: 'réserve',
      meaning: 'Un défaut ou un manque noté lors de la réception, que l’entreprise doit reprendre.'
    },
    en: {
      term: 'reserved defect',
      meaning: 'A flaw or omission noted at acceptance of the works, which the contractor must put right.'
    },
    source: { fr: 'C. civ., art. 1792-6', en: 'French Civil Code, art. 1792-6' }
  },
  {
    id: 'price-reduction',
    fr: {
      term: 'réfaction',
      meaning:
        'Une baisse du prix convenue à la réception contre l’acceptation d’imperfections ; seulement là où le marché la prévoit.'
    },
    en: {
      term: 'price reduction at acceptance',
      meaning:
        'A lower price agreed at acceptance for flaws the owner accepts; only where the contract provides for it.'
    }
  },
  {
    id: 'acceptance',
    fr: {
      term: 'réception des travaux',
      meaning:
        'L’acte par lequel le maître d’ouvrage déclare accepter l’ouvrage, avec ou sans réserves ; les garanties partent de ce jour.'
    },
    en: {
      term: 'acceptance of the works',
      meaning:
        'The act by which the owner declares that the works are accepted, with or without reserves; the guarantees run from that day.'
    },
    source: { fr: 'C. civ., art. 1792-6', en: 'French Civil Code, art. 1792-6' }
  },
  {
    id: 'acceptance-record',
    fr: {
      term: 'procès-verbal de réception',
      meaning: 'L’écrit daté et signé qui porte la réception et la liste des réserves.'
    },
    en: {
      term: 'acceptance record',
      meaning: 'The dated and signed paper that holds the acceptance and the list of reserves.'
    }
  },
  {
    id: 'lifting',
    fr: {
      term: 'levée des réserves',
      meaning: 'L’acte du maître d’ouvrage qui reconnaît qu’une réserve est reprise ; son silence ne lève rien.'
    },
    en: {
      term: 'lifting of reserves',
      meaning: 'The owner’s act acknowledging that a reserved defect has been put right; silence lifts nothing.'
    },
    source: { fr: 'C. civ., art. 1792-6', en: 'French Civil Code, art. 1792-6' }
  },
  {
    id: 'completion-guarantee',
    fr: {
      term: 'garantie de parfait achèvement',
      meaning: 'Pendant un an dès la réception, l’entreprise reprend les désordres réservés ou notifiés par écrit.'
    },
    en: {
      term: 'one-year completion guarantee',
      meaning: 'For a year from acceptance, the contractor repairs defects reserved or notified in writing.'
    },
    source: { fr: 'C. civ., art. 1792-6', en: 'French Civil Code, art. 1792-6' }
  },
  {
    id: 'two-year-guarantee',
    fr: {
      term: 'garantie de bon fonctionnement',
      meaning:
        'Pendant au moins deux ans dès la réception, elle couvre les équipements qui se séparent de l’ouvrage sans l’abîmer.'
    },
    en: {
      term: 'two-year equipment guarantee',
      meaning:
        'For at least two years from acceptance, it covers equipment that can be removed without harming the building.'
    },
    source: { fr: 'C. civ., art. 1792-3', en: 'French Civil Code, art. 1792-3' }
  },
  {
    id: 'ten-year-guarantee',
    fr: {
      term: 'garantie décennale',
      meaning:
        'Pendant dix ans dès la réception, le constructeur répond des dommages qui touchent la solidité ou rendent l’ouvrage impropre à son usage.'
    },
    en: {
      term: 'ten-year liability',
      meaning:
        'For ten years from acceptance, the builder answers for damage to solidity or that makes the building unfit for its purpose.'
    },
    source: { fr: 'C. civ., art. 1792 et 1792-4-1', en: 'French Civil Code, art. 1792 and 1792-4-1' }
  },
  {
    id: 'damage-insurance',
    fr: {
      term: 'assurance dommages-ouvrage',
      meaning:
        'L’assurance du maître d’ouvrage qui paie les réparations de nature décennale sans attendre de savoir qui répond.'
    },
    en: {
      term: 'construction damage insurance',
      meaning: 'The owner’s insurance, which pays for ten-year damage without waiting to know who answers for it.'
    },
    source: { fr: 'C. assur., art. L242-1', en: 'French Insurance Code, art. L242-1' }
  },
  {
    id: 'retention',
    fr: {
      term: 'retenue de garantie',
      meaning: 'Au plus 5 % du prix, gardés pendant un an pour garantir la reprise des réserves.'
    },
    en: {
      term: 'retention money',
      meaning: 'At most 5% of the price, kept for a year to secure the repair of reserved defects.'
    },
    source: { fr: 'loi n° 71-584 du 16 juillet 1971', en: 'Act 71-584 of 16 July 1971' }
  },
  {
    id: 'owner',
    fr: { term: 'maître d’ouvrage', meaning: 'Celui pour qui l’ouvrage est construit et qui le paie.' },
    en: { term: 'owner', meaning: 'The one for whom the works are built and who pays for them.' }
  },
  {
    id: 'project-architect',
    fr: {
      term: 'maître d’œuvre',
      meaning: 'L’architecte ou le bureau d’études qui conçoit l’ouvrage et suit son exécution.'
    },
    en: {
      term: 'architect or engineer',
      meaning: 'The one who designs the works and oversees how they are carried out.'
    }
  },
  {
    id: 'subcontractor',
    fr: {
      term: 'sous-traitant',
      meaning: 'L’entreprise à qui une autre confie, sous sa responsabilité, une part de son marché.'
    },
    en: {
      term: 'subcontractor',
      meaning: 'A firm to which another entrusts part of its contract, remaining answerable for it.'
    },
    source: { fr: 'loi n° 75-1334 du 31 décembre 1975, art. 1', en: 'Act 75-1334 of 31 December 1975, art. 1' }
  },
  {
    id: 'direct-action',
    fr: {
      term: 'action directe',
      meaning:
        'Le droit du sous-traitant impayé de demander son dû au maître d’ouvrage, un mois après une mise en demeure restée sans effet.'
    },
    en: {
      term: 'direct action',
      meaning:
        'An unpaid subcontractor’s right to claim from the owner, one month after a formal notice without effect.'
    },
    source: { fr: 'loi n° 75-1334, art. 12 et 13', en: 'Act 75-1334, art. 12 and 13' }
  },
  {
    id: 'consumer',
    fr: {
      term: 'consommateur',
      meaning: 'Une personne physique qui agit à des fins étrangères à son activité professionnelle.'
    },
    en: { term: 'consumer', meaning: 'A natural person acting for purposes outside their trade or profession.' },
    source: { fr: 'C. conso., article liminaire', en: 'French Consumer Code, liminary article' }
  },
  {
    id: 'non-professional',
    fr: {
      term: 'non-professionnel',
      meaning:
        'Une personne morale qui n’agit pas à des fins professionnelles : un syndicat de copropriétaires, une association.'
    },
    en: {
      term: 'non-professional',
      meaning: 'A legal person not acting for professional purposes: a syndicate of co-owners, an association.'
    },
    source: { fr: 'C. conso., article liminaire', en: 'French Consumer Code, liminary article' }
  },
  {
    id: 'consumer-mediator',
    fr: {
      term: 'médiateur de la consommation',
      meaning:
        'Un tiers gratuit pour le consommateur, que lui seul peut saisir après une réclamation écrite restée sans accord.'
    },
    en: {
      term: 'consumer mediator',
      meaning:
        'A third party, free for consumers, whom they alone may call on after a written complaint without agreement.'
    },
    source: { fr: 'C. conso., art. L612-1 et L612-2', en: 'French Consumer Code, art. L612-1 and L612-2' }
  },
  {
    id: 'mediation',
    fr: {
      term: 'médiation',
      meaning: 'Une recherche d’accord avec l’aide d’un tiers neutre ; ce qui s’y dit est confidentiel.'
    },
    en: {
      term: 'mediation',
      meaning: 'A search for agreement with the help of a neutral third party; what is said there is confidential.'
    },
    source: { fr: 'CPC, art. 1528-3', en: 'French Code of Civil Procedure, art. 1528-3' }
  },
  {
    id: 'conciliator',
    fr: {
      term: 'conciliateur de justice',
      meaning: 'Un auxiliaire de justice bénévole qui aide gratuitement deux parties à s’entendre.'
    },
    en: {
      term: 'court conciliator',
      meaning: 'A volunteer officer of the courts who helps two sides to agree, free of charge.'
    },
    source: { fr: 'décret n° 78-381 du 20 mars 1978', en: 'Decree 78-381 of 20 March 1978' }
  },
  {
    id: 'limitation',
    fr: {
      term: 'prescription',
      meaning: 'La perte d’un droit d’agir, parce qu’on ne l’a pas exercé pendant un certain temps.'
    },
    en: { term: 'limitation', meaning: 'The loss of a right to act, because it was not used during a certain time.' },
    source: { fr: 'C. civ., art. 2219 et 2224', en: 'French Civil Code, art. 2219 and 2224' }
  },
  {
    id: 'foreclosure',
    fr: {
      term: 'forclusion',
      meaning: 'Un délai pour agir plus strict que la prescription, que ni les discussions ni une médiation n’arrêtent.'
    },
    en: {
      term: 'strict time bar',
      meaning: 'A time limit stricter than limitation, which neither talks nor mediation will stop.'
    },
    source: { fr: 'C. civ., art. 2220', en: 'French Civil Code, art. 2220' }
  },
  {
    id: 'interruption',
    fr: {
      term: 'interruption',
      meaning:
        'Ce qui efface le délai déjà couru et en fait repartir un entier, comme une action en justice ; une simple lettre n’y suffit pas.'
    },
    en: {
      term: 'interruption',
      meaning:
        'What wipes out the time already run and starts a whole new period, such as a lawsuit; a mere letter is not enough.'
    },
    source: { fr: 'C. civ., art. 2231, 2240 et 2241', en: 'French Civil Code, art. 2231, 2240 and 2241' }
  },
  {
    id: 'suspension',
    fr: { term: 'suspension', meaning: 'Ce qui arrête un délai pour un temps sans effacer ce qui a déjà couru.' },
    en: { term: 'suspension', meaning: 'What stops a period for a while without wiping out the time already run.' },
    source: { fr: 'C. civ., art. 2230', en: 'French Civil Code, art. 2230' }
  },
  {
    id: 'late-interest',
    fr: {
      term: 'intérêts de retard',
      meaning: 'Ce que doit, en plus du principal, celui qui paie après l’échéance ou après la mise en demeure.'
    },
    en: {
      term: 'late-payment interest',
      meaning: 'What is owed on top of the sum by one who pays after the due date or after the formal notice.'
    },
    source: {
      fr: 'C. civ., art. 1231-6 ; C. com., art. L441-10',
      en: 'French Civil Code, art. 1231-6; Commercial Code, art. L441-10'
    }
  },
  {
    id: 'recovery-fee',
    fr: {
      term: 'indemnité forfaitaire de recouvrement',
      meaning: '40 € par facture payée en retard, entre professionnels seulement.'
    },
    en: { term: 'fixed recovery fee', meaning: '€40 for each invoice paid late, between professionals only.' },
    source: { fr: 'C. com., art. D441-5', en: 'French Commercial Code, art. D441-5' }
  },
  {
    id: 'penalty-clause',
    fr: {
      term: 'clause pénale',
      meaning: 'La somme fixée d’avance par le contrat pour qui n’exécute pas ; un juge peut la modérer.'
    },
    en: {
      term: 'penalty clause',
      meaning: 'A sum set beforehand by the contract for non-performance; a judge may reduce it.'
    },
    source: { fr: 'C. civ., art. 1231-5', en: 'French Civil Code, art. 1231-5' }
  },
  {
    id: 'termination-clause',
    fr: {
      term: 'clause résolutoire',
      meaning:
        'La clause qui met fin au contrat si une obligation n’est pas exécutée ; la mise en demeure doit la citer.'
    },
    en: {
      term: 'termination clause',
      meaning: 'The clause that ends the contract when an obligation is not performed; the formal notice must cite it.'
    },
    source: { fr: 'C. civ., art. 1225', en: 'French Civil Code, art. 1225' }
  },
  {
    id: 'summary-proceedings',
    fr: { term: 'référé', meaning: 'Une procédure rapide où un juge prend une mesure provisoire.' },
    en: { term: 'summary proceedings', meaning: 'A fast procedure in which a judge orders a provisional measure.' },
    source: { fr: 'CPC, art. 484', en: 'French Code of Civil Procedure, art. 484' }
  },
  {
    id: 'court-expert',
    fr: {
      term: 'expertise judiciaire',
      meaning: 'L’examen technique confié par un juge à un expert, souvent avant tout procès.'
    },
    en: {
      term: 'court-ordered expert report',
      meaning: 'A technical examination entrusted by a judge to an expert, often before any trial.'
    },
    source: { fr: 'CPC, art. 145 et 232', en: 'French Code of Civil Procedure, art. 145 and 232' }
  },
  {
    id: 'exhibit',
    fr: {
      term: 'pièce',
      meaning: 'Un document ou un fichier numéroté qui appuie un fait et que l’on peut remettre à d’autres.'
    },
    en: { term: 'exhibit', meaning: 'A numbered document or file that supports a fact and may be handed to others.' }
  },
  {
    id: 'exhibit-list',
    fr: {
      term: 'bordereau de pièces',
      meaning: 'La liste numérotée des pièces remises avec une lettre ou un dossier.'
    },
    en: { term: 'list of exhibits', meaning: 'The numbered list of the exhibits handed over with a letter or a file.' }
  },
  {
    id: 'fingerprint',
    fr: {
      term: 'empreinte',
      meaning:
        'Un nombre calculé sur un fichier, qui change dès qu’un seul octet change ; il ne dit ni qui l’a fait ni quand.'
    },
    en: {
      term: 'fingerprint',
      meaning:
        'A number computed from a file, which changes as soon as one byte does; it says neither who made it nor when.'
    }
  },
  {
    id: 'hidden-defect',
    fr: {
      term: 'vice caché',
      meaning:
        'Un défaut invisible lors de la vente qui rend la chose impropre à son usage ou en diminue fortement l’usage.'
    },
    en: {
      term: 'hidden defect',
      meaning: 'A flaw not visible at the sale which makes a thing unfit for its use or greatly lessens that use.'
    },
    source: { fr: 'C. civ., art. 1641 et 1648', en: 'French Civil Code, art. 1641 and 1648' }
  },
  {
    id: 'conformity',
    fr: {
      term: 'garantie légale de conformité',
      meaning:
        'Le vendeur répond envers le consommateur des défauts de conformité qui apparaissent dans les deux ans de la délivrance.'
    },
    en: {
      term: 'legal guarantee of conformity',
      meaning: 'The seller answers to the consumer for lacks of conformity that appear within two years of delivery.'
    },
    source: { fr: 'C. conso., art. L217-3', en: 'French Consumer Code, art. L217-3' }
  },
  {
    id: 'settlement',
    fr: {
      term: 'transaction',
      meaning: 'Le contrat écrit par lequel les parties, par des concessions réciproques, terminent un litige.'
    },
    en: {
      term: 'settlement',
      meaning: 'The written contract by which the parties end a dispute through mutual concessions.'
    },
    source: { fr: 'C. civ., art. 2044', en: 'French Civil Code, art. 2044' }
  },
  {
    id: 'goodwill-gesture',
    fr: {
      term: 'geste commercial',
      meaning: 'Ce que l’entreprise accorde sans y être tenue, et qui n’est pas un aveu.'
    },
    en: { term: 'goodwill gesture', meaning: 'What the firm grants without having to, and which is no admission.' }
  },
  {
    id: 'insolvency',
    fr: {
      term: 'procédure collective',
      meaning:
        'La sauvegarde, le redressement ou la liquidation d’une entreprise ; la créance se déclare alors dans les deux mois de la publication.'
    },
    en: {
      term: 'insolvency proceedings',
      meaning:
        'Safeguard, reorganisation or liquidation of a firm; a claim must then be declared within two months of publication.'
    },
    source: { fr: 'C. com., art. L622-24 et R622-24', en: 'French Commercial Code, art. L622-24 and R622-24' }
  },
  {
    id: 'deadline-log',
    fr: {
      term: 'registre des délais',
      meaning:
        'La feuille du jour qui dit ce qui est en retard, ce qui vient et ce qui a été clos, et qu’une seconde personne vérifie.'
    },
    en: {
      term: 'deadline log',
      meaning:
        'The sheet of the day that says what is late, what comes and what was closed, checked by a second person.'
    }
  },
  {
    id: 'duty-of-result',
    fr: {
      term: 'obligation de résultat',
      meaning: 'L’engagement d’atteindre un résultat, et non seulement de faire de son mieux.'
    },
    en: { term: 'duty of result', meaning: 'The commitment to reach a result, and not only to do one’s best.' }
  }
]

const set = ({ term, meaning }: TermWords): TermWords => ({ term: frenchSpaces(term), meaning: frenchSpaces(meaning) })

/** The words of the trade, in no order: a list is sorted in the language it is shown in. */
export const glossary: readonly GlossaryTerm[] = written.map((term) => ({
  ...term,
  fr: set(term.fr),
  ...(term.source === undefined ? {} : { source: { fr: frenchSpaces(term.source.fr), en: term.source.en } })
}))

import { foldText } from '../../lib/fold-text'
import { type DisputeType, disputeTypes, type Priority } from '../case/dispute-types'
import { type Stage, stages } from '../case/stages'
import type { Channel } from '../common/vocabulary'

/** Beginnings by which the values of a column are recognised, without accents or capitals; the first that fits decides. */
type Words<V> = readonly (readonly [RegExp, V])[]

const stageWords: Words<Stage> = [
  [/^(?:non (?:fonde|retenu|recevable)|refus|rejet|irrecevable|not upheld|reject|unfounded|declined)/u, 'not-upheld'],
  [/^(?:retire|abandon|annule|sans suite|desist|withdraw|cancel)/u, 'withdrawn'],
  [/^(?:rouvert|reouvert|reopen)/u, 'reopened'],
  [/^(?:clos|clotur|ferme|archive|solde|termine|fini|levee?s?$|closed|done|finished|settled)/u, 'closed'],
  [/^(?:suivi (?:fait|client)|followed)/u, 'followed-up'],
  [/^(?:resolu|regle|traite$|traitee$|ok$|fait$|resolved|fixed)/u, 'resolved'],
  [/^(?:travaux|en travaux|reprise|intervention|planifi|execution|implement|works|scheduled)/u, 'implementing'],
  [/^(?:accord|accepte|signe|agreed|accepted)/u, 'agreed'],
  [/^(?:propos|devis|offre|offer|quoted)/u, 'proposing'],
  [/^(?:ar |ar$|accuse|acknowledged)/u, 'acknowledged'],
  [
    /^(?:en cours|en attente|instruction|expertise|a l etude|ouvert|in progress|ongoing|open|pending|investigat)/u,
    'investigating'
  ],
  [/^(?:nouve|recu|a traiter|a faire|non traite|new|received|to do|todo)/u, 'received']
]

const typeWords: Words<DisputeType> = [
  [/impay|non paye|unpaid|late payment/u, 'unpaid'],
  [/factur|prix|trop percu|billing|invoice|price/u, 'billing'],
  [/securit|danger|incendie|gaz|safety|fire/u, 'safety'],
  [/rgpd|donnees|privacy|gdpr/u, 'privacy'],
  [/retard|livraison|delai|deliver|delay/u, 'delivery'],
  [/contrat|cgv|penalit|contract|terms/u, 'contract'],
  [
    /travaux|malfacon|desordre|reserve|fuite|infiltration|fissure|humidit|chantier|finition|gpa|parfait achevement|works|defect|leak|crack|snag/u,
    'works'
  ],
  [/qualit|conformit|produit|materiau|quality|product/u, 'quality'],
  [/communic|accueil|reponse|injoignable|rude|no answer/u, 'communication'],
  [/service|sav|prestation|depannage|maintenance/u, 'service'],
  [/autre|divers|other|misc/u, 'other']
]

const priorityWords: Words<Priority> = [
  [/^(?:p1|1|urgent|tres urgent|critique|immediat|critical)/u, 'P1'],
  [/^(?:p2|2|haut|eleve|forte?|important|high)/u, 'P2'],
  [/^(?:p3|3|moyen|normal|standard|medium)/u, 'P3'],
  [/^(?:p4|4|bas|faible|low|mineur|minor)/u, 'P4']
]

const channelWords: Words<Channel> = [
  [/mail|courriel|@/u, 'email'],
  [/tel|appel|phone|call|fixe|portable/u, 'call'],
  [/courrier|lettre|lrar|recommande|letter|post|mail registered/u, 'letter'],
  [/visite|chantier|rendez|rdv|visit|site/u, 'visit'],
  [/accueil|guichet|agence|comptoir|counter|desk|shop/u, 'counter'],
  [/avis|google|facebook|reseau|social|review/u, 'social']
]

/** A value as it is compared. */
export function foldValue(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}#@]+/gu, ' ')
    .trim()
}

function find<V>(words: Words<V>, text: string): V | undefined {
  const folded = foldValue(text)
  return folded === '' ? undefined : words.find(([pattern]) => pattern.test(folded))?.[1]
}

/** Folded once: a long list asks for every line. */
const ownStages = new Map(stages.map((stage) => [foldValue(stage), stage]))

export function readStage(text: string): Stage | undefined {
  return ownStages.get(foldValue(text)) ?? find(stageWords, text) ?? stageOfColour(text)
}

export function readType(text: string): DisputeType | undefined {
  const folded = foldValue(text)
  return disputeTypes.find((type) => type === folded) ?? find(typeWords, text)
}

export function readPriority(text: string): Priority | undefined {
  return find(priorityWords, text)
}

export function readChannel(text: string): Channel | undefined {
  return find(channelWords, text)
}

/** By habit green is done, orange and yellow are under way, red has not begun; other colours say nothing. */
function stageOfColour(text: string): Stage | undefined {
  const [, r = '', g = '', b = ''] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(text.trim()) ?? []
  if (r === '') return undefined
  const [red, green, blue] = [r, g, b].map((part) => Number.parseInt(part, 16))
  if (red === undefined || green === undefined || blue === undefined) return undefined
  if (Math.max(red, green, blue) - Math.min(red, green, blue) < 40) return undefined
  if (green > red && green >= blue) return 'closed'
  if (red > blue + 40 && green > blue + 30) return 'investigating'
  return red > green && red > blue ? 'received' : undefined
}

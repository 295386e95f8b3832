import type { Chance } from '../chance'
import { places, streets } from '../words'

const who = [
  'La cliente',
  'Le client',
  'Le gardien',
  'L’architecte',
  'Le conducteur de travaux',
  'La locataire du dessus',
  'Le syndic',
  'L’expert de l’assurance',
  'Le carreleur',
  'Le plombier',
  'La voisine du troisième',
  'Le maître d’ouvrage',
  'Notre comptable',
  'Le transporteur'
] as const
const does = [
  'signale de nouveau',
  'conteste',
  'confirme par écrit',
  'demande que l’on reprenne',
  'a photographié',
  'dit avoir déjà payé pour',
  'refuse de réceptionner à cause de',
  'attend toujours une réponse sur',
  'met en cause',
  'propose de revoir sur place'
] as const
const what = [
  'l’infiltration au droit du chéneau',
  'la fissure en façade',
  'le carrelage qui sonne creux',
  'la porte palière voilée',
  'l’odeur de gaz dans le local technique',
  'le garde-corps rayé à la livraison',
  'la facture de dépannage réglée deux fois',
  'le volet roulant bloqué à mi-hauteur',
  'la chaudière en panne depuis le gel',
  'l’enduit qui cloque sous l’appui',
  'la réserve n° 3 du procès-verbal',
  'le joint de dilatation oublié',
  'la pente de la terrasse',
  'le bruit de la ventilation la nuit',
  'l’humidité dans le cellier',
  'le parquet tuilé devant la baie',
  'l’étanchéité de la douche à l’italienne',
  'le délai de livraison de la cuisine'
] as const
const then = [
  'Rappel promis avant la fin de la semaine.',
  'Un constat contradictoire est proposé avec les deux parties.',
  'Le devis de reprise doit être revu, le poste manquait.',
  'Aucune date n’a été donnée ; à relancer lundi.',
  'Les photographies sont jointes, prises avant et après l’orage.',
  'La garantie de parfait achèvement court encore.',
  'Il souhaite un geste commercial, sans en dire le montant.',
  'Le sous-traitant renvoie à son assureur décennal.',
  'Une mise hors d’eau provisoire a été posée.',
  'Le dossier attend l’accord de la direction.'
] as const
/** Words that a search seldom meets, the later the rarer. */
const rare = [
  'calfeutrement',
  'acrotère',
  'bavette',
  'ragréage',
  'solin',
  'larmier',
  'chantepleure',
  'contremarche',
  'fourrure',
  'lambourde',
  'gargouille',
  'tirefond',
  'chatière',
  'noue',
  'arêtier',
  'closoir'
] as const

/** A subject of some words. */
export function titleOf(chance: Chance): string {
  const text = chance.pick(what).replace(/^(?:l’|la |le )/u, '')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}, ${chance.pick(places)}`
}

/** An entry of one to four sentences, with now and then a number, a street or a rare word. */
export function paragraphOf(chance: Chance): string {
  const sentences = Array.from({ length: 1 + chance.below(3) }, () => sentenceOf(chance))
  return [...sentences, chance.pick(then)].join(' ')
}

function sentenceOf(chance: Chance): string {
  const kind = chance.below(12)
  const said = `${chance.pick(who)} ${chance.pick(does)} ${chance.pick(what)}`
  if (kind === 0) return `${said}, facture F-${10_000 + chance.below(90_000)} du ${1 + chance.below(28)} mars.`
  if (kind === 1) return `${said}, au ${1 + chance.below(140)} ${chance.pick(streets)}.`
  // The product of two draws: the first words come often, the last ones hardly ever.
  if (kind === 2) return `${said} (voir ${rare[Math.floor((chance.below(16) * chance.below(16)) / 16)] ?? 'solin'}).`
  return `${said}.`
}

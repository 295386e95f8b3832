import type { MadeCell, MadeSheet } from './made-workbook'

/** A line as the architect's tool writes it. */
export interface ArchitectLine {
  readonly number: number
  readonly lot: string
  readonly flat: string
  readonly room: string
  readonly text: string
  readonly noted: string
  readonly due: string
  readonly status: string
}

/** Our lot, as the architect calls it, and those of the others. */
export const ourLot = '08 - PLOMBERIE SANITAIRE'
const otherLots = ['05 - MENUISERIES INTÉRIEURES', '09 - ÉLECTRICITÉ', '11 - PEINTURE', '12 - SOLS SOUPLES'] as const

const rooms = ['Salle de bains', 'Cuisine', 'WC', 'Entrée', 'Chambre 1', 'Séjour'] as const
const ours = [
  'Joint de baignoire discontinu en pied de cloison',
  'Chasse d’eau qui fuit, mécanisme à remplacer',
  'Évier : fixation du mitigeur à reprendre',
  'Absence de rosace sur la sortie du radiateur',
  'Siphon non raccordé sous la vasque',
  'Trappe de visite manquante devant le compteur d’eau',
  'Receveur de douche : pente insuffisante, l’eau stagne'
] as const
const theirs = [
  'Porte qui frotte au sol',
  'Prise descellée près de la fenêtre',
  'Reprise de peinture au plafond, trace d’humidité',
  'Plinthe décollée sur 40 cm',
  'Barre de seuil à poser'
] as const

const cyclic = <T>(from: readonly T[], at: number): T => {
  const one = from[at % from.length]
  if (one === undefined) throw new Error('Nothing to choose from')
  return one
}
const two = (n: number): string => String(n).padStart(2, '0')

/** 143 lines, of which 38 are of our lot; every place and words of ours stand once. */
export function firstIndex(): readonly ArchitectLine[] {
  let own = 0
  return Array.from({ length: 143 }, (_, at): ArchitectLine => {
    const mine = own < 38 && at % 4 < 2 && at % 15 !== 0
    const n = mine ? own++ : at
    return {
      number: at + 1,
      lot: mine ? ourLot : cyclic(otherLots, at),
      flat: `A${1 + (mine ? Math.floor(n / 7) : n % 9)}0${1 + (n % 4)}`,
      room: mine ? cyclic(rooms, Math.floor(n / 2)) : cyclic(rooms, at),
      text: mine ? `${cyclic(ours, n)}${n < 7 ? '' : ` (${two(n)})`}` : cyclic(theirs, at),
      noted: `${two(1 + (at % 27))}/02/2026`,
      due: '31/03/2026',
      status: 'À lever'
    }
  })
}

/** What the second index does to our lines. */
export const inSecond = { lifted: 20, fresh: 11, renumbered: 3, changed: 2, gone: 1, same: 12 } as const

/** The next index: of our 38 lines 20 are lifted, 3 renumbered, 2 say something else and one is gone; 11 are new. */
export function secondIndex(): readonly ArchitectLine[] {
  let own = -1
  const kept = firstIndex().flatMap((line): readonly ArchitectLine[] => {
    if (line.lot !== ourLot) return [line]
    own += 1
    if (own < 20) return [{ ...line, status: 'Levée le 12/03/2026' }]
    if (own < 23) return [{ ...line, number: line.number + 500 }]
    if (own === 23) return [{ ...line, text: `${line.text}, constaté à nouveau` }]
    if (own === 24) return [{ ...line, due: '15/04/2026' }]
    return own === 25 ? [] : [line]
  })
  const fresh = Array.from(
    { length: inSecond.fresh },
    (_, at): ArchitectLine => ({
      number: 200 + at,
      lot: ourLot,
      flat: `B${two(at + 1)}`,
      room: cyclic(rooms, at),
      text: `Robinet d’arrêt grippé, à remplacer (B${two(at + 1)})`,
      noted: '10/03/2026',
      due: '30/04/2026',
      status: 'À lever'
    })
  )
  return [...kept, ...fresh]
}

const headings = ['N°', 'Logement', 'Pièce', 'Désignation', 'Entreprise', 'Constaté le', 'À lever pour le', 'État']
const cellsOf = ({ number, flat, room, text, lot, noted, due, status }: ArchitectLine): readonly MadeCell[] => [
  ...[number, flat, room, text, lot, noted, due, status]
]

/** As the tool's workbook has it: a title above, the headings, a line for each. */
export function architectSheet(lines: readonly ArchitectLine[], pictures: MadeSheet['pictures'] = []): MadeSheet {
  const title: readonly MadeCell[] = ['Résidence Les Tilleuls – Opérations préalables à la réception']
  return { name: 'Réserves', rows: [title, [], headings, ...lines.map(cellsOf)], pictures }
}

/** The same as a text of columns. */
export function architectText(lines: readonly ArchitectLine[]): string {
  const quoted = (cell: MadeCell): string => `"${String(cell).replaceAll('"', '""')}"`
  return [headings, ...lines.map(cellsOf)].map((cells) => cells.map(quoted).join(';')).join('\r\n')
}

import { Chance } from '../workspace/chance'
import { paragraphOf, titleOf } from '../workspace/large/texts'
import { firstNames, lastNames, towns } from '../workspace/words'

const heads = ['Client', 'Tél.', 'Ville', 'Date', 'Réclamation', 'Description', 'Statut', 'Montant']

/** A list of complaints as CSV, other ones for every turn. */
export function listOfLines(count: number, turn: number): string {
  const chance = new Chance(turn * 7_919)
  const lines = Array.from({ length: count }, (_, at) => lineOf(chance, turn * count + at).join(';'))
  return [heads.join(';'), ...lines].join('\r\n')
}

function lineOf(chance: Chance, number: number): readonly string[] {
  const two = () => String(10 + chance.below(90))
  const name = `${chance.pick(['Mme', 'M.'])} ${chance.pick(firstNames)} ${chance.pick(lastNames)}-${letters(number)}`
  const day = `${String(1 + chance.below(28)).padStart(2, '0')}/0${1 + chance.below(9)}/2025`
  return [
    name,
    `06 ${two()} ${two()} ${two()} ${two()}`,
    chance.pick(towns)[1],
    day,
    titleOf(chance),
    paragraphOf(chance),
    chance.pick(['En cours', 'À traiter', 'Clôturé']),
    `${100 + chance.below(9_000)},50 €`
  ]
}

/** A number as a part of a name. */
function letters(number: number): string {
  const text = number.toString(26).replace(/./gu, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

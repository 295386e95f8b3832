import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'

export type CallCommand = Extract<CaseCommandInput, { type: 'log-communication' }>

const said = [
  'La cliente confirme que rien n’a bougé depuis la visite de mardi et demande à être rappelée après dix-sept heures.',
  'Le sous-traitant reconnaît le défaut mais renvoie à son assureur décennal, dont il doit donner les coordonnées.',
  'Monsieur hausse le ton, puis accepte le principe d’un bâchage provisoire si nous le prenons à notre charge.'
]

/** A call of some hundred characters; another text each time, of about the same length. */
export function loggedCall(turn: number): CallCommand {
  return {
    type: 'log-communication',
    channel: 'call',
    flow: 'out',
    outcome: 'reached',
    duration: 12,
    text: said[turn % said.length] ?? ''
  }
}

import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import type { CaseState } from '../../src-shared/domain/case/state'
import { acknowledging, file, type InputOf, letterId, noticing, opening, otherCase, withPlumber } from './case-commands'
import { author, PlayedCase } from './play-case'

export type Ask = CaseCommandInput | ((state: CaseState) => CaseCommandInput)
export interface Row {
  readonly name: string
  readonly given: readonly Ask[]
  readonly when: Ask
}

export function played(given: readonly Ask[], overrides: ConstructorParameters<typeof PlayedCase>[1] = {}): PlayedCase {
  const play = new PlayedCase(undefined, overrides)
  for (const ask of given) {
    const done = play.ask(typeof ask === 'function' ? ask(play.open) : ask)
    if (!done.ok) throw new Error(`The test's own preparation was refused: ${done.reason.code}`)
  }
  return play
}

export function outcome({ given, when }: Row, overrides: ConstructorParameters<typeof PlayedCase>[1] = {}) {
  const play = played(given, overrides)
  return play.ask(typeof when === 'function' ? when(play.open) : when)
}

export const call: InputOf<'log-communication'> = {
  type: 'log-communication',
  channel: 'call',
  flow: 'in',
  text: 'Mme Lefèvre rappelle : « ça goutte toujours »'
}
export const promise: InputOf<'make-promise'> = {
  type: 'make-promise',
  text: 'Rappeler avec une date',
  due: '2026-03-12'
}
export const task: InputOf<'add-task'> = { type: 'add-task', text: 'Réserver l’échelle' }
export const evidence: InputOf<'add-evidence'> = {
  type: 'add-evidence',
  text: 'Trois photographies du plafond',
  attachments: [file(1), file(2)]
}
export const acknowledged = [opening(), acknowledging()]
export const noticed = [opening(), withPlumber, noticing()]
export const deposited: InputOf<'deposit-letter'> = {
  type: 'deposit-letter',
  letter: letterId(2),
  tracking: '1A 123 456 7890 1',
  on: '2026-03-10'
}
export const presented: InputOf<'present-letter'> = { type: 'present-letter', letter: letterId(2), on: '2026-03-10' }
export const collected: InputOf<'collect-letter'> = { type: 'collect-letter', letter: letterId(2), on: '2026-03-10' }
export const returned: InputOf<'return-letter'> = {
  type: 'return-letter',
  letter: letterId(2),
  on: '2026-03-10',
  reason: 'unclaimed'
}
export const link: InputOf<'link'> = { type: 'link', case: otherCase, relation: 'mirror' }
export const assign: InputOf<'assign'> = { type: 'assign', to: author }
export const investigate: InputOf<'move-stage'> = { type: 'move-stage', to: 'investigating', reason: 'Appel du voisin' }
export const withdraw: InputOf<'move-stage'> = { type: 'move-stage', to: 'withdrawn', reason: 'La cliente renonce' }

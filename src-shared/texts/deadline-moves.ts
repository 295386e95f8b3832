import { effectOf } from '../domain/deadline/effects'
import type { EventKind } from '../domain/deadline/event'
import type { DeadlineRule } from '../domain/deadline/rule'
import type { Translate } from './translator'

const kinds: readonly EventKind[] = [
  'formal-notice',
  'negotiation',
  'lawsuit',
  'enforcement',
  'acknowledgment',
  'mediation',
  'expert',
  'impossibility',
  'recorded-letter',
  'insurer-expert'
]

export interface MovesWords {
  /** What interrupts or suspends a period of this rule. */
  readonly moving: readonly string[]
  /** What people believe does, and why it does not. */
  readonly vain: readonly string[]
}

/** What moves a date, by the nature of its rule, and what does not. */
export function movesWords(t: Translate, rule: DeadlineRule): MovesWords {
  const effects = kinds.map((kind) => ({ kind, effect: effectOf({ kind }, rule) }))
  const moving = effects.flatMap(({ kind, effect }) =>
    effect.does === 'none' ? [] : [t(`deadlines.moves.${effect.does}`, { event: t(`deadline.event.${kind}`) })]
  )
  const because = effects.flatMap(({ effect }) => (effect.does === 'none' ? [effect.because] : []))
  const reasons = [...new Set(because)]
  return {
    moving: moving.length > 0 ? moving : [t('deadlines.moves.nothing')],
    vain: reasons.map((reason) => t(`deadline.no-effect.${reason}`))
  }
}

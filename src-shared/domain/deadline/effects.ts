import type { DeadlineEvent, EventKind, EventRefusal } from './event'
import type { Nature } from './rule'

export type Effect =
  | { readonly does: 'interrupts' | 'suspends'; readonly sources: readonly string[] }
  | { readonly does: 'none'; readonly because: EventRefusal; readonly sources: readonly string[] }

interface KindRule {
  readonly prescription: 'interrupts' | 'suspends' | EventRefusal
  readonly forclusion: 'interrupts' | EventRefusal
  readonly sources: readonly string[]
}

const notForForclusion = 'not-for-forclusion'

/** A forclusion period is moved by a lawsuit or an enforcement alone: C. civ. art. 2220 leaves it the effects of 2241 and 2244. */
const kindRules: Readonly<Record<EventKind, KindRule>> = {
  'formal-notice': {
    prescription: 'never-moves',
    forclusion: 'never-moves',
    sources: ['C. civ. art. 2240 à 2244']
  },
  negotiation: {
    prescription: 'negotiations-alone',
    forclusion: notForForclusion,
    sources: ['C. civ. art. 2220 et 2238']
  },
  acknowledgment: {
    prescription: 'interrupts',
    forclusion: notForForclusion,
    sources: [
      'C. civ. art. 2220, 2231 et 2240',
      'Cass. 3e civ., 10 juin 2021, n° 20-16.837',
      'Cass. 3e civ., 17 oct. 2024, n° 23-13.305'
    ]
  },
  lawsuit: { prescription: 'interrupts', forclusion: 'interrupts', sources: ['C. civ. art. 2241 et 2242'] },
  enforcement: { prescription: 'interrupts', forclusion: 'interrupts', sources: ['C. civ. art. 2244'] },
  'recorded-letter': {
    prescription: 'insurance-only',
    forclusion: 'insurance-only',
    sources: ['C. assur. art. L114-2']
  },
  'insurer-expert': {
    prescription: 'insurance-only',
    forclusion: 'insurance-only',
    sources: ['C. assur. art. L114-2']
  },
  mediation: {
    prescription: 'suspends',
    forclusion: notForForclusion,
    sources: [
      'C. civ. art. 2220 et 2238',
      'Cass. com., 11 mai 2022, n° 20-23.298',
      'Cass. 2e civ., 24 oct. 2024, n° 22-16.530'
    ]
  },
  expert: {
    prescription: 'suspends',
    forclusion: notForForclusion,
    sources: [
      'C. civ. art. 2220 et 2239',
      'Cass. 3e civ., 10 nov. 2016, n° 15-24.289',
      'Cass. 2e civ., 31 janv. 2019, n° 18-10.011'
    ]
  },
  impossibility: { prescription: 'suspends', forclusion: notForForclusion, sources: ['C. civ. art. 2220 et 2234'] }
}

export interface Movable {
  readonly nature: Nature
  /** Nothing moves it, whatever its nature. */
  readonly fixed?: boolean | undefined
  /** What moves it besides, by a law of its own: the recorded letter of insurance. */
  readonly alsoInterrupts?: readonly EventKind[] | undefined
}

/** What an event does to a period, on whichever day, by what the period is; why, where it does nothing. */
export function effectOf(event: Pick<DeadlineEvent, 'kind' | 'isVoid' | 'isOfHolder'>, rule: Movable): Effect {
  const { sources, ...byNature } = kindRules[event.kind]
  const none = (because: EventRefusal): Effect => ({ does: 'none', because, sources })
  if (event.kind === 'formal-notice') return none('never-moves')
  if (rule.nature === 'term') return none('not-a-limitation')
  if (rule.fixed) return none('fixed')
  if (event.isVoid) return { does: 'none', because: 'void', sources: ['C. civ. art. 2243'] }
  if (event.isOfHolder === false) return none('not-the-party-who-asked')
  if (rule.alsoInterrupts?.includes(event.kind)) return { does: 'interrupts', sources }
  const does = byNature[rule.nature]
  return does === 'interrupts' || does === 'suspends' ? { does, sources } : none(does)
}

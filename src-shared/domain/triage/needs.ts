import type { Cue, CueSignal } from './cue'
import { type ClientNeed, type CueCategory, clientNeeds } from './vocabulary'

const bySignal: Readonly<Partial<Record<CueSignal, readonly ClientNeed[]>>> = {
  age: ['call-rather-than-write', 'large-print'],
  mobility: ['step-free-access', 'visit-at-home'],
  sight: ['call-rather-than-write', 'large-print'],
  hearing: ['write-rather-than-call'],
  reading: ['call-rather-than-write', 'plain-words'],
  language: ['plain-words', 'interpreter'],
  health: ['set-hours', 'low-noise-and-dust'],
  infant: ['interim-solution', 'low-noise-and-dust'],
  bereavement: ['single-contact', 'more-time'],
  guardian: ['trusted-person'],
  alone: ['set-hours', 'trusted-person'],
  money: ['payment-in-parts'],
  distress: ['call-rather-than-write', 'single-contact', 'regular-news']
}

const byCategory: Readonly<Partial<Record<CueCategory, readonly ClientNeed[]>>> = {
  essential: ['interim-solution'],
  repeat: ['single-contact', 'regular-news']
}

const needsOf = (cue: Cue): readonly ClientNeed[] => [
  ...(cue.category === 'vulnerability' ? (bySignal[cue.signal] ?? []) : []),
  ...(byCategory[cue.category] ?? [])
]

export interface NeedToAsk {
  readonly need: ClientNeed
  readonly because: readonly Cue[]
}

/** Needs worth asking about. Whether the client has one is for the client to say. */
export function needsToAsk(cues: readonly Cue[]): NeedToAsk[] {
  return clientNeeds
    .map((need) => ({ need, because: cues.filter((cue) => needsOf(cue).includes(need)) }))
    .filter(({ because }) => because.length > 0)
}

import { type DisputeType, type Priority, priorities, typeDefaults } from '../case/dispute-types'
import type { Cue, CueSignal } from './cue'
import { namedFacts, type PointLine, pointLines, type TriageFact, type TriageFacts, totalPoints } from './points'
import {
  type Complexity,
  type CueCategory,
  type ImmediateAction,
  type Impact,
  immediateActions,
  type SafetyLevel,
  type Severity
} from './vocabulary'

/** Why something is proposed. */
export type TriageReason =
  | { readonly kind: 'cue'; readonly cue: Cue }
  | { readonly kind: 'fact'; readonly fact: TriageFact }
  | { readonly kind: 'type'; readonly type: DisputeType }

export interface Proposed<T> {
  readonly value: T
  /** The most pressing first; empty for what holds when nothing speaks against it. */
  readonly because: readonly TriageReason[]
}

export interface TriageProposal {
  readonly severity: Proposed<Severity>
  readonly safety: Proposed<SafetyLevel>
  readonly complexity: Proposed<Complexity>
  readonly impact: Proposed<Impact>
  /** In the order of `immediateActions`. */
  readonly actions: readonly Proposed<ImmediateAction>[]
  readonly priority: Proposed<Priority>
  /** For the order of the queue: shown while somebody sorts the case, not kept. At most 100. */
  readonly points: number
  readonly pointLines: readonly PointLine[]
}

/** What the rules look at. */
interface Grounds {
  readonly cues: readonly Cue[]
  readonly type: DisputeType
  readonly facts: readonly TriageFact[]
}

type Rule<T> = readonly [value: T, because: readonly TriageReason[]]

const ofCues = (cues: readonly Cue[]): TriageReason[] => cues.map((cue) => ({ kind: 'cue', cue }))
const cuesIn = ({ cues }: Grounds, ...categories: CueCategory[]): TriageReason[] =>
  ofCues(cues.filter((cue) => categories.includes(cue.category)))
const signals = ({ cues }: Grounds, category: CueCategory, ...some: CueSignal[]): TriageReason[] =>
  ofCues(cues.filter((cue) => cue.category === category && some.includes(cue.signal)))
const certainDanger = ({ cues }: Grounds): TriageReason[] =>
  ofCues(cues.filter((cue) => cue.category === 'safety' && cue.certain))
const factsIn = ({ facts }: Grounds, ...some: TriageFact[]): TriageReason[] =>
  facts.filter((fact) => some.includes(fact)).map((fact) => ({ kind: 'fact', fact }))
const typeIs = ({ type }: Grounds, ...some: DisputeType[]): TriageReason[] =>
  some.includes(type) ? [{ kind: 'type', type }] : []
/** Both or nothing. */
const both = (a: readonly TriageReason[], b: readonly TriageReason[]): readonly TriageReason[] =>
  a.length > 0 && b.length > 0 ? [...a, ...b] : []

function first<T>(rules: readonly Rule<T>[], otherwise: T): Proposed<T> {
  const [value, because] = rules.find(([, reasons]) => reasons.length > 0) ?? [otherwise, []]
  return { value, because }
}

const safetyOf = (on: Grounds): Proposed<SafetyLevel> =>
  first(
    [
      ['certain', certainDanger(on)],
      ['possible', [...cuesIn(on, 'safety'), ...typeIs(on, 'safety')]]
    ],
    'none'
  )

// Anger, publicity and threats to leave are left out on purpose: calm must not wait longer.
function severityOf(on: Grounds): Proposed<Severity> {
  const critical = [...certainDanger(on), ...signals(on, 'vulnerability', 'distress')]
  return first<Severity>(
    [
      ['critical', critical.length > 0 ? [...cuesIn(on, 'safety'), ...signals(on, 'vulnerability', 'distress')] : []],
      ['high', [...cuesIn(on, 'safety'), ...typeIs(on, 'safety')]],
      ['high', both(cuesIn(on, 'vulnerability'), cuesIn(on, 'essential'))],
      ['medium', [...cuesIn(on, 'essential', 'vulnerability'), ...factsIn(on, 'stake-above-10000', 'many-households')]],
      ['medium', typeIs(on, 'privacy')]
    ],
    'low'
  )
}

const complexityOf = (on: Grounds): Proposed<Complexity> =>
  first(
    [
      ['expert', [...signals(on, 'safety', 'structure', 'toxic'), ...cuesIn(on, 'technical')]],
      ['several', factsIn(on, 'several-grievances', 'several-departments')]
    ],
    'simple'
  )

const impactOf = (on: Grounds): Proposed<Impact> =>
  first(
    [
      ['many', [...signals(on, 'reach', 'building'), ...factsIn(on, 'many-households')]],
      ['several', [...signals(on, 'reach', 'household'), ...factsIn(on, 'several-households')]]
    ],
    'one'
  )

function actionsOf(on: Grounds): Proposed<ImmediateAction>[] {
  const because: Readonly<Record<ImmediateAction, readonly TriageReason[]>> = {
    'make-safe': [...cuesIn(on, 'safety'), ...typeIs(on, 'safety')],
    'call-now': [...certainDanger(on), ...signals(on, 'vulnerability', 'distress')],
    'restore-essential': cuesIn(on, 'essential'),
    'tell-insurer': [...certainDanger(on), ...signals(on, 'essential', 'water')],
    'send-to-legal': cuesIn(on, 'legal'),
    'call-today': [...cuesIn(on, 'safety'), ...both(cuesIn(on, 'vulnerability'), cuesIn(on, 'essential'))],
    'give-news': [...cuesIn(on, 'repeat'), ...factsIn(on, 'missed-date')]
  }
  const proposed = immediateActions
    .map((value) => ({ value, because: because[value] }))
    .filter((action) => action.because.length > 0)
  // To call now is also to call today.
  const now = proposed.some(({ value }) => value === 'call-now')
  return proposed.filter(({ value }) => !(now && value === 'call-today'))
}

const P1_POINTS = 40
const P2_POINTS = 25
const P3_POINTS = 10

function byPoints(points: number): Priority {
  if (points >= P1_POINTS) return 'P1'
  if (points >= P2_POINTS) return 'P2'
  return points >= P3_POINTS ? 'P3' : 'P4'
}

/** The most urgent of what the points, the floors and the type ask for. */
function priorityOf(on: Grounds, lines: readonly PointLine[]): Proposed<Priority> {
  const scored = lines.flatMap((line): TriageReason[] =>
    line.kind === 'cues' ? ofCues(line.cues) : [{ kind: 'fact', fact: line.fact }]
  )
  const rules: Rule<Priority>[] = [
    ['P1', [...cuesIn(on, 'safety'), ...signals(on, 'vulnerability', 'distress')]],
    ['P2', cuesIn(on, 'legal')],
    ['P2', both(cuesIn(on, 'vulnerability'), cuesIn(on, 'essential'))],
    [typeDefaults[on.type].priority, [{ kind: 'type', type: on.type }]],
    [byPoints(totalPoints(lines)), scored]
  ]
  const asked = rules.filter(([, because]) => because.length > 0)
  return first(
    [...asked].sort(([a], [b]) => priorities.indexOf(a) - priorities.indexOf(b)),
    'P4'
  )
}

/**
 * What triage proposes from the words and the file, each with its reasons: somebody decides. A safety cue comes first
 * whatever the rest; the tone of the words changes the order of the queue alone.
 */
export function proposeTriage(cues: readonly Cue[], type: DisputeType, facts: TriageFacts = {}): TriageProposal {
  const on: Grounds = { cues, type, facts: namedFacts(facts) }
  const lines = pointLines(cues, facts)
  return {
    severity: severityOf(on),
    safety: safetyOf(on),
    complexity: complexityOf(on),
    impact: impactOf(on),
    actions: actionsOf(on),
    priority: priorityOf(on, lines),
    points: totalPoints(lines),
    pointLines: lines
  }
}

import type { Cue } from './cue'
import { type CueCategory, cueCategories } from './vocabulary'

/** What the file says besides the words. */
export interface TriageFacts {
  /** Another case of this client or site within the last 180 days. */
  readonly earlierCase?: boolean
  /** We missed a date that we had given. */
  readonly missedDate?: boolean
  readonly registeredLetter?: boolean
  /** What is at stake. */
  readonly stakeCents?: number
  /** Grievances told apart. */
  readonly grievances?: number
  /** Departments that must act. */
  readonly departments?: number
  /** Households that live with it. */
  readonly households?: number
}

export const triageFacts = [
  'earlier-case',
  'missed-date',
  'registered-letter',
  'stake-above-1000',
  'stake-above-10000',
  'several-grievances',
  'several-departments',
  'several-households',
  'many-households'
] as const
export type TriageFact = (typeof triageFacts)[number]

/** How much each category weighs in the order of the queue. The order is all that they decide. */
const weights: Readonly<Record<CueCategory, number>> = {
  safety: 40,
  vulnerability: 20,
  essential: 15,
  legal: 20,
  public: 12,
  repeat: 12,
  anger: 10,
  churn: 5,
  deadline: 5,
  technical: 0,
  reach: 0
}
/** Added to a category when two different words point to it. */
const TWICE = 0.25
const MOST = 100

/** In cents, as `HIGH_STAKE`. */
const STAKE = 100_000
const HIGH_STAKE = 1_000_000
const MANY_HOUSEHOLDS = 5

export type PointLine =
  | { readonly kind: 'cues'; readonly category: CueCategory; readonly points: number; readonly cues: readonly Cue[] }
  | { readonly kind: 'fact'; readonly fact: TriageFact; readonly points: number }

/** The facts that count, by name. */
export function namedFacts(facts: TriageFacts): TriageFact[] {
  const { stakeCents = 0, grievances = 1, departments = 1, households = 1 } = facts
  const holds: Readonly<Record<TriageFact, boolean>> = {
    'earlier-case': facts.earlierCase === true,
    'missed-date': facts.missedDate === true,
    'registered-letter': facts.registeredLetter === true,
    'stake-above-1000': stakeCents > STAKE && stakeCents <= HIGH_STAKE,
    'stake-above-10000': stakeCents > HIGH_STAKE,
    'several-grievances': grievances > 1,
    'several-departments': departments > 1,
    'several-households': households > 1 && households < MANY_HOUSEHOLDS,
    'many-households': households >= MANY_HOUSEHOLDS
  }
  return triageFacts.filter((fact) => holds[fact])
}

const factPoints: Readonly<Partial<Record<TriageFact, number>>> = {
  'earlier-case': 8,
  'missed-date': 10,
  'registered-letter': 8,
  'stake-above-1000': 5,
  'stake-above-10000': 10
}

/** What each category and each fact adds, in the order of the cues. To be shown, not kept. */
export function pointLines(cues: readonly Cue[], facts: TriageFacts): PointLine[] {
  const ofCues = cueCategories.map((category): PointLine => {
    const some = cues.filter((cue) => cue.category === category)
    const different = new Set(some.map((cue) => cue.words.toLowerCase())).size
    const share = different > 1 ? 1 + TWICE : Math.min(1, different)
    return { kind: 'cues', category, cues: some, points: weights[category] * share }
  })
  const ofFacts = namedFacts(facts).map((fact): PointLine => ({ kind: 'fact', fact, points: factPoints[fact] ?? 0 }))
  return [...ofCues, ...ofFacts].filter((line) => line.points > 0)
}

/** Their sum, 100 at most. */
export function totalPoints(lines: readonly PointLine[]): number {
  return Math.min(MOST, Math.round(lines.reduce((sum, line) => sum + line.points, 0)))
}

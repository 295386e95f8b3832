import type { PlainDate } from '../../lib/plain-date'
import type { InputName } from './inputs'
import type { Mode } from './mode'
import type { Act, DeadlineRule, Nature } from './rule'
import type { Step } from './step'

/** We must act, or others may act against us until then; not known where we stand between the two or nobody said. */
export type Side = 'our-right' | 'our-exposure' | 'either'

/** A date with its explanation. */
export interface Deadline {
  readonly applicable: true
  readonly rule: DeadlineRule
  readonly nature: Nature
  readonly mode: Mode
  readonly side: Side
  readonly act: Act
  /** Day 0 of the period. */
  readonly from: PlainDate
  /** Until 24:00 of that day; undefined where the contract's reading decides and nobody said which it is. */
  readonly lastDay: PlainDate | undefined
  /** The last prudent day. */
  readonly actBy: PlainDate | undefined
  /** What it was before any event; undefined where nothing moved it. */
  readonly baseLastDay?: PlainDate | undefined
  readonly remaining?: number | undefined
  /** Proceedings, a mediation or an expert's measure are under way: the date is the earliest possible. */
  readonly pending: boolean
  /** The rule was not in force on the day its time began: another law may apply. */
  readonly inForce: boolean
  /** Other dates that follow, by their names. */
  readonly outputs: Readonly<Record<string, PlainDate>>
  readonly steps: readonly Step[]
  /** Facts nobody told, taken to be as the rule needs them. */
  readonly assumed: readonly InputName[]
  /** Every input that would change the dates. */
  readonly dependsOn: readonly InputName[]
}

export interface NotApplicable {
  readonly applicable: false
  readonly rule: DeadlineRule
  readonly reason: string
  readonly sources: readonly string[]
}

/** A question that cannot be answered as it is put. */
export type DeadlineRefusal =
  | { readonly kind: 'unknown-rule' }
  | { readonly kind: 'missing-input'; readonly inputs: readonly InputName[] }
  | { readonly kind: 'unexpected-input'; readonly inputs: readonly InputName[] }
  /** The trigger under both of its names with two days; an event that ends before it begins; days that the law does not allow. */
  | { readonly kind: 'contradiction' | 'out-of-range'; readonly inputs: readonly InputName[] }

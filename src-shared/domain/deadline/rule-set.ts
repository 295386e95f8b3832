import type { PlainDate } from '../../lib/plain-date'
import type { DeadlineRule, RuleSet } from './rule'

/** The rules one works with: those shipped, with the firm's own added or in the place of those of the same id. */
export interface Rules {
  /** Every version of a rule, by its id, the earliest first. */
  readonly byId: ReadonlyMap<string, readonly DeadlineRule[]>
  /** Of the shipped set. */
  readonly version: string
}

/** @param own the firm's own rules: one of them takes the place of all shipped versions of its id */
export function rulesOf(shipped: RuleSet, own: readonly DeadlineRule[] = []): Rules {
  const replaced = new Set(own.map(({ id }) => id))
  const byId = new Map<string, DeadlineRule[]>()
  for (const rule of [...shipped.rules.filter(({ id }) => !replaced.has(id)), ...own]) {
    byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule].toSorted(byValidity))
  }
  return { byId, version: shipped.version }
}

const byValidity = (a: DeadlineRule, b: DeadlineRule): number =>
  (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : Number((a.validFrom ?? '') > (b.validFrom ?? ''))

const inForce = ({ validFrom, validTo }: DeadlineRule, on: PlainDate): boolean =>
  (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo)

/** The version of a rule that was in force on the day its time begins; else the nearest one, said to be out of force. */
export function versionOn(
  versions: readonly DeadlineRule[],
  on: PlainDate | undefined
): { readonly rule: DeadlineRule; readonly inForce: boolean } | undefined {
  const latest = versions.at(-1)
  if (latest === undefined) return undefined
  if (on === undefined) return { rule: latest, inForce: true }
  const fit = versions.findLast((rule) => inForce(rule, on))
  if (fit) return { rule: fit, inForce: true }
  const before = versions.findLast(({ validFrom }) => validFrom !== undefined && validFrom <= on)
  return { rule: before ?? versions[0] ?? latest, inForce: false }
}

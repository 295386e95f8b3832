import { type Act, acts } from './rule'
import type { DeadlineSettings } from './settings'

/** What a change of a firm's settings is about: these rules, and the lead times of these acts. */
export interface SettingsChange {
  readonly rules: ReadonlySet<string>
  readonly acts: ReadonlySet<Act>
}

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)

/** The rules and the lead times that are otherwise after a change, those taken back among them. */
export function settingsChange(before: DeadlineSettings = {}, after: DeadlineSettings = {}): SettingsChange {
  const [old, now] = [before, after].map(({ rules = [] }) => new Map(rules.map((rule) => [rule.id, rule])))
  const ids = [...(old?.keys() ?? []), ...(now?.keys() ?? [])]
  return {
    rules: new Set(ids.filter((id) => differs(old?.get(id), now?.get(id)))),
    acts: new Set(acts.filter((act) => differs(before.lead?.[act], after.lead?.[act])))
  }
}

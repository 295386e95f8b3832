import type { PlainDate } from '../../lib/plain-date'
import type { Language } from '../common/vocabulary'
import type { Duration } from './duration'
import type { TriggerName } from './inputs'
import { type Act, type DeadlineRule, deadlineRule, type Nature } from './rule'

export const ownRuleUnits = ['days', 'weeks', 'months', 'years'] as const
export type OwnRuleUnit = (typeof ownRuleUnits)[number]

/** How the days of a plain period are counted; limitations and forclusions have one way each. */
export const ownRuleModes = ['CAL-D', 'PROC-D', 'WORK-D'] as const
export type OwnRuleMode = (typeof ownRuleModes)[number]

/** A rule as a firm writes it: one day, so long, who must act and why. */
export interface OwnRuleFields {
  readonly name: string
  /** The language it is written in, and the name in the other one where somebody says. */
  readonly language?: Language | undefined
  readonly otherName?: string | undefined
  readonly start: TriggerName
  readonly number: number
  readonly unit: OwnRuleUnit
  readonly nature: Nature
  readonly mode: OwnRuleMode
  readonly holder: DeadlineRule['holder']
  readonly act: Act
  readonly source: string
  readonly consequence: string
}

/**
 * A rule of the firm's own. Of a rule that it edits or stands in the place of, it keeps the id, the conditions and all the
 * fields do not say; where the contract decides how long, it still does.
 * @param taken the ids that others have
 * @returns undefined where the fields make no rule, such as business days counted in months
 */
export function ownRule(
  fields: OwnRuleFields,
  base: DeadlineRule | undefined,
  today: PlainDate,
  taken: ReadonlySet<string>
): DeadlineRule | undefined {
  const { name, start, number, unit, nature, mode, holder, act, source, consequence } = fields
  const { language, otherName = '' } = fields
  const words = {
    name,
    ...(consequence !== '' && { consequence }),
    ...(language && { language }),
    ...(language && otherName !== '' && { otherName })
  }
  const length: Duration = { [unit]: number }
  const common = { words, sources: [source], reviewedOn: today }
  const { validFrom: _from, validTo: _to, ...kept } = base ?? { validFrom: undefined, validTo: undefined }
  const rule =
    base && !isPlain(base)
      ? { ...kept, ...common, ...(fixedLength(base) && { duration: length }) }
      : {
          ...kept,
          ...common,
          id: base?.id ?? freeId(name, taken),
          domain: base?.domain ?? 'general',
          nature,
          start: { input: start },
          duration: length,
          mode: ({ prescription: 'SUBST', forclusion: 'FORCL', term: mode } as const)[nature],
          holder,
          act,
          consequence: base?.consequence ?? 'own',
          notes: base?.notes ?? []
        }
  return deadlineRule.safeParse(rule).data
}

/** The fields of a rule, to be edited; of a rule whose time the contract decides, the number is of no account. */
export function fieldsOf(
  rule: DeadlineRule,
  words: { readonly name: string; readonly consequence: string }
): OwnRuleFields {
  const [unit = 'days', number = 1] = lengthOf(fixedLength(rule))
  const [point] = 'latest' in rule.start ? rule.start.latest : [rule.start]
  return {
    ...words,
    start: point?.input ?? 'trigger',
    number,
    unit,
    nature: rule.nature,
    mode: ownRuleModes.find((one) => one === rule.mode) ?? 'CAL-D',
    holder: rule.holder,
    act: rule.act,
    source: rule.sources.join(' ; ')
  }
}

/** A rule that the fields say whole: one day, a fixed time, nothing that makes it count otherwise. */
export function isPlain(rule: DeadlineRule): boolean {
  const { start, variants, cap, outputs, formula, conditions, fixed, alsoInterrupts, afterExpiry } = rule
  const extras = [variants, cap, outputs, formula, conditions, fixed, alsoInterrupts, afterExpiry]
  const simple = !('latest' in start) && start.plus === undefined && fixedLength(rule) !== undefined
  return simple && extras.every((extra) => extra === undefined) && Object.keys(rule.duration).length === 1
}

/** The time of a rule that the rule itself sets. */
export function fixedLength({ duration: length }: DeadlineRule): Duration | undefined {
  return 'asked' in length || 'base' in length ? undefined : length
}

const lengthOf = (length: Duration = {}): readonly [OwnRuleUnit?, number?] => {
  const unit = ownRuleUnits.find((one) => length[one] !== undefined)
  return unit ? [unit, length[unit] ?? 1] : []
}

function freeId(name: string, taken: ReadonlySet<string>): string {
  const bare = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '')
  const wanted = bare === '' ? 'own' : bare
  let id = wanted
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`
  return id
}

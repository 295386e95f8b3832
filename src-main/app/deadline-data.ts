import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { HouseLore } from '../../src-shared/domain/case/deadlines/lore'
import {
  type OwnRates,
  type RateFile,
  type Rates,
  rateFile,
  ratesOf
} from '../../src-shared/domain/deadline/interest/rates'
import { type LeadTimes, leadTimes } from '../../src-shared/domain/deadline/lead-time'
import { type DelayPlan, planFile, plansOf } from '../../src-shared/domain/deadline/plan'
import { type RuleSet, ruleFile } from '../../src-shared/domain/deadline/rule'
import { rulesOf } from '../../src-shared/domain/deadline/rule-set'
import { type DeadlineSettings, leadTimesOf } from '../../src-shared/domain/deadline/settings'
import { resourceFolder } from '../letters/resources'

const setFile = z.strictObject({ version: z.string().min(1) })

const folder = (...name: readonly string[]): string => join(resourceFolder('deadlines'), ...name)

function read<T>(schema: z.ZodType<T>, ...name: readonly string[]): T {
  return schema.parse(JSON.parse(readFileSync(folder(...name), 'utf8')))
}

/** The rules that are shipped: one file for each domain under `resources/deadlines/rules`, one version for all. */
export function shippedRules(): RuleSet {
  const files = readdirSync(folder('rules')).filter((file) => file.endsWith('.json'))
  const rules = files.toSorted().flatMap((file) => read(ruleFile, 'rules', file).rules)
  return { version: read(setFile, 'set.json').version, rules }
}

/** Legal interest, the European Central Bank's rates and what the laws add to them. */
export function rateData(): RateFile {
  return read(rateFile, 'rates.json')
}

/** How long each act takes to prepare, until a firm says otherwise. */
export function leadTimeData(): LeadTimes {
  return read(leadTimes, 'lead-times.json')
}

export function planData(): readonly DelayPlan[] {
  return read(planFile, 'plans.json').plans
}

/** The rates that hold: those shipped, with the firm's own before them. */
export function ratesWith(own: OwnRates | undefined): Rates {
  return ratesOf(rateData(), own)
}

let shippedLore: { readonly rules: RuleSet; readonly lead: LeadTimes; readonly plans: readonly DelayPlan[] } | undefined
const none: DeadlineSettings = {}
const lores = new WeakMap<DeadlineSettings, HouseLore>()

/** What the deadlines of cases are worked out by: what is shipped, read once, and what the firm set. */
export function deadlineLore(own: DeadlineSettings = none): HouseLore {
  shippedLore ??= { rules: shippedRules(), lead: leadTimeData(), plans: planData() }
  const { rules, lead, plans } = shippedLore
  const lore = lores.get(own) ?? {
    rules: rulesOf(rules, own.rules),
    lead: leadTimesOf(lead, own.lead),
    plans: plansOf(plans, own.plans, own.plansAside)
  }
  lores.set(own, lore)
  return lore
}

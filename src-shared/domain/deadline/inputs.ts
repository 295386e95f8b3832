import { z } from 'zod'
import { plainDate } from '../../lib/plain-date'
import { direction, status } from '../common/vocabulary'
import { zone } from './zone'

/** Room for the longest periods before the calendar ends. */
export const LAST_INPUT = plainDate.parse('2150-12-31')
const day = plainDate.refine((date) => date <= LAST_INPUT, 'too-late')
const yesNo = z.boolean()

/** Days from which, or up to which, a rule counts. `trigger` stands for the one day of a rule that has only one. */
const triggers = {
  trigger: day,
  accepted: day,
  'account-notified': day,
  agreed: day,
  born: day,
  circulated: day,
  'claim-received': day,
  complained: day,
  completed: day,
  contract: day,
  delivered: day,
  discovered: day,
  extended: day,
  'informed-on': day,
  invoice: day,
  keys: day,
  known: day,
  /** A consumer mediator received the file; and told both sides of the referral. */
  'mediator-filed': day,
  'mediator-notified': day,
  minutes: day,
  possession: day,
  published: day,
  received: day,
  reception: day,
  'remarks-received': day,
  requested: day,
  sale: day
}

/** What happened afterwards, and may move a date, or may not. */
const happenings = {
  acknowledgment: day,
  enforcement: day,
  'expert-start': day,
  'expert-end': day,
  'formal-notice': day,
  'impossibility-start': day,
  'impossibility-end': day,
  'insurer-expert': day,
  'mediation-start': day,
  'mediation-end': day,
  negotiation: day,
  order: day,
  'recorded-letter': day,
  summons: day
}

/** What else a rule may need to know. */
const facts = {
  abroad: yesNo,
  /** Euros with two decimals and a point. */
  amount: z.string().regex(/^\d{1,12}(?:\.\d{1,2})?$/u),
  assisted: yesNo,
  'contract-cites': yesNo,
  'contract-days': z.int().min(1).max(400),
  direction,
  edition: z.enum(['2009', '2009-amended', '2021']),
  equipment: yesNo,
  'expert-asked': yesNo,
  'extra-days': z.int().min(1).max(135),
  informed: yesNo,
  inspected: yesNo,
  'midnight-start': yesNo,
  reading: z.enum(['A', 'B']),
  complex: yesNo,
  status,
  summary: yesNo,
  'summons-void': yesNo,
  'total-loss': yesNo,
  zone
}

const all = z.strictObject({ ...triggers, ...happenings, ...facts })

/** Everything a rule can be asked with; nothing is needed by all. */
export const deadlineInputs = all.partial()
export type DeadlineInputs = z.infer<typeof deadlineInputs>

export const inputName = all.keyof()
export type InputName = z.infer<typeof inputName>

export const triggerName = z.strictObject(triggers).keyof()
export type TriggerName = z.infer<typeof triggerName>

export type HappeningName = keyof typeof happenings

const names: ReadonlySet<string> = new Set(inputName.options)

export function isInputName(name: string): name is InputName {
  return names.has(name)
}

export type InputKind = 'date' | 'boolean' | 'integer' | 'amount' | 'choice'

const shape: Readonly<Record<string, z.ZodType>> = facts
const kinds: Readonly<Record<string, InputKind>> = { boolean: 'boolean', number: 'integer', enum: 'choice' }

/** What kind of value an input takes: a form or a command line asks for it accordingly. */
export function inputKind(name: InputName): { readonly kind: InputKind; readonly choices?: readonly string[] } {
  const schema = shape[name]
  if (schema === undefined) return { kind: 'date' }
  const kind = kinds[schema.type] ?? 'amount'
  return schema instanceof z.ZodEnum ? { kind, choices: schema.options.map(String) } : { kind }
}

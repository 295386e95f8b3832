import { z } from 'zod'
import { parseCents } from '../../../src-shared/lib/money'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { WrongCall } from '../command'

/** `mediation_start` for `mediation-start`: names in JSON. */
export const snake = (name: string): string => name.replaceAll('-', '_')

/** Cents as a text with two decimals and a point. */
export function amountText(cents: number): string {
  return `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}

const centsText = z.string().transform((text, context) => {
  const cents = /^\d{1,12}(?:\.\d{1,2})?$/u.test(text) ? parseCents(text) : undefined
  if (cents !== undefined) return cents
  context.addIssue('not-an-amount')
  return z.NEVER
})

/** What an option of the command line may be, read from its text. */
export const kinds = {
  date: plainDate,
  integer: z
    .string()
    .regex(/^\d{1,6}$/u)
    .transform(Number),
  boolean: z.stringbool({ truthy: ['true'], falsy: ['false'] }),
  /** In cents. */
  amount: centsText,
  /** A percentage with at most two decimals, in hundredths. */
  percent: centsText,
  text: z.string()
}

export type Values = Readonly<Record<string, string>>

/** Reads options by a schema; names the first that is missing, wrong or too many. */
export function readValues<T>(schema: z.ZodType<T>, values: object): T {
  const read = schema.safeParse(values)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]
  const isMissing = typeof name === 'string' && !Object.hasOwn(values, name)
  const kind = issue?.code === 'unrecognized_keys' ? 'unknown-option' : 'value'
  throw new WrongCall(`--${String(name)}`, isMissing ? 'missing' : kind)
}

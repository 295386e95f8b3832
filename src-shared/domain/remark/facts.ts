import { z } from 'zod'
import { type PlainDate, plainDate } from '../../lib/plain-date'
import { language, type Status, status } from '../common/vocabulary'
import { replyKind } from './kinds'

/** A null stands for a field that is not there. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined)
const text = maybe(z.string())
const day = maybe(plainDate)
const named = z.looseObject({
  text,
  summary: text,
  label: text,
  title: text,
  name: text,
  full_name: text,
  reference: text
})
const nameOf = (value: string | z.infer<typeof named>): string =>
  typeof value === 'string'
    ? value
    : (value.full_name ??
      value.name ??
      value.text ??
      value.summary ??
      value.label ??
      value.title ??
      value.reference ??
      '')
/** `"Claire Morel"` or `{ "full_name": "Claire Morel" }`. */
const name = z.union([z.string(), named]).transform(nameOf)
const list = <T extends z.ZodType>(schema: T) => maybe(z.union([z.array(schema), schema.transform((one) => [one])]))

const owner = z.union([
  z.string().transform((full_name) => ({ full_name, name: undefined, phone: undefined, email: undefined })),
  z.looseObject({ full_name: text, name: text, phone: text, email: text })
])
const body = z.looseObject({ name: text, address: text, website: text })
const company = z.union([
  z.string().transform((only) => ({ name: only, mediator: undefined, adr: undefined })),
  z.looseObject({
    name: text,
    mediator: maybe(body),
    adr: maybe(
      z.union([body, z.string().transform((only) => ({ name: only, address: undefined, website: undefined }))])
    )
  })
])
const issue = z
  .union([
    z.string(),
    z.looseObject({
      ...named.shape,
      aliases: maybe(z.array(z.string())),
      withdrawn: maybe(z.boolean()),
      /** Whoever writes says that the draft answers it. */
      answered: maybe(z.boolean())
    })
  ])
  .transform((value) =>
    typeof value === 'string'
      ? { text: value, aliases: [], withdrawn: false, answered: false }
      : {
          text: nameOf(value),
          aliases: value.aliases ?? [],
          withdrawn: value.withdrawn ?? false,
          answered: value.answered ?? false
        }
  )

/** What the check of a reply compares with. Every field may be absent: only the checks that need it are left out then. */
export const caseFile = z.looseObject({
  kind: maybe(replyKind),
  lang: maybe(language),
  jurisdiction: maybe(z.enum(['fr', 'uk'])),
  draft_on: day,
  is_final: maybe(z.boolean()),
  owner: maybe(owner),
  attachments: maybe(z.union([z.array(z.unknown()).transform((all) => all.length), z.number()])),
  recipient: maybe(
    z.looseObject({
      title: text,
      first_name: text,
      last_name: text,
      company: text,
      role: text,
      status: maybe(status),
      consumer: maybe(z.boolean()),
      contacts: list(name)
    })
  ),
  case: maybe(
    z.looseObject({
      reference: text,
      received_on: day,
      topic: text,
      issue_summary: text,
      impact_summary: text,
      request_summary: text,
      issues: maybe(z.array(issue)),
      outcome: maybe(z.string()),
      promise_missed: maybe(z.boolean()),
      promised_update_on: day,
      visit_on: day,
      resolved_on: day,
      parent: list(name),
      linked: list(name),
      merged: list(name),
      flags: list(z.string()),
      debt: maybe(z.unknown())
    })
  ),
  contract: maybe(
    z.looseObject({
      reference: text,
      label: text,
      clause: maybe(z.union([z.string(), z.number().transform(String)])),
      signed_on: day
    })
  ),
  invoice: maybe(z.looseObject({ number: text, issued_on: day, due_on: day, balance: maybe(z.number()) })),
  amounts: maybe(z.record(z.string(), z.number().nullish())),
  dates: maybe(z.record(z.string(), z.union([plainDate, z.array(plainDate)]).nullish())),
  options: maybe(z.array(z.looseObject({ label: text, amount: maybe(z.number()), date: day }))),
  company: maybe(company),
  staff: list(name),
  contacts: list(name),
  reference_formats: list(z.string())
})
export type CaseFile = z.infer<typeof caseFile>

/** A case file with nothing in it. */
export const noFacts: CaseFile = caseFile.parse({})

/** The status in law of the reader, when it is known; a bare company counts as a professional. */
export function statusOf({ recipient }: CaseFile): Status | undefined {
  if (recipient?.status) return recipient.status
  if (recipient?.consumer !== undefined) return recipient.consumer ? 'consumer' : 'professional'
  return recipient?.company ? 'professional' : undefined
}

export const ownerName = ({ owner: given }: CaseFile): string | undefined => given?.full_name ?? given?.name

/** Every day the case knows. */
export function daysOf(facts: CaseFile): PlainDate[] {
  const { case: about, invoice, contract, options, dates } = facts
  const all = [
    facts.draft_on,
    about?.received_on,
    about?.promised_update_on,
    about?.visit_on,
    about?.resolved_on,
    invoice?.issued_on,
    invoice?.due_on,
    contract?.signed_on,
    ...(options ?? []).map((option) => option.date),
    ...Object.values(dates ?? {}).flat()
  ]
  return all.filter((one) => one !== undefined && one !== null)
}
